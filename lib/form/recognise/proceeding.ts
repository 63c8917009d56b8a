import type { FormDescription, Proceeding } from "../field";
import { namesSide, onlyNeutral, onlyObjects } from "./case-roles";
import { normalise } from "./label-text";
import { partyOf } from "./party-for";

type Errand = Exclude<Proceeding, "none">;

/** Words of errands, the surer before the vaguer: an objection to a payment order speaks of the order too. */
const ERRANDS: [errand: Errand, words: RegExp][] = [
  ["open", /异议之诉|(?:起诉|立案|申请)(?:与|和|及|、|\/|或)(?:应诉|答辩)|(?:应诉|答辩)(?:与|和|及|、|\/|或)(?:起诉|立案)/],
  ["counterclaim", /反诉/],
  [
    "objection",
    /支付令.{0,10}异议|异议.{0,8}支付令|督促程序.{0,8}异议|管辖权?.{0,4}异议|执行(?:行为|标的|程序|依据|案件)?.{0,4}异议|不服.{0,8}(?:执行|支付令)/,
  ],
  ["answer", /答辩|应诉|抗辩|质证意见|被执行人.{0,10}(?:申报|报告|财产|履行)|(?:报告|申报)财产|财产(?:报告|申报)|执行和解/],
  ["appeal", /上诉/],
  ["open", /支付令|督促程序|(?:强制)?执行(?:申请|立案)|申请(?:强制)?执行|保全|案件(?:登记|信息|查询|管理)|送达|阅卷|缴费/],
  [
    "claim",
    /起诉|立案|仲裁(?:网上)?申请|申请仲裁|(?:提起|申请).{0,4}(?:诉讼|仲裁|调解)|调解|援助|投诉|举报|维权|申诉|信访|反映|诉讼请求|仲裁请求|再审申请/,
  ],
];

/** An objection to what, the words do not say: to a record, a list of names, a claim. */
const OBJECTS = /异议(?:申请)?书|(?:提出|提交|提起)(?:书面)?异议|异议(?:请求|理由|事项|申请)/;

const errandIn = (text: string): Errand | null =>
  ERRANDS.find(([, words]) => words.test(text))?.[0] ?? (OBJECTS.test(text) ? "objection" : null);
const ANSWERS = new RegExp(
  ERRANDS.filter(([errand]) => errand !== "open" && errand !== "claim")
    .map(([, words]) => words.source)
    .join("|"),
);
const ANSWERING: ReadonlySet<Errand> = new Set<Errand>(["answer", "objection", "counterclaim"]);

function onlyOne(errands: Errand[]): Errand | null {
  const known = new Set(errands);
  if (known.size === 1) return errands[0]!;
  if (known.size === 0) return null;
  // An objection that is argued, a defence with a counterclaim: of two ways to answer the narrower one decides.
  if ([...known].every((errand) => ANSWERING.has(errand))) return known.has("counterclaim") ? "counterclaim" : "objection";
  return "open";
}

const folded = (texts: string[]): string[] =>
  texts.flatMap((text) => {
    const { main, note } = normalise(text);
    return [main, note].filter((each) => each !== "");
  });

/** All that names anything in a form: its labels and the headings above them, with what stands in brackets behind them. */
export function namesIn(form: FormDescription): string[] {
  const texts = form.fields.flatMap((field) => [field.label, ...(field.sections ?? [field.section])]);
  return [...new Set(texts)].map((text) => {
    const { main, note } = normalise(text);
    return note === main ? main : `${main} ${note}`;
  });
}

/** @param names As `namesIn` gives them. */
export function proceedingOf(form: FormDescription, title: string, names: string[]): Proceeding {
  const near = onlyOne(
    folded([...form.headings.slice(0, 1), ...form.buttons])
      .map(errandIn)
      .filter((one) => one !== null),
  );
  const far = onlyOne(
    folded([...form.headings.slice(1), title, ...(form.intro ?? [])])
      .map(errandIn)
      .filter((one) => one !== null),
  );
  const asked = onlyOne(names.map((name) => errandIn(name)).filter((one) => one !== null));
  const all = [...names, ...folded([...form.headings, ...form.buttons, title])];
  const answers = all.some((text) => ANSWERS.test(text));
  const sides = names.filter(namesSide);
  if (sides.length === 0 && !answers) return "none";
  // A record of credit is disputed with whoever keeps it, and there are no sides.
  if (all.some((text) => /征信|信用(?:报告|记录|信息)/.test(text)) && !answers && sides.every((text) => onlyObjects(text))) return "none";
  // 甲方, 当事人一: whoever is called so, no errand tells which.
  if (sides.length > 0 && sides.every(onlyNeutral) && !names.some((name) => partyOf(name) === "complainant")) return "open";
  const told = near ?? far ?? asked;
  if (told === null) return "open";
  // Told to claim, and asked for a defence.
  if (told === "claim" && asked !== null && asked !== "claim") return "open";
  return told;
}

import type { FormDescription, Proceeding } from "../field";
import type { Names } from "./case-roles";
import { namesSide, onlyNeutral, onlyObjects } from "./case-roles";
import { isCourtPaper, namesPaper } from "./court-paper";
import { normalise } from "./label-text";
import { partyOf } from "./party-for";

type Errand = Exclude<Proceeding, "none">;

/** Words of errands, the surer before the vaguer: an objection to a payment order speaks of the order too. */
const ERRANDS: [errand: Errand, words: RegExp][] = [
  // Either side may hand it in.
  [
    "open",
    /撤诉|撤(?:回|销).{0,6}(?:起诉|诉讼|仲裁|申请|执行|异议|上诉|反诉)|(?:变更|追加|增加|更换).{0,6}(?:诉讼|仲裁|请求|被告|原告|当事人|第三人|被?申请人|被?执行人)|(?:中止|终结|恢复|暂缓).{0,4}(?:诉讼|审理|执行)/,
  ],
  ["open", /异议之诉|(?:起诉|立案|申请)(?:与|和|及|、|\/|或)(?:应诉|答辩)|(?:应诉|答辩)(?:与|和|及|、|\/|或)(?:起诉|立案)/],
  ["counterclaim", /反诉/],
  [
    "objection",
    /支付令.{0,10}异议|异议.{0,8}支付令|督促程序.{0,8}异议|管辖权?.{0,4}异议|执行(?:行为|标的|程序|依据|案件)?.{0,4}异议|不服.{0,8}(?:执行|支付令)/,
  ],
  ["answer", /答辩|应诉|抗辩|质证意见|被执行人.{0,10}(?:申报|报告|财产|履行)|(?:报告|申报)财产|财产(?:报告|申报)|执行和解/],
  // 「网上诉求」 and 「线上诉讼」 appeal against nothing.
  ["appeal", /(?<![网线马])上诉(?!求|讼)/],
  ["open", /再审|支付令|督促程序|(?:强制)?执行(?:申请|立案)|申请(?:强制)?执行|保全|案件(?:登记|信息|查询|管理)|送达|阅卷|缴费/],
  [
    "claim",
    /起诉|立案|仲裁(?:网上)?申请|申请仲裁|(?:提起|申请).{0,4}(?:诉讼|仲裁|调解)|调解|援助|投诉|举报|维权|申诉|信访|反映|诉讼请求|仲裁请求/,
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

/** What texts that stand equally near say together; null: nothing. */
function errandOf(texts: string[]): Errand | null {
  const errands = texts.map(errandIn).filter((errand) => errand !== null);
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

const named = (texts: string[]): string[] =>
  [...new Set(texts)].map((text) => {
    const { main, note } = normalise(text);
    return note === main ? main : `${main} ${note}`;
  });

/** The labels of a form and the headings above them. */
export function namesIn(form: FormDescription): Names {
  return {
    labels: named(form.fields.map((field) => field.label)),
    headings: named(form.fields.flatMap((field) => field.sections ?? [field.section])),
  };
}

/** A paper in a case whose name tells no errand, or which has no name at all. */
function unknownPaper(form: FormDescription, title: string, { labels, headings }: Names): boolean {
  const over = folded([...form.headings, title]);
  if (!isCourtPaper({ over, labels, sections: headings })) return false;
  const paper = over.find(namesPaper);
  if (paper !== undefined) return errandIn(paper) === null || errandIn(paper) === "open";
  return errandOf([...over, ...folded([...form.buttons, ...(form.intro ?? [])]), ...labels, ...headings]) === null;
}

/** @param names As `namesIn` gives them. */
export function proceedingOf(form: FormDescription, title: string, { labels, headings }: Names): Proceeding {
  const names = [...labels, ...headings];
  const all = [...names, ...folded([...form.headings, ...form.buttons, title])];
  const answers = all.some((text) => ANSWERS.test(text));
  const sides = names.filter(namesSide);
  const paper = unknownPaper(form, title, { labels, headings });
  if (sides.length === 0 && !answers) return paper ? "open" : "none";
  // A record of credit is disputed with whoever keeps it, and there are no sides.
  if (!answers && sides.every(onlyObjects) && all.some((text) => /征信|信用(?:报告|记录|信息)/.test(text))) return "none";
  // 甲方, 当事人一: whoever is called so, no errand tells which.
  if (sides.length > 0 && sides.every(onlyNeutral) && !names.some((name) => partyOf(name) === "complainant")) return "open";
  const near = errandOf(folded([...form.headings.slice(0, 1), ...form.buttons]));
  const far = errandOf(folded([...form.headings.slice(1), title, ...(form.intro ?? [])]));
  const asked = errandOf(names);
  const told = near ?? far ?? asked;
  // A paper whose errand nobody knows stands nearer than what the site is for.
  if (paper && (told === null || told === "claim")) return "open";
  // Told to claim, and asked for a defence.
  if (told === null || (told === "claim" && asked !== null && asked !== "claim")) return "open";
  return told;
}

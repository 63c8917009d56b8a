import type { Meaning } from "../meanings";
import { kindsOf } from "./control-kind";
import type { Reading } from "./reading";
import { isOrganisation } from "./last-noun";
import { TICKED, UNTICKED } from "./field-verdict";
import type { Verdict } from "./field-verdict";

/** Asked once in a form: where two claim it, the surer has it; of equals the first, and the second is only offered. */
const ONCE: Meaning[] = [
  "complaint.facts",
  "complaint.title",
  "complaint.request",
  "complainant.name",
  "complainant.idNumber",
  "complaint.amount",
  "complaint.anonymous",
];

export function askedOnce(verdicts: Verdict[]): void {
  for (const meaning of ONCE) {
    const claims = verdicts.filter((verdict) => verdict.meaning === meaning && verdict.reading.field.blocked === "");
    if (claims.length < 2) continue;
    const best = Math.max(...claims.map((claim) => claim.reading.weight));
    let first = true;
    for (const claim of claims) {
      if (claim.reading.weight < best && best - claim.reading.weight >= 1 && meaning !== "complainant.name") {
        claim.meaning = "other";
        claim.score = 0;
        claim.because.push("surer-elsewhere");
      } else if (!first && claim.reading.own === null) claim.score = Math.min(claim.score, TICKED - 5);
      first = false;
    }
  }
}

const stemOf = (text: string): string => text.replace(/(?:年月)?日期?|时间|年月|发生|具体|的/g, "");

/** A date and a time asked side by side: 来电日期 and 来电时间. */
export function timeBesideDate(verdicts: Verdict[]): void {
  const dates = verdicts.filter((verdict) => verdict.meaning === "event.date");
  for (const verdict of dates) {
    const { field, text } = verdict.reading;
    const clock =
      field.widget === "timePicker" || field.inputType === "time" || /时分|hh|几点|时刻/.test(`${text}${field.placeholder.toLowerCase()}`);
    const dated = dates.some(
      (other) =>
        other !== verdict &&
        /日期|年月日/.test(other.reading.text) &&
        /时间/.test(text) &&
        !/日期/.test(text) &&
        (stemOf(other.reading.text) === stemOf(text) || stemOf(text) === "" || stemOf(other.reading.text) === ""),
    );
    if (clock || dated) verdict.meaning = "event.time";
  }
}

/** A lone 「诉求」 box is where facts and demands go together. */
export function loneDemandIsStory(verdicts: Verdict[]): void {
  if (verdicts.some((verdict) => verdict.meaning === "complaint.facts")) return;
  const lone = verdicts.filter((verdict) => verdict.meaning === "complaint.request" && kindsOf(verdict.reading.field) === "a");
  if (lone.length === 1 && /^(?:您的|我的|你的)?诉求$/.test(lone[0]!.reading.text)) lone[0]!.meaning = "complaint.facts";
}

/** 「诉求说明」 beside 「事实说明」 asks for the demand. */
export function demandBesideStory(verdicts: Verdict[]): void {
  const stories = verdicts.filter((verdict) => verdict.meaning === "complaint.facts" && verdict.reading.field.blocked === "");
  const demands = stories.filter((verdict) =>
    /^(?:您的|我的|主要|具体)?(?:(?:诉求|请求|要求|期望)|(?:意见|建议)(?:[和与及、](?:建议|意见))?$)/.test(verdict.reading.text),
  );
  if (demands.length === 0 || demands.length === stories.length || verdicts.some((verdict) => verdict.meaning === "complaint.request"))
    return;
  for (const demand of demands) {
    demand.meaning = "complaint.request";
    if (/意见|建议/.test(demand.reading.text)) demand.score = Math.min(demand.score, TICKED - 5);
  }
}

/** 「报事人」: a doer we have no word for, asked for first and with a phone behind it, is who writes where nobody else is. */
export function doerBeforePhone(verdicts: Verdict[]): void {
  if (verdicts.some((verdict) => verdict.meaning === "complainant.name")) return;
  const at = verdicts.findIndex(
    ({ meaning, reading }) =>
      meaning === "other" &&
      reading.weight === 1 &&
      reading.own === null &&
      kindsOf(reading.field) === "l" &&
      /^.{1,4}[人者]$/.test(reading.text),
  );
  const next = verdicts[at + 1];
  if (at < 0 || next?.meaning !== "complainant.phone" || next.score < UNTICKED) return;
  verdicts[at]!.meaning = "complainant.name";
  verdicts[at]!.score = UNTICKED + 5;
  verdicts[at]!.because.push("before-the-phone");
}

/** 「被举报人」 beside 「被举报单位」 is somebody in it. */
export function personBesideOrganisation(verdicts: Verdict[]): void {
  const named = verdicts.filter(({ meaning, reading }) => meaning === "respondent.name" && reading.field.blocked === "");
  const persons = named.filter(({ reading }) => /^被.{2,3}人员?(?:的)?(?:姓名|名字)?$/.test(reading.text));
  if (persons.length !== 1 || named.length !== 2 || !named.some(({ reading }) => isOrganisation(reading.text))) return;
  persons[0]!.meaning = "respondent.staff";
  persons[0]!.score = Math.min(persons[0]!.score, TICKED - 5);
}

/** Where nothing else holds the story, the one large box left holds it; offered, since its own words do not say so. */
export function onlyLargeBox(verdicts: Verdict[]): void {
  const large = verdicts.filter((verdict) => kindsOf(verdict.reading.field) === "a" && verdict.reading.field.blocked === "");
  if (large.some((verdict) => /^complaint\.(?:facts|request|messageText)$/.test(verdict.meaning))) return;
  const open = large.filter((verdict) => verdict.meaning === "other" && verdict.reading.weight <= 1);
  if (open.length !== 1) return;
  open[0]!.meaning = "complaint.facts";
  open[0]!.score = UNTICKED + 5;
  open[0]!.because.push("only-large-box");
}

const WHERE: Partial<Record<Meaning, Meaning>> = {
  "complainant.region": "complainant.address",
  "respondent.region": "respondent.address",
  "event.region": "event.place",
  "complainant.address": "complainant.address",
  "respondent.address": "respondent.address",
  "event.place": "event.place",
};

/** An address right behind a region, bare or without a word, is the rest of the same place. */
export function restOfPlace(verdicts: Verdict[]): void {
  for (let i = 1; i < verdicts.length; i++) {
    const [upper, rest] = [verdicts[i - 1]!, verdicts[i]!];
    const means = WHERE[upper.meaning];
    const { reading } = rest;
    const { field } = reading;
    if (!means || upper.score < UNTICKED || reading.field.blocked !== "" || reading.own !== null) continue;
    const bare = reading.datum === "address" && /^(?:详细|具体)?(?:地址|住址|地点)$|^(?:详址|门牌号?)$/.test(reading.text);
    const wordless =
      field.label === "" && rest.meaning === "other" && reading.datum === null && /l/.test(kindsOf(field)) && field.placeholder === "";
    if (bare ? rest.meaning === means || upper.meaning.endsWith("ddress") || upper.meaning === "event.place" : !wordless) continue;
    rest.meaning = means;
    rest.score = Math.min(upper.score, TICKED - 8);
    rest.because.push("rest-of-place");
  }
}

/** A date beside a signature is the day of signing. */
export function dayOfSigning(verdicts: Verdict[]): void {
  if (!verdicts.some((verdict) => verdict.meaning === "never.signature")) return;
  for (const verdict of verdicts) if (verdict.meaning === "event.date" && verdict.reading.weight === 1) verdict.meaning = "other";
}

/** Organisations that lend nothing, parts of one, people in one, and what may be the place where one works. */
const NO_LENDER =
  /^(?:工作)?(?:单位|公司|部门|机构)$|所属|所在|网点|门店|部门|科室|品牌|人员|员工|医|税|航空|机场|铁路|公路|客运|出租|旅|快递|物流|学校|院校|教育|培训|酒店|宾馆|餐|食|物业|通信|电信|运营商|供[水电气热暖]|燃气|开发商|中介|工地|施工|医院|药|车/;

/** Words that are sure where nothing else in the form could be meant. */
const ALONE: { meaning: Meaning; fits: (reading: Reading, kinds: string) => boolean }[] = [
  {
    meaning: "complaint.facts",
    // A story in one line is told so plainly that only its box is doubtful.
    fits: ({ text, weight }, kinds) =>
      (kinds === "a" || weight === 3) && !/备注|意见$|建议$|留言$|评价|处罚|判刑|整改|处理|答复/.test(text),
  },
  {
    meaning: "complaint.category",
    // Under a person's heading it sorts that person: 「证照类型」.
    fits: ({ text, source, section }, kinds) =>
      source === "label" &&
      section === null &&
      !/证|身份|主体|资质/.test(text) &&
      (kinds.includes("c")
        ? !/行业|事项|版块|板块|业务|服务/.test(text)
        : /(?:投诉|举报|问题|信访|申诉|诉求|违法|违规)(?:类[别型]|种类|分类)$/.test(text)),
  },
  { meaning: "respondent.name", fits: ({ text, source }, kinds) => source === "label" && /[lc]/.test(kinds) && !NO_LENDER.test(text) },
  {
    meaning: "respondent.region",
    fits: ({ own, section }) => (own ?? section) === "respondent",
  },
];

/** A word of middling weight that one field alone claims: nothing else in the form could be what is asked. */
export function tickTheOnlyClaim(verdicts: Verdict[]): void {
  for (const { meaning, fits } of ALONE) {
    const claims = verdicts.filter((verdict) => verdict.meaning === meaning && verdict.reading.field.blocked === "");
    const [only] = claims;
    if (!only || claims.length > 1) continue;
    const { reading } = only;
    if (reading.weight < 2 || only.score < UNTICKED || only.score >= TICKED || !fits(reading, kindsOf(reading.field))) continue;
    if (meaning === "complaint.facts" && verdicts.some((other) => other !== only && isOpenBox(other))) continue;
    only.score = TICKED;
    only.because.push("only-claim");
  }
}

/** A large box of which nothing is known. */
const isOpenBox = ({ meaning, reading }: Verdict): boolean =>
  meaning === "other" && reading.weight <= 1 && reading.field.blocked === "" && kindsOf(reading.field) === "a";

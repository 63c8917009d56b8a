import { readNumber } from "@/lib/units/money";

const NUMBER = "(?<![\\d.])(\\d{1,3}|[一二两三四五六七八九十百]{1,5})";
const MOST_MONTHS = 600;
const MOST_YEARS = 30;

/** A count of months that is no length of a plan: `还满6个月`, `第1期`, `逾期3期`, `延期三个月`, `借款12个月`. */
const NO_LENGTH_BEFORE =
  /(?:满|第|前|逾期|拖的?|近|每|延期|展期|宽限|缓|最近|已还?|拖欠|欠|(?<![然之随以])后|提前|停|再|原[来先]|之前|以前|任意|任何|其中|首)[^，,。；;\d]{0,3}$/;
/** Only right before a bare count: `剩8期`, `借款12个月`; 剩余分24期 is one. */
const NO_BARE_LENGTH = /(?:借款|贷款|原|原本|合同|剩余?|将|把)\s*$/;
const NO_LENGTH_AFTER =
  /^(?:[，,]?(?:您|你)?已(?:还|偿)|后|内|未|以上|没|前|一[千百万]|\d|之后|合并|账单|[^，,。；;]{0,3}(?:未还|逾期|没还|不还|未付|断供|违约|合并)|[^，,。；;]{0,4}没(?:有)?按)/;

const numberIn = (text: string | undefined, most: number): number | undefined => {
  const number = text ? readNumber(text)?.toNumber() : undefined;
  return number && number <= most ? number : undefined;
};

/** Lengths said as `分12期`, `12个月`, in that order of weight; each once. */
function saidIn(text: string, pattern: string): number[] {
  const found = new Set<number>();
  for (const match of text.matchAll(new RegExp(pattern, "g"))) {
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    const after = text.slice(match.index + match[0].length);
    const isBare = !/^[分拆办共总]/.test(match[0]);
    if (NO_LENGTH_BEFORE.test(before) || NO_LENGTH_AFTER.test(after) || (isBare && NO_BARE_LENGTH.test(before))) continue;
    const months = numberIn(match[1], MOST_MONTHS);
    if (months && months > 1) found.add(months);
  }
  return [...found];
}

/** The length as `期数：12`, `共12月` or `500×12`. */
function timesIn(text: string): number | undefined {
  const plain = new RegExp(
    `(?<!逾期|已还|剩余|未还)期数\\s*[:为是]?\\s*${NUMBER}|共\\s*${NUMBER}\\s*月|还\\s*${NUMBER}\\s*次|[xX×*]\\s*${NUMBER}(?![\\d.%])`,
  ).exec(text);
  return numberIn(plain?.slice(1).find(Boolean), MOST_MONTHS);
}

/** The length in years, half years among them: `分两年还`, `半年`, `一年半`. */
function yearsIn(text: string): number | undefined {
  const years = new RegExp(
    `(?:(?:分|按|还|共|期限|为期|改成|做|延长[至到])\\s*|(?:^|[，,。；;]))${NUMBER}\\s*年(?:还|分|期|[，,。；;]|$)`,
  ).exec(text)?.[1];
  const count = numberIn(years, MOST_YEARS);
  if (count) return count * 12;
  const half = new RegExp(`(?:(?:分|按|还|共)\\s*|(?:^|[，,。；;]))(?:(半年)|${NUMBER}\\s*年半)(?:内)?(?:还|分|结|期|[，,。；;]|$)`).exec(
    text,
  );
  if (half?.[1]) return 6;
  const whole = numberIn(half?.[2], MOST_YEARS);
  return whole ? whole * 12 + 6 : undefined;
}

/** `24期或36期均可`. */
const OF_EITHER = /\d+(?:期|个月)?(?:或者?|、|\/)\s*\d+(?:期|个月)/;
/** Paid at another pace than once a month. */
export const ODD_PACE = /隔月|每(?:两|半|季|周|年)|半个月|每月[^，,。]{0,10}各|[两二]周一次/;

/** How many months a plan runs; undefined when it is not said, or when several lengths stand to be chosen from. */
export function monthsOf(text: string): number | undefined {
  if (OF_EITHER.test(text) || ODD_PACE.test(text)) return undefined;
  for (const pattern of [`(?:分|拆成?|办|分成|共|总共)\\s*${NUMBER}\\s*(?:期|个月)`, `${NUMBER}\\s*(?:期|个月)`]) {
    const said = saidIn(text, pattern);
    if (said.length > 0) return said.length === 1 ? said[0] : undefined;
  }
  return timesIn(text) ?? yearsIn(text);
}

import { daysPastDue } from "@/lib/case/days-past-due";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";
import { formatFen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import type { IntensityPart, IntensityResult } from "./assessment";
import { AMOUNT_BANDS, DAYS_BANDS, FREQUENCY_BANDS, MAX, pointsIn } from "./intensity-bands";
import { incomingOf } from "./pestered";

const openDebts = (record: CaseRecord): Debt[] => record.debts.filter((debt) => debt.settled !== true);

function amountPart(record: CaseRecord): IntensityPart {
  const known = openDebts(record)
    .map((debt) => debt.arrearsFen)
    .filter(isKnown);
  const sum = known.reduce((total, fen) => total + fen, 0);
  const missing = openDebts(record).length - known.length;
  const more = missing > 0 ? `，还有 ${missing} 笔没有填` : "";
  return {
    id: "amount",
    title: "逾期金额",
    points: known.length === 0 ? null : pointsIn(AMOUNT_BANDS, sum),
    max: MAX.amount,
    reason:
      known.length === 0 ? "还不知道逾期了多少钱。" : `已到期没还的共 ${formatFen(sum)} 元${more}。金额越大，对方越可能安排人工催收。`,
    lower: "能还一部分就先还最早的一期，或者谈成分期，让“已到期”的金额降下来。",
  };
}

function daysPart(record: CaseRecord, on: Day): IntensityPart {
  const days = openDebts(record)
    .map((debt) => daysPastDue(debt, on))
    .filter(isKnown);
  const longest = days.length > 0 ? Math.max(...days) : null;
  return {
    id: "days",
    title: "逾期天数",
    points: longest === null ? null : pointsIn(DAYS_BANDS, longest),
    max: MAX.days,
    reason: longest === null ? "还不知道最早一笔是哪天到期。" : `最早一笔已逾期 ${longest} 天。时间越长，越可能交给外部催收公司。`,
    lower: "结清最早的一期，逾期天数就从下一期重新算；谈成新的还款计划也会重新算。",
  };
}

/** What somebody who knows their contract can say of it. */
const TERMS: [string, (debt: Debt) => unknown][] = [
  ["合同上的放贷机构", (debt) => debt.lenderName],
  ["年利率", (debt) => debt.nominalAnnualRatePpm],
  ["罚息", (debt) => debt.penaltyAnnualRatePpm],
  ["最早没还的到期日", (debt) => debt.oldestUnpaidDueOn],
  ["剩余本金", (debt) => debt.outstandingPrincipalFen],
  ["费用明示表", (debt) => debt.costSheetGiven],
];

function familiarityPart(record: CaseRecord): IntensityPart {
  const asked = openDebts(record).flatMap((debt) =>
    TERMS.map(([term, read]) => ({ term, value: read(debt) })).filter(({ value }) => value !== undefined),
  );
  const unsure = asked.filter(({ value }) => value === null);
  const names = [...new Set(unsure.map(({ term }) => term))];
  return {
    id: "familiarity",
    title: "对合同的了解",
    points: asked.length === 0 ? null : Math.round((MAX.familiarity * unsure.length) / asked.length),
    max: MAX.familiarity,
    reason:
      asked.length === 0
        ? "还没有问到合同内容。"
        : unsure.length === 0
          ? "这几项合同内容你都清楚，跟对方谈时更有底气。"
          : `还不清楚：${names.join("、")}。清楚条款，谈的时候才不会被动。`,
    lower: "打开 App 里的借款合同和还款计划，把放贷机构、利率、到期日抄下来；没有就书面要。",
  };
}

function frequencyPart(record: CaseRecord, on: Day): IntensityPart {
  const recent = incomingOf(record, on, 7);
  const known = record.contacts.length > 0;
  return {
    id: "frequency",
    title: "催收频次",
    points: known ? pointsIn(FREQUENCY_BANDS, recent.length) : null,
    max: MAX.frequency,
    reason: known ? `最近七天记下 ${recent.length} 次联系。` : "还没有记下任何一次联系。",
    lower: "书面约定一个联系时间和方式；超过规定的次数可以投诉。每次都记下来。",
  };
}

function channelsPart(record: CaseRecord, on: Day): IntensityPart {
  const recent = incomingOf(record, on, 30);
  const kinds: [string, number, boolean][] = [
    ["短信或 App 消息", 1, recent.some(({ channel }) => channel === "sms" || channel === "app" || channel === "email")],
    ["电话或聊天", 3, recent.some(({ channel }) => channel === "call" || channel === "wechat")],
    ["信函", 1, recent.some(({ channel }) => channel === "letter")],
    ["联系第三人", 5, recent.some(({ whom }) => whom.kind === "third-party")],
    ["上门", 5, recent.some(({ channel }) => channel === "visit")],
    ["公开张贴", 5, recent.some(({ channel, said }) => channel === "post" || said.includes("posted-publicly"))],
  ];
  const used = kinds.filter(([, , present]) => present);
  const known = record.contacts.length > 0;
  const points = Math.min(
    MAX.channels,
    used.reduce((sum, [, worth]) => sum + worth, 0),
  );
  return {
    id: "channels",
    title: "用了哪些方式",
    points: known ? points : null,
    max: MAX.channels,
    reason: known
      ? used.length > 0
        ? `最近三十天用过：${used.map(([name]) => name).join("、")}。`
        : "最近三十天没有新的联系。"
      : "还没有记下任何一次联系。",
    lower: "书面要求只联系你本人；第三人、上门、公开张贴的，留好证据再投诉。",
  };
}

/** The word for a share of the known maxima; 信息不足 when less than half of the whole could be judged. */
export function wordOf(points: number, outOf: number): IntensityResult["word"] {
  const whole = Object.values(MAX).reduce((sum, max) => sum + max, 0);
  if (outOf * 2 < whole) return "信息不足";
  if (points * 3 < outOf) return "低";
  return points * 3 < outOf * 2 ? "中" : "高";
}

/** How long a threat to life or body counts. */
const THREAT_DAYS = 30;

/** How hard they press, as a sum of shown parts. A part that cannot be known adds neither points nor maximum. */
export function intensityOf(record: CaseRecord, on: Day): IntensityResult {
  const parts = [amountPart(record), daysPart(record, on), familiarityPart(record), frequencyPart(record, on), channelsPart(record, on)];
  const known = parts.filter(({ points }) => points !== null);
  const points = known.reduce((sum, part) => sum + part.points!, 0);
  const outOf = known.reduce((sum, part) => sum + part.max, 0);
  const word = wordOf(points, outOf);
  // A threat to life or body is never little, whatever the sums and days.
  const threatened = incomingOf(record, on, THREAT_DAYS).some(({ said }) => said.includes("threat-violence"));
  return { points, outOf, word: threatened ? "高" : word, parts };
}

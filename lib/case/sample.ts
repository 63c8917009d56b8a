import { addDays, addMonths, type Day } from "@/lib/units/day";
import { instantAt } from "@/lib/units/instant";
import type { Contact } from "./contact";
import type { Debt } from "./debt";
import { emptyRecord } from "./empty-record";
import type { CaseRecord } from "./record";
import type { Saying } from "./vocabulary";

const AGENCY = "示例催收公司";
const MAIN = "02100000001";
const SECOND = "02100000002";
const SENDER = "10690000000001";

/** Days before today, clock, and what differs from an answered call to the borrower. */
interface Line {
  ago: number;
  clock: string;
  channel?: "sms";
  number?: string;
  seconds?: number;
  unanswered?: boolean;
  to?: "sibling" | "colleague";
  said?: Saying[];
  words?: string;
}

const LINES: Line[] = [
  { ago: 44, clock: "10:05", channel: "sms", number: SENDER, words: "您的账单已逾期，请尽快还款。" },
  { ago: 40, clock: "09:30", channel: "sms", number: SENDER, words: "您的账单已逾期7天，请尽快处理。" },
  { ago: 35, clock: "14:12", seconds: 65, said: ["demanded-payment", "named-agency"] },
  { ago: 31, clock: "11:20", unanswered: true },
  { ago: 30, clock: "16:45", seconds: 140, said: ["demanded-payment", "refused-plan"], words: "我说想分期，对方说只能一次还清。" },
  { ago: 26, clock: "10:02", channel: "sms", number: SENDER, words: "您的账户将移交专门部门处理。" },
  { ago: 24, clock: "09:15", unanswered: true },
  { ago: 22, clock: "15:30", seconds: 48, said: ["demanded-payment"] },
  { ago: 20, clock: "22:40", seconds: 95, said: ["demanded-payment", "threat-expose"], words: "对方说再不还就给家里人打电话。" },
  { ago: 18, clock: "10:10", number: SECOND, seconds: 33, said: ["demanded-payment", "hid-identity"] },
  {
    ago: 16,
    clock: "12:25",
    number: SECOND,
    to: "sibling",
    seconds: 120,
    said: ["disclosed-debt", "asked-relay"],
    words: "跟我姐姐说我欠了白条，让她转告我还钱。",
  },
  { ago: 15, clock: "09:40", seconds: 75, said: ["borrower-asked-to-stop"], words: "我要求不要再联系我的家人。" },
  { ago: 14, clock: "22:40", number: SECOND, seconds: 60, said: ["demanded-payment"] },
  {
    ago: 13,
    clock: "11:02",
    number: SECOND,
    to: "sibling",
    seconds: 58,
    said: ["demanded-from-third-party", "third-party-refused"],
    words: "要我姐姐替我还，她说不要再打给她。",
  },
  { ago: 12, clock: "10:20", channel: "sms", number: SENDER, words: "请于今日内还款，否则将采取进一步措施。" },
  { ago: 11, clock: "09:05", seconds: 30, said: ["demanded-payment"] },
  { ago: 11, clock: "11:35", number: SECOND, seconds: 42, said: ["demanded-payment"] },
  { ago: 11, clock: "15:50", seconds: 25, said: ["demanded-payment"] },
  { ago: 11, clock: "19:10", number: SECOND, seconds: 38, said: ["demanded-payment", "insult"], words: "说话很难听。" },
  {
    ago: 10,
    clock: "10:48",
    number: SECOND,
    to: "colleague",
    seconds: 88,
    said: ["disclosed-debt"],
    words: "打到同事手机上，说我欠钱不还。",
  },
  { ago: 9, clock: "16:00", unanswered: true },
  { ago: 8, clock: "09:20", number: SECOND, to: "sibling", seconds: 20, said: ["asked-relay"], words: "又打给我姐姐。" },
  { ago: 7, clock: "22:40", seconds: 52, said: ["demanded-payment", "threat-lawsuit"] },
  { ago: 6, clock: "10:15", channel: "sms", number: SENDER, words: "您的案件已进入诉前准备阶段。" },
  { ago: 5, clock: "14:05", unanswered: true },
  { ago: 5, clock: "14:07", unanswered: true },
  {
    ago: 4,
    clock: "11:30",
    number: SECOND,
    seconds: 64,
    said: ["demanded-payment", "refused-records"],
    words: "我要录音和催收记录，对方说没有。",
  },
  { ago: 3, clock: "09:55", seconds: 41, said: ["demanded-payment"] },
  { ago: 2, clock: "22:40", number: SECOND, unanswered: true },
  { ago: 1, clock: "10:30", channel: "sms", number: SENDER, words: "最后一次提醒：请立即还款。" },
];

function contactOf(line: Line, index: number, on: Day): Contact {
  const call = line.channel !== "sms";
  return {
    id: `sample-contact-${String(index + 1).padStart(2, "0")}`,
    debtId: "sample-debt",
    channel: line.channel ?? "call",
    direction: "in",
    at: instantAt(addDays(on, -line.ago), line.clock),
    number: line.number ?? MAIN,
    answered: call ? !line.unanswered : undefined,
    durationSeconds: call ? (line.unanswered ? 0 : line.seconds) : undefined,
    whom: line.to ? { kind: "third-party", relation: line.to, name: line.to === "sibling" ? "姐姐" : "同事小王" } : { kind: "self" },
    said: line.said ?? [],
    words: line.words,
    agency: line.said?.includes("named-agency") ? AGENCY : undefined,
    evidenceIds: [],
  };
}

const INSTALMENTS = 12;
const PAID = 4;
/** 12 000 yuan in twelve equal parts of principal. */
const PRINCIPAL_FEN = 1_200_000;
const PART_FEN = PRINCIPAL_FEN / INSTALMENTS;
const MONTHLY_RATE_PPM = 15_000;
const MEMBERSHIP_FEN = 19_900;
/** Late charges that the lender claims and has not itemised. */
const LATE_FEN = 8_000;

/**
 * The loan: equal principal, 1.5 % a month on what is still owed, four instalments paid on their days, the fifth due on
 * `oldestUnpaidDueOn`. Everything the lender claims follows from it: 8 000 yuan of principal, 8 540 of instalments to come, and late charges.
 */
function loanOf(oldestUnpaidDueOn: Day, on: Day) {
  const dueOn = (number: number): Day => addMonths(oldestUnpaidDueOn, number - PAID - 1);
  const contractOn = dueOn(0);
  const instalments = Array.from({ length: INSTALMENTS }, (_, index) => ({
    number: index + 1,
    dueOn: dueOn(index + 1),
    principalFen: PART_FEN,
    interestFen: ((PRINCIPAL_FEN - index * PART_FEN) * MONTHLY_RATE_PPM) / 1_000_000,
    feeFen: 0,
  }));
  const sumOf = (list: typeof instalments): number => list.reduce((sum, each) => sum + each.principalFen + each.interestFen, 0);
  const unpaid = instalments.slice(PAID);
  return {
    contractOn,
    disbursedOn: contractOn,
    principalFen: PRINCIPAL_FEN,
    receivedFen: PRINCIPAL_FEN,
    outstandingFen: sumOf(unpaid) + LATE_FEN,
    outstandingPrincipalFen: unpaid.length * PART_FEN,
    arrearsFen: sumOf(unpaid.filter((each) => each.dueOn <= on)) + LATE_FEN,
    nominalAnnualRatePpm: MONTHLY_RATE_PPM * 12,
    instalments,
    payments: instalments.slice(0, PAID).map((each) => ({
      id: `sample-payment-${each.number}`,
      paidOn: each.dueOn,
      amountFen: sumOf([each]),
    })),
    fees: [
      { id: "sample-fee", kind: "membership", chargedOn: contractOn, amountFen: MEMBERSHIP_FEN, chargedBy: "platform", disclosed: false },
    ],
  } satisfies Partial<Debt>;
}

/**
 * The made-up case a newcomer can look around in: 京东白条, 47 days past due on `on`, thirty contacts of which some came at 22:40,
 * some to a sister and a colleague. Every name and number is invented and marked as such; it is never to be filed.
 */
export function sampleCase(on: Day): CaseRecord {
  const oldestUnpaidDueOn = addDays(on, -47);
  return {
    ...emptyRecord(),
    isSample: true,
    borrower: {
      name: "示例",
      phone: "13800000000",
      email: "sample@example.com",
      region: { province: "四川省", city: "成都市", district: "武侯区" },
      address: "示例路1号",
      hardships: [{ kind: "income-drop", sinceOn: addDays(on, -120), words: "公司减薪，月收入下降。", evidenceIds: [] }],
    },
    budget: {
      incomeFen: 520_000,
      housingFen: 150_000,
      foodFen: 120_000,
      transportFen: 30_000,
      medicalFen: 20_000,
      supportFen: 80_000,
      dependants: 1,
    },
    debts: [
      {
        id: "sample-debt",
        brand: "京东白条",
        product: "instalment",
        contractNumber: null,
        ...loanOf(oldestUnpaidDueOn, on),
        oldestUnpaidDueOn,
        accelerated: false,
        costSheetGiven: null,
      },
    ],
    contacts: LINES.map((line, index) => contactOf(line, index, on)),
    grievances: ["third-party", "hours", "frequency"],
    courtPaperCame: false,
    danger: "none",
  };
}

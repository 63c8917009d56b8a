import type { Contact } from "@/lib/case/contact";
import { daysPastDue } from "@/lib/case/days-past-due";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord, Paper, RowRef } from "@/lib/case/record";
import { PAPERS } from "@/lib/case/vocabulary";
import type { RuleVersion } from "@/lib/rules/rule";
import { chineseDay, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { STAGES, type Reason, type StageId, type StageResult } from "./assessment";
import { isAgency } from "./agency";
import { isKept } from "./arrangement-state";
import { contactsSaying, contactsUntil, incomingOf, rowsOf, toldOnly } from "./pestered";
import { nextMoves, notYetPossible } from "./stage-outlook";
import { debtName } from "@/lib/case/debt-name";
import {
  currentPapers,
  isAboutSettled,
  isCourtPaper,
  isFinalAtOnce,
  isUnnamedCourtPaper,
  mayBeReal,
  standingPapers,
} from "@/lib/case/papers";
import { courtMatters, isEnforceable, type CourtMatter } from "./court-state";

/** One stage that the facts speak for, and why. `open`: it rests on something nobody has checked. */
interface Sign {
  id: StageId;
  reason: Reason;
  open?: boolean;
}

const because = (text: string, rows: RowRef[], citations: RuleVersion[] = []): Reason => ({ text, rows, citations });
const paperRow = (paper: Paper): RowRef[] => [{ table: "papers", id: paper.id }];
const debtRow = (debt: Debt): RowRef[] => [{ table: "debts", id: debt.id }];

/** How long a talk about a plan counts as still going on. */
export const TALK_DAYS = 30;

function paperSign(id: StageId, paper: Paper): Sign {
  const received = isKnown(paper.receivedOn) ? `${chineseDay(paper.receivedOn)}收到` : "收到";
  const checked = paper.verified === true;
  const doubt = checked ? "，你已向法院核实。" : "，还没有核实真假。在核实之前先按真的准备，因为期限不会等。";
  return { id, reason: because(`${received}${PAPERS[paper.kind]}${doubt}`, paperRow(paper)), open: !checked };
}

/** What a payment order or judgment shows: whether it can be enforced decides between lawsuit and enforcement. */
function matterSign({ paper, state, ...rest }: CourtMatter): Sign {
  const matter = { paper, state, ...rest };
  const enforce = paper.kind === "payment-order" ? isEnforceable(matter) : isFinalAtOnce(paper) || state !== "running";
  const appealed = paper.kind === "judgment" && state === "answered";
  const sign = paperSign(enforce && !appealed ? "enforcement" : "lawsuit", paper);
  const more =
    paper.kind === "payment-order" && enforce
      ? "十五日的异议期已过，没有（按期的）书面异议，对方可以申请强制执行。"
      : paper.kind === "judgment" && !enforce
        ? "还在上诉期里，判决没有生效。"
        : "";
  return { ...sign, reason: { ...sign.reason, text: `${sign.reason.text}${more}` } };
}

function paperSigns(record: CaseRecord, on: Day): Sign[] {
  const signs = [
    ...currentPapers(record, ["enforcement-notice", "mediation-agreement", "arbitral-award"], on).map((paper) =>
      paperSign("enforcement", paper),
    ),
    ...courtMatters(record, "judgment", on).map(matterSign),
    ...courtMatters(record, "payment-order", on).map(matterSign),
    ...currentPapers(record, ["summons"], on).map((paper) => paperSign("lawsuit", paper)),
    ...currentPapers(record, ["pre-mediation"], on).map((paper) => paperSign("pre-litigation", paper)),
  ];
  // A paper that was told and no longer counts (found false, of a settled debt) answers the question whether any came.
  const told = record.papers.some((paper) => isCourtPaper(paper) && (!mayBeReal(paper) || isAboutSettled(record, paper)));
  if (record.courtPaperCame === true && signs.length === 0 && !told) {
    const text = "你说收到过法院文书，但还没有记下是哪一种。先按真的准备，请尽快把它记下来并核实。";
    signs.push({ id: "lawsuit", reason: because(text, []), open: true });
  }
  for (const paper of standingPapers(record, ["other"]).filter(isUnnamedCourtPaper)) {
    const text = "收到一份像是法院、仲裁委员会或者公证处来的文书，还不清楚是哪一种。先按真的准备，看清最后写的期限。";
    signs.push({ id: "lawsuit", reason: because(text, paperRow(paper)), open: true });
  }
  for (const letter of standingPapers(record, ["lawyer-letter"]))
    signs.push({
      id: "pre-litigation",
      reason: because("收到律师函。律师函不是法院文书，它说明对方可能在考虑起诉，不说明已经起诉。", paperRow(letter)),
      open: letter.verified !== true,
    });
  return signs;
}

function negotiationSigns(record: CaseRecord, on: Day): Sign[] {
  const signs: Sign[] = record.arrangements
    .filter((arrangement) => isKept(arrangement, on))
    .map((arrangement) => ({
      id: "negotiation" as const,
      reason: because(`${chineseDay(arrangement.agreedOn)}达成了还款安排，目前没有违约的期次。`, [
        { table: "arrangements", id: arrangement.id },
      ]),
    }));
  const talks = contactsSaying(contactsUntil(record, on, TALK_DAYS), ["offered-plan", "agreed-plan"]);
  if (talks.length > 0)
    signs.push({ id: "negotiation", reason: because(`最近 ${TALK_DAYS} 天内谈过还款方案。`, rowsOf(talks)), open: true });
  return signs;
}

function debtSigns(debt: Debt, on: Day): Sign[] {
  const signs: Sign[] = [];
  const days = daysPastDue(debt, on);
  if (debt.settled === true) signs.push({ id: "settled", reason: because(`${debtName(debt)}已结清。`, debtRow(debt)) });
  else if (days === 0) signs.push({ id: "current", reason: because(`${debtName(debt)}没有到期未还的款。`, debtRow(debt)) });
  else if (days !== null) {
    const since = chineseDay(debt.oldestUnpaidDueOn!);
    signs.push({ id: "reminder", reason: because(`${debtName(debt)}从${since}起有一期没还，到今天逾期 ${days} 天。`, debtRow(debt)) });
  }
  if (debt.settled === true) return signs;
  if (debt.accelerated === true)
    signs.push({ id: "pre-litigation", reason: because(`${debtName(debt)}已被宣布全部提前到期，这常在起诉之前。`, debtRow(debt)) });
  if (isKnown(debt.assigned))
    signs.push({ id: "outsourced", reason: because(`${debtName(debt)}的债权已转让，由受让人催收。`, debtRow(debt)) });
  if (isKnown(debt.agencyName))
    signs.push({ id: "outsourced", reason: because(`${debtName(debt)}已交给${debt.agencyName}来催。`, debtRow(debt)) });
  return signs;
}

/** Somebody else called, or somebody came: people do that, not machines. Told and not yet noted, it is open. */
function toldSigns(record: CaseRecord, incoming: readonly Contact[]): Sign[] {
  const told = toldOnly(record, incoming);
  const what = [
    ...(told.includes("third-party") ? ["家人、朋友或同事已被联系"] : []),
    ...(told.includes("visit") ? ["有人上门"] : []),
  ].join("，");
  if (what === "") return [];
  return [{ id: "staff-call", reason: because(`你说${what}，多半已到人工催收；记下一次就能确定。`, []), open: true }];
}

function contactSigns(record: CaseRecord, on: Day): Sign[] {
  const incoming = incomingOf(record, on).filter(({ collects }) => collects !== false);
  const byAgency = incoming.filter((contact) => isAgency(contact, record.debts));
  const byStaff = incoming.filter(({ channel }) => channel === "call" || channel === "visit" || channel === "wechat");
  const automatic = incoming.filter(({ channel }) => channel === "sms" || channel === "app" || channel === "email");
  const signs: Sign[] = [...toldSigns(record, incoming)];
  const names = [...new Set(byAgency.map(({ agency }) => agency!))];
  if (byAgency.length > 0)
    signs.push({ id: "outsourced", reason: because(`催收人员自称是${names.join("、")}的，不是放贷机构自己的人。`, rowsOf(byAgency)) });
  if (byStaff.length > 0)
    signs.push({ id: "staff-call", reason: because(`已有 ${byStaff.length} 次电话、上门或聊天催收。`, rowsOf(byStaff)) });
  else if (automatic.length > 0)
    signs.push({ id: "reminder", reason: because(`目前只有短信或 App 消息 ${automatic.length} 条。`, rowsOf(automatic)) });
  return signs;
}

const ORDER = Object.keys(STAGES) as StageId[];

const furthest = (among: Sign[]): StageId | undefined => among.map(({ id }) => id).sort((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a))[0];

/**
 * Which stage the facts show. Papers of a court override everything (an unchecked one says so; one found false is ignored); a kept
 * arrangement comes next; then the furthest stage that any fact speaks for. What a collector merely says decides nothing.
 */
export function stageOf(record: CaseRecord, on: Day): StageResult {
  const open = record.debts.filter((debt) => debt.settled !== true);
  const allSettled = record.debts.length > 0 && open.length === 0;
  const official = paperSigns(record, on);
  const negotiation = negotiationSigns(record, on);
  const debts = record.debts.flatMap((debt) => debtSigns(debt, on));
  const contacts = open.length === 0 ? [] : contactSigns(record, on);
  const agreed = negotiation.filter(({ open: unsure }) => !unsure);
  const signs = [...official, ...negotiation, ...debts, ...contacts];

  const court = official.filter(({ id }) => id === "lawsuit" || id === "enforcement");
  const id =
    allSettled && court.length === 0
      ? "settled"
      : (furthest(court) ?? furthest(agreed) ?? furthest(signs.filter((sign) => sign.id !== "settled")) ?? "current");

  const reasons = signs.filter((sign) => sign.id === id).map(({ reason }) => reason);
  const uncertain = signs.filter((sign) => sign.id === id).every((sign) => sign.open === true);
  // "Not past due" is only certain when every due date is known.
  const dark = id === "current" && open.some((debt) => daysPastDue(debt, on) === null);
  const undecided = reasons.length === 0;
  if (undecided) reasons.push(because("还不知道最早一笔没还的款是哪天到期，也没有记下催收，所以判断不了在哪个阶段。", []));
  return {
    id,
    reasons,
    next: undecided ? [] : nextMoves(id, record, on),
    notYet: undecided ? [] : notYetPossible(id, record, on),
    ...(undecided || dark || uncertain ? { uncertain: true } : {}),
  };
}

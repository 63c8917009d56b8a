import type { Contact } from "@/lib/case/contact";
import type { CaseRecord } from "@/lib/case/record";
import type { Saying } from "@/lib/case/vocabulary";
import type { Day } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import type { PathStep } from "./assessment";
import { isKnown, type Maybe } from "@/lib/units/maybe";
import { sentOf } from "./filed";
import { heldBack } from "./open-debts";
import { byDebt, contactsSaying, thirdPartyContacts, toldOnly } from "./pestered";
import { TO_AN_AUTHORITY } from "./supervisor-route";

/** Letters with which the borrower turns to the lender. */
const TALK_LETTERS = ["hardship-request", "instalment-proposal"];

/** Whoever says one of these spoke of how to pay. */
const PLAN_WORDS: Saying[] = ["refused-plan", "offered-plan", "agreed-plan"];

/** Whether something was done, and when as far as the record shows. */
interface Done {
  done: boolean;
  on: Day | null;
}

const sent = (record: CaseRecord, letterIds: string[], debtId: string | null = null): Done => {
  const filings = sentOf(record, debtId, letterIds);
  const days = filings.flatMap(({ filedOn }) => filedOn ?? []).sort();
  return { done: filings.length > 0, on: days[0] ?? null };
};

/**
 * Whether the borrower has spoken with the lender of a debt (null: of any): been offered or refused a plan, sent a letter, agreed on
 * something, or called or written and said that it reached the lender. A call that went out shows by itself neither who answered nor what
 * was spoken of. What a collector refused counts: the talk was tried. A talk about another debt does not count; one of which nobody knows
 * the debt does.
 */
export function talkedToLender(record: CaseRecord, incoming: readonly Contact[], debtId: string | null = null): Done {
  const about = (id: Maybe<string>): boolean => debtId === null || !isKnown(id) || id === debtId;
  const out = record.contacts.filter(({ direction, whom }) => direction === "out" && whom.kind === "self");
  const reached = out.filter((contact) => contact.reachedLender === true || contactsSaying([contact], PLAN_WORDS).length > 0);
  const talks = [...contactsSaying(incoming, PLAN_WORDS), ...reached].filter((talk) => about(talk.debtId));
  const letters = sent(record, TALK_LETTERS, debtId);
  const days = [
    ...talks.map(({ at }) => dayOf(at)),
    ...(letters.on ? [letters.on] : []),
    ...record.arrangements.filter((one) => about(one.debtId)).map(({ agreedOn }) => agreedOn),
  ].sort();
  return { done: days.length > 0 || letters.done, on: days[0] ?? null };
}

const NOTE_FIRST: [string, string, Done] = ["note-latest", "先记下最近一次，三下就好", { done: false, on: null }];

const anyTalkable = (record: CaseRecord, on: Day): boolean =>
  record.debts.length === 0 || record.debts.some((debt) => heldBack(record, debt, on) === null);

/**
 * Contacts of third parties about a debt of which one may speak with its lender: not one that is paid off, denied, perhaps past
 * limitation, adjudged or lent without a licence. A contact that names no debt counts when any debt is such.
 */
export function talkableOf(record: CaseRecord, incoming: readonly Contact[], on: Day): Contact[] {
  const open = record.debts.filter((debt) => heldBack(record, debt, on) === null).map(({ id }) => id);
  return thirdPartyContacts(incoming).filter(({ debtId }) => (isKnown(debtId) ? open.includes(debtId) : anyTalkable(record, on)));
}

/**
 * The four steps of the source article when contacts are pestered; empty while no third party was contacted. The first is left out where
 * there is nobody to talk to about paying. Where the borrower only says that others were contacted, noting the latest time comes first.
 */
export function pathOf(record: CaseRecord, incoming: readonly Contact[], on: Day): PathStep[] {
  const toNote = toldOnly(record, incoming).includes("third-party");
  if (thirdPartyContacts(incoming).length === 0 && !toNote) return [];
  const talkable = byDebt(record, talkableOf(record, incoming, on)).map(([debtId]) => talkedToLender(record, incoming, debtId));
  const tried = talkable.length > 0 ? talkable : [talkedToLender(record, incoming)];
  const talked: Done = { done: tried.every(({ done }) => done), on: tried.flatMap((one) => one.on ?? []).sort()[0] ?? null };
  const talk: [string, string, Done] = ["talk-to-lender", "主动联系放贷机构，说明困难", talked];
  const steps: [string, string, Done][] = [
    ...(toNote ? [NOTE_FIRST] : []),
    ...(talkable.length > 0 || (toNote && anyTalkable(record, on)) ? [talk] : []),
    ["demand-stop", "书面要求停止联系别人，并要催收记录", sent(record, ["stop-third-party"])],
    ["complain-supervisor", "带着记录向主管部门投诉", sent(record, TO_AN_AUTHORITY)],
    ["complain-industry", "再向行业协会举报", sent(record, ["complaint-nifa"])],
  ];
  const now = steps.findIndex(([, , { done }]) => !done);
  return steps.map(([stepId, title, { done, on: doneOn }], index) => ({
    stepId,
    title,
    state: done ? "done" : index === now ? "now" : "later",
    doneOn: done ? doneOn : null,
  }));
}

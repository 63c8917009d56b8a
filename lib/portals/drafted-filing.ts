import type { CaseRecord, Filing } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Filling } from "./filling";
import { sameNumber } from "./number";
import { recipeById } from "./portal-shelf";
import { addressOf, recipeFor } from "./recipe-for";

export interface DraftInput {
  record: CaseRecord;
  filling: Filling;
  debtId: string;
  /** The text as it was written into the page; null when the form had no box for it. */
  text: string | null;
  evidenceIds: string[];
  on: Day;
  /** For a filing that is not there yet; one that was filled before and not sent keeps its own. */
  newId: string;
}

/**
 * What was just written into a portal, as a filing that has not left: 写好未交. Null without a channel. Filling the same form again
 * (same channel, debt and number) replaces it; a filing that was sent is never touched.
 */
export function draftedFiling({ record, filling, debtId, text, evidenceIds, on, newId }: DraftInput): Filing | null {
  const { recipe, number, answers, letterId } = filling;
  if (!recipe) return null;
  const before = record.filings.find(
    (one) => one.state === "drafted" && one.channelId === recipe.id && one.debtId === debtId && sameOrNone(one.aboutNumber, number),
  );
  const demands = (answers["complaint.request"]?.texts[0] ?? "")
    .split("\n")
    .map((line) => line.replace(/^\d+[.、．]\s*/, "").trim())
    .filter((line) => line !== "");
  return {
    id: before?.id ?? newId,
    debtId,
    channelId: recipe.id,
    letterId,
    aboutNumber: number,
    text,
    demands: demands.map((demand, index) => ({ id: `${index + 1}`, text: demand.slice(0, 500) })),
    evidenceIds,
    state: "drafted",
    history: [{ on, state: "drafted" }],
    replies: [],
  };
}

const sameOrNone = (a: string | null | undefined, b: string | null): boolean =>
  isKnown(a) && isKnown(b) ? sameNumber(a, b) : !isKnown(a) && !isKnown(b);

/** Filings written into this portal and not marked as sent, newest first. */
export function notYetSent(record: CaseRecord, host: string, path: string): Filing[] {
  const url = `https://${host}${path}`;
  const here = recipeFor(url)?.recipe.id;
  const name = addressOf(url)?.host ?? "";
  return record.filings
    .filter((one) => one.state === "drafted" && (one.channelId === here || recipeById(one.channelId)?.hosts.includes(name)))
    .toReversed();
}

/** What changes when the person says that it was submitted; the number may come later. */
export function sentChanges(filing: Filing, on: Day, filingNumber: string | null): Partial<Filing> {
  const changes: Partial<Filing> = { state: "sent", filedOn: on, history: [...filing.history, { on, state: "sent" }] };
  if (filingNumber !== null) changes.filingNumber = filingNumber;
  return changes;
}

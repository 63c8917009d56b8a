import type { Paper } from "@/lib/case/record";
import { isKnown } from "@/lib/units/maybe";
import type { PaperKind } from "@/lib/case/vocabulary";
import { courtPapers } from "./consequences";
import type { LetterInput } from "./letter";
import { inert } from "./wording";
import type { Writer } from "./writer";

/** The latest paper of these kinds about the letter's debt; null when none came. */
export function latestPaper(input: LetterInput, kinds: PaperKind[]): Paper | null {
  return (
    courtPapers(input)
      .filter(({ kind }) => kinds.includes(kind))
      .sort((a, b) => ((a.receivedOn ?? "") < (b.receivedOn ?? "") ? -1 : 1))
      .at(-1) ?? null
  );
}

/** The court a paper came from, for the address line; asks when it is not known. */
export function courtName(w: Writer, paper: Paper | null): string {
  if (paper && isKnown(paper.sender) && paper.sender !== "") return inert(paper.sender);
  w.ask("court");
  return "人民法院";
}

/** 案号 as it stands on the paper, or the gap it leaves. */
export const caseNumber = (w: Writer, paper: Paper | null) => w.known(paper?.caseNumber, "caseNumber", String);

/** Who claims the money, as the paper names the party; after an assignment rarely the lender, so it is never guessed. */
export const claimantOf = (w: Writer, paper: Paper | null) => w.known(paper?.claimant, "claimant", inert);

/** 「（2026）…号，原告…」: the known of the two, for a sentence that must stand without either. */
export function partyWords(w: Writer, paper: Paper, role: "原告" | "申请人"): string {
  if (!isKnown(paper.claimant) || paper.claimant === "") w.ask("claimant");
  return isKnown(paper.claimant) && paper.claimant !== "" ? `，${role}${inert(paper.claimant)}` : "";
}

export const paperRow = (paper: Paper) => ({ rows: [{ table: "papers" as const, id: paper.id }], evidenceIds: paper.evidenceIds });

/** A paper that nobody checked with the court may be a forgery. */
export const UNVERIFIED = {
  text: "还没有向法院核实这份文书。有人用假的传票、支付令催款。",
  safer: "先打文书上法院的官方电话或 12368，报案号核实，不要打文书里写的手机号。",
  severity: "care" as const,
};

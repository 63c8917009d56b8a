import type { LetterInput } from "./letter";
import { letterOf } from "./letter-shelf";

/** With a summons these go to the same court, each when it is needed. */
const IN_COURT = ["service-address", "power-of-attorney", "evidence-list", "legal-aid"];
const AFTER_COMPLAINT = ["complaint-supplement", "complaint-withdrawal", "petition", "administrative-review", "disclosure-request"];
const SUPERVISED = ["complaint-12377", "complaint-12337", "complaint-telecom", "complaint-consumers-association", ...AFTER_COMPLAINT];

/** Which letters belong to the same matter as this one: a step leads to one letter, and from there the others are at hand. */
const COMPANIONS: Record<string, string[]> = {
  defence: [
    "jurisdiction-objection",
    "evidence-extension",
    "evidence-collection",
    "small-claims-objection",
    "hearing-postponement",
    "mediation-application",
    "settlement-checklist",
    ...IN_COURT,
  ],
  "mediation-application": ["settlement-checklist", ...IN_COURT],
  "payment-order-objection": IN_COURT,
  appeal: ["settlement-checklist", ...IN_COURT],
  "enforcement-instalments": ["enforcement-objection", "exempt-property", "settlement-checklist", ...IN_COURT],
  "enforcement-review": ["exempt-property", "enforcement-instalments", ...IN_COURT],
  "exempt-property": ["enforcement-objection", "enforcement-instalments", ...IN_COURT],
  "stop-third-party": [
    "contact-preference",
    "guarantor-notice",
    "relative-statement",
    "relative-consent",
    "relative-complaint",
    "pi-access",
    "pi-deletion",
    "pi-consent-withdrawal",
    "spokesperson",
  ],
  "records-request": ["contact-preference", "pi-access", "lawyer-letter-reply", "guarantor-notice"],
  "complaint-lender": SUPERVISED,
  "complaint-regulator": SUPERVISED,
  "complaint-local-bureau": SUPERVISED,
  "complaint-12345": SUPERVISED,
  "police-statement": ["complaint-12337", "relative-statement"],
  "ledger-request": ["cost-sheet-request", "fee-denial", "complaint-12315", "lawyer-letter-reply", "spokesperson"],
  "fee-denial": ["cost-sheet-request", "complaint-12315"],
  "credit-dispute": ["complaint-pbc"],
  "not-my-loan-lender": ["not-my-loan-credit", "not-my-loan-police", "pi-access", "lawyer-letter-reply"],
  "instalment-proposal": [
    "counter-offer",
    "creditors-pro-rata",
    "card-personalised-instalments",
    "penalty-waiver",
    "extension-request",
    "spokesperson",
  ],
  "hardship-request": ["extension-request", "penalty-waiver", "spokesperson"],
  "confirm-by-phone": ["counter-offer"],
  "settlement-request": ["pi-deletion"],
  "answer-reminder": AFTER_COMPLAINT,
};

/** The letters at hand beside this one that apply to the case now, with their titles; none of itself. */
export function companionsOf(letterId: string, input: LetterInput): { id: string; title: string }[] {
  return (COMPANIONS[letterId] ?? [])
    .filter((id) => id !== letterId)
    .map(letterOf)
    .filter((letter) => letter.applies(input).ok)
    .map(({ id, title }) => ({ id, title }));
}

/** Every letter that stands beside another, for the check that none is out of reach. */
export const reachedFrom = (letterId: string): readonly string[] => COMPANIONS[letterId] ?? [];

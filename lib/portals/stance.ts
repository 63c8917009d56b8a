import type { CaseRecord, Paper } from "@/lib/case/record";
import type { PaperKind } from "@/lib/case/vocabulary";
import type { Answers } from "@/lib/form/answer";
import type { FormRecognition, PageDescription } from "@/lib/form/field";
import type { Meaning } from "@/lib/form/meanings";
import type { Stance } from "@/lib/form/recognise/case-roles";
import { recognise } from "@/lib/form/recognise/recognise";
import { isKnown } from "@/lib/units/maybe";

/** These come to the one who is sued, whoever is named in them. */
const TO_THE_SUED: PaperKind[] = ["payment-order", "summons", "enforcement-notice"];
/** These come to both sides: who claims decides. */
const TO_BOTH: PaperKind[] = ["pre-mediation", "judgment", "mediation-agreement", "arbitral-award"];

function papersOf(record: CaseRecord, debtId: string): Paper[] {
  return record.papers.filter(
    ({ kind, verified, debtId: of }) =>
      verified !== false && (!isKnown(of) || of === debtId) && (TO_THE_SUED.includes(kind) || TO_BOTH.includes(kind)),
  );
}

const plain = (name: string): string => name.normalize("NFKC").replace(/[\s()]/g, "");

/**
 * Where the borrower stands in the proceedings about this debt. No paper, or papers that contradict each other, give no side. A paper
 * found to be false, or one about another debt, says nothing.
 */
export function stanceOf(record: CaseRecord, debtId: string): Stance {
  const debt = record.debts.find(({ id }) => id === debtId);
  const own = isKnown(record.borrower.name) ? plain(record.borrower.name) : null;
  const sides = new Set<"claimant" | "defendant">();
  for (const { kind, claimant } of papersOf(record, debtId)) {
    if (isKnown(claimant) && own !== null) sides.add(plain(claimant) === own ? "claimant" : "defendant");
    else if (isKnown(claimant) || TO_THE_SUED.includes(kind)) sides.add("defendant");
  }
  return {
    side: sides.size === 1 ? [...sides][0]! : null,
    debtor: debt?.role !== "guarantor" && debt?.role !== "not-mine",
  };
}

const inProceedings = ({ proceeding }: FormRecognition): boolean => proceeding !== undefined && proceeding !== "none";

/** The forms read again where the record says more of the sides than the page does. */
export function withStance(page: PageDescription, recognised: FormRecognition[], stance: Stance): FormRecognition[] {
  return recognised.map((form) => {
    const helps = form.proceeding !== undefined && (!stance.debtor || (stance.side !== null && inProceedings(form)));
    const described = helps && page.forms.find(({ group }) => group === form.group);
    return described ? recognise(described, page, stance) : form;
  });
}

/** Who claims, by the papers: after an assignment rarely the lender. Null: no paper says, or several say otherwise. */
function claimantOf(record: CaseRecord, debtId: string): string | null {
  const names = new Map(
    papersOf(record, debtId).flatMap(({ claimant }) =>
      isKnown(claimant) && claimant !== "" ? [[plain(claimant), claimant] as const] : [],
    ),
  );
  return names.size === 1 ? [...names.values()][0]! : null;
}

/**
 * In proceedings the other side is who the papers name. Known: its name is answered, and what the record holds of the lender is left out
 * where the lender is somebody else. Not known: the lender is still offered, and nothing of it is ticked.
 */
export function answerOtherSide(record: CaseRecord, debtId: string, answers: Answers, recognised: FormRecognition[]): FormRecognition[] {
  if (!recognised.some((form) => form.complaint && inProceedings(form) && form.proceeding !== "claim")) return recognised;
  const claimant = claimantOf(record, debtId);
  const own = record.borrower.name;
  if (claimant !== null && !(isKnown(own) && plain(own) === plain(claimant))) {
    const lender = answers["respondent.name"]?.texts[0] ?? "";
    if (plain(lender) !== plain(claimant))
      for (const meaning of Object.keys(answers) as Meaning[]) if (meaning.startsWith("respondent.")) delete answers[meaning];
    answers["respondent.name"] = {
      meaning: "respondent.name",
      texts: [claimant],
      alternatives: [],
      files: [],
      because: `${record.isSample ? "示例案卷" : "案卷"} › 收到的文书 › 主张权利的一方`,
    };
    return recognised;
  }
  return recognised.map((form) =>
    inProceedings(form)
      ? {
          ...form,
          fields: form.fields.map((field) =>
            field.meaning.startsWith("respondent.") && field.offered === "ticked" ? { ...field, offered: "unticked" as const } : field,
          ),
        }
      : form,
  );
}

import { AffordabilityCard } from "@/components/assessment/affordability-card";
import { BUDGET_FIELDS } from "@/components/case/field-sets";
import { PageTitle } from "@/components/ui/page-title";
import { budgetSchema } from "@/lib/case/borrower";
import { QuestionList } from "@/components/assessment/unknown-card";
import { placeOfPath } from "@/components/assessment/step-place";
import { Card } from "@/components/ui/card";
import { useAnswer } from "@/components/app/use-case";
import { goTo } from "./place";
import { PartForm } from "./part-form";
import type { PageProps } from "./page-props";

/** Money each month: essentials first. */
export default function BudgetPage({ open: { record, assessment } }: PageProps) {
  const answer = useAnswer(record);
  // What can be offered is shared out over what is owed: without it there is no plan, so it is asked right here.
  const owed = assessment.unknowns.filter(({ path }) => /^debts\.\d+\.outstandingFen$/.test(path));
  return (
    <>
      <PageTitle title="收支">先留够生活必需，剩下的才是能拿去谈的。算出来不够也没关系，如实填写就好。</PageTitle>
      <PartForm record={record} part="budget" schema={budgetSchema} fields={BUDGET_FIELDS} />
      {owed.length > 0 ? (
        <Card title="一共还欠多少">
          <QuestionList questions={owed} onAnswer={answer} onOpenCase={(path) => goTo(placeOfPath(record, path))} />
        </Card>
      ) : null}
      <AffordabilityCard affordability={assessment.affordability} record={record} />
    </>
  );
}

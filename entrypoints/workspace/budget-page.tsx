import { AffordabilityCard } from "@/components/assessment/affordability-card";
import { BUDGET_FIELDS } from "@/components/case/field-sets";
import { PageTitle } from "@/components/ui/page-title";
import { budgetSchema } from "@/lib/case/borrower";
import { PartForm } from "./part-form";
import type { PageProps } from "./page-props";

/** Money each month: essentials first. */
export default function BudgetPage({ open: { record, assessment } }: PageProps) {
  return (
    <>
      <PageTitle title="收支">先留够生活必需，剩下的才是能拿去谈的。算出来不够也没关系，如实填写就好。</PageTitle>
      <PartForm record={record} part="budget" schema={budgetSchema} fields={BUDGET_FIELDS} />
      <AffordabilityCard affordability={assessment.affordability} record={record} />
    </>
  );
}

import { ToDebts } from "@/components/app/to-debts";
import { useMemo, useState } from "react";
import { AffordabilityCard } from "@/components/assessment/affordability-card";
import { CostCard, ExposureCard } from "@/components/assessment/cost-card";
import { AS_IT_IS, supposing, WhatIfCard } from "@/components/assessment/what-if";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { assess } from "@/lib/assessment/assess";
import { TODAY } from "@/components/app/today";
import type { PageProps } from "./page-props";

/** Cost, exposure and affordability, with what-if sliders over a copy of the record. */
export default function MoneyPage({ open: { record, assessment } }: PageProps) {
  const [whatIf, setWhatIf] = useState(AS_IT_IS);
  const tried = useMemo(() => (whatIf === AS_IT_IS ? assessment : assess(supposing(record, whatIf), TODAY)), [assessment, record, whatIf]);
  return (
    <>
      <PageTitle title="费用与还款能力">这笔债真实的成本、被起诉可能要付多少、你每月能还多少。主要的算法可以展开查看。</PageTitle>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-2">
        <div className="space-y-4">
          <WhatIfCard value={whatIf} onChange={setWhatIf} />
          <AffordabilityCard affordability={tried.affordability} record={record} />
        </div>
        <div className="space-y-4">
          {assessment.costs.map((cost) => (
            <CostCard key={cost.debtId} cost={cost} record={record} on={TODAY} />
          ))}
          {assessment.exposures.map((exposure) => (
            <ExposureCard key={exposure.debtId} exposure={exposure} record={record} on={TODAY} />
          ))}
          {assessment.costs.length === 0 && assessment.exposures.length === 0 ? (
            <Notice title="成本和诉讼金额还算不出">
              <ToDebts>到“欠款”里</ToDebts>补上本金、放款日、分期计划和还过的钱，这里就会算。
            </Notice>
          ) : null}
        </div>
      </div>
    </>
  );
}

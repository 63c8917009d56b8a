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
  const trying = [
    <WhatIfCard key="what-if" value={whatIf} onChange={setWhatIf} />,
    <AffordabilityCard key="affordability" affordability={tried.affordability} record={record} />,
  ];
  // A debt's cost and what a lawsuit over it may cost belong beside each other, in the order of the debts.
  const counted = record.debts.flatMap(({ id }) => {
    const cost = assessment.costs.find(({ debtId }) => debtId === id);
    const exposure = assessment.exposures.find(({ debtId }) => debtId === id);
    return [
      cost ? <CostCard key={`cost-${id}`} cost={cost} record={record} on={TODAY} /> : [],
      exposure ? <ExposureCard key={`exposure-${id}`} exposure={exposure} record={record} on={TODAY} /> : [],
    ].flat();
  });
  return (
    <>
      <PageTitle title="费用与还款能力">每笔欠款真实的成本、被起诉可能要付多少、你每月能还多少。主要的算法可以展开查看。</PageTitle>
      <div className="@container">
        {counted.length > 2 ? (
          <div className={COLUMNS}>{[...trying, ...counted]}</div>
        ) : (
          <div className={COLUMNS}>
            <div className="space-y-4">{trying}</div>
            <div className="space-y-4">
              {counted}
              {counted.length === 0 ? (
                <Notice title="成本和诉讼金额还算不出">
                  <ToDebts>到“欠款”里</ToDebts>补上本金、放款日、分期计划和还过的钱，这里就会算。
                </Notice>
              ) : null}
            </div>
          </div>
        )}
      </div>
    </>
  );
}

/** Two columns where the text has room for two, whatever its size. */
const COLUMNS = "grid grid-cols-[minmax(0,1fr)] items-start gap-4 @4xl:grid-cols-2";

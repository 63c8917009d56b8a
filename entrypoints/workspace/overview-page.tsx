import { FindingsCard } from "@/components/assessment/findings-card";
import { IntensityCard } from "@/components/assessment/intensity-card";
import { NextStepCard } from "@/components/assessment/next-step-card";
import { PathCard } from "@/components/assessment/path-card";
import { RestatedCard } from "@/components/assessment/restated-card";
import { StageCard } from "@/components/assessment/stage-card";
import { ofDebt, placeOfPath, workspacePlace } from "@/components/assessment/step-place";
import { UnclearCard } from "@/components/assessment/unclear-card";
import { UnknownCard } from "@/components/assessment/unknown-card";
import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { printSheet } from "./print-sheet";
import { HelpLines } from "@/components/shell/help-lines";
import { stageWord } from "@/lib/assessment/stage-word";
import { PageTitle } from "@/components/ui/page-title";
import { chineseDay } from "@/lib/units/day";
import { TODAY } from "@/components/app/today";
import { useAnswer } from "@/components/app/use-case";
import { goTo } from "./place";
import type { PageProps } from "./page-props";

/** The assessment in full: every number opens into its parts and sources. */
export default function OverviewPage({ open: { record, assessment } }: PageProps) {
  const answer = useAnswer(record);
  return (
    <>
      <PageTitle
        title="处境"
        aside={
          <Button
            icon={Printer}
            onClick={() =>
              void import("@/lib/documents/case-print").then(({ caseHtml }) =>
                printSheet(
                  caseHtml(record, { stage: stageWord(assessment.stage), restated: assessment.restated.map(({ text }) => text) }, TODAY),
                ),
              )
            }
          >
            打印整个案卷
          </Button>
        }
      >{`按 ${chineseDay(TODAY)} 的情况和你记下的内容推算。每一个结论都可以点开看依据。`}</PageTitle>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="space-y-4">
          <NextStepCard
            steps={assessment.steps}
            record={record}
            on={TODAY}
            onLetter={(id, debtId) => goTo(ofDebt(`letters/${id}`, debtId))}
            onChannel={(id, debtId) => goTo(ofDebt(`channels/${id}`, debtId))}
            onPlace={(place) => goTo(workspacePlace(place))}
          />
          <FindingsCard findings={assessment.findings} record={record} on={TODAY} shown={20} />
          <UnknownCard unknowns={assessment.unknowns} onOpenCase={(path) => goTo(placeOfPath(record, path))} onAnswer={answer} />
          <UnclearCard unclear={assessment.unclear} record={record} on={TODAY} onOpenCase={goTo} />
        </div>
        <div className="space-y-4">
          <StageCard stage={assessment.stage} record={record} on={TODAY} open />
          <PathCard path={assessment.path} />
          <IntensityCard intensity={assessment.intensity} />
          <RestatedCard restated={assessment.restated} onEdit={(path) => goTo(placeOfPath(record, path))} />
          <HelpLines />
        </div>
      </div>
    </>
  );
}

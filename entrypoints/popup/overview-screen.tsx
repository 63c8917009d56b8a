import { FindingsCard } from "@/components/assessment/findings-card";
import { IntensityCard } from "@/components/assessment/intensity-card";
import { NextStepCard } from "@/components/assessment/next-step-card";
import { StageCard } from "@/components/assessment/stage-card";
import { ofDebt, placeOfPath, workspacePlace } from "@/components/assessment/step-place";
import { UnknownCard } from "@/components/assessment/unknown-card";
import { HelpLines } from "@/components/shell/help-lines";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { leadStep, URGENT } from "@/lib/assessment/next-steps";
import { openWorkspace } from "./open-page";
import { TODAY } from "@/components/app/today";
import { useAnswer } from "@/components/app/use-case";
import type { OpenCase } from "@/components/app/open-case";

export interface OverviewScreenProps {
  open: OpenCase;
  /** Fields recognised on the page below. */
  fillable: number;
  onTab(tab: "log" | "fill"): void;
  onLetter(letterId: string, debtId: string | null): void;
  onEditFirst(): void;
}

/** The assessment in short: one next step, where it stands, what was broken, what is missing. */
export function OverviewScreen({ open, fillable, onTab, onLetter, onEditFirst }: OverviewScreenProps) {
  const { record, assessment } = open;
  const answer = useAnswer(record);
  const lead = leadStep(assessment.steps);
  const inDanger = lead !== undefined && URGENT.has(lead.id);
  return (
    <div className="space-y-3 p-3">
      {fillable > 0 && !inDanger ? (
        <Notice title={`护岸在这个网页识别出 ${fillable} 项`}>
          <Button size="sm" look="quiet" onClick={() => onTab("fill")}>
            去看看要填什么
          </Button>
        </Notice>
      ) : null}
      <NextStepCard
        steps={assessment.steps}
        record={record}
        on={TODAY}
        onLetter={onLetter}
        onChannel={(id, debtId) => void openWorkspace(ofDebt(`channels/${id}`, debtId))}
        onPlace={(place) => (place === "log" || place === "fill" ? onTab(place) : void openWorkspace(workspacePlace(place)))}
      />
      <StageCard stage={assessment.stage} record={record} on={TODAY} />
      <IntensityCard intensity={assessment.intensity} />
      <FindingsCard findings={assessment.findings} record={record} on={TODAY} />
      <UnknownCard unknowns={assessment.unknowns} onAnswer={answer} onOpenCase={(path) => void openWorkspace(placeOfPath(record, path))} />
      {assessment.restated.length > 0 ? (
        <Disclosure summary="你填写的情况" className="px-1 text-sm">
          <ul className="space-y-1">
            {assessment.restated.map((line, index) => (
              <li key={index}>{line.text}</li>
            ))}
          </ul>
          {record.isSample ? null : (
            <Button size="sm" look="quiet" onClick={onEditFirst}>
              修改这些回答
            </Button>
          )}
        </Disclosure>
      ) : null}
      <div className="px-1">
        <HelpLines />
      </div>
    </div>
  );
}

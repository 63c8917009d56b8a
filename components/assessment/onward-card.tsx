import { Card } from "@/components/ui/card";
import type { NextStep } from "@/lib/assessment/assessment";
import { leadStep } from "@/lib/assessment/next-steps";
import { StepWays, type StepActions } from "./next-step-card";

/** Pages on which the next step may stand: where something was just filled in, and the person asks what now. */
const ENDS = new Set(["budget", "contacts", "papers", "debts", "borrower", "negotiation", "evidence", "imports"]);

/** At the foot of a page of the case: what comes next, with its way. Nothing where the step is done on this very page. */
export function OnwardCard({ steps, at, ...actions }: { steps: readonly NextStep[]; at: string } & StepActions) {
  const lead = leadStep(steps);
  if (!lead || !ENDS.has(at) || isHere(lead, at)) return null;
  return (
    <Card title={`接下来：${lead.title}`} tone="brand">
      <StepWays step={lead} {...actions} />
    </Card>
  );
}

/** A step whose only way leads to the page that is open. */
const isHere = ({ letterId, channelId, place }: NextStep, at: string): boolean =>
  letterId === null && channelId === null && place !== null && (place === "log" ? at === "contacts" : place.split("/")[0] === at);

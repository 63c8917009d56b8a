import { ArrowRight, FileText, Phone, Send } from "lucide-react";
import { Button, buttonLook } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { NextStep, StepPlace } from "@/lib/assessment/assessment";
import { leadStep, URGENT } from "@/lib/assessment/next-steps";
import { debtNameIn } from "@/lib/case/debt-name";
import type { CaseRecord } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";
import { DeadlineLines } from "./deadline";
import { Terms } from "@/components/rules/terms";
import { RowList } from "./row-list";
import { phoneOf, placeWord } from "./step-place";

export interface StepActions {
  /** `debtId`: the debt that the step is about; null where it is about none in particular. */
  onLetter(letterId: string, debtId: string | null): void;
  onChannel(channelId: string, debtId: string | null): void;
  /** Any place but a telephone, which is a link by itself. */
  onPlace(place: StepPlace): void;
}

/** Steps whose day the law sets; any other day is our advice. */
const BY_LAW = new Set(["answer", "appeal", "payment-order-objection", "set-aside-award"]);

/** What the day of a step is: a hearing is no advice. */
const dayWord = ({ id }: NextStep): string => {
  if (id === "hearing") return "日期";
  return BY_LAW.has(id) ? "期限" : "建议完成日";
};

interface StepBodyProps extends StepActions {
  step: NextStep;
  record: CaseRecord;
  on: Day;
  look?: "primary" | "secondary";
}

function StepBody({ step, record, on, look = "secondary", ...actions }: StepBodyProps) {
  return (
    <div className="space-y-2 text-sm">
      <p>{step.why}</p>
      {step.deadline && !URGENT.has(step.id) ? <DeadlineLines deadline={step.deadline} on={on} word={dayWord(step)} /> : null}
      {step.minutes === null || URGENT.has(step.id) ? null : <p className="text-soft">大约需要 {step.minutes} 分钟。</p>}
      {step.rows.length > 0 ? (
        <Disclosure summary="依据哪些记录">
          <RowList record={record} rows={step.rows} />
        </Disclosure>
      ) : null}
      <Terms of={[step.title, step.why]} />
      <StepWays step={step} look={look} {...actions} />
    </div>
  );
}

/** How the step is done: the first way is the main one. */
export function StepWays({ step, look = "secondary", onLetter, onChannel, onPlace }: Pick<StepBodyProps, "step" | "look"> & StepActions) {
  const { letterId, channelId, place } = step;
  const number = place && phoneOf(place);
  const placeLook = letterId || channelId ? "secondary" : look;
  return (
    <div className="flex flex-wrap gap-2">
      {letterId ? (
        <Button look={look} icon={FileText} onClick={() => onLetter(letterId, step.debtId)}>
          写这份文书
        </Button>
      ) : null}
      {channelId ? (
        <Button look={letterId ? "secondary" : look} icon={Send} onClick={() => onChannel(channelId, step.debtId)}>
          看怎么提交
        </Button>
      ) : null}
      {number ? (
        <a className={buttonLook(placeLook)} href={`tel:${number}`}>
          <Phone aria-hidden className="size-4 shrink-0" />打 {number}
        </a>
      ) : null}
      {place && !number ? (
        <Button look={placeLook} icon={ArrowRight} onClick={() => onPlace(place)}>
          {placeWord(place)}
        </Button>
      ) : null}
    </div>
  );
}

/** With several debts, a step of one says which, unless its title does. */
function titleOf({ title, debtId }: NextStep, record: CaseRecord): string {
  if (debtId === null || record.debts.length < 2) return title;
  const name = debtNameIn(record, debtId);
  return title.includes(name) ? title : `${title}（${name}）`;
}

/** The one thing to do next. Everything else can wait, and is folded away to say so. */
export function NextStepCard({ steps, record, on, ...actions }: { steps: readonly NextStep[]; record: CaseRecord; on: Day } & StepActions) {
  const first = leadStep(steps);
  if (!first) return null;
  const others = steps.filter((step) => step !== first);
  return (
    <Card
      tone="brand"
      title={titleOf(first, record)}
      aside={<span className="text-sm text-soft">{first.kind === "stop" ? "先做这件事" : "下一步"}</span>}
    >
      <StepBody step={first} record={record} on={on} look="primary" {...actions} />
      {others.length > 0 ? (
        <Disclosure summary={`接下来还可以做（${others.length}）`} className="mt-2 text-sm">
          <ul className="space-y-1">
            {others.map((step) => (
              <li key={`${step.id}/${step.paperId ?? step.debtId ?? ""}/${step.title}`}>
                <Disclosure summary={titleOf(step, record)}>
                  <StepBody step={step} record={record} on={on} {...actions} />
                </Disclosure>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Card>
  );
}

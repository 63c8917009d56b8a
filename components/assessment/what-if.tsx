import { useId } from "react";
import { Card } from "@/components/ui/card";
import { whatIf } from "@/lib/assessment/what-if";
import type { CaseRecord } from "@/lib/case/record";
import { formatFen } from "@/lib/units/fen";

/** What is being tried out; 0 and 0 is the record as it is. */
export interface WhatIf {
  /** Income more or less, in percent. */
  incomePercent: number;
  /** Essential costs more or less each month, in fen. */
  essentialFen: number;
}

export const AS_IT_IS: WhatIf = { incomePercent: 0, essentialFen: 0 };

/** A changed copy of the record; the record stays as it is. An unknown income stays unknown. */
export function supposing(record: CaseRecord, { incomePercent, essentialFen }: WhatIf): CaseRecord {
  const { incomeFen, otherEssentialFen } = record.budget;
  return whatIf(record, {
    budget: {
      incomeFen: typeof incomeFen === "number" ? Math.max(0, Math.round((incomeFen * (100 + incomePercent)) / 100)) : incomeFen,
      otherEssentialFen: essentialFen === 0 ? otherEssentialFen : Math.max(0, (otherEssentialFen ?? 0) + essentialFen),
    },
  });
}

/** Two sliders: nothing is saved. */
export function WhatIfCard({ value, onChange }: { value: WhatIf; onChange(value: WhatIf): void }) {
  return (
    <Card title="试算：收入或开支变了会怎样" aside={<span className="text-sm text-soft">只是试算，不会保存</span>}>
      <div className="grid gap-4 md:grid-cols-2">
        <Slider
          label="收入变化"
          words={value.incomePercent === 0 ? "不变" : `${value.incomePercent > 0 ? "多" : "少"} ${Math.abs(value.incomePercent)}%`}
          min={-50}
          max={50}
          step={5}
          value={value.incomePercent}
          onChange={(incomePercent) => onChange({ ...value, incomePercent })}
        />
        <Slider
          label="每月必需开支变化"
          words={
            value.essentialFen === 0 ? "不变" : `${value.essentialFen > 0 ? "多" : "少"} ${formatFen(Math.abs(value.essentialFen))} 元`
          }
          min={-100_000}
          max={300_000}
          step={10_000}
          value={value.essentialFen}
          onChange={(essentialFen) => onChange({ ...value, essentialFen })}
        />
      </div>
    </Card>
  );
}

interface SliderProps {
  label: string;
  words: string;
  min: number;
  max: number;
  step: number;
  value: number;
  onChange(value: number): void;
}

function Slider({ label, words, min, max, step, value, onChange }: SliderProps) {
  const id = useId();
  return (
    <div>
      <div className="flex justify-between text-sm">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <output htmlFor={id}>{words}</output>
      </div>
      <input
        id={id}
        type="range"
        autoComplete="off"
        className="mt-2 w-full"
        aria-valuetext={words}
        {...{ min, max, step, value }}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}

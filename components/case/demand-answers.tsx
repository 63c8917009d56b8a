import { SelectField } from "@/components/ui/field";
import type { Filing } from "@/lib/case/record";

type Demand = Filing["demands"][number];

const WORDS = [
  ["", "还没看"],
  ["yes", "做到了"],
  ["no", "没做到"],
] as const;

/** Each demand of a filing, and whether it was met: only the borrower says so, and the next rung follows from it. */
export function DemandAnswers({ demands, onChange }: { demands: readonly Demand[]; onChange(demands: Demand[]): void }) {
  return (
    <div className="space-y-2">
      {demands.map((demand, index) => (
        <SelectField
          key={demand.id}
          label={`${index + 1}．${demand.text}`}
          className="max-w-xl"
          value={demand.resolved === true ? "yes" : demand.resolved === false ? "no" : ""}
          options={WORDS}
          onChange={(event) => {
            const said = event.target.value;
            const { resolved: _before, ...rest } = demand;
            const next = said === "" ? rest : { ...rest, resolved: said === "yes" };
            onChange(demands.map((each) => (each.id === demand.id ? next : each)));
          }}
        />
      ))}
    </div>
  );
}

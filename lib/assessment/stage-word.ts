import { STAGES, type StageResult } from "./assessment";

/** What to write beside a stage: its name, and how sure it is. “信息不足” when no fact decides it. */
export function stageWord({ id, uncertain }: StageResult): string {
  if (!uncertain) return STAGES[id];
  if (id === "current") return "信息不足";
  return `${STAGES[id]}（${id === "negotiation" ? "还没有谈定" : "待核实"}）`;
}

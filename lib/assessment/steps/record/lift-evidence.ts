import type { Step } from "../../step";

export default {
  title: "给线索补上证据",
  order: 397,
  stop: false,
  minutes: 20,
  letterId: null,
  channelId: null,
  look: ({ findings }) => {
    const weak = findings.filter(({ proof, lift }) => proof !== "proven" && lift !== "");
    if (weak.length === 0) return null;
    return {
      why: `有 ${weak.length} 处还缺一样证据。先补这一样：${weak[0]!.lift.replace(/。$/, "")}。`,
      deadline: null,
      rows: weak.flatMap(({ rows }) => rows),
    };
  },
} satisfies Step;

import type { Step } from "../../step";

export default {
  title: "给线索补上证据",
  order: 397,
  stop: false,
  minutes: 20,
  letterId: null,
  channelId: null,
  place: "evidence",
  look: ({ findings }) => {
    const weak = findings.filter(({ proof, lift }) => proof !== "proven" && lift !== "");
    if (weak.length === 0) return null;
    // The item that would lift most findings at once; of equals, the one asked for first.
    const counts = new Map<string, number>();
    for (const { lift } of weak) counts.set(lift, (counts.get(lift) ?? 0) + 1);
    const [item, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
    return {
      why: `有 ${weak.length} 处还缺证据。先补这一项，可用于 ${count} 处：${item.replace(/。$/, "")}。`,
      deadline: null,
      rows: weak.filter(({ lift }) => lift === item).flatMap(({ rows }) => rows),
    };
  },
} satisfies Step;

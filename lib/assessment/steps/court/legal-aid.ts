import type { Step } from "../../step";

export default {
  title: "问问法律援助",
  order: 150,
  stop: false,
  minutes: 30,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ stage }) =>
    stage.id === "lawsuit" || stage.id === "enforcement"
      ? {
          why: "有官司在身，先花半小时问一次免费的法律咨询；经济困难的可以申请法律援助。",
          deadline: null,
          rows: stage.reasons.flatMap(({ rows }) => rows),
        }
      : null,
} satisfies Step;

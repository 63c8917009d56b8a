import type { Step } from "../../step";

export default {
  title: "问一次免费的法律咨询",
  order: 150,
  stop: false,
  minutes: 30,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ stage }) =>
    stage.id === "lawsuit" || stage.id === "enforcement"
      ? {
          why: "有官司在身，先打 12348 问一次免费的法律咨询。借款纠纷不在法律援助法列明可以派律师代理的事项里，一般能得到咨询和代拟文书；经济困难能不能派人代理，问当地的规定。",
          deadline: null,
          rows: stage.reasons.flatMap(({ rows }) => rows),
        }
      : null,
} satisfies Step;

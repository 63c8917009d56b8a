import { currentPapers } from "@/lib/case/papers";
import { aboutPaper, paperName } from "../../court-words";
import type { Step } from "../../step";

export default {
  title: "请求法院留下生活必需的钱和东西",
  order: 107,
  stop: false,
  minutes: 40,
  letterId: "exempt-property",
  channelId: null,
  look: ({ record, on }) =>
    currentPapers(record, ["enforcement-notice"], on).map((paper) => ({
      ...aboutPaper(record, paper),
      deadline: null,
      why: `${paperName(record, paper)}：执行收入和财产时，要留下你和所扶养家属的必需生活费用和生活必需品（民事诉讼法第二百五十四、二百五十五条）。工资卡、社保、低保账户被冻结的，书面说明每月必需多少、扶养几个人，附流水和证明。`,
    })),
} satisfies Step;

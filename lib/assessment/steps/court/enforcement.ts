import { standingPapers } from "../../papers";
import type { Step } from "../../step";

export default {
  title: "联系执行法官：报财产、留生活费、谈和解",
  order: 105,
  stop: false,
  minutes: 60,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ record }) => {
    const papers = standingPapers(record, ["enforcement-notice"]);
    if (papers.length === 0) return null;
    return {
      why: "按通知如实报告财产。工资卡被冻结的，可以书面请求留下你和所扶养家人的必需生活费。还可以和对方谈执行和解，分期履行。",
      deadline: null,
      rows: papers.map(({ id }) => ({ table: "papers" as const, id })),
    };
  },
} satisfies Step;

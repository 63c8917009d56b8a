import { courtMatters, isEnforceable } from "../../court-state";
import { aboutPaper, HOW_SERVED, isDeniedPaper, paperName, RESTORE, unchecked } from "../../court-words";
import { sameDay } from "../../deadline";
import type { Step } from "../../step";

export default {
  title: "支付令的异议期已过：今天就问法院，准备执行",
  order: 106,
  stop: false,
  minutes: 40,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ record, on }) =>
    courtMatters(record, "payment-order", on)
      .filter(isEnforceable)
      .map(({ paper, state }) => ({
        ...aboutPaper(record, paper),
        deadline: sameDay(on, "越早越好"),
        why: `${paperName(record, paper)}：十五日的异议期已经过了${state === "answered-late" ? "，异议是在期限以后提的" : ""}，对方现在就可以申请强制执行（民事诉讼法第二百二十七条）。${unchecked(paper)}今天打法院公开的电话，问支付令是否已生效、有没有申请执行。${RESTORE}${HOW_SERVED}${
          isDeniedPaper(record, paper)
            ? "这笔钱不是你借的：不要去还，尽快带着报案回执书面告诉法院，并问 12348 怎么撤销。"
            : "认这笔钱的，和对方谈执行和解、分期履行，写成书面；不要转移、隐藏财产，那可能被罚款、拘留，情节严重的可能构成犯罪（刑法第三百一十三条）。"
        }`,
      })),
} satisfies Step;

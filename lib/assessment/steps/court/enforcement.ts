import { currentPapers } from "@/lib/case/papers";
import { aboutPaper, isDeniedPaper, isGuarantorsPaper, paperName, unchecked } from "../../court-words";
import { sameDay } from "../../deadline";
import type { Step } from "../../step";

export default {
  title: "联系执行法官：报财产、谈执行和解",
  order: 105,
  stop: false,
  minutes: 60,
  letterId: "enforcement-instalments",
  channelId: "legal-aid-12348",
  look: ({ record, on }) =>
    currentPapers(record, ["enforcement-notice"], on).map((paper) => {
      const [denied, vouched] = [isDeniedPaper(record, paper), isGuarantorsPaper(record, paper)];
      return {
        ...aboutPaper(record, paper),
        ...(denied ? { title: "联系执行法官：说明不是你借的，问再审和执行异议" } : {}),
        ...(denied || vouched ? { letterId: null } : {}),
        deadline: sameDay(on, "通知上写的日子以前；没有写的，越早越好"),
        why: `${paperName(record, paper)}：发通知的同时法院就可以冻结、扣划（民事诉讼法第二百五十一条），不要等。按通知如实报告现在和收到通知前一年的财产，拒绝报告或虚假报告可以罚款、拘留（第二百五十二条）。转移、隐藏财产的，情节严重可能构成犯罪（刑法第三百一十三条）。${
          denied
            ? "这笔钱不是你借的：书面告诉执行法院，附报案回执，并马上问 12348 怎么对原来的判决申请再审。"
            : "还不清的，和对方谈执行和解、分期履行，让法院记进笔录（第二百四十一条）。"
        }${vouched ? "你是担保人：先看执行依据有没有写你、要你承担多少；没有写你的，就是查错了人。" : ""}查错了人、算错了数、超出判决范围的，可以书面向执行法院提执行异议。执行依据是什么，看通知：是判决的，生效后六个月内可以申请再审（第二百一十六条）；是仲裁裁决、公证债权文书的，有法律规定的情形可以请法院不予执行（第二百四十八、二百四十九条）。诉讼时效在这里不能再用。${unchecked(paper)}`,
      };
    }),
} satisfies Step;

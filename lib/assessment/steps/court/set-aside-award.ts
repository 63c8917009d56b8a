import { currentPapers } from "@/lib/case/papers";
import { isKnown } from "@/lib/units/maybe";
import { ARBITRATION_LAW_FROM, setAsideDeadline } from "../../clocks";
import { aboutPaper, ASK_DAY_OF_AWARD, isDeniedPaper, paperName } from "../../court-words";
import { deadlineWords, isOver } from "../../deadline";
import type { Step } from "../../step";

export default {
  title: "看清仲裁裁决：履行的日子，要不要申请撤销",
  order: 109,
  stop: false,
  minutes: 60,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ record, on }) =>
    currentPapers(record, ["arbitral-award"], on).map((paper) => {
      const reckoned = isKnown(paper.receivedOn) ? setAsideDeadline(paper.receivedOn) : null;
      const deadline = reckoned && !isOver(reckoned, on) ? reckoned : null;
      const setAside = deadline
        ? `收到裁决书之日起三个月内可以向中级法院申请撤销（仲裁法第七十二条），${deadlineWords(deadline, on)}。`
        : reckoned
          ? "申请撤销的三个月已经过了。"
          : `收到裁决书之日起三个月内可以申请撤销（仲裁法第七十二条）。${ASK_DAY_OF_AWARD}`;
      const before =
        isKnown(paper.receivedOn) && paper.receivedOn < ARBITRATION_LAW_FROM
          ? `新仲裁法施行（2026年3月1日）以前收到的，旧法是六个月，适用哪个要个案判断${deadline === null ? "，先问 12348" : "，先按三个月办"}。`
          : "";
      const denied = isDeniedPaper(record, paper) ? "这笔钱不是你借的：仲裁协议不是你签的，这就是理由，带上报案回执。" : "";
      return {
        ...aboutPaper(record, paper),
        deadline,
        dayUnknown: reckoned === null,
        why: `${paperName(record, paper)}：裁决一作出就生效，不能上诉。${setAside}${before}${denied}对方申请执行时，没有仲裁协议、程序违法、证据伪造、对方隐瞒重要证据的，可以请法院裁定不予执行（民事诉讼法第二百四十八条）。不申请撤销的，按裁决写的日子履行或谈分期；不要转移、隐藏财产（刑法第三百一十三条）。`,
      };
    }),
} satisfies Step;

import { workingDayDeadline } from "../../deadline";
import { sentWith } from "../../filed";
import { contactsSaying, rowsOf } from "../../pestered";
import type { Step } from "../../step";

export default {
  title: "把威胁、冒充的经过写成报案材料",
  order: 190,
  stop: false,
  minutes: 40,
  letterId: "police-statement",
  channelId: null,
  look: ({ record, on, incoming }) => {
    const grave = contactsSaying(incoming, ["threat-violence", "posed-as-police", "posed-as-court"]);
    if (grave.length === 0 || sentWith(record, ["police-statement"]).length > 0) return null;
    return {
      why: `记下了 ${grave.length} 次威胁人身安全或冒充公检法。到派出所报案要有时间、号码、原话和证据，这份材料把它们排好。是否立案由公安机关决定。`,
      deadline: workingDayDeadline(on, 3, "整理材料（这是给自己定的日子，不是法定期限）"),
      rows: rowsOf(grave),
    };
  },
} satisfies Step;

import { GRIEVANCES } from "@/lib/case/vocabulary";
import { toldOnly } from "../../pestered";
import type { Step } from "../../step";

export default {
  title: "先记下最近一次，三下就好",
  order: 199,
  stop: false,
  minutes: 2,
  letterId: null,
  channelId: null,
  place: "log",
  look: ({ record, incoming, stage }) => {
    const told = toldOnly(record, incoming);
    if (told.length === 0 || (stage.id === "settled" && record.debts.length > 0)) return null;
    return {
      why: `你说最困扰的是：${told.map((grievance) => GRIEVANCES[grievance]).join("；")}。案卷里还没有这样的记录。先记下最近一次：怎么联系的、联系了谁、说了什么。有了记录，才能判断违反了哪条规定，才能写要求停止的信、去投诉。`,
      deadline: null,
      rows: [],
    };
  },
} satisfies Step;

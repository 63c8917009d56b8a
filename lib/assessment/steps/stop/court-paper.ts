import { isAboutSettled, isCourtPaper, mayBeReal } from "@/lib/case/papers";
import { PAPERS } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import { workingDayDeadline } from "../../deadline";
import type { Step } from "../../step";

export default {
  title: "收到法院文书：先核实，再看期限",
  order: 10,
  stop: true,
  minutes: 20,
  letterId: null,
  channelId: null,
  place: "papers",
  look: ({ record, on }) => {
    const official = record.papers.filter(isCourtPaper);
    const unchecked = official.filter((paper) => !isKnown(paper.verified) && !isAboutSettled(record, paper));
    // A paper found false is told already: it asks for no second one.
    const untold = record.courtPaperCame === true && official.length === 0;
    if (unchecked.length === 0 && !untold) return null;
    const names = [...new Set(unchecked.filter(mayBeReal).map(({ kind }) => PAPERS[kind]))].join("；");
    return {
      why: `${untold ? "你说收到过法院文书，先记下是哪一种、哪天收到" : `${names}还没有核实`}。到法院官网查电话，报案号去问；不要打短信里的号码，不要点短信里的链接付款。在核实之前，按真的期限准备。`,
      deadline: workingDayDeadline(on, 1, "开始核实"),
      ...(unchecked[0] ? { place: `papers/${unchecked[0].id}` as const } : {}),
      rows: unchecked.map(({ id }) => ({ table: "papers" as const, id })),
    };
  },
} satisfies Step;

import { daysBetween } from "@/lib/units/day";
import { recorded } from "@/lib/letters/consequences";
import { filingsMade, filingSentence } from "@/lib/letters/filed-before";
import { identity } from "@/lib/letters/identity";
import type { Letter } from "@/lib/letters/letter";
import { loanName } from "@/lib/letters/party";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** Offices of the state, or lines that pass complaints on to them: a company or an association owes no petition an answer. */
const OF_THE_STATE = /nfra|12378|local-bureau|pbc|12345|12315|12337|12377|gov-letterbox|ducha|wsxf|liuyan|12321|miit|cyberpolice/;

/** The complaint the petition is about: the one asked for, else the latest made to an office of the state. */
function petitioned(w: Writer) {
  const made = filingsMade(w).filter(({ channelId }) => OF_THE_STATE.test(channelId));
  return made.find(({ id }) => id === w.input.filingId) ?? made.at(-1) ?? null;
}

/** Petition when an authority did not answer: about its silence, not about the debt. */
const letter: Letter = {
  title: "信访（主管部门没有答复）",
  useWhen: "向主管部门投诉后长期没有答复时。能走投诉、复议、诉讼的，先走那些途径。",
  recipient: "该部门的上级机关或本级信访部门",
  applies(input) {
    const filing = petitioned(new Writer(input));
    return unless(
      !filing && "记录里没有向主管部门或政府热线提交过的投诉。信访只对机关，先向主管部门投诉并记下日期和编号。",
      filing && filing.replies.length > 0 && "已经有答复。对答复不满，看是否能申请复核或行政复议。",
      filing && daysBetween(filing.filedOn, input.on) < 15 && "提交还不到十五天，对方可能还在处理期限内。",
    );
  },
  consequences: () => [
    recorded("信访系统"),
    { text: "信访看的是机关有没有履行职责。反复多处信访不会更快。", safer: "一件事走一处，等到期限再进下一步。", severity: "note" },
  ],
  compose(input) {
    const w = new Writer(input);
    const filing = petitioned(w);
    w.title("信访请求书");
    w.addressee("信访部门");
    w.paragraph("opening", [identity(w, "信访人")]);
    w.heading("facts", "事实经过");
    if (!filing) w.ask("filing");
    if (filing && !filing.filingNumber) w.ask("filingNumber");
    w.paragraph("facts", [
      filing
        ? w.state("facts.matter", 95, {
            rows: [{ table: "filings", id: filing.id }, w.debtRow],
          })`我反映的是${loanName(w)}的催收问题，提交至今已${daysBetween(filing.filedOn, input.on)}天。`
        : null,
      filing ? filingSentence(w, filing, 90) : null,
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.petition", 50, "XF22-22")]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.urge", 98)`请督促承办机关对上述投诉作出处理并答复我。`,
      w.demand("demands.tell", 88)`请告知本信访事项的受理情况和办理机关。`,
    ]);
    w.signature();
    return w.finish("petition", "关于投诉未获答复的信访");
  },
};

export default letter;

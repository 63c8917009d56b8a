import { caseNumber, courtName, latestPaper, paperRow, partyWords, UNVERIFIED } from "@/lib/letters/court-paper";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { barredStop, roleStop, settledStop, unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

const paperOf = (input: LetterInput) =>
  latestPaper(input, ["summons", "pre-mediation", "judgment", "mediation-agreement", "arbitral-award", "enforcement-notice"]);

/** What a settlement with the claimant must say before it is signed: a list to check the other side's draft against. */
const letter: Letter = {
  title: "和解协议核对表",
  useWhen: "打官司或执行中，对方拿来和解协议让你签之前，逐条核对。",
  recipient: "你自己保存；不用寄出",
  applies: (input) =>
    unless(
      !paperOf(input) && "记录里没有法院文书。诉讼之外的方案请用“回应对方方案”。",
      settledStop(input),
      roleStop(input, "签了和解协议等于认下这笔借款"),
      barredStop(input),
    ),
  consequences: (input) => [
    ...(paperOf(input)?.verified === true ? [] : [UNVERIFIED]),
    {
      text: "签了和解协议，一般就是认可了欠款。执行中的和解要交到法院或者记进笔录，才能中止执行；私下签的不能。",
      safer: "没有写进协议的口头答应都不算。缺一条，就先让对方补上再签。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = paperOf(input);
    if (!paper) w.ask("courtPaper");
    w.title("和解协议核对表");
    w.paragraph("opening", [
      paper
        ? w.state(
            "opening.case",
            92,
            paperRow(paper),
          )`${courtName(w, paper)}，案号${caseNumber(w, paper)}${partyWords(w, paper, paper.kind === "enforcement-notice" ? "申请执行人" : "原告")}。`
        : null,
    ]);
    w.heading("facts", "签之前逐条核对");
    w.numbered("facts", [
      w.form("facts.party", 98)`□签协议的是文书上的原告或者申请执行人，盖的是公章或合同章；来人有授权委托书。`,
      w.form("facts.sum", 97)`□本金、利息、违约金、费用分开写明，写明减免多少；数额和账目对得上，不写空白。`,
      w.form("facts.schedule", 96)`□每一期的日期、数额都写明，每月负担得起；最后一期还完写明“全部结清”。`,
      w.form("facts.account", 95)`□收款账户是对方公司的对公账户或法院账户，不是个人账户。`,
      w.form("facts.late", 90)`□晚还几天怎么办写明有宽限；一期晚了，不能就要求一次还清全部。`,
      w.form("facts.court", 88)`□撤诉、解除冻结、停止执行由谁办、几天内办，写明了。`,
      w.form("facts.record", 86)`□执行中的和解：协议交给法院，或者由执行法官记进笔录、双方签名。`,
      w.form("facts.proof", 84)`□还清后几天内出具结清证明、更新征信、停止催收。`,
      w.form("facts.fees", 80)`□诉讼费、保全费、律师费谁出，写明了。`,
      w.form("facts.none", 78)`□没有要亲属签字担保、没有空白的补充条款；协议自己留一份原件。`,
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [paper?.kind === "enforcement-notice" ? w.rule("grounds.settlement", 50, "MSF-241") : null]);
    return w.finish("settlement-checklist", "和解协议核对表");
  },
};

export default letter;

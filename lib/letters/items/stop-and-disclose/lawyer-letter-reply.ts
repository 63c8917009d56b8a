import { papersAbout, withoutFutureReceipts } from "@/lib/case/papers";
import { addDays, chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { limitation, recorded } from "@/lib/letters/consequences";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { assignedFact, loanName, settledFact, whoWrites } from "@/lib/letters/party";
import { standing } from "@/lib/letters/standing";
import { unless } from "@/lib/letters/stop-signs";
import { inert } from "@/lib/letters/wording";
import { Writer } from "@/lib/letters/writer";

const lawyerLetter = ({ record, debtId, on }: LetterInput) =>
  papersAbout(withoutFutureReceipts(record, on), debtId, ["lawyer-letter"])
    .sort((a, b) => ((a.receivedOn ?? "") < (b.receivedOn ?? "") ? -1 : 1))
    .at(-1);

/** Reply to a lawyer's letter: asks for the mandate and the account, concedes nothing, keeps the talk open. */
const letter: Letter = {
  title: "回复律师函",
  useWhen: "收到律师函时。律师函不是法院文书，但应当核实、回复。",
  recipient: "发函的律师事务所，并抄送放贷机构",
  applies: (input) => unless(!lawyerLetter(input) && "记录里没有律师函。"),
  consequences: (input) => [
    recorded("律师事务所和放贷机构"),
    limitation(input).state === "maybe-over"
      ? {
          text: "这笔借款可能已过诉讼时效，回信不要写愿意还款。信里写明不确认金额和责任。",
          safer: "寄出前先问 12348。",
          severity: "stop",
          restsOn: ["facts.reserve"],
        }
      : {
          text: "信里写明不确认金额和责任，只要求核实。",
          safer: "收到法院文书时另按期限处理，不能只回律师函。",
          severity: "note",
          restsOn: ["facts.reserve"],
        },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = lawyerLetter(input);
    w.title("关于律师函的复函");
    w.addressee(paper && isKnown(paper.sender) ? inert(paper.sender) : "律师事务所");
    w.paragraph("opening", [whoWrites(w)]);
    w.heading("facts", "来函情况");
    if (!paper) w.ask("papers");
    w.paragraph("facts", [
      paper
        ? w.state("facts.letter", 96, {
            rows: [{ table: "papers", id: paper.id }, w.debtRow],
            evidenceIds: paper.evidenceIds,
          })`${w.known(paper.receivedOn, "papers", chineseDay)}，我收到贵所关于${loanName(w)}的律师函。`
        : null,
      settledFact(w),
      standing(input) === "not-mine"
        ? w.state("facts.not-mine", 97, { rows: [w.debtRow] })`${loanName(w)}不是我申请、签订或者使用的。`
        : null,
      assignedFact(w, 70),
      w.form("facts.reserve", 90)`在核实委托关系和账目之前，我对函中所述的金额和责任不作确认。`,
    ]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.mandate", 98)`提供委托人的全称、委托人出具的授权委托书和承办律师的执业证号，供我核实。`,
      w.demand("demands.ledger", 94)`提供借款合同和逐笔账目，分列本金、利息、罚息、违约金和费用。`,
      w.demand("demands.assigned", 80)`债权已转让的，提供转让通知和受让人的名称。`,
      w.demand("demands.self", 82)`请只与我本人联系。`,
      w.demand("demands.answer", 90)`请在${chineseDay(addDays(input.on, 15))}前书面答复。`,
    ]);
    w.signature();
    return w.finish("lawyer-letter-reply", "关于律师函的复函");
  },
};

export default letter;

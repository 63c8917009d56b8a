import { addDays, chineseDay } from "@/lib/units/day";
import { acknowledges, courtWarning, recorded } from "@/lib/letters/consequences";
import { budgetFact, budgetTable, hardshipEvidence, hardshipFacts } from "@/lib/letters/hardship-facts";
import type { Letter } from "@/lib/letters/letter";
import { amountsOpen, claimed, creditor, whoWrites } from "@/lib/letters/party";
import { negotiationStops, unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

const GREATER = ["disaster", "illness", "disability"];

/** Hardship, and force majeure where there is one, with the evidence that is really held. */
const letter: Letter = {
  title: "困难说明与宽限申请",
  useWhen: "失业、生病、受灾等使你一时还不上，并且有材料可以证明时。",
  recipient: "放贷机构的官方客服或贷后管理部门",
  applies: (input) =>
    unless(
      ...negotiationStops(input),
      input.record.borrower.hardships.length === 0 && "还没有写困难的原因和起始日期。只写真实、能证明的原因。",
    ),
  consequences: (input) => [
    ...acknowledges(input),
    ...courtWarning(input),
    recorded("放贷机构"),
    { text: "困难材料必须真实。伪造病历、证明会触犯法律。", safer: "只附你手里真有的材料，没有的就不写。", severity: "care" },
  ],
  compose(input) {
    const w = new Writer(input);
    const held = hardshipEvidence(w);
    const grave = w.input.record.borrower.hardships.some(({ kind }) => GREATER.includes(kind));
    w.title("困难说明与宽限申请");
    w.addressee(creditor(w));
    w.paragraph("opening", [whoWrites(w), w.form("opening.purpose", 80)`我有还款意愿，因以下困难申请宽限，请审核。`]);
    w.heading("facts", "困难情况");
    w.paragraph("facts", hardshipFacts(w, 92));
    w.paragraph("facts", [
      budgetFact(w, 84),
      ...claimed(w, 60, "贵方"),
      amountsOpen(w),
      held.length > 0
        ? w.state("facts.evidence", 76, {
            rows: [{ table: "borrower", id: "hardships" }],
            evidenceIds: held,
          })`上述困难有${held.length}份材料可以证明，附后。`
        : null,
    ]);
    w.heading("demands", "申请事项");
    w.numbered("demands", [
      w.demand("demands.grace", 98)`自${chineseDay(input.on)}起给予三个月宽限，宽限期内暂缓催收。`,
      w.demand("demands.charges", 86)`宽限期内不计罚息和违约金。`,
      grave ? w.demand("demands.partial", 80)`因上述情况，请考虑减免部分已产生的罚息和违约金。` : null,
      w.demand("demands.plan", 70)`宽限期满前，与我商定按收支能做到的还款安排。`,
      w.demand("demands.answer", 90)`请在${chineseDay(addDays(input.on, 10))}前以书面或官方渠道消息答复。`,
    ]);
    budgetTable(w);
    w.signature();
    return w.finish("hardship-request", "困难说明与宽限申请");
  },
};

export default letter;

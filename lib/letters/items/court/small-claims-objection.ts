import { replaces } from "@/lib/case/papers";
import type { Paper } from "@/lib/case/record";
import { isKnown } from "@/lib/units/maybe";
import { courtPapers } from "@/lib/letters/consequences";
import { caseNumber, courtEnd, courtStart, orBlank, paperRow, partyWords, receivedOn, UNVERIFIED } from "@/lib/letters/court-paper";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { standing } from "@/lib/letters/standing";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** The summons whose hearing is still ahead, or not known: after the hearing the objection comes too late. */
function summons({ record, debtId, on, ...input }: LetterInput): Paper | null {
  const open = courtPapers({ ...input, record, debtId, on }).filter(
    (paper) =>
      paper.kind === "summons" &&
      (!isKnown(paper.hearingOn) || paper.hearingOn >= on) &&
      !record.papers.some((other) => replaces(record, other, paper, on)),
  );
  return open.find(saysSmallClaims) ?? open.find(({ hearingOn }) => isKnown(hearingOn)) ?? open[0] ?? null;
}

const SMALL = /小额/;
const saysSmallClaims = ({ text }: Paper): boolean => isKnown(text) && SMALL.test(text);

/** Objection to small claims procedure, whose judgment can't be appealed. The reason is the borrower's to tick: the record can't know it. */
const letter: Letter = {
  title: "适用小额诉讼程序异议",
  useWhen: "法院通知写明按小额诉讼程序审理，而案件有争议、要鉴定或者要反诉时。开庭前书面提出。",
  recipient: "受理案件的人民法院",
  applies(input) {
    const paper = summons(input);
    return unless(
      !paper && "记录里没有还没开庭的传票。小额诉讼的异议要在开庭前提出。",
      paper &&
        isKnown(paper.text) &&
        /普通程序/.test(paper.text) &&
        !saysSmallClaims(paper) &&
        "文书写的是普通程序，不是小额诉讼，不用提这份异议。",
    );
  },
  consequences(input) {
    const paper = summons(input);
    return [
      ...(paper?.verified === true ? [] : [UNVERIFIED]),
      ...(paper && saysSmallClaims(paper)
        ? []
        : [
            {
              text: "案卷里看不出这个案子是不是按小额诉讼程序审理。不是的，这份异议没有用。",
              safer: "看应诉通知书、受理通知书写的程序，或者打法院公开的电话、12368 问清再交。",
              severity: "care" as const,
            },
          ]),
      {
        text: "小额诉讼一审终审，不能上诉。异议要在开庭前提出；成立的改用其他程序，不成立的裁定驳回，案子照常审。",
        safer: "只写真有的理由；标的额的标准是本省上年度就业人员年平均工资的一半，先向法院问清数目。",
        severity: "care",
      },
    ];
  },
  compose(input) {
    const w = new Writer(input);
    const paper = summons(input);
    courtStart(
      w,
      paper,
      { title: "适用小额诉讼程序异议书", party: "异议人", ask: "smallClaimsReason" },
      (came) =>
        w.state(
          "opening.case",
          92,
          paperRow(came),
        )`异议人是本案被告，案号${caseNumber(w, came)}${partyWords(w, came, "原告")}。异议人于${receivedOn(w, came)}收到起诉材料。`,
    );
    w.heading("demands", "请求事项");
    w.numbered("demands", [
      w.demand("demands.change", 98)`本案按小额诉讼程序审理的，请改为适用简易程序的其他规定审理，或者裁定转为普通程序。`,
    ]);
    w.heading("facts", "理由");
    w.numbered("facts", [
      standing(input) === "not-mine"
        ? w.state("facts.not-mine", 96, {
            rows: [w.debtRow],
          })`异议人没有申请、签订或者使用这笔借款，需要对电子签名、人脸识别和收款账户作鉴定或者调查。`
        : null,
      w.form(
        "facts.tick",
        92,
      )`本案不应适用小额诉讼程序，因为（由异议人本人勾选）：□需要评估、鉴定　□异议人提出反诉　□一方下落不明　□标的额超过法律规定的标准　□事实或者权利义务有争议。`,
      w.form("facts.reason", 90)`具体情况：${orBlank(w, null, "smallClaimsReason", "勾选的理由和对应的事实，由本人填写")}。`,
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [
      w.rule("grounds.objection", 60, "MSF-169"),
      w.rule("grounds.excluded", 55, "MSF-166"),
      w.rule("grounds.when", 50, "MSJS-279"),
    ]);
    courtEnd(w, paper, "异议人", ["应诉通知书或者传票复印件"]);
    return w.finish("small-claims-objection", "适用小额诉讼程序异议书");
  },
};

export default letter;

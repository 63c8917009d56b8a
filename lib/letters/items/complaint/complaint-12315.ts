import type { Fee } from "@/lib/case/debt";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { contactsAbout, toThirdParty } from "@/lib/letters/conduct";
import { thirdPartySummary } from "@/lib/letters/conduct-facts";
import { recorded } from "@/lib/letters/consequences";
import { roleStop, unless } from "@/lib/letters/stop-signs";
import type { Letter, LetterInput, Sentence } from "@/lib/letters/letter";
import { debtName, loanName } from "@/lib/letters/party";
import { inert, yuan } from "@/lib/letters/wording";
import { debtOf, Writer } from "@/lib/letters/writer";
import { feeWord } from "@/lib/letters/fee-word";

/** Charges that market supervision looks at: those a shop or platform takes and did not disclose, not interest or what a late payment costs. */
const KINDS: Fee["kind"][] = ["guarantee", "service", "membership", "insurance", "instalment", "other"];
const charges = (input: LetterInput): Fee[] => debtOf(input).debt.fees.filter((fee) => KINDS.includes(fee.kind) && fee.disclosed !== true);

/** Complaint to market supervision: undisclosed charges, bundled memberships, forced permissions. At most 400 characters, whatever is asked. */
const letter: Letter = {
  title: "向 12315 投诉平台收费",
  useWhen: "平台收了没有说清楚的会员费、服务费、担保费，或强迫授权通讯录时。催收和利率不归它管。",
  recipient: "平台住所地的市场监督管理部门",
  applies(input) {
    const { debt } = debtOf(input);
    return unless(
      roleStop(input, "这份投诉写的是你自己办理时的收费"),
      charges(input).length === 0 &&
        debt.contactsReadCompulsory !== true &&
        "12315 管收费、宣传和格式条款。记录里没有这类费用，也没有强制读取通讯录；催收请向放贷机构和金融监管部门投诉。",
    );
  },
  consequences: () => [
    recorded("12315 平台和被投诉的公司"),
    { text: "12315 处理消费争议，不处理贷款本身，结果多为调解。", safer: "只要求退还没有说明的费用，不要求另外补偿。", severity: "note" },
  ],
  compose(input) {
    const w = new Writer(input.length === "full" || Number(input.length) > 400 ? { ...input, length: "400" } : input);
    const fees = charges(input);
    const { debt } = w;
    const platform =
      isKnown(debt.platformName) && debt.platformName !== ""
        ? inert(debt.platformName)
        : `${debt.brand === null ? "" : debtName(w)}平台运营方`;
    if (!isKnown(debt.platformName)) w.ask("platformName");
    if (fees.length === 0) w.ask("fees");

    w.paragraph("facts", [
      w.state("facts.product", 70, { rows: [w.debtRow] })`我通过${platform}办理了${loanName(w)}${
        isKnown(debt.contractOn) ? `（${chineseDay(debt.contractOn)}签约）` : ""
      }。`,
      ...fees.map((fee) => feeSentence(w, fee)),
      debt.contactsReadCompulsory === true
        ? w.state("facts.contacts-read", 84, { rows: [w.debtRow] })`不同意读取通讯录，就不能继续办理。`
        : null,
      debt.costSheetGiven === false
        ? w.state("facts.cost-sheet", 60, { rows: [w.debtRow] })`办理前没有向我出示列明全部费用的明示表。`
        : null,
    ]);
    if (fees.length === 0 && debt.contactsReadCompulsory !== true)
      w.paragraph("facts", thirdPartySummary(w, contactsAbout(input).filter(toThirdParty), 80));

    w.paragraph("grounds", [fees.length > 0 ? w.rule("grounds.terms", 40, "XBF-26") : null]);

    const hidden = fees.filter((fee) => fee.disclosed === false);
    const total = hidden.reduce((sum, fee) => sum + fee.amountFen, 0);
    w.numbered("demands", [
      fees.length > 0 ? w.demand("demands.explain", 92, feeBasis(w))`请核查上述收费的名目、依据和收取主体，并书面告知我。` : null,
      hidden.length > 0 ? w.demand("demands.refund", 90, feeBasis(w))`退还事先没有说明的费用共${yuan(total)}。` : null,
      debt.contactsReadCompulsory === true
        ? w.demand("demands.contacts", 86, { rows: [w.debtRow] })`停止以读取通讯录作为办理条件，删除已读取的通讯录。`
        : null,
      fees.length === 0 && debt.contactsReadCompulsory !== true
        ? w.demand("demands.pass-on", 86)`请核查平台收集、使用我亲友联系方式的情况；不属于职责范围的，请告知有权处理的部门。`
        : null,
    ]);
    return w.finish("complaint-12315", fees.length > 0 ? "关于平台收费的投诉" : "关于平台收集使用联系人信息的投诉");
  },
};

const feeBasis = (w: Writer) => ({ rows: [w.debtRow] });

function feeSentence(w: Writer, fee: Fee): Sentence | null {
  const when = isKnown(fee.chargedOn) ? `${chineseDay(fee.chargedOn)}，` : "";
  const told = fee.disclosed === false ? "，事先没有向我说明" : "";
  return w.state(`facts.fee.${fee.id}`, 88, feeBasis(w))`${when}收取${feeWord(fee.kind)}${yuan(fee.amountFen)}${told}。`;
}

export default letter;

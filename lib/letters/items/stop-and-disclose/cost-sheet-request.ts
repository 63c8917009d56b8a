import { addDays, chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { recorded } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { creditor, whoWrites } from "@/lib/letters/party";
import { privateStop, roleStop, unless } from "@/lib/letters/stop-signs";
import { percent, yuan } from "@/lib/letters/wording";
import { debtOf, Writer } from "@/lib/letters/writer";
import { feeWord } from "@/lib/letters/fee-word";

/** Demands the sheet that states the all-in cost of credit. The duty of 2026-08-01 is cited only for contracts from that day on. */
const letter: Letter = {
  title: "要求提供综合融资成本明示表",
  useWhen: "签约时没有看到写明全部费用和年化成本的表格时。",
  recipient: "放贷机构的官方客服",
  applies: (input) =>
    unless(
      privateStop(input),
      roleStop(input, "这份文书写的是你自己签的合同"),
      debtOf(input).debt.costSheetGiven === true && "你记的是签约时给过明示表，找出来核对即可。",
    ),
  consequences: () => [{ text: "只是要资料，不承认金额。", safer: "拿到后与实际扣款逐项核对。", severity: "note" }, recorded("放贷机构")],
  compose(input) {
    const w = new Writer(input);
    const { contractOn } = w.debt;
    w.title("关于提供综合融资成本资料的函");
    w.addressee(creditor(w));
    w.paragraph("opening", [whoWrites(w), w.form("opening.purpose", 80)`请提供这笔借款全部息费的说明。`]);
    w.heading("facts", "情况说明");
    w.paragraph("facts", [
      w.state("facts.contract", 86, {
        rows: [w.debtRow],
      })`合同签订于${w.known(contractOn, "contractOn", chineseDay)}${isKnown(w.debt.nominalAnnualRatePpm) ? `，写明的年利率为${percent(w.debt.nominalAnnualRatePpm)}` : ""}。`,
      w.debt.costSheetGiven === false
        ? w.state("facts.no-sheet", 90, { rows: [w.debtRow] })`签约时没有向我出示列明全部费用和年化成本的明示表。`
        : null,
      ...w.debt.fees.map(
        (fee) =>
          w.state(`facts.fee.${fee.id}`, 70, {
            rows: [w.debtRow],
          })`${isKnown(fee.chargedOn) ? `${chineseDay(fee.chargedOn)}，` : ""}我被收取${feeWord(fee.kind)}${yuan(fee.amountFen)}。`,
      ),
    ]);
    if (w.debt.costSheetGiven === undefined || w.debt.costSheetGiven === null) w.ask("costSheet");
    w.heading("grounds", "依据");
    const since = isKnown(contractOn) ? contractOn : null;
    w.numbered("grounds", [
      since && since >= "2026-08-01" ? w.rule("grounds.sheet", 60, "missing-cost-sheet/MS26-01") : null,
      since && since < "2026-08-01" ? w.rule("grounds.rate", 58, "XB22-22") : null,
      w.licence === "small-loan" && since && since >= "2026-01-01" ? w.rule("grounds.small-loan", 56, "XDCB-03") : null,
    ]);
    w.heading("demands", "请提供");
    w.numbered("demands", [
      w.demand("demands.sheet", 98)`列明本金、每项息费、收取主体、收取方式和年化综合融资成本的资料。`,
      w.demand("demands.default", 84)`逾期后各项罚息、违约金和其他费用的标准。`,
      w.demand("demands.consent", 76)`我确认上述内容的时间和凭证。`,
      w.demand("demands.answer", 90)`请在${chineseDay(addDays(input.on, 15))}前提供。`,
    ]);
    w.signature();
    return w.finish("cost-sheet-request", "要求提供综合融资成本资料");
  },
};

export default letter;

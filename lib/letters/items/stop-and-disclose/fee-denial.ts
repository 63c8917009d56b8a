import { addDays, chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Debt } from "@/lib/case/debt";
import { recorded } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { creditor, debtName, whoWrites } from "@/lib/letters/party";
import { roleStop, unless } from "@/lib/letters/stop-signs";
import { yuan } from "@/lib/letters/wording";
import { debtOf, Writer } from "@/lib/letters/writer";
import { feeWord } from "@/lib/letters/fee-word";

/** Denies charges that were recorded, one by one; never the principal. */
const letter: Letter = {
  title: "对收费提出异议",
  useWhen: "被收了没有同意或没有说明的费用、砍头息时。",
  recipient: "放贷机构或平台的官方客服",
  applies: (input) =>
    unless(
      roleStop(input, "这份文书写的是你自己办理时的收费"),
      contested(debtOf(input).debt).length === 0 &&
        deducted(debtOf(input).debt) <= 0 &&
        "记录里没有事先没说明的收费，也没有到手少于合同金额。",
    ),
  consequences: () => [
    {
      text: "信里只对收费提出异议。",
      safer: "本金照实说。有凭证的费用才写。",
      severity: "note",
      restsOn: ["opening.purpose"],
    },
    recorded("对方"),
  ],
  compose(input) {
    const w = new Writer(input);
    // A charge that was disclosed is not contested: nothing in the record speaks against it.
    const fees = contested(w.debt);
    const short = deducted(w.debt);
    const hidden = fees.filter((fee) => fee.disclosed === false);
    w.title("关于对收费提出异议的函");
    w.addressee(creditor(w));
    w.paragraph("opening", [whoWrites(w), w.form("opening.purpose", 80)`我对${debtName(w)}的以下收费提出异议。`]);
    w.heading("facts", "收费情况");
    if (fees.length === 0) w.ask("fees");
    w.numbered(
      "facts",
      fees.map(
        (fee, index) =>
          w.state(`facts.fee.${fee.id}`, 94 - index, {
            rows: [w.debtRow],
          })`${isKnown(fee.chargedOn) ? `${chineseDay(fee.chargedOn)}，` : ""}收取${feeWord(fee.kind)}${yuan(fee.amountFen)}${fee.disclosed === false ? "，事先没有说明" : ""}。`,
      ),
    );
    w.paragraph("facts", [
      short > 0
        ? w.state("facts.deducted", 96, {
            rows: [w.debtRow],
          })`合同本金${yuan(w.debt.principalFen!)}，我实际收到${yuan(w.debt.receivedFen!)}，比合同本金少${yuan(short)}。`
        : null,
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [
      short > 0 ? w.rule("grounds.deducted", 62, "MFD-670") : null,
      hidden.length > 0 ? w.rule("grounds.terms", 60, "MFD-496") : null,
      fees.some((fee) => fee.chargedBy === "platform") ? w.rule("grounds.platform", 58, "ZD25-02") : null,
    ]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.basis", 96, { rows: [w.debtRow] })`逐项说明上述收费的合同依据、收取主体和我同意的凭证。`,
      hidden.length > 0
        ? w.demand("demands.refund", 94, {
            rows: [w.debtRow],
          })`退还或抵减事先没有说明的费用共${yuan(hidden.reduce((sum, { amountFen }) => sum + amountFen, 0))}。`
        : null,
      short > 0
        ? w.demand("demands.principal", 92, { rows: [w.debtRow] })`以实际出借的${yuan(w.debt.receivedFen!)}认定本金，并据此计算利息。`
        : null,
      w.demand("demands.answer", 88)`请在${chineseDay(addDays(input.on, 15))}前书面答复。`,
    ]);
    w.signature();
    return w.finish("fee-denial", "对收费提出异议");
  },
};

const contested = ({ fees }: Pick<Debt, "fees">) => fees.filter(({ disclosed }) => disclosed !== true);

function deducted({ principalFen, receivedFen }: Pick<Debt, "principalFen" | "receivedFen">): number {
  return isKnown(principalFen) && isKnown(receivedFen) ? principalFen - receivedFen : 0;
}

export default letter;

import { titleOver } from "../../court-state";
import type { Debt } from "@/lib/case/debt";
import { debtName } from "@/lib/case/debt-name";
import { isDenied } from "@/lib/case/whose-debt";
import { formatFen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import { sentAbout } from "../../filed";
import { isUnlicensed, openDebts } from "../../open-debts";
import { contactsSaying } from "../../pestered";
import type { Step } from "../../step";

/** Since this day suits about private loans are judged by four times the LPR (民间借贷规定 art. 25, 31). */
const FOUR_TIMES_FROM = "2020-08-20";

/** The line for interest by the day of the contract: an older loan has the older lines for the time before. */
function interest({ contractOn }: Debt): string {
  if (!isKnown(contractOn)) return "利息有司法上限，看合同哪天签的；先把那天找出来。";
  return contractOn >= FOUR_TIMES_FROM
    ? "利息超过合同成立时一年期 LPR 四倍的部分法院不支持。"
    : "合同在 2020 年 8 月 20 日以前签的，利息分两段看：那天以前的，可以按当时的规定算；那天以后的，超过起诉时一年期 LPR 四倍的部分法院不支持（民间借贷规定第三十一条）。";
}

export default {
  title: "没有放贷牌照：先认清该还多少；以放贷为业的可以反映",
  order: 187,
  stop: false,
  minutes: 40,
  letterId: "complaint-12345",
  channelId: "12345",
  look: ({ record, on, incoming }) =>
    openDebts(record)
      .filter((debt) => isUnlicensed(debt) && !isDenied(record, debt) && sentAbout(record, debt.id, ["complaint-12345"]).length === 0)
      .map((debt) => {
        const threats = contactsSaying(incoming, ["threat-violence"]).filter(({ debtId }) => !isKnown(debtId) || debtId === debt.id);
        const got = isKnown(debt.receivedFen) ? `（你记的是到手 ${formatFen(debt.receivedFen)} 元）` : "（先查清到手多少）";
        return {
          debtId: debt.id,
          // The letter tells of conduct; without any there is nothing to write yet.
          ...(threats.length > 0 ? {} : { letterId: null }),
          why: `${debtName(debt)}的出借人没有放贷牌照。${threats.length > 0 ? "有暴力威胁的，先打 110，到派出所报案。" : ""}熟人之间偶尔借钱是民间借贷，可以有效；经常向不特定的人放贷、以此为业的，可能是非法放贷：向 12345（转地方金融管理部门）反映，App、网站还可以向 12377 举报。${titleOver(record, debt.id, on) ? "法院已经判了的，按生效的判决；有意见走上诉、再审，不在这里争。" : `要还也只认实际到手的本金${got}，预先扣掉的不算（民法典第六百七十条），${interest(debt)}`}不要再借新的来还旧的，不要交“解冻费”“保证金”。`,
          deadline: null,
          rows: [{ table: "debts" as const, id: debt.id }, ...threats.map(({ id }) => ({ table: "contacts" as const, id }))],
        };
      }),
} satisfies Step;

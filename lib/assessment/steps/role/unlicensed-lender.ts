import { debtName } from "@/lib/case/debt-name";
import { isDenied } from "@/lib/case/whose-debt";
import { formatFen } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import { sentAbout } from "../../filed";
import { isUnlicensed, openDebts } from "../../open-debts";
import { contactsSaying } from "../../pestered";
import type { Step } from "../../step";

export default {
  title: "没有放贷牌照：向 12345 和派出所反映非法放贷",
  order: 187,
  stop: false,
  minutes: 40,
  letterId: "complaint-12345",
  channelId: "12345",
  look: ({ record, incoming }) =>
    openDebts(record)
      .filter((debt) => isUnlicensed(debt) && !isDenied(record, debt) && sentAbout(record, debt.id, ["complaint-12345"]).length === 0)
      .map((debt) => {
        const threats = contactsSaying(incoming, ["threat-violence"]).filter(({ debtId }) => !isKnown(debtId) || debtId === debt.id);
        const got = isKnown(debt.receivedFen) ? `（你记的是到手 ${formatFen(debt.receivedFen)} 元）` : "（先查清到手多少）";
        return {
          debtId: debt.id,
          why: `${debtName(debt)}的出借人没有放贷牌照。${threats.length > 0 ? "有暴力威胁的，先打 110，到派出所报案。" : ""}经常向不特定的人放贷的，可能是非法放贷：向 12345（转地方金融管理部门）反映，App、网站向 12377 举报。要还也只认实际到手的本金${got}，预先扣掉的不算（民法典第六百七十条），利息超过合同成立时一年期 LPR 四倍的部分法院不支持。不要再借新的来还旧的，不要交“解冻费”“保证金”。`,
          deadline: null,
          rows: [{ table: "debts" as const, id: debt.id }, ...threats.map(({ id }) => ({ table: "contacts" as const, id }))],
        };
      }),
} satisfies Step;

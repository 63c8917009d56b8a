import { debtName } from "@/lib/case/debt-name";
import { workingDayDeadline } from "../../deadline";
import { denialOf, usedIdentityWithout } from "../../denied-debts";
import type { Step } from "../../step";

export default {
  title: "对征信里的冒名贷款提出异议",
  order: 182,
  stop: false,
  minutes: 40,
  letterId: "not-my-loan-credit",
  channelId: "pbc-credit",
  look: ({ record, on }) =>
    usedIdentityWithout(record, ["not-my-loan-credit", "credit-dispute"]).map((debt) => ({
      debtId: debt.id,
      ...denialOf(debt, "not-my-loan-credit"),
      why: `先查一份征信报告，看${debtName(debt)}有没有记在你名下，还有没有别的不认识的贷款。有的，向征信机构或报送它的放贷机构提异议，附报案回执：收到异议要作标注，二十日内核查处理并书面答复（征信业管理条例第二十五条）；不服的可以向人民银行当地分支机构投诉，也可以起诉（第二十六条）。`,
      deadline: workingDayDeadline(on, 5, "决定提出（这是给自己定的日子，不是法定期限）"),
      rows: [{ table: "debts" as const, id: debt.id }],
    })),
} satisfies Step;

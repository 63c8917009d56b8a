import { isAnothers } from "@/lib/case/whose-debt";
import { debtName } from "@/lib/case/debt-name";
import { workingDayDeadline } from "../../deadline";
import { denialOf, deniedWithout } from "../../denied-debts";
import type { Step } from "../../step";

export default {
  title: "书面告诉放贷机构不是你借的，要签约材料",
  order: 181,
  stop: false,
  minutes: 30,
  letterId: "not-my-loan-lender",
  channelId: "lender-own",
  look: ({ record, on }) =>
    deniedWithout(record, ["not-my-loan-lender"]).map((debt) => ({
      debtId: debt.id,
      ...denialOf(debt, "not-my-loan-lender"),
      ...(isAnothers(record, debt) ? { title: "书面告诉放贷机构你不是借款人，要它停止催你" } : {}),
      why: isAnothers(record, debt)
        ? `${debtName(debt)}：书面写明你没有签过字、没有担保、没有答应过还，要它说明凭什么找你、号码从哪里来，停止向你催收。信里不写“愿意还”“以后还”“我来还”。`
        : `${debtName(debt)}：书面提出异议，要它拿出合同和签名、人脸核验、签约的手机号和 IP、放款到了哪个账户（户名和卡号后四位），核查期间停止催收、停止报送逾期。信里不写“愿意还”“以后还”。`,
      deadline: workingDayDeadline(on, 3, "决定提出（这是给自己定的日子，不是法定期限）"),
      rows: [{ table: "debts" as const, id: debt.id }],
    })),
} satisfies Step;

import { recorded } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { informationRequest } from "@/lib/letters/personal-information";
import { standing } from "@/lib/letters/standing";
import { debtOf } from "@/lib/letters/writer";
import { yes } from "@/lib/letters/stop-signs";

/** Erasure of what is not needed: address book and third parties at any time; the rest once the debt is settled. */
const letter: Letter = {
  title: "删除个人信息",
  useWhen: "对方存了通讯录和亲友信息，或借款已结清而信息还留着时。",
  recipient: "放贷机构或平台的个人信息保护负责人",
  applies: () => yes,
  consequences: () => [
    {
      text: "借款没有结清时，合同和还款信息对方可以继续保存；通讯录和亲友信息不是必需的。",
      safer: "先查阅、留好证据，再要求删除。",
      severity: "care",
    },
    recorded("对方"),
  ],
  compose: (input) =>
    informationRequest(input, {
      id: "pi-deletion",
      title: "删除个人信息的申请",
      purpose: "现申请删除贵方没有必要保存的个人信息。",
      grounds: ["personal-information-rights/PIPL-44", "address-book-compulsory/PIPL-06"],
      demands: (w) => [
        standing(input) === "not-mine"
          ? w.demand("demands.contacts", 98)`删除为催收保存的我和我的亲友、同事的姓名与号码。`
          : w.demand("demands.contacts", 98)`删除读取的通讯录、通话记录和我的亲友、同事的姓名与号码。`,
        w.demand("demands.agencies", 94)`通知接收过这些信息的机构一并删除，并告知结果。`,
        debtOf(input).debt.settled === true
          ? w.demand("demands.rest", 88, { rows: [w.debtRow] })`借款已结清，法律不要求保存的其他信息也请删除。`
          : w.demand("demands.keep", 70)`依照法律必须保存的信息，请说明种类、依据和保存期限。`,
      ],
    }),
};

export default letter;

import { debtName } from "@/lib/case/debt-name";
import { isAnothers, namedBorrower } from "@/lib/case/whose-debt";
import { openDebts } from "@/lib/assessment/open-debts";
import type { Step } from "@/lib/assessment/step";

const TITLES = {
  relative: "借款人是别人：一般不用你还，先弄清三件事",
  deceased: "借款人已去世：只用遗产还，先不要答应",
  stranger: "催的不是你：说明找错人，要它停",
};

const WHY = {
  relative:
    "借款合同写的是别人的名字，你没有签字、没有担保、没有答应过还的，一般没有还款的义务。先弄清：合同上有没有你的签名（共同借款、担保）；你有没有对催收说过或写过“我来还”；你们是夫妻的，钱是不是用在共同生活上：共同签名、事后追认或者为家庭日常生活借的是夫妻共同债务，超出的要债权人证明（民法典第一千零六十四条）。都没有的，可以拒绝；自己愿意帮还的，先弄清再还。被起诉的，不能不理，到庭说明。",
  deceased:
    "人去世以后，债务在他留下的遗产价值以内清偿，超过的部分继承人可以不还，自愿还的除外；放弃继承的，可以不负清偿责任（民法典第一千一百六十一条，据公开转述，2026年12月1日查）。先不要答应、不要签字、不要用自己的钱还；要对方书面提供合同和余额，查有没有随贷款买的保险；遗产有哪些、要不要继承，先打 12348 问。把死亡证明给放贷机构看，要它停止催你。你自己签过字、担保过的，另外看。",
  stranger:
    "告诉对方：这个号码不是借款人的，你不认识他，要它核对后删掉你的号码、停止联系。不要提供自己的身份证号、银行卡来“核对”。还打的，记下时间和号码，向放贷机构投诉，并向 12321 举报骚扰电话。",
};

export default {
  title: "借款人不是你",
  order: 179,
  stop: false,
  minutes: 20,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ record }) =>
    openDebts(record)
      .filter((debt) => isAnothers(record, debt))
      .map((debt) => {
        const named = namedBorrower(record, debt) as keyof typeof TITLES;
        return {
          debtId: debt.id,
          title: TITLES[named],
          ...(named === "stranger" ? { channelId: "12321-call" } : {}),
          why: `${debtName(debt)}：${WHY[named]}`,
          deadline: null,
          rows: [{ table: "debts" as const, id: debt.id }],
        };
      }),
} satisfies Step;

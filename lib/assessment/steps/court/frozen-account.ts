import { COURT_PAPERS } from "@/lib/case/papers";
import type { CaseRecord } from "@/lib/case/record";
import { isKnown } from "@/lib/units/maybe";
import { sameDay } from "../../deadline";
import type { Step } from "../../step";

const ACCOUNT = "(?:银行卡|工资卡|储蓄卡|账户|账号|帐户|微信|支付宝|存款|社保卡|卡里|工资)";
/** The account is frozen or emptied, in the person's own words; what a collector says he will do is none. */
const FROZEN = new RegExp(
  `${ACCOUNT}[^。；;，,]{0,14}(?:冻结|封了|被封|划走|扣划|扣走|取不出|用不了)|(?:冻结|划走|扣划|扣走)(?:了)?(?:我|本人)[^。；;，,]{0,6}${ACCOUNT}`,
);
const ONLY_SAID = /催收|对方|他们|威胁|说要|扬言|会不会|怕|担心|将要|可能/;

const speaksOfIt = ({ borrower, debts }: CaseRecord): boolean =>
  [...borrower.hardships.map(({ words }) => words), ...debts.map(({ note }) => note)]
    .filter(isKnown)
    .flatMap((words) => words.split(/[。；;！!\n]/))
    .some((sentence) => FROZEN.test(sentence) && !ONLY_SAID.test(sentence));

export default {
  title: "账户被冻结、被扣：先问清是谁、哪个案号",
  order: 151,
  stop: false,
  minutes: 40,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ record, on }) =>
    speaksOfIt(record) && !record.papers.some(({ kind, verified }) => COURT_PAPERS.includes(kind) && verified !== false)
      ? {
          why: "你写过账户被冻结或者被扣。先到银行柜台或打银行客服问三样：是哪个机关冻结的、案号、金额和期限；是银行自己按合同扣的，让它说明依据。是法院的，打这家法院公开的电话报案号：是诉讼中的保全，还是已经判了在执行，文书送到了哪里；没有收到过判决的，问怎么看卷宗、还有没有上诉或者再审的时间。里面是工资、社保、低保的，书面说明每月必需多少、扶养几个人，请法院留出（民事诉讼法第二百五十四条）。不要按短信、电话里说的把“解冻费”“保证金”转给任何人。知道以后，把文书记到“文书”里。",
          deadline: sameDay(on, "今天就问"),
          rows: [{ table: "borrower" as const, id: "hardships" }],
        }
      : null,
} satisfies Step;

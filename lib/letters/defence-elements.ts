import { FEES } from "@/lib/case/vocabulary";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { limitation } from "./consequences";
import { loanName } from "./party";
import { standing } from "./standing";
import { yuan } from "./wording";
import type { Writer } from "./writer";

/** One element of the defence form: what is asked, the position, and why. */
export interface Element {
  id: string;
  title: string;
  position: "无异议" | "有异议" | "无法确认，请原告举证";
  reason: string;
}

/**
 * The elements of the 2025 defence form for financial loans, answered from the record. What the record does not hold is not denied and
 * not admitted: the plaintiff must prove it. Nothing is ever admitted here: 无异议 binds, and a number in the record is not yet a consent.
 */
export function defenceElements(w: Writer): Element[] {
  const { debt } = w;
  const hidden = debt.fees.filter((fee) => fee.disclosed === false);
  const late = debt.fees.filter((fee) => fee.kind === "late-charge" || fee.kind === "penalty-interest");
  const paid = debt.payments.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const received = isKnown(debt.principalFen) && isKnown(debt.receivedFen) ? debt.principalFen - debt.receivedFen : null;
  const { state } = limitation(w.input);
  const open = "无法确认，请原告举证";
  const denied = standing(w.input) === "not-mine";
  return [
    denied
      ? {
          id: "contract",
          title: "合同签订",
          position: "有异议",
          reason: `${loanName(w)}不是答辩人申请、签订或者使用的，请原告提交签约时的身份核验、电子签名和收款账户资料，由法院查明。`,
        }
      : {
          id: "contract",
          title: "合同签订",
          position: open,
          reason: `请原告提交合同全文和签约过程的电子数据${isKnown(debt.contractOn) ? `。据答辩人所知，合同日期为${chineseDay(debt.contractOn)}` : ""}。`,
        },
    denied || received === null || received <= 0
      ? {
          id: "principal",
          title: "本金数额",
          position: denied ? "有异议" : open,
          reason: denied ? "请原告提交放款凭证和收款账户的开户资料。" : "请原告提交放款凭证；未还本金以逐笔账目为准。",
        }
      : {
          id: "principal",
          title: "本金数额",
          position: "有异议",
          reason: `合同写${yuan(debt.principalFen!)}，实际到账${yuan(debt.receivedFen!)}，应按到账数额认定本金。`,
        },
    {
      id: "rate",
      title: "利率约定",
      position: denied || hidden.length > 0 ? "有异议" : open,
      reason: hidden.length > 0 ? "另收的费用应一并计入成本审查，请原告说明利率的约定和提示情况。" : "请原告说明利率的约定和提示情况。",
    },
    debt.settled === true
      ? { id: "paid", title: "已还款", position: "有异议", reason: "这笔借款已经全部结清，请原告逐笔核对。" }
      : paid > 0
        ? {
            id: "paid",
            title: "已还款",
            position: "有异议",
            reason: `我已还${debt.payments.length}笔，合计${yuan(paid)}，请逐笔核对抵扣。`,
          }
        : { id: "paid", title: "已还款", position: open, reason: "请原告提交全部还款流水。" },
    late.length > 0
      ? {
          id: "penalty",
          title: "罚息、违约金",
          position: "有异议",
          reason: `已收取${late.map((fee) => `${FEES[fee.kind].split("、")[0]!}${yuan(fee.amountFen)}`).join("、")}，请求按实际损失适当减少。`,
        }
      : { id: "penalty", title: "罚息、违约金", position: open, reason: "请原告列明计算方法；过高的部分请求适当减少。" },
    hidden.length > 0
      ? {
          id: "fees",
          title: "其他费用",
          position: "有异议",
          reason: `${hidden.map((fee) => `${FEES[fee.kind].split("、")[0]!}${yuan(fee.amountFen)}`).join("、")}事先没有说明，不应由我承担。`,
        }
      : { id: "fees", title: "其他费用", position: open, reason: "请原告逐项提交合同依据和实际支出凭证。" },
    debt.assigned
      ? {
          id: "assigned",
          title: "债权转让",
          position: debt.assigned.noticed === false ? "有异议" : open,
          reason:
            debt.assigned.noticed === false
              ? "我没有收到转让通知，请提交转让协议、公告和债权明细；因未通知而增加的费用，请求扣除。"
              : "请提交转让协议和通知送达的证据。",
        }
      : null,
    state === "maybe-over"
      ? { id: "limitation", title: "诉讼时效", position: "有异议", reason: "原告的请求已超过诉讼时效，请求驳回。" }
      : state === "unclear"
        ? { id: "limitation", title: "诉讼时效", position: open, reason: "请原告提交催收和到期日的证据。" }
        : null,
  ].filter((element): element is Element => element !== null);
}

import { identity } from "@/lib/letters/identity";
import type { Letter } from "@/lib/letters/letter";
import { accountName, creditor } from "@/lib/letters/party";
import { yes } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** Names a relative or friend who may speak with the lender, and what that person may not do. */
const letter: Letter = {
  title: "委托亲友代为沟通",
  useWhen: "自己接电话压力太大或身体不允许，想请一位信得过的亲友替你和放贷机构沟通时。",
  recipient: "放贷机构消费者权益保护部门",
  applies: () => yes,
  consequences: () => [
    {
      text: "对方会知道这位亲友的姓名和电话，也会和他谈你的借款。他说的话可能被当作替你说的。",
      safer: "先得到他本人同意；授权写明不能替你承认欠款、答应还款、付款或签协议。",
      severity: "care",
      restsOn: ["facts.not"],
    },
    {
      text: "这不是担保。收费代办的“债务优化”“法务”公司，不要写进来。",
      safer: "只委托你信得过的家人、朋友或律师，不收费、不交押金。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    w.title("代为沟通授权书");
    w.addressee(creditor(w, "消费者权益保护部门"));
    w.paragraph("opening", [identity(w, "授权人"), w.form("opening.reserve", 70)`本授权书不确认任何欠款，也不构成还款承诺或者担保。`]);
    w.paragraph("opening", [
      w.form(
        "opening.agent",
        92,
      )`受托人：姓名＿＿＿＿，与授权人的关系＿＿＿＿，身份证号＿＿＿＿＿＿＿＿，电话＿＿＿＿＿＿（由授权人填写，受托人本人同意并签名）。`,
    ]);
    w.heading("facts", "授权范围");
    w.numbered("facts", [
      w.state("facts.scope", 96, {
        rows: [w.debtRow],
      })`授权受托人就${accountName(w)}的事务，代为接听电话、收发信函、索要账目、转达意见。`,
      w.form("facts.not", 94)`受托人无权代为承认欠款、答应还款或者还款计划、付款、签订协议，不承担担保责任。`,
      w.form("facts.term", 80)`授权期限：自签名之日起至＿＿＿＿年＿＿月＿＿日；授权人可以随时书面撤销。`,
    ]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.contact", 98)`授权期限内，请先与受托人联系，不要以其他亲友为联系对象。`,
      w.demand("demands.privacy", 84)`受托人的个人信息只用于本次沟通，不得用于催收受托人，不得另作他用。`,
    ]);
    w.paragraph("closing", [w.form("closing.agent", 40)`受托人（本人签名，同意上述授权）：＿＿＿＿＿＿`]);
    w.signature();
    return w.finish("spokesperson", "代为沟通授权书");
  },
};

export default letter;

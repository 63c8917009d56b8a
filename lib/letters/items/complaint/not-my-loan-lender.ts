import { addDays, chineseDay } from "@/lib/units/day";
import { contactsAbout } from "@/lib/letters/conduct";
import { overview } from "@/lib/letters/conduct-facts";
import { recorded } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { notMineConsequence, notMineFacts, notMineOnly } from "@/lib/letters/not-mine";
import { creditor, loanName, respondentFact, spokenPart } from "@/lib/letters/party";
import { isAnothers } from "@/lib/case/whose-debt";
import { identity } from "@/lib/letters/identity";
import { Writer } from "@/lib/letters/writer";

/** To whoever claims the money: the loan is not the writer's, prove it, stop, and correct what was reported. Nothing is offered. */
const letter: Letter = {
  title: "声明这笔贷款不是我的（寄放贷机构）",
  useWhen: "被催收的贷款不是你办的、身份被人冒用时。不要付款，先书面否认并要求对方举证。",
  recipient: "放贷机构消费者权益保护部门；债权已转让的，寄给受让人并抄送放贷机构",
  applies: notMineOnly,
  consequences: () => [notMineConsequence, recorded("放贷机构")],
  compose(input) {
    const w = new Writer(input);
    const anothers = isAnothers(input.record, w.debt);
    w.title("关于否认借款关系的函");
    w.addressee(creditor(w, "消费者权益保护部门"));
    w.paragraph("opening", [identity(w, "声明人"), w.form("opening.reserve", 92)`本函不确认任何欠款，也不构成还款承诺。`]);
    w.heading("facts", "情况说明");
    w.paragraph("facts", [w.short ? respondentFact(w) : null, ...notMineFacts(w), overview(w, contactsAbout(input))]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.access", 40, "PIPL-44"), anothers ? null : w.rule("grounds.dispute", 38, "ZX-25")]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.stop", 100)`停止就${loanName(w)}向我和我的亲友、单位催收。`,
      anothers
        ? w.demand("demands.prove", 98)`认为我应当还款的，提供有我签名的合同或者其他依据。`
        : w.demand("demands.prove", 98)`提供签约时的身份核验、人脸识别、电子签名、设备和网络地址记录，以及放款凭证和收款账户的户名。`,
      anothers
        ? w.demand("demands.correct", 94)`查实后书面确认我对这笔借款没有还款义务，删除为催收保存的我的姓名和号码。`
        : w.demand("demands.correct", 94)`查实后书面确认我与这笔借款无关；以我的名义办理了账户的，予以撤销。`,
      anothers ? null : w.demand("demands.credit", 92)`已向征信机构报送的，请标注异议并予以更正。`,
      w.demand("demands.keep", 80)`在处理完毕前保存上述资料和通话录音。`,
      w.demand("demands.answer", 90)`请在${chineseDay(addDays(input.on, 15))}前书面答复。`,
    ]);
    w.signature();
    return w.finish("not-my-loan-lender", "否认借款关系并要求举证");
  },
  spoken(input) {
    const w = new Writer(input);
    return {
      script: [
        `${spokenPart(w)}。请登记：我否认这笔借款，要求停止催收。`,
        "请提供签约、人脸识别和收款账户的资料，书面答复我。",
        "请告诉我登记编号和你的工号。我不会付款，也不提供验证码和银行卡号。",
      ],
      sms: `${spokenPart(w)}。我否认这笔借款，请停止催收，并在${chineseDay(addDays(input.on, 15))}前书面提供签约、身份核验和收款账户资料。`,
    };
  },
};

export default letter;

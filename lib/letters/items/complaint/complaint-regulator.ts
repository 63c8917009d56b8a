import { basisOf, toThirdParty } from "@/lib/letters/conduct";
import { recorded, withoutAcknowledgement } from "@/lib/letters/consequences";
import { filingsMade } from "@/lib/letters/filed-before";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { badContacts, conductComplaint, NO_CONDUCT, supervisorFor } from "@/lib/letters/spine";
import { unless } from "@/lib/letters/stop-signs";
import { lenderOf } from "@/lib/lenders/lender-of";
import { debtOf, Writer } from "@/lib/letters/writer";

/** Whether the regulator has a complaint about this debt that it has not answered: a second one does not go beside it. */
const pending = (input: LetterInput): boolean =>
  filingsMade(new Writer(input)).some(
    ({ channelId, state, replies }) => /nfra|12378|fcpsp/.test(channelId) && !["closed", "refused"].includes(state) && replies.length === 0,
  );

/** Complaint about a bank, consumer-finance or similar company to the local office of the financial regulator. */
const letter: Letter = {
  title: "向金融监管部门投诉（银行、消费金融）",
  useWhen: "放贷机构是银行、消费金融、信托或汽车金融公司，向它投诉后没有解决时。",
  recipient: "国家金融监督管理总局在放贷机构所在地的派出机构（12378）",
  applies(input) {
    const supervisor = supervisorFor(input);
    return unless(
      badContacts(input).length === 0 && NO_CONDUCT,
      pending(input) && "已经向金融监管部门投诉过，还没有答复。有新的催收行为，用“补充投诉材料”；过了期限没有答复，再看信访或行政复议。",
      supervisor === "local-bureau" && "放贷机构是小额贷款公司，应向地方金融管理局投诉，用“向地方金融管理局投诉”。",
      supervisor === "market-regulator" && "助贷平台不放款。先看合同上的放贷机构是谁，再决定向谁投诉。",
      supervisor === "unknown" && "还不知道放贷机构是哪一类。先看合同首页的贷款人全称。",
    );
  },
  consequences: (input) => [
    withoutAcknowledgement(input),
    recorded("监管部门和被投诉机构"),
    {
      text: "一般投诉会转给放贷机构处理并答复你，监管部门不裁决欠多少。",
      safer: "先向放贷机构投诉，留下编号，再寄这一封。",
      severity: "note",
    },
  ],
  compose(input) {
    const { regulator } = lenderOf(debtOf(input).debt);
    return conductComplaint(input, {
      id: "complaint-regulator",
      title: "关于不当催收的投诉",
      formTitle: "投诉金融机构不当催收",
      addressee: regulator ?? "国家金融监督管理总局（放贷机构所在地监管局）",
      purpose: "现投诉下列机构的催收行为，请依职责督促处理。",
      grounds: (w) => [w.rule("grounds.term", 40, "TS20-01")],
      demands: (w, contacts) => [
        w.demand("demands.investigate", 98, basisOf(contacts))`督促被投诉机构核查上述催收行为，并依法处理。`,
        contacts.some(toThirdParty)
          ? w.demand("demands.stop", 96, basisOf(contacts.filter(toThirdParty)))`督促其停止联系我以外的任何人，并说明亲友联系方式的来源。`
          : null,
        w.demand("demands.records", 80)`督促其保存并提供与我有关的催收记录和通话录音。`,
        w.demand("demands.answer", 90)`请将处理结果书面告知我。`,
      ],
    });
  },
};

export default letter;

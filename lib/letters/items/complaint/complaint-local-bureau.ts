import { basisOf, toThirdParty } from "@/lib/letters/conduct";
import { recorded, withoutAcknowledgement } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { badContacts, conductComplaint, NO_CONDUCT, supervisorFor } from "@/lib/letters/spine";
import { unless } from "@/lib/letters/stop-signs";
import { lenderOf } from "@/lib/lenders/lender-of";
import { debtOf } from "@/lib/letters/writer";

/** Complaint about a small-loan or guarantee company to the financial bureau of the province where it is registered. */
const letter: Letter = {
  title: "向地方金融管理局投诉（小额贷款公司）",
  useWhen: "放贷机构是小额贷款公司或融资担保公司，向它投诉后没有解决时；可经 12345 转办。",
  recipient: "放贷机构注册地的省级地方金融管理局",
  applies(input) {
    const supervisor = supervisorFor(input);
    return unless(
      badContacts(input).length === 0 && NO_CONDUCT,
      supervisor === "nfra" && "放贷机构归金融监管总局的派出机构管，用“向金融监管部门投诉”。",
      supervisor === "market-regulator" && "助贷平台不放款。先看合同上的放贷机构是谁，再决定向谁投诉。",
      supervisor === "unknown" && "还不知道放贷机构是哪一类。先看合同首页的贷款人全称。",
    );
  },
  consequences: (input) => [
    withoutAcknowledgement(input),
    recorded("地方金融管理局和被投诉公司"),
    { text: "管辖看小额贷款公司注册在哪里，不看你住在哪里。", safer: "在合同上查到公司全称和注册地，再提交。", severity: "note" },
  ],
  compose(input) {
    const { regulator } = lenderOf(debtOf(input).debt);
    return conductComplaint(input, {
      id: "complaint-local-bureau",
      title: "关于小额贷款公司不当催收的投诉",
      formTitle: "投诉小额贷款公司不当催收",
      addressee: regulator ?? "放贷机构注册地的地方金融管理局",
      purpose: "现投诉下列公司的催收行为，请依职责核查处理。",
      demands: (w, contacts) => [
        w.demand("demands.investigate", 98, basisOf(contacts))`核查上述催收行为，责令改正，并依法处理。`,
        contacts.some(toThirdParty)
          ? w.demand("demands.stop", 96, basisOf(contacts.filter(toThirdParty)))`督促其停止联系我以外的任何人，并说明亲友联系方式的来源。`
          : null,
        w.demand("demands.agency", 74)`督促其说明受托催收机构的名称和委托关系。`,
        w.demand("demands.answer", 90)`请将处理结果书面告知我。`,
      ],
    });
  },
};

export default letter;

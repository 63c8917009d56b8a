import { basisOf } from "@/lib/letters/conduct";
import { recorded, withoutAcknowledgement } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { badContacts, conductComplaint, NO_CONDUCT } from "@/lib/letters/spine";
import { unless } from "@/lib/letters/stop-signs";

/** Report to the industry association: it looks at members and at online lending, and disciplines rather than decides. */
const letter: Letter = {
  title: "向中国互联网金融协会举报",
  useWhen: "网络贷款的催收违反行业规范，除监管部门外再向协会反映时。",
  recipient: "中国互联网金融协会",
  applies: (input) => unless(badContacts(input).length === 0 && NO_CONDUCT),
  consequences: (input) => [
    withoutAcknowledgement(input),
    recorded("协会和被举报机构"),
    { text: "协会是行业自律组织，不能罚款，也不能决定欠多少。", safer: "它和监管部门的投诉可以同时进行，内容保持一致。", severity: "note" },
  ],
  compose: (input) =>
    conductComplaint(input, {
      id: "complaint-nifa",
      title: "关于网络贷款不当催收的举报",
      formTitle: "举报网络贷款不当催收",
      addressee: "中国互联网金融协会",
      purpose: "现反映下列机构在贷后催收中的行为，请按行业规范核查。",
      demands: (w, contacts) => [
        w.demand("demands.investigate", 98, basisOf(contacts))`核查上述催收行为是否符合行业规范。`,
        w.demand("demands.members", 80)`被举报机构或其受托催收机构属于会员的，按自律规则处理。`,
        w.demand("demands.answer", 90)`请将处理情况告知我。`,
      ],
    }),
};

export default letter;

import { basisOf } from "@/lib/letters/conduct";
import { recorded, withoutAcknowledgement } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { badContacts, conductComplaint, NO_CONDUCT } from "@/lib/letters/spine";
import { unless } from "@/lib/letters/stop-signs";

/** Complaint to the consumers' association: it mediates and can support, it cannot order. */
const letter: Letter = {
  title: "向消费者协会投诉",
  useWhen: "希望有人居中调解，而不只是转办时。",
  recipient: "你所在地或放贷机构所在地的消费者协会",
  applies: (input) => unless(badContacts(input).length === 0 && NO_CONDUCT),
  consequences: (input) => [
    withoutAcknowledgement(input),
    recorded("消费者协会"),
    { text: "消费者协会只能调解，对方可以不同意。", safer: "调解时达成的安排，要求写成书面再还款。", severity: "note" },
  ],
  compose: (input) =>
    conductComplaint(input, {
      id: "complaint-consumers-association",
      title: "关于网络贷款催收的投诉",
      formTitle: "投诉网络贷款催收并请求调解",
      addressee: "消费者协会",
      purpose: "现就以下情况投诉，并请组织调解。",
      demands: (w, contacts) => [
        w.demand("demands.mediate", 98, basisOf(contacts))`请组织我与被投诉方调解，停止不当催收。`,
        w.demand("demands.answer", 80)`请将处理结果告知我。`,
      ],
    }),
};

export default letter;

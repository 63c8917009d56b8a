import { workingDayDeadline } from "../../deadline";
import { sentWith } from "../../filed";
import { thirdPartyContacts } from "../../pestered";
import { isUnlicensed } from "../../open-debts";
import type { Step } from "../../step";

export default {
  title: "把违规的催收书面告诉放贷方",
  order: 250,
  stop: false,
  minutes: 30,
  letterId: "complaint-lender",
  channelId: "lender-own",
  look: ({ record, on, findings, incoming }) => {
    if (findings.length === 0 || thirdPartyContacts(incoming).length > 0) return null;
    if (sentWith(record, ["complaint-lender"]).length > 0) return null;
    // A lender without a licence has no such department: the police and the local authority are the way.
    if (record.debts.length > 0 && record.debts.every(isUnlicensed)) return null;
    return {
      why: `从你的记录里看出 ${findings.length} 处可能违规。先向放贷方的消费者权益保护部门提出，要它书面答复；不解决再向主管部门投诉。`,
      deadline: workingDayDeadline(on, 3, "决定提出（这是给自己定的日子，不是法定期限）"),
      rows: findings.flatMap(({ rows }) => rows),
    };
  },
} satisfies Step;

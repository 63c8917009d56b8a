import type { CaseRecord } from "@/lib/case/record";

/** What the person says kept them from paying, in the groups that ask for different things. */
export type HardshipKind = "disaster" | "illness" | "student" | "lost-income" | "bereavement" | "other" | null;

const GROUPS: [NonNullable<HardshipKind>, string[]][] = [
  ["disaster", ["disaster"]],
  ["illness", ["illness", "family-illness", "disability"]],
  ["student", ["student"]],
  ["lost-income", ["unemployment", "income-drop", "business-failure"]],
  ["bereavement", ["bereavement"]],
  ["other", ["divorce", "other", "fraud"]],
];

/** A student by the person's own words; who speaks of a child or sibling may be paying for their school. */
const STUDENT = /(?:我|本人)?(?:是|还是|仍是)?(?:在校|在读|大学|大专|全日制)(?:的)?(?:学生|生|就读)|^学生$|还在(?:上学|读书|读大学)/;

const SOMEBODY_ELSE = /孩子|儿子|女儿|子女|小孩|弟弟|妹妹|哥哥|姐姐/;

/** The first group that fits, in the order of what lenders and the law give most for; null when nothing was said. */
export function hardshipKind({ borrower }: CaseRecord): HardshipKind {
  const kinds = new Set<string>(borrower.hardships.map(({ kind }) => kind));
  const told = [borrower.occupation, ...borrower.hardships.map(({ words }) => words)];
  if (told.some((words) => words && STUDENT.test(words) && !SOMEBODY_ELSE.test(words))) kinds.add("student");
  return GROUPS.find(([, keys]) => keys.some((key) => kinds.has(key)))?.[0] ?? null;
}

/** What to ask for with each, and with which letter. */
export const BY_HARDSHIP: Record<NonNullable<HardshipKind>, { title: string; letterId: string; ask: string }> = {
  disaster: {
    title: "受灾：请求宽限，减免一部分罚息",
    letterId: "extension-request",
    ask: "因为灾害等不可抗力还不上的，写明哪天受灾、受了什么损失，附受灾证明，请求宽限一段时间，宽限期内的罚息、违约金减免一部分，不按逾期报送征信。灾害不免除本金，要尽快告诉对方。",
  },
  illness: {
    title: "生病：请求延期，附病历和费用单",
    letterId: "extension-request",
    ask: "写明谁生病、从哪天起、每月要花多少医药费，附病历、诊断和费用单，请求延后还款或先还本金。看病吃药的钱先留足，不要拿去还。",
  },
  student: {
    title: "还在上学：说明没有收入，请求暂缓",
    letterId: "hardship-request",
    ask: "写明还在上学、没有自己的收入，附学生证明，请求暂缓到有收入以后。放款的是小额贷款公司的，它不得向大学生发放互联网消费贷款（据 2021 年五部门通知的报道，2026年11月30日查）；这不免除归还本金，但可以要求停止新的息费，也可以向地方金融管理部门反映。不要另借新的来还，也不要把学校、同学的电话给它。",
  },
  "lost-income": {
    title: "收入断了：说明困难，请求延期",
    letterId: "extension-request",
    ask: "写明从哪天起失业或减收，附离职证明、停发工资或社保记录，请求延期几个月，或者先只还一点、暂停罚息；说清什么时候能恢复。",
  },
  bereavement: {
    title: "亲人去世：请求延期，附证明",
    letterId: "extension-request",
    ask: "写明谁去世、从哪天起少了哪些收入、多了哪些开支，附死亡证明和费用单，请求延后一段时间。去世的人自己的借款不是你的，不要写进来，也不要答应替还。",
  },
  other: {
    title: "说明困难，请求暂缓",
    letterId: "hardship-request",
    ask: "如实说明，附上收入或困难的证明，请求暂缓一段时间。",
  },
};

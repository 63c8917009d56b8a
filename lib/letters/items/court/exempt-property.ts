import { isKnown } from "@/lib/units/maybe";
import { calling, caseNumber, courtEnd, latestPaper, paperRow, UNVERIFIED } from "@/lib/letters/court-paper";
import { budgetFact, budgetTable } from "@/lib/letters/hardship-facts";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { unless } from "@/lib/letters/stop-signs";
import { yuan } from "@/lib/letters/wording";
import { Writer } from "@/lib/letters/writer";

/** The one word for the writer. */
const PARTY = "申请人";

const notice = (input: LetterInput) => latestPaper(input, ["enforcement-notice"]);

const ESSENTIALS = [
  ["housingFen", "住房"],
  ["foodFen", "伙食"],
  ["transportFen", "交通"],
  ["medicalFen", "医疗"],
  ["educationFen", "教育"],
  ["supportFen", "赡养、抚养"],
  ["otherEssentialFen", "其他必需"],
] as const;

/** What enforcement must leave: the law's list, and the borrower's own necessary costs from the budget. */
const letter: Letter = {
  title: "请求保留必需财产和生活费",
  textVersion: 2,
  useWhen: "收到执行通知书，工资卡被冻结，或担心必需品、生活费被执行时。",
  recipient: "执行法院",
  applies: (input) => unless(!notice(input) && "记录里没有执行通知书。账户在判决以前就被冻结的，先问法院是不是财产保全。"),
  consequences: (input) => [
    ...(notice(input)?.verified === true ? [] : [UNVERIFIED]),
    { text: "法院会核查收支。", safer: "金额照实写，附工资流水、房租合同、病历等真实材料。", severity: "care" },
    {
      text: "生活必需的住房可以被查封；能不能拍卖，法院看是不是生活所必需，符合条件的也可能在留出一段租金后拍卖。",
      safer: "只有一套住房又被查封的，马上打 12348 问，并向法院书面说明家里几口人、有没有别处可住。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = notice(input);
    const { budget } = input.record;
    w.title("保留必需财产和生活费用申请书");
    w.paragraph("opening", [identity(w, PARTY)]);
    if (!paper) w.ask("courtPaper");
    w.heading("facts", "收支情况");
    w.paragraph("facts", [
      paper ? w.state("facts.case", 90, paperRow(paper))`申请人是被执行人，执行案号${caseNumber(w, paper)}。` : null,
      calling(PARTY, budgetFact(w, 92, "only")),
    ]);
    const known = ESSENTIALS.filter(([key]) => isKnown(budget[key]) && budget[key]! > 0);
    w.numbered(
      "facts",
      known.map(
        ([key, title]) => w.state(`facts.${key}`, 76, { rows: [{ table: "budget", id: key }] })`${title}：每月${yuan(budget[key]!)}。`,
      ),
    );
    if (known.length === 0) w.ask("budget");
    w.heading("grounds", "依据");
    w.numbered("grounds", [
      w.rule("grounds.keep", 62, "MSF-254"),
      w.rule("grounds.exempt", 60, "CF-03", { says: (rule) => rule.replace(/；[^；。]*住房[^；。]*/, "") }),
    ]);
    w.heading("demands", "请求");
    const total = known.reduce((sum, [key]) => sum + budget[key]!, 0);
    w.numbered("demands", [
      total > 0
        ? w.demand("demands.living", 98, {
            rows: known.map(([key]) => ({ table: "budget" as const, id: key })),
          })`每月保留申请人和所扶养家属的生活必需费用${yuan(total)}。`
        : w.demand("demands.living", 98)`保留申请人和所扶养家属的生活必需费用。`,
      w.demand(
        "demands.goods",
        90,
      )`不查封、扣押、冻结生活所必需的衣服、家具、炊具、餐具，完成义务教育所必需的物品，以及身体缺陷所必需的辅助工具、医疗物品。`,
      w.demand("demands.unfreeze", 84)`已冻结的生活必需费用，请予解除冻结；已扣划的，请予退还。`,
    ]);
    budgetTable(w);
    courtEnd(w, paper, PARTY, ["工资流水、房租合同、病历等收支证明", "所扶养家属的证明"]);
    return w.finish("exempt-property", "请求保留必需财产和生活费");
  },
};

export default letter;

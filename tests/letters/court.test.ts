import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { Debt } from "@/lib/case/debt";
import { compose } from "@/lib/letters/compose";
import { factsText, textOf } from "@/lib/letters/text";
import { aDebt, aPaper, aRecord } from "../case/factory";
import { anInput, TODAY } from "./inputs";

const defence = (debt: Partial<Debt>) => {
  const record = aRecord({ debts: [aDebt(debt)], papers: [aPaper({ kind: "summons", receivedOn: "2026-11-18", sender: "某区人民法院" })] });
  return compose("defence", anInput({ record, assessment: assess(record, TODAY), debtId: "debt" }));
};

describe("the defence, element by element", () => {
  it("neither admits nor denies what the record does not hold: the plaintiff must prove it", () => {
    const text = factsText(defence({}));
    for (const title of ["合同签订", "本金数额", "利率约定", "已还款", "罚息、违约金", "其他费用", "诉讼时效"])
      expect(text).toContain(`${title}：无法确认，请原告举证。`);
    expect(text).not.toContain("无异议");
  });

  it("contests the principal by what was received, and only when it was less", () => {
    expect(factsText(defence({ principalFen: 100_000, receivedFen: 99_999 }))).toContain(
      "本金数额：有异议。合同写1,000.00元，实际到账999.99元",
    );
    expect(factsText(defence({ principalFen: 100_000, receivedFen: 100_000 }))).toContain("本金数额：无法确认，请原告举证。");
  });

  it("asks of an assignment nobody told of for the papers and the extra cost, and does not say that it binds nobody", () => {
    const text = textOf(defence({ assigned: { noticed: false } }));
    expect(text).toContain("债权转让：有异议。我没有收到转让通知，请提交转让协议、公告和债权明细；因未通知而增加的费用，请求扣除。");
    expect(text).not.toContain("对我不发生效力");
    expect(textOf(defence({}))).not.toContain("债权转让");
  });

  it("asks for dismissal, and offers no mediation, when limitation may be over", () => {
    const over = textOf(defence({ oldestUnpaidDueOn: "2023-11-10" }));
    expect(over).toContain("驳回原告的诉讼请求。");
    expect(over).not.toContain("愿意调解");
    const running = textOf(defence({ oldestUnpaidDueOn: "2023-11-23" }));
    expect(running).toContain("愿意调解");
    expect(running).not.toContain("诉讼时效：");
  });
});

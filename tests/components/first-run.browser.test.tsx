import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { answersOf, debtOf, type FirstAnswers } from "@/components/first-run/answers";
import { Questions } from "@/components/first-run/questions";
import { Welcome } from "@/components/first-run/welcome";
import { Drafts, pageShelf } from "@/components/ui/use-draft";
import { emptyRecord } from "@/lib/case/empty-record";
import { aDebt, aRecord } from "../case/factory";
import { axeFindings } from "./axe";

const ON = "2026-11-23";

function Walk({ saved, onDone = () => undefined }: { saved: FirstAnswers; onDone?: () => void }) {
  const [answers, setAnswers] = useState<FirstAnswers>(saved);
  const [step, setStep] = useState(0);
  const [shelf] = useState(pageShelf);
  return (
    <main>
      <Drafts value={shelf}>
        <Questions
          answers={answers}
          on={ON}
          brands={["京东白条", "花呗"]}
          onChange={(changes) => {
            Object.assign(saved, changes);
            setAnswers((before) => ({ ...before, ...changes }));
          }}
          onDone={onDone}
          step={step}
          onStep={setStep}
        />
      </Drafts>
    </main>
  );
}

describe("the two doors", () => {
  it("say what is kept where, and offer help at once", async () => {
    const screen = await render(
      <main>
        <Welcome onSample={() => {}} onOwn={() => {}} />
      </main>,
    );
    await expect.element(screen.getByText("不上传，不联网", { exact: false })).toBeVisible();
    await screen.getByText("有人上门，或者觉得撑不下去了").click();
    await expect.element(screen.getByRole("link", { name: "12356" })).toBeVisible();
    expect(await axeFindings(screen.container)).toEqual([]);
  });
});

describe("the six first questions", () => {
  it("are answered by the keyboard alone, and every answer is kept when it is given", async () => {
    const saved: FirstAnswers = {};
    const onDone = vi.fn<() => void>();
    const screen = await render(<Walk saved={saved} onDone={onDone} />);
    // The field of the question has the focus: nothing is clicked before typing.
    await userEvent.keyboard("京东白条{Escape}{Enter}");
    await userEvent.keyboard("1.2万{Enter}");
    expect(saved).toMatchObject({ brand: "京东白条", arrearsFen: 1_200_000 });
    await screen.getByLabelText("最早一期未还的还款日").fill("2026-10-07");
    await userEvent.keyboard("{Enter}");
    await screen.getByLabelText("深夜或清晨打扰").click();
    await screen.getByRole("button", { name: "下一题" }).click();
    await screen.getByRole("button", { name: "没有", exact: true }).click();
    await screen.getByRole("button", { name: "重庆" }).click();
    expect(saved).toMatchObject({ oldestUnpaidDueOn: "2026-10-07", grievances: ["hours"], courtPaperCame: false, province: "重庆市" });
    expect(onDone).toHaveBeenCalledOnce();
  });

  it("take “不知道” for an answer", async () => {
    const saved: FirstAnswers = {};
    const screen = await render(<Walk saved={saved} />);
    for (let question = 0; question < 3; question += 1) await screen.getByRole("button", { name: "不知道" }).click();
    expect(saved).toEqual({ brand: null, arrearsFen: null, oldestUnpaidDueOn: null });
    await expect.element(screen.getByText("现在最困扰你的是什么？")).toBeVisible();
  });

  it("lose nothing on the way back, not even what could not be read", async () => {
    const screen = await render(<Walk saved={{ brand: "花呗" }} />);
    await screen.getByRole("button", { name: "下一题" }).click();
    await screen.getByLabelText("逾期金额").fill("很多");
    await screen.getByRole("button", { name: "下一题" }).click();
    await expect.element(screen.getByText(/请填金额/)).toBeVisible();
    await screen.getByRole("button", { name: "返回" }).click();
    await expect.element(screen.getByLabelText("App 或机构的名字")).toHaveValue("花呗");
    await screen.getByRole("button", { name: "下一题" }).click();
    await expect.element(screen.getByLabelText("逾期金额")).toHaveValue("很多");
  });

  it("refuse a day that has not come", async () => {
    const saved: FirstAnswers = {};
    const screen = await render(<Walk saved={saved} />);
    for (let question = 0; question < 2; question += 1) await screen.getByRole("button", { name: "不知道" }).click();
    await screen.getByLabelText("最早一期未还的还款日").fill("2026-11-24");
    await screen.getByRole("button", { name: "下一题" }).click();
    await expect.element(screen.getByText("这个日期还没到", { exact: false })).toBeVisible();
    expect(saved.oldestUnpaidDueOn).toBeUndefined();
  });

  it("ask whose debt it is, which product of 京东, and for further names, each once", async () => {
    const saved: FirstAnswers = {};
    const screen = await render(<Walk saved={saved} />);
    await screen.getByLabelText("App 或机构的名字").fill("京东");
    await userEvent.keyboard("{Escape}");
    await screen.getByRole("button", { name: "京东金条" }).click();
    await expect.element(screen.getByText("白条还是金条？")).not.toBeInTheDocument();
    await screen.getByLabelText("不清楚").click();
    await screen.getByLabelText("还有别的平台吗？").fill("花呗、借呗，花呗 、京东金条");
    await screen.getByRole("button", { name: "下一题" }).click();
    expect(saved).toEqual({ brand: "京东金条", role: null, others: ["花呗", "借呗"] });
    await screen.getByLabelText("逾期金额").fill("0");
    await screen.getByRole("button", { name: "下一题" }).click();
    await expect.element(screen.getByText("填的是 0 元", { exact: false })).toBeVisible();
    expect(saved.arrearsFen).toBeUndefined();
  });

  it("mark the answer that was given to who comes back, and lead on from it", async () => {
    const onDone = vi.fn<() => void>();
    const screen = await render(<Walk saved={{ brand: "花呗", courtPaperCame: null, province: "内蒙古自治区" }} onDone={onDone} />);
    for (let question = 0; question < 3; question += 1) await screen.getByRole("button", { name: "下一题" }).click();
    await screen.getByRole("button", { name: "说不清" }).click();
    await expect.element(screen.getByRole("button", { name: /^不知道/, pressed: true })).toBeVisible();
    await screen.getByRole("button", { name: "下一题" }).click();
    await expect.element(screen.getByRole("button", { name: "内蒙古", pressed: true })).toBeVisible();
    expect(await axeFindings(screen.container)).toEqual([]);
    await screen.getByRole("button", { name: "看评估" }).click();
    expect(onDone).toHaveBeenCalledOnce();
  });

  it("put a person in danger before everything else", async () => {
    const screen = await render(<Walk saved={{}} />);
    for (let question = 0; question < 3; question += 1) await screen.getByRole("button", { name: "不知道" }).click();
    await screen.getByLabelText("我觉得快撑不下去了").click();
    await expect.element(screen.getByText("先照顾好自己，其他的都可以等。")).toBeVisible();
    expect(await axeFindings(screen.container)).toEqual([]);
  });
});

describe("first answers and the record", () => {
  it("make one debt that later answers change and never double", () => {
    const first = debtOf({ brand: null }, undefined);
    expect(first.brand).toBeNull();
    const second = debtOf({ brand: "花呗", arrearsFen: 100 }, { ...first, note: "x" });
    expect(second).toMatchObject({ id: first.id, brand: "花呗", arrearsFen: 100, note: "x" });
  });

  it("tell what was asked from what was never asked", () => {
    expect(answersOf(emptyRecord()).brand).toBeUndefined();
    expect(answersOf(aRecord({ debts: [aDebt({ brand: null, arrearsFen: null })] }))).toMatchObject({
      brand: null,
      arrearsFen: null,
    });
  });
});

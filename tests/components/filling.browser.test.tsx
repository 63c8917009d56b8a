import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { FillPreview, INERT_MS, type FillPreviewProps } from "@/components/filling/fill-preview";
import { GuidedCopy } from "@/components/filling/guided-copy";
import { FillReport } from "@/components/filling/fill-report";
import type { Correctable } from "@/lib/form/corrections";
import type { Meaning } from "@/lib/form/meanings";
import type { Plan, PlanItem } from "@/lib/form/step";
import { axeFindings } from "./axe";

const anItem = (overrides: Partial<PlanItem>): PlanItem => ({
  ref: "f0",
  meaning: "complainant.name",
  widget: "text",
  label: "* 姓名：",
  section: "投诉人信息",
  value: "示例",
  files: [],
  because: "案卷 › 借款人 › 姓名",
  ticked: true,
  after: [],
  problem: "",
  offers: [],
  maxLength: null,
  ...overrides,
});

const PLAN: Plan = {
  planId: "p",
  descriptionId: "d",
  group: "g0",
  items: [
    anItem({}),
    anItem({
      ref: "f1",
      meaning: "complaint.facts",
      label: "事实",
      value: "长",
      ticked: false,
      problem: "too-long",
      offers: ["短的版本"],
      maxLength: 400,
    }),
    anItem({ ref: "f2", meaning: "complainant.email", label: "邮箱", value: "", ticked: false, problem: "no-answer" }),
    anItem({
      ref: "f3",
      meaning: "complaint.evidence",
      label: "附件",
      widget: "file",
      value: "",
      files: ["截图.png"],
      ticked: false,
      problem: "files-confirm",
    }),
  ],
  left: [{ ref: "f4", label: "验证码", reason: "captcha" }],
};

const aPreview = (overrides: Partial<FillPreviewProps> = {}) => (
  <main className="px-3">
    <FillPreview
      plan={PLAN}
      isSample={false}
      busy={false}
      files={{}}
      onTick={() => {}}
      onValue={() => {}}
      onFiles={() => {}}
      onPointAt={() => {}}
      correctable={[]}
      onMeaning={() => {}}
      waiting={null}
      onSkip={() => {}}
      onStop={() => {}}
      onFill={() => {}}
      {...overrides}
    />
  </main>
);

describe("the preview of a fill", () => {
  it("shows every field as the page calls it, its value and why", async () => {
    const screen = await render(aPreview());
    await expect.element(screen.getByRole("checkbox", { name: "姓名" })).toBeChecked();
    await expect.element(screen.getByText("案卷 › 借款人 › 姓名").first()).toBeVisible();
    await expect.element(screen.getByText("护岸不会自动截断", { exact: false })).toBeVisible();
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("sleeps half a second before it can be confirmed, and again after every change", async () => {
    const onFill = vi.fn<(shownAt: number) => void>();
    const screen = await render(aPreview({ onFill }));
    const button = screen.getByRole("button", { name: /填入网页/ });
    (button.element() as HTMLButtonElement).click();
    expect(onFill).not.toHaveBeenCalled();
    await expect.element(button).not.toHaveAttribute("data-disabled");
    const changed = { ...PLAN, items: PLAN.items.map((item) => (item.ref === "f0" ? { ...item, value: "另一个" } : item)) };
    await screen.rerender(aPreview({ plan: changed, onFill }));
    (button.element() as HTMLButtonElement).click();
    expect(onFill).not.toHaveBeenCalled();
    await expect.element(button).not.toHaveAttribute("data-disabled");
    await button.click();
    expect(Date.now() - onFill.mock.calls[0]![0]).toBeGreaterThanOrEqual(INERT_MS);
  });

  it("offers the shorter version whole and takes no longer one", async () => {
    const onValue = vi.fn<(ref: string, value: string) => void>();
    const screen = await render(aPreview({ onValue }));
    await expect.element(screen.getByRole("checkbox", { name: "事实" })).toBeDisabled();
    await screen.getByRole("button", { name: "用这个（4 字）" }).click();
    expect(onValue).toHaveBeenCalledWith("f1", "短的版本");
  });

  it("asks before a file is put in, since the site may take it at once", async () => {
    const onFiles = vi.fn<(ref: string, names: string[]) => void>();
    const screen = await render(aPreview({ onFiles }));
    await screen.getByRole("checkbox", { name: "截图.png" }).click();
    await screen.getByRole("button", { name: "放入这些文件" }).click();
    await expect.element(screen.getByRole("alertdialog", { name: "选择后网站可能立即上传" })).toBeVisible();
    expect(onFiles).not.toHaveBeenCalled();
    await screen.getByRole("button", { name: "我知道，放入" }).click();
    expect(onFiles).toHaveBeenCalledWith("f3", ["截图.png"]);
  });

  it("says of the sample that it must not be filed", async () => {
    const screen = await render(aPreview({ isSample: true }));
    await expect.element(screen.getByText("不要提交", { exact: false })).toBeVisible();
  });
});

describe("a fill that takes long", () => {
  it("counts the seconds and can be stopped", async () => {
    const onStop = vi.fn<() => void>();
    const screen = await render(aPreview({ busy: true, onStop }));
    await expect.element(screen.getByText("第 1 秒")).toBeVisible();
    await expect.element(screen.getByText("第 2 秒")).toBeVisible();
    expect(await axeFindings(screen.container)).toEqual([]);
    await screen.getByRole("button", { name: "停下" }).click();
    expect(onStop).toHaveBeenCalledOnce();
    await expect.element(screen.getByText("正在停下…")).toBeVisible();
  });
});

describe("a list of the page that is not there yet", () => {
  const plan = { ...PLAN, items: [anItem({ ref: "f1", label: "* 所在地区：" })] };

  it("is waited for with a countdown, and can be given up once", async () => {
    const onSkip = vi.fn<() => void>();
    const screen = await render(aPreview({ plan, busy: true, onSkip, waiting: { ref: "f1", until: Date.now() + 13_900 } }));
    await expect.element(screen.getByText("网页还在加载“所在地区”的选项")).toBeVisible();
    await expect.element(screen.getByText("还等 13 秒", { exact: false })).toBeVisible();
    await expect.element(screen.getByText("还等 12 秒", { exact: false })).toBeVisible();
    expect(await axeFindings(screen.container)).toEqual([]);
    await screen.getByRole("button", { name: "不再等待" }).click();
    expect(onSkip).toHaveBeenCalledOnce();
    await expect.element(screen.getByRole("button", { name: "不再等待" })).toBeDisabled();
  });
});

describe("a text that nothing offered fits", () => {
  it("may be written anew, within the limit of the page", async () => {
    const onValue = vi.fn<(ref: string, value: string) => void>();
    const plan = {
      ...PLAN,
      items: [anItem({ ref: "f1", label: "内容", widget: "textarea", problem: "too-long", maxLength: 10, ticked: false })],
    };
    const screen = await render(aPreview({ plan, onValue }));
    await expect.element(screen.getByText("请自己写一段", { exact: false })).toBeVisible();
    await screen.getByText("自己写", { exact: true }).click();
    const box = screen.getByLabelText("自己写的内容");
    await box.fill("催收每天打电话十几次。");
    await expect.element(screen.getByText("太长了，网页放不下。")).toBeVisible();
    await expect.element(screen.getByRole("button", { name: "用这个" })).toBeDisabled();
    await box.fill("每天打十几次电话");
    await screen.getByRole("button", { name: "用这个" }).click();
    expect(onValue).toHaveBeenCalledWith("f1", "每天打十几次电话");
  });
});

describe("the guided copy", () => {
  function Guided({ onCopy }: { onCopy(text: string): void }) {
    const [done, setDone] = useState<string[]>([]);
    const cards = [
      { key: "a", label: "* 姓名：", text: "李红" },
      { key: "b", label: "内容", text: "经过".repeat(300) },
    ];
    return <GuidedCopy cards={cards} done={done} onDone={setDone} onCopy={onCopy} />;
  }

  it("goes from field to field: copied, marked, next, and what was skipped comes again", async () => {
    const onCopy = vi.fn<(text: string) => void>();
    const screen = await render(<Guided onCopy={onCopy} />);
    await screen.getByRole("button", { name: "复制" }).click();
    expect(onCopy).toHaveBeenCalledWith("李红");
    await screen.getByRole("button", { name: "先跳过" }).click();
    await expect.element(screen.getByText("第 2 项，共 2 项")).toBeVisible();
    expect(await axeFindings(screen.container)).toEqual([]);
    await screen.getByRole("button", { name: "填好了，下一项" }).click();
    await expect.element(screen.getByText("李红")).toBeVisible();
    await screen.getByRole("button", { name: "填好了，下一项" }).click();
    await expect.element(screen.getByText("2 项都已处理。")).toBeVisible();
  });
});

describe("what a field asks for", () => {
  const FIELDS: Correctable[] = [
    { ref: "f0", label: "* 姓名：", section: "投诉人信息", meaning: "complainant.name" },
    { ref: "f5", label: "来函主题", section: "", meaning: "other" },
  ];

  it("can be said of a field that was not recognised, by party, and never as a code or a consent", async () => {
    const onMeaning = vi.fn<(ref: string, meaning: Meaning) => void>();
    const screen = await render(aPreview({ correctable: FIELDS, onMeaning }));
    await screen.getByText("有 1 项没识别出来", { exact: false }).click();
    const choice = screen.getByRole("combobox", { name: "来函主题" });
    await choice.selectOptions("complaint.title");
    expect(onMeaning).toHaveBeenCalledWith("f5", "complaint.title");
    const select = choice.element() as HTMLSelectElement;
    expect([...select.querySelectorAll("optgroup")].map((group) => group.label)).toEqual([
      "你（投诉人）",
      "对方（被投诉方）",
      "发生的事",
      "投诉内容",
    ]);
    expect([...select.options].filter((option) => option.value.startsWith("never."))).toEqual([]);
    await expect.element(screen.getByRole("combobox", { name: /姓名/ })).toHaveValue("complainant.name");
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("is not asked where no field could be told apart again", async () => {
    const screen = await render(aPreview());
    await expect.element(screen.getByText("认错的", { exact: false })).not.toBeInTheDocument();
  });
});

describe("the report of a fill", () => {
  it("tells each field in words, what went wrong first, and the way back", async () => {
    const onUndo = vi.fn<() => void>();
    const screen = await render(
      <main>
        <FillReport
          plan={PLAN}
          results={[
            { ref: "f0", status: "filled", why: "" },
            { ref: "f1", status: "cleared", why: "" },
          ]}
          isSample={false}
          undone={false}
          onUndo={onUndo}
          onAgain={() => {}}
        />
      </main>,
    );
    await expect.element(screen.getByText("填好 1 项，共 2 项")).toBeVisible();
    const items = screen
      .getByRole("listitem")
      .elements()
      .map((element) => element.textContent);
    expect(items[0]).toContain("网页清空了这一项，请手动填写");
    expect(items.at(-1)).toContain("只能由你自己填");
    await screen.getByRole("button", { name: "撤销这次填写" }).click();
    expect(onUndo).toHaveBeenCalledOnce();
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("names what is required and was left empty, and says nothing of filled once all is taken back", async () => {
    const report = (undone: boolean) => (
      <FillReport
        plan={PLAN}
        results={[{ ref: "f0", status: "filled", why: "" }]}
        stillEmpty={["您的手机号码", "通话时长"]}
        isSample={false}
        undone={undone}
        onUndo={() => {}}
      />
    );
    const screen = await render(report(false));
    await expect.element(screen.getByText("填好 1 项，共 1 项；还有 2 项必填没有填")).toBeVisible();
    expect(screen.container.textContent).toContain("您的手机号码、通话时长。请自己到网页上补。");
    await screen.rerender(report(true));
    await expect.element(screen.getByText("已经撤销")).toBeVisible();
    expect(screen.container.textContent).not.toMatch(/填好|已填|必填/);
    expect(screen.getByRole("button", { name: "撤销这次填写" }).elements()).toHaveLength(0);
  });

  it.each([
    ["a file was put in", "filled", 1],
    ["the page took no file", "refused", 0],
  ] as const)("says after taking back, where %s, whether an upload may have gone", async (_when, status, told) => {
    const results = [{ ref: "f3", status, why: "" }];
    const screen = await render(<FillReport plan={PLAN} results={results} isSample={false} undone onUndo={() => {}} onAgain={() => {}} />);
    await expect.element(screen.getByText("已经撤销")).toBeVisible();
    expect(screen.getByText("已上传的文件无法撤回").elements()).toHaveLength(told);
  });
});

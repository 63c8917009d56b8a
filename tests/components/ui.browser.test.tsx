import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Button } from "@/components/ui/button";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { CheckCards, RadioCards } from "@/components/ui/choice-cards";
import { Checkbox } from "@/components/ui/checkbox";
import { Confirm, Dialog } from "@/components/ui/dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PartMeter } from "@/components/ui/part-meter";
import { Progress } from "@/components/ui/progress";
import { Table } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";
import { Toasts, useTell } from "@/components/ui/toasts";
import { axeFindings } from "./axe";

function Everything() {
  return (
    <main className="bg-paper p-4">
      <h1>一切</h1>
      <Card title="卡片" aside={<Badge tone="good">已证实</Badge>}>
        {(["primary", "secondary", "quiet", "firm"] as const).map((look) => (
          <Button key={look} look={look}>
            {look}
          </Button>
        ))}
        <Button disabled>不可用</Button>
        {(["plain", "brand", "care", "firm"] as const).map((tone) => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
        <Disclosure summary="展开" open>
          里面
        </Disclosure>
      </Card>
      <Card tone="brand" title="下一步">
        <p className="text-soft">淡色的字</p>
      </Card>
      {(["plain", "care", "good", "firm"] as const).map((tone) => (
        <Notice key={tone} tone={tone} title="标题">
          内容
        </Notice>
      ))}
      <TextField label="姓名" hint="与证件一致" error="请填姓名。" />
      <TextArea label="经过" />
      <SelectField label="省份" options={[["", "请选择"]]} />
      <Checkbox>同意</Checkbox>
      <RadioCards legend="选一个" choices={[{ value: "a", word: "甲" }]} value="a" onChange={() => {}} />
      <CheckCards legend="选几个" choices={[{ value: "a", word: "甲" }]} values={[]} onChange={() => {}} />
      <PartMeter
        label="力度"
        parts={[
          { id: "a", title: "金额", points: 3, max: 10 },
          { id: "b", title: "天数", points: null, max: 10 },
        ]}
      />
      <Progress label="第 1 题" value={1} max={6} />
      <Table caption="表" columns={[{ head: "名", render: (row: string) => row }]} rows={["一"]} rowKey={(row) => row} />
    </main>
  );
}

function Choice() {
  const [value, setValue] = useState<"a" | "b">("a");
  return (
    <>
      <RadioCards<"a" | "b">
        legend="选一个"
        choices={[
          { value: "a", word: "甲" },
          { value: "b", word: "乙" },
        ]}
        value={value}
        onChange={setValue}
      />
      <output>{value}</output>
    </>
  );
}

function Two() {
  const [value, setValue] = useState("a");
  return (
    <Tabs
      label="护岸"
      value={value}
      onChange={setValue}
      items={[
        { value: "a", word: "处境", panel: <p>甲面</p> },
        { value: "b", word: "填表", count: { number: 8, of: "项可填" }, panel: <p>乙面</p> },
      ]}
    />
  );
}

describe("the design system", () => {
  it("gives axe nothing to find", async () => {
    const screen = await render(<Everything />);
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("ties an error to its field", async () => {
    const screen = await render(<TextField label="金额" error="请填金额。" hint="元" />);
    const input = screen.getByLabelText("金额");
    await expect.element(input).toHaveAttribute("aria-invalid", "true");
    await expect.element(input).toHaveAccessibleDescription("元 请填金额。");
  });

  it("keeps a sleeping button in the tab order and deaf", async () => {
    const onClick = vi.fn<() => void>();
    const screen = await render(
      <Button disabled onClick={onClick}>
        填写
      </Button>,
    );
    await userEvent.tab();
    await expect.element(screen.getByRole("button")).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(onClick).not.toHaveBeenCalled();
  });

  it("chooses among radio cards by arrow keys", async () => {
    const screen = await render(<Choice />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(screen.getByRole("status")).toHaveTextContent("b");
  });

  it("closes a dialog by Escape and puts a safe answer first", async () => {
    const onCancel = vi.fn<() => void>();
    const screen = await render(
      <Confirm title="选择后网站可能立即上传" confirmWord="放入" open onConfirm={() => {}} onCancel={onCancel}>
        文件
      </Confirm>,
    );
    await expect.element(screen.getByRole("alertdialog")).toBeVisible();
    expect(await axeFindings(document.body)).toEqual([]);
    await expect.element(screen.getByRole("button", { name: "取消" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it("names a dialog by its title", async () => {
    const screen = await render(
      <Dialog title="改一条记录" open onClose={() => {}}>
        内容
      </Dialog>,
    );
    await expect.element(screen.getByRole("dialog", { name: "改一条记录" })).toBeVisible();
  });

  it("walks tabs by arrow keys and tells the number on one", async () => {
    const screen = await render(<Two />);
    await expect.element(screen.getByText("甲面")).toBeVisible();
    await screen.getByRole("tab", { name: "填表 8 项可填" }).click();
    await expect.element(screen.getByText("乙面")).toBeVisible();
    await userEvent.keyboard("{ArrowLeft}");
    await expect.element(screen.getByRole("tab", { name: "处境" })).toHaveFocus();
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("offers the way back in a toast", async () => {
    const undo = vi.fn<() => void>();
    function Doer() {
      const tell = useTell();
      return <Button onClick={() => tell({ text: "已记下", undo })}>记</Button>;
    }
    const screen = await render(
      <Toasts>
        <Doer />
      </Toasts>,
    );
    await screen.getByRole("button", { name: "记" }).click();
    await screen.getByRole("button", { name: "撤销" }).click();
    expect(undo).toHaveBeenCalledOnce();
  });
});

import { describe, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { PageSketchPart } from "@/components/filling/page-sketch";
import type { PageDescription } from "@/lib/form/field";
import type { PageSketch } from "@/lib/form/sketch";
import { aField } from "../form/field-factory";
import { axeFindings } from "./axe";

const page = (labels: string[]): PageDescription => ({
  descriptionId: "d",
  host: "tousu.example.gov.cn",
  path: "/",
  title: "投诉",
  truncated: false,
  forms: [{ group: "g0", headings: [], buttons: [], warnings: [], fields: labels.map((label, at) => aField({ ref: `f${at}`, label })) }],
});

describe("a sketch of the page in front of the person", () => {
  it("shows every line, and keeps those that are ticked when its button is pressed, not before", async () => {
    const onSave = vi.fn<(sketch: PageSketch) => void>();
    const screen = await render(<PageSketchPart page={page(["姓名", "电话", "张三的合同"])} onSave={onSave} />);
    await screen.getByText(/存一份本页速写/).click();
    await screen.getByLabelText(/张三的合同/).click();
    expect(onSave).not.toHaveBeenCalled();
    await screen.getByRole("button", { name: "保存成文件" }).click();
    expect(onSave.mock.calls[0]![0].forms[0]!.fields.map(({ label }) => label)).toEqual(["姓名", "电话"]);
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("has nothing to keep of a page that asks nothing, nor when every line is left out", async () => {
    const screen = await render(<PageSketchPart page={page(["姓名"])} onSave={() => {}} />);
    await screen.getByText(/存一份本页速写/).click();
    await screen.getByLabelText(/姓名/).click();
    await expect.element(screen.getByRole("button", { name: "保存成文件" })).toBeDisabled();
    const empty = await render(<PageSketchPart page={page([])} onSave={() => {}} />);
    expect(empty.container.textContent).toBe("");
  });
});

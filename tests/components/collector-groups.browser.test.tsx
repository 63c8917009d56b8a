import { useState } from "react";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { CollectorGroups } from "@/components/contacts/collector-groups";
import type { CaseRecord } from "@/lib/case/record";
import { sampleCase } from "@/lib/case/sample";
import { collectorGroups, withCollector } from "@/lib/rules/collector-groups";
import { conductOf } from "@/lib/rules/conduct";
import { aContact, aRecord } from "../case/factory";
import { axeFindings } from "./axe";

const ON = "2026-11-23";

/** The screen over a record that takes the corrections, as the page's store does. */
function Grouping({ start }: { start: CaseRecord }) {
  const [record, setRecord] = useState(start);
  const { contacts, institutionOf } = conductOf(record, ON);
  return (
    <main>
      <h1>联系记录</h1>
      <CollectorGroups
        groups={collectorGroups(contacts, institutionOf)}
        contacts={record.contacts}
        onCorrect={(ids, label) => setRecord(withCollector(record, ids, label))}
      />
    </main>
  );
}

const namesIn = (box: Element): string[] =>
  [...box.querySelectorAll("main > div > ul > li")].map((item) => item.querySelector("label span span")!.textContent!);

describe("many numbers, one collector, on the screen", () => {
  it("stand together with the reason, can be parted, and left to the software again", async () => {
    const screen = await render(<Grouping start={sampleCase(ON)} />);
    expect(namesIn(screen.container)).toEqual(["示例催收公司", "10690000000001"]);
    await expect.element(screen.getByText("02100000001和02100000002只有最后3位以内不同")).toBeVisible();
    expect(await axeFindings(screen.container)).toEqual([]);

    await screen.getByRole("button", { name: "02100000002不是这一家" }).click();
    expect(namesIn(screen.container).sort()).toEqual(["02100000002", "10690000000001", "示例催收公司"]);
    await expect.element(screen.getByText("只有最后3位以内不同")).not.toBeInTheDocument();

    await screen.getByRole("button", { name: "02100000002：恢复自动归类" }).click();
    expect(namesIn(screen.container)).toEqual(["示例催收公司", "10690000000001"]);
  });

  it("are joined under the borrower's name for them, which is then the reason", async () => {
    const screen = await render(<Grouping start={sampleCase(ON)} />);
    await screen.getByRole("checkbox", { name: /^示例催收公司/ }).click();
    await expect.element(screen.getByRole("button", { name: "归成一家" })).not.toBeInTheDocument();
    await screen.getByRole("checkbox", { name: /^10690000000001/ }).click();
    const name = screen.getByLabelText("这 2 组是同一家，名称");
    await expect.element(name).toHaveValue("示例催收公司");
    await name.fill("小李那家");
    await screen.getByRole("button", { name: "归成一家" }).click();
    expect(namesIn(screen.container)).toEqual(["小李那家"]);
    await expect.element(screen.getByText("你把它们归为“小李那家”")).toBeVisible();
    await expect.element(screen.getByText(/3 个号码，30 次/)).toBeVisible();
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("are not read into calls that hid their number: those are counted and not listed", async () => {
    const contacts = [null, null, "02133330000"].map((number, index) => aContact({ number, when: `2026-10-1${index} 12:00` }));
    const screen = await render(<Grouping start={aRecord({ contacts })} />);
    expect(namesIn(screen.container)).toEqual(["02133330000"]);
    await expect.element(screen.getByText(/另有 2 次联系没有显示号码/)).toBeVisible();
  });
});

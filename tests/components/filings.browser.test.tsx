import { describe, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { DemandAnswers } from "@/components/case/demand-answers";
import { FilingReplies } from "@/components/case/filing-replies";
import { Thumbnail } from "@/components/evidence/thumbnail";
import type { Filing } from "@/lib/case/record";
import { anEvidence } from "../case/factory";
import { axeFindings } from "./axe";

const demands: Filing["demands"] = [
  { id: "stop", text: "停止联系我的家人" },
  { id: "list", text: "提供催收记录", resolved: true },
];
const filing: Filing = {
  id: "filing",
  channelId: "nfra-12378",
  demands,
  evidenceIds: [],
  state: "replied",
  history: [],
  replies: [{ id: "r", receivedOn: "2026-11-20", from: "某公司", text: "已停止联系您的家人。", evidenceIds: ["gone"] }],
};
const screenshot = anEvidence({ id: "shot", name: "答复截图.png" });

describe("the demands of a filing", () => {
  it("are said to be met, or not, one by one, and can be left open again", async () => {
    const changed = vi.fn<(demands: Filing["demands"]) => void>();
    const screen = await render(<DemandAnswers demands={demands} onChange={changed} />);
    await expect.element(screen.getByLabelText("2．提供催收记录")).toHaveValue("yes");
    await screen.getByLabelText("1．停止联系我的家人").selectOptions("没做到");
    expect(changed.mock.lastCall![0]).toEqual([{ ...demands[0], resolved: false }, demands[1]]);
    await screen.getByLabelText("2．提供催收记录").selectOptions("还没看");
    expect(changed.mock.lastCall![0]).toEqual([demands[0], { id: "list", text: "提供催收记录" }]);
    expect(await axeFindings(screen.container)).toEqual([]);
  });
});

describe("the replies to a filing", () => {
  it("are noted with their day, sender and file, never in the future, and not when there is nothing", async () => {
    const added = vi.fn<(reply: object) => void>();
    const screen = await render(<FilingReplies filing={filing} evidence={[screenshot]} on="2026-11-23" onAdd={added} />);
    await expect.element(screen.getByText("附件：（这个文件已不在案卷里）")).toBeVisible();
    await screen.getByRole("button", { name: "记下答复" }).click();
    expect(added).not.toHaveBeenCalled();
    await screen.getByLabelText("哪天收到的").fill("2026-11-30");
    await screen.getByLabelText("谁答复的（可以不填）").fill("监管局");
    await screen.getByLabelText("答复的截图或文件").selectOptions("答复截图.png");
    await screen.getByLabelText("粘贴收到的答复").fill(" 不予受理 ");
    await screen.getByRole("button", { name: "记下答复" }).click();
    expect(added).not.toHaveBeenCalled();
    await screen.getByLabelText("哪天收到的").fill("2026-11-22");
    await screen.getByRole("button", { name: "记下答复" }).click();
    expect(added.mock.calls).toEqual([[{ receivedOn: "2026-11-22", from: "监管局", text: "不予受理", evidenceIds: ["shot"] }]]);
  });
});

describe("the small picture of an item", () => {
  const drawn = async (): Promise<Blob> => {
    const canvas = new OffscreenCanvas(300, 900);
    canvas.getContext("2d")!.fillRect(0, 0, 300, 900);
    return canvas.convertToBlob({ type: "image/png" });
  };
  const pictures = (container: Element) => container.querySelectorAll("img").length;

  // Pictures are made one after the other, behind whatever else the browser draws.
  const SLOW = { timeout: 15_000 };

  it("is made of a picture once, and is a sign for what is none, cannot be decoded, is gone or too large", async () => {
    const open = vi.fn<() => Promise<Blob | null>>(drawn);
    // Small pictures are kept while the page lives: a second run of the test must not find those of the first.
    const run = crypto.randomUUID();
    const first = await render(<Thumbnail item={anEvidence({ id: `${run}-1` })} open={open} />);
    await vi.waitFor(() => expect(pictures(first.container)).toBe(1), SLOW);
    await first.unmount();
    const again = await render(<Thumbnail item={anEvidence({ id: `${run}-1` })} open={open} />);
    expect(pictures(again.container)).toBe(1);
    expect(open).toHaveBeenCalledTimes(1);
    const others = await render(
      <div>
        <Thumbnail item={anEvidence({ id: `${run}-2` })} open={() => Promise.resolve(new Blob(["no picture"]))} />
        <Thumbnail item={anEvidence({ id: `${run}-3` })} open={() => Promise.resolve(null)} />
        <Thumbnail item={anEvidence({ id: `${run}-4`, mediaType: "audio/mpeg" })} open={open} />
        <Thumbnail item={anEvidence({ id: `${run}-5`, sizeBytes: 30_000_000 })} open={open} />
        <Thumbnail item={anEvidence({ id: `${run}-6` })} open={drawn} />
      </div>,
    );
    await vi.waitFor(() => expect(pictures(others.container)).toBe(1), SLOW);
    expect(others.container.querySelectorAll("svg").length).toBe(4);
    expect(open).toHaveBeenCalledTimes(1);
  });
});

import { describe, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { EvidenceList } from "@/components/evidence/evidence-list";
import { EvidenceViewer } from "@/components/evidence/evidence-viewer";
import { SpaceLine, tooMuchFor } from "@/components/evidence/space-line";
import { anEvidence } from "../case/factory";
import { axeFindings } from "./axe";

/** One second of a tone: the plainest sound file there is. */
function aSound(): Blob {
  const rate = 8_000;
  const head = new DataView(new ArrayBuffer(44));
  const put = (at: number, text: string) => [...text].forEach((letter, index) => head.setUint8(at + index, letter.charCodeAt(0)));
  put(0, "RIFF");
  head.setUint32(4, 36 + rate, true);
  put(8, "WAVEfmt ");
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, rate, true);
  head.setUint16(32, 1, true);
  head.setUint16(34, 8, true);
  put(36, "data");
  head.setUint32(40, rate, true);
  const tone = new Uint8Array(rate).map((_, index) => 128 + Math.round(60 * Math.sin(index / 5)));
  return new Blob([head, tone], { type: "audio/wav" });
}

describe("five thousand items of evidence", () => {
  const many = Array.from({ length: 5_000 }, (_, index) => anEvidence({ id: `e${index}`, name: `截图-${index}.png` }));

  it("are drawn only as far as they are in sight, the last is reached by scrolling, and opening one names it", async () => {
    const opened = vi.fn<(item: { id: string }) => void>();
    const screen = await render(
      <main>
        <EvidenceList evidence={many} onOpen={opened} />
      </main>,
    );
    const rows = () => screen.getByRole("listitem").elements();
    await expect.element(screen.getByText("截图-0.png")).toBeVisible();
    expect(rows().length).toBeLessThan(60);
    const box = screen.container.querySelector<HTMLElement>(".overflow-y-auto")!;
    await vi.waitFor(async () => {
      box.scrollTop = box.scrollHeight;
      await expect.element(screen.getByText("截图-4999.png")).toBeVisible();
    });
    expect(rows().length).toBeLessThan(60);
    await screen.getByText("截图-4999.png").click();
    expect(opened.mock.calls[0]![0].id).toBe("e4999");
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("hold up no screen: a hundred redraws take less than three seconds", async () => {
    const screen = await render(<EvidenceList evidence={many} onOpen={() => {}} />);
    const from = performance.now();
    for (let time = 0; time < 100; time += 1) await screen.rerender(<EvidenceList evidence={[...many]} onOpen={() => {}} />);
    expect(performance.now() - from).toBeLessThan(3_000);
  });
});

describe("a few items", () => {
  it("take only the room that they need, long names in full", async () => {
    const name = `${"很长的名字".repeat(30)}.png`;
    const screen = await render(
      <main style={{ width: 360 }}>
        <EvidenceList evidence={[anEvidence({ name }), anEvidence({ name: "录音.mp3", proves: "来电内容" })]} onOpen={() => {}} />
      </main>,
    );
    await expect.element(screen.getByText(name)).toBeVisible();
    await expect.element(screen.getByText(/来电内容/)).toBeVisible();
    await vi.waitFor(() => {
      const box = screen.container.querySelector(".overflow-y-auto")!;
      expect(box.scrollHeight - box.clientHeight).toBeLessThan(3);
      expect(box.scrollWidth).toBe(box.clientWidth);
    });
  });
});

describe("what was taken in", () => {
  it("plays when it is sound", async () => {
    const screen = await render(<EvidenceViewer item={anEvidence({ name: "来电.wav", mediaType: "audio/wav" })} blob={aSound()} />);
    await vi.waitFor(() => expect(screen.container.querySelector("audio")!.duration).toBeCloseTo(1, 1));
    const audio = screen.container.querySelector("audio")!;
    expect([audio.controls, audio.ariaLabel]).toEqual([true, "来电.wav"]);
    audio.muted = true;
    await audio.play();
    await vi.waitFor(() => expect(audio.currentTime).toBeGreaterThan(0));
  });
  it("shows as a picture, as text, or is offered to be saved when this browser cannot read it", async () => {
    const canvas = new OffscreenCanvas(4, 3);
    canvas.getContext("2d");
    const picture = await render(<EvidenceViewer item={anEvidence()} blob={await canvas.convertToBlob({ type: "image/png" })} />);
    await vi.waitFor(() => expect(picture.container.querySelector("img")!.naturalWidth).toBe(4));
    await picture.unmount();
    const text = await render(<EvidenceViewer item={anEvidence({ mediaType: "text/plain" })} blob={new Blob(["<b>原文</b>"])} />);
    await expect.element(text.getByText("<b>原文</b>")).toBeVisible();
    await text.unmount();
    const old = await render(
      <EvidenceViewer item={anEvidence({ name: "录音.amr", mediaType: "audio/amr" })} blob={new Blob(["#!AMR\n"])} />,
    );
    await expect.element(old.getByRole("link", { name: "另存一份" })).toHaveAttribute("download", "录音.amr");
  });
});

describe("the room that is left", () => {
  it("is told in passing below four fifths and as a notice from there on, before anything is refused", async () => {
    const below = await render(<SpaceLine space={{ used: 799_000_000, quota: 1_000_000_000, persistent: true }} />);
    expect(below.container.textContent).toContain("还剩 201.0 MB");
    expect(below.container.querySelector("[role=status]")).toBeNull();
    await below.unmount();
    const near = await render(<SpaceLine space={{ used: 800_000_000, quota: 1_000_000_000, persistent: true }} />);
    expect(near.container.querySelector("[role=status]")!.textContent).toContain("空间快用完了");
  });
  it("is compared with what was chosen: all of it fits, or a word before the first file is read", () => {
    const space = { used: 900, quota: 1_000, persistent: false };
    expect(tooMuchFor(space, [new Blob(["x".repeat(60)]), new Blob(["x".repeat(40)])])).toBeNull();
    expect(tooMuchFor(space, [new Blob(["x".repeat(60)]), new Blob(["x".repeat(41)])])).toContain("只剩 100 B");
    expect(tooMuchFor(null, [new Blob(["x"])])).toBeNull();
  });
});

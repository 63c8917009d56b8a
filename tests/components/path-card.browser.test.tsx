import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { PathCard } from "@/components/assessment/path-card";
import { assess } from "@/lib/assessment/assess";
import { sampleCase } from "@/lib/case/sample";
import { axeFindings } from "./axe";

const ON = "2026-11-23";

describe("the four steps on the screen", () => {
  it("show what was done, which one is now, and what comes after", async () => {
    const { path } = assess(sampleCase(ON), ON);
    const screen = await render(
      <main>
        <h1>处境</h1>
        <PathCard path={path} />
      </main>,
    );
    const items = [...screen.container.querySelectorAll("li")];
    expect(items.map((item) => item.getAttribute("aria-current"))).toEqual([null, "step", null, null]);
    expect(items.map((item) => /已完成|正在做|待办/.exec(item.textContent!)?.[0])).toEqual(["已完成", "正在做", "待办", "待办"]);
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it("are not there while nobody else was contacted", async () => {
    const screen = await render(<PathCard path={[]} />);
    expect(screen.container.textContent).toBe("");
  });
});

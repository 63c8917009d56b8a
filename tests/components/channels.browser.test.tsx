import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { ChannelMatrix } from "@/components/channels/channel-matrix";
import { ChannelNow } from "@/components/filling/channel-now";
import { PortalWay, type WayStage } from "@/components/filling/portal-way";
import { channelMatrix } from "@/lib/portals/channel-matrix";
import type { Waiting, Whereabouts } from "@/lib/portals/follow";
import { recipeById } from "@/lib/portals/portal-shelf";
import "@/components/ui/theme.css";
import { axeFindings } from "./axe";

const rows = channelMatrix();
const choices = rows.map(({ channelId }) => ({
  channelId,
  verdict: channelId === "nifa" ? ("now" as const) : ("later" as const),
  why: "",
}));

describe("the table of channels", () => {
  it("is sieved by medium, by what it is now, and by what it is for; what takes anything stays", async () => {
    const screen = await render(<ChannelMatrix rows={rows} choices={choices} />);
    await screen.getByLabelText("途径").selectOptions("小程序");
    await expect.element(screen.getByText(`1 个，共 ${rows.length} 个`)).toBeVisible();
    await screen.getByLabelText("途径").selectOptions("全部");
    await screen.getByLabelText("现在").selectOptions("现在可用");
    await expect.element(screen.getByText(`1 个，共 ${rows.length} 个`)).toBeVisible();
    await screen.getByLabelText("现在").selectOptions("全部");
    await screen.getByLabelText("为了什么事").selectOptions("征信有误");
    const kept = rows.filter(({ grievances }) => grievances === null || grievances.includes("credit-report"));
    expect(kept.length).toBeLessThan(rows.length);
    await expect.element(screen.getByText(`${kept.length} 个，共 ${rows.length} 个`)).toBeVisible();
  });

  it.each([
    ["a wide page", 1280],
    ["a page at 200 % zoom", 640],
    ["a narrow page", 340],
  ])("never makes %s scroll sideways, and shows each channel once", async (_, width) => {
    await page.viewport(width, 900);
    const { container } = await render(
      <main>
        <ChannelMatrix rows={rows} choices={choices} />
      </main>,
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const shown = [...container.querySelectorAll("p")].filter(
      (one) => one.textContent?.startsWith("互联网金融举报信息平台") && one.checkVisibility(),
    );
    expect(shown).toHaveLength(1);
    expect(await axeFindings(container)).toEqual([]);
  });
});

const at = (channelId: string, step: number, waiting: Waiting | null = null): Whereabouts => {
  const recipe = recipeById(channelId)!;
  const { first = [], person } = recipe.steps[step]!;
  return {
    recipe,
    step: recipe.steps[step]!,
    place: step + 1,
    of: recipe.steps.length,
    waiting,
    first,
    person,
    remains: [],
    following: null,
  };
};
const words = async (way: Whereabouts, stage: WayStage): Promise<string> => {
  const { container, unmount } = await render(
    <main>
      <PortalWay way={way} stage={stage} />
    </main>,
  );
  expect(await axeFindings(container)).toEqual([]);
  const text = (container as HTMLElement).innerText;
  await unmount();
  return text;
};

describe("the way through a portal", () => {
  it("says what comes first before the form is open, and only what is left once it is filled", async () => {
    const before = await words(at("12321-call", 0, "notice"), "look");
    expect(before).toContain("大约 60 秒");
    expect(before).toContain("读完须知");
    const filled = await words(at("12321-call", 0), "filled");
    expect(filled).toContain("接下来由你自己做");
    expect(filled).not.toContain("读完须知");
  });

  it("shows the choices open once all else is filled, and says where not every option was seen", async () => {
    expect(await words(at("12315-jubao", 3), "fill")).not.toContain("1. 商品类别");
    const filled = await words(at("12315-jubao", 3), "filled");
    expect(filled.match(/\d\. [^\n]+/g)).toEqual(expect.arrayContaining(["1. 商品类别", "6. 处理单位"]));
    expect(filled).toContain("护岸没有核对过全部选项");
  });

  it("asks for nothing but to log in on a log-in page, and shows the way back where the session is lost", async () => {
    expect(await words(at("wsxf", 0, "log-in"), "look")).not.toContain("现在要做的");
    expect(await words({ ...at("12315-jubao", 0, "session-lost"), step: null, first: [], person: [] }, "look")).toContain("回到起始页");
  });
});

describe("a channel that is not the one now", () => {
  it("says why, what must come first and from when; one that is says nothing", async () => {
    const later = { channelId: "x", verdict: "later" as const, why: "因为。", first: "先做", fromOn: "2026-12-01" };
    const some = await render(<ChannelNow choice={later} />);
    expect(some.container.textContent).toBe("还不到用这个渠道的时候因为。 使用前：先做。 最早2026年12月1日可以用。");
    const none = await render(<ChannelNow choice={{ ...later, verdict: "now" }} />);
    expect(none.container.textContent).toBe("");
  });
});

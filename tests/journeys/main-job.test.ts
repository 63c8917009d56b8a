import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetSubmissions, portalSites, submissions, uploads } from "../portals/server";
import { startJourney, type Journey } from "./browser";
import { fillPortal, holdings, openPortal, readAssessment, takeSample, writeLetter, type Walk } from "./main-job";
import { press, sees, words } from "./popup-driver";

let journey: Journey;
let walk: Walk;

beforeAll(async () => {
  journey = await startJourney(portalSites());
  walk = { journey, say: () => undefined };
  forgetSubmissions();
});
afterAll(() => journey?.close());

describe("a newcomer with the sample case", () => {
  it("reads where the case stands, what was broken and the one next step with its day", async () => {
    const page = await openPortal(walk, "12321");
    const popup = await takeSample(walk, page);
    const text = await readAssessment(walk, popup);
    expect(text).toContain("示例");
    expect(text).toMatch(/下一步/);
    expect(text).toMatch(/\d{4}年\d{1,2}月\d{1,2}日/);
    expect(text).toMatch(/催收时段/);
    expect(text).toMatch(/第三人/);
    expect(text).toMatch(/[低中高] \d+ 分，满分 100/);
    await popup.close();
    await page.close();
  });

  it("reads a request and a complaint whose sentences name the nights, the sister and the colleague", async () => {
    const page = await openPortal(walk, "12321");
    const popup = await journey.popup(page);
    await sees(popup, "催收压力");
    const request = await writeLetter(walk, popup, /停止联系/, "request");
    const complaint = await writeLetter(walk, popup, /投诉信|向放贷机构投诉|消费者权益保护/, "complaint");
    for (const letter of [request, complaint]) {
      expect(letter).toMatch(/姐姐/);
      expect(letter).toMatch(/同事/);
      expect(letter).not.toMatch(/undefined|null|NaN|\{|\}/);
    }
    expect(complaint).toMatch(/22:40/);
    await popup.close();
    await page.close();
  });

  it("fills the call complaint of 12321, leaves captcha, codes and consent alone, and takes everything back", async () => {
    const page = await openPortal(walk, "12321");
    const before = await holdings(page);
    const filled = await fillPortal(walk, page, "12321");
    expect(Number(filled.badge)).toBeGreaterThanOrEqual(7);
    expect(filled.preview).toMatch(/骚扰来电号码/);
    expect(filled.after["sms_phone"]).toMatch(/^0210000000[12]$/);
    expect(filled.after["d241"]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(filled.after["d242"]).toMatch(/^\d{2}:\d{2}$/);
    expect(filled.after["sms_content"]!.length).toBeGreaterThanOrEqual(15);
    expect(filled.after["bad_type"]).toBe("9");
    expect(filled.after["w_code"]).toBeUndefined();
    expect(filled.after["p_code"]).toBeUndefined();
    expect(filled.after["xuzhi"]).toBe(before["xuzhi"]);
    expect(filled.undone).toEqual(before);
    await page.close();
  });

  it("fills the text and file fields of the 12315 report within their limits and takes the texts back", async () => {
    const page = await openPortal(walk, "12315");
    const before = await holdings(page);
    const filled = await fillPortal(walk, page, "12315");
    expect(filled.after["tsnr"]!.length).toBeGreaterThan(0);
    expect([...filled.after["tsnr"]!].length).toBeLessThanOrEqual(400);
    expect(filled.after["spmc"]!.length).toBeLessThanOrEqual(50);
    // The page's own uploader sends a file the moment it is chosen: that was said before, and it is no submission.
    expect(uploads()).toHaveLength(1);
    expect(filled.report).toMatch(/填好 3 项，共 3 项/);
    expect(filled.undone).toEqual(before);
    await page.close();
  });

  it("has submitted nothing and asked no host but the portals for anything", () => {
    expect(submissions()).toEqual([]);
    expect(journey.strays).toEqual([]);
  });
});

describe("a newcomer without a sample", () => {
  it("answers at most six questions, mostly with 不知道, and gets a first assessment", async () => {
    const own = await startJourney(portalSites());
    try {
      const page = await own.context.newPage();
      await page.goto("https://www.12321.cn/notifyHomePhone");
      const popup = await own.popup(page);
      await press(popup, "从我的情况开始");
      await popup.waitForSelector("input");
      await popup.type("input", "京东白条");
      const asked = new Set<string>();
      for (let pressed = 0; pressed < 12 && !(await words(popup)).includes("催收压力"); pressed += 1) {
        const before = await words(popup);
        const question = /第 (\d) 题，共 6 题/.exec(before)?.[1];
        if (question) asked.add(question);
        await press(popup, question === "1" ? "下一题" : /^(不知道|说不清)/);
        await popup.waitForFunction((was: string) => document.body.innerText !== was, {}, before);
      }
      await sees(popup, "催收压力");
      expect(asked.size).toBe(6);
      await press(popup, "你填写的情况");
      await sees(popup, "京东白条");
    } finally {
      await own.close();
    }
  });
});

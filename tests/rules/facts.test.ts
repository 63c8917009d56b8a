import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { LAW } from "@/lib/assessment/law";
import { ADVICE } from "@/lib/rules/advice";
import { cite, FACTS } from "@/lib/rules/cite";
import type { RuleVersion } from "@/lib/rules/rule";
import { rulebook } from "@/lib/rules/rulebook";
import { isDay } from "@/lib/units/day";

const root = resolve(import.meta.dirname, "../..");
const facts = [...FACTS.values()];
const cited = rulebook.flatMap(({ id, informative, versions }) => versions.map((version) => ({ id, informative, version })));
const ids = (wrong: (version: RuleVersion) => boolean): string[] => facts.filter(wrong).map(({ factId }) => factId);
const CONFIDENCE = ["memory", "secondary", "verified"];

describe("the facts of law", () => {
  it("each have article, one own sentence, source, day of the check and somebody bound", () => {
    expect(facts.length).toBeGreaterThan(340);
    expect(ids(({ article, source, checkedOn, binds }) => !article || !source || !isDay(checkedOn) || binds.length === 0)).toEqual([]);
    expect(ids(({ says }) => !/^[^{}<>]{6,120}。$/u.test(says) || /[A-Z]{2,}\d*-\d/.test(says))).toEqual([]);
  });

  it("are cited by some rule each, and a rule cites none that does not exist", () => {
    const used = new Set(cited.map(({ version }) => version.factId));
    expect(ids(({ factId, confidence }) => confidence !== "memory" && !used.has(factId))).toEqual([]);
    expect(() => cite("XYZ-01")).toThrow("there is no XYZ-01");
  });

  it("are cited with the confidence, the source and the day of their one file, and never more widely", () => {
    for (const { version } of cited) {
      const fact = FACTS.get(version.factId)!;
      expect([version.confidence, version.source, version.checkedOn, version.instrument, version.strength]).toEqual([
        fact.confidence,
        fact.source,
        fact.checkedOn,
        fact.instrument,
        fact.strength,
      ]);
      expect(fact.binds.includes("anyone") || version.binds.every((who) => fact.binds.includes(who))).toBe(true);
      expect(version.from >= fact.from && (fact.until === undefined || version.until! <= fact.until)).toBe(true);
    }
    expect(() => cite("XD24-01", { binds: ["bank"] })).toThrow("more widely");
    expect(() => cite("XD24-01", { from: "2024-01-01" })).toThrow("more widely");
    expect(() => cite("ZA12-42", { until: "2027-01-01" })).toThrow("more widely");
  });

  it("that are only remembered back no judging rule and nothing the assessment reckons with", () => {
    expect(cited.filter(({ informative, version }) => !informative && version.confidence === "memory")).toEqual([]);
    expect(Object.values(LAW).filter(({ confidence }) => confidence === "memory")).toEqual([]);
  });

  it("read on 2026-11-30 stand as they were read: none above that reading", () => {
    const at = (id: string) => FACTS.get(id)!.confidence;
    expect(["SPC17-02", "XB22-41", "GBT-08", "CBA-14", "XYK-68", "TS20-05"].map(at)).toEqual(Array(6).fill("secondary"));
    expect(["XJ24-01", "SAMR-03", "ZA12-42", "ZA25-25", "MSF-85", "SX17-01"].map(at)).toEqual(Array(6).fill("verified"));
    expect(facts.every(({ confidence }) => CONFIDENCE.includes(confidence))).toBe(true);
    expect(FACTS.get("XD24-01")!.article).toBe("第三十七条");
    expect(FACTS.get("CBA-14")).toMatchObject({ article: "第二十二条", says: expect.stringContaining("不少于两名") });
    expect(FACTS.get("PIPL-23")!.says).toContain("其他个人信息处理者");
  });

  it("have nothing of ours among them: advice is apart, and no text says it", () => {
    const own = ADVICE.map(({ id }) => id);
    expect(own).toEqual(["FX26-02", "FX26-04", "FX26-05", "IDT-01"]);
    expect(own.filter((id) => FACTS.has(id))).toEqual([]);
    expect(ADVICE.every(({ beside }) => beside.length > 0)).toBe(true);
    const page = readFileSync(join(root, "entrypoints/workspace/rules-page.tsx"), "utf8");
    expect(page).toContain("没有哪条规定这样写");
  });

  it("of the disclosure findings do not lay the article on other processors to relatives", () => {
    const texts = cited.filter(({ informative, version }) => !informative && version.factId === "PIPL-23");
    expect(texts).toEqual([]);
  });
});

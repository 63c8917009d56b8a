import { describe, expect, it } from "vitest";
import { letterShelf } from "@/lib/letters/letter-shelf";
import { MEANINGS } from "@/lib/form/meanings";
import { channelMatrix, shownPhone } from "@/lib/portals/channel-matrix";
import { RECIPES, recipeById } from "@/lib/portals/portal-shelf";
import { isDay } from "@/lib/units/day";

/** Every channel with its medium, its first host and its place in the order. */
const CHANNELS: [id: string, medium: string, host: string | null][] = [
  ["12315-jubao", "web", "www.12315.cn"],
  ["12315-tousu", "web", "www.12315.cn"],
  ["12321-call", "web", "www.12321.cn"],
  ["12321-sms", "web", "www.12321.cn"],
  ["wsxf", "web", "wsxf.gjxfj.gov.cn"],
  ["12377", "web", "www.12377.cn"],
  ["nifa", "web", "jubao.nifa.org.cn"],
  ["fcpsp", "mini-program", null],
  ["nfra-12378", "phone", null],
  ["heimao", "web", "tousu.sina.com.cn"],
  ["miit-appeal", "web", "yhssglxt.miit.gov.cn"],
  ["12337", "web", "www.12337.gov.cn"],
  ["cyberpolice", "web", "cyberpolice.mps.gov.cn"],
  ["liuyan", "web", "liuyan.people.com.cn"],
  ["ducha", "web", "tousu.www.gov.cn"],
  ["12345", "web", "www.beijing.gov.cn"],
  ["gov-letterbox", "web", "*.gov.cn"],
  ["legal-aid-12348", "web", "www.12348.gov.cn"],
  ["court-mediation", "web", "tiaojie.court.gov.cn"],
  ["court-service", "web", "zxfw.court.gov.cn"],
  ["pbc-credit", "paper", null],
  ["local-bureau", "paper", null],
  ["pcac", "web", "jubao.pcac.org.cn"],
  ["bjifa", "web", null],
  ["fin-mediation", "web", null],
  ["consumer-orgs", "app", null],
  ["lender-own", "app", null],
  ["carrier-own", "app", null],
];

describe("the shelf of channels", () => {
  it("holds every channel, no more and no less", () => {
    expect(RECIPES.map((recipe) => recipe.id).sort()).toEqual(CHANNELS.map(([id]) => id).sort());
  });

  it.each(CHANNELS)("%s is reached by %s at %s", (id, medium, host) => {
    const recipe = recipeById(id)!;
    expect([recipe.medium, recipe.hosts[0] ?? null]).toEqual([medium, host]);
    expect(recipe.area).toBe(medium);
  });

  it("says of each what it can and cannot do, what it is not known of it, and when it was checked", () => {
    for (const recipe of RECIPES) {
      expect(recipe.can.length, recipe.id).toBeGreaterThan(10);
      expect(recipe.cannot.length, recipe.id).toBeGreaterThan(6);
      expect(isDay(recipe.checkedOn), recipe.id).toBe(true);
      expect(recipe.unknown?.length, recipe.id).toBeGreaterThan(0);
      expect(recipe.sources.length, recipe.id).toBeGreaterThan(0);
    }
  });

  it("says of a channel whose own address is given as http that nothing is filled there without https", () => {
    const cited = RECIPES.filter(({ sources, hosts }) =>
      sources.some((one) => one.startsWith("http://") && hosts.includes(new URL(one).host)),
    );
    expect(cited.map(({ id }) => id)).toEqual(expect.arrayContaining(["12337", "legal-aid-12348"]));
    for (const { id, gotchas } of cited) expect(gotchas.join(), id).toMatch(/不是 https 时，护岸不在那里填/);
  });

  it("opens only https pages on one of the channel's own hosts", () => {
    for (const { id, startUrl, hosts } of RECIPES) {
      if (startUrl === null) continue;
      expect(hosts, id).toContain(new URL(startUrl).host);
      expect(startUrl.startsWith("https://"), id).toBe(true);
    }
  });

  it("points hints at meanings that exist, and claims an id or name only where it was seen", () => {
    for (const recipe of RECIPES)
      for (const hint of recipe.steps.flatMap((step) => step.hints)) {
        expect(hint.meaning in MEANINGS, `${recipe.id} ${hint.meaning}`).toBe(true);
        expect(hint.labels.length, `${recipe.id} ${hint.meaning}`).toBeGreaterThan(0);
        if (hint.confidence !== "seen") expect([hint.id, hint.name], `${recipe.id} ${hint.labels[0]}`).toEqual([undefined, undefined]);
      }
  });

  it("chooses only categories that the portal is known to have", () => {
    for (const recipe of RECIPES)
      for (const hint of recipe.steps.flatMap((step) => step.hints)) {
        const fixed = recipe.fixed?.[hint.meaning];
        if (fixed && hint.vocabulary) expect(hint.vocabulary, recipe.id).toContain(fixed.texts[0]);
        for (const text of Object.values(hint.options ?? {})) if (hint.vocabulary) expect(hint.vocabulary, recipe.id).toContain(text);
      }
  });

  it("takes its texts only from letters that exist", () => {
    const letters = letterShelf.map((letter) => letter.id);
    expect(RECIPES.filter((recipe) => recipe.letterId !== null && !letters.includes(recipe.letterId)).map((recipe) => recipe.id)).toEqual(
      [],
    );
  });

  it("pre-selects nothing on the gang-crime platform", () => {
    const recipe = recipeById("12337")!;
    expect(recipe.fixed).toBeUndefined();
    expect(recipe.silent).toContain("complaint.category");
  });

  it("numbers the fields of 12315 in the page's own order", () => {
    const steps = recipeById("12315-jubao")!.steps;
    const orders = steps.at(-1)!.hints.map((hint) => hint.order);
    expect(orders).toEqual(orders.toSorted((a, b) => a! - b!));
    expect(steps.map((step) => step.title)).toEqual(["举报须知", "举报对象", "举报人信息", "业务信息"]);
  });

  it("asks for a published text wherever the text is published", () => {
    expect(
      RECIPES.filter((recipe) => recipe.published)
        .map((recipe) => recipe.id)
        .sort(),
    ).toEqual(["consumer-orgs", "heimao", "liuyan"]);
  });
});

describe("the table of channels", () => {
  it("has a row for each, the lender's own channel before the supervisors, public boards last", () => {
    const ids = channelMatrix().map((row) => row.channelId);
    expect(ids).toHaveLength(RECIPES.length);
    expect(ids.indexOf("lender-own")).toBeLessThan(ids.indexOf("nfra-12378"));
    expect(ids.indexOf("nfra-12378")).toBeLessThan(ids.indexOf("heimao"));
  });

  it("says limits and deadlines with where they stand", () => {
    const rows = Object.fromEntries(channelMatrix().map((row) => [row.channelId, row]));
    expect(rows["12315-jubao"]!.limits).toEqual(["举报内容至少 1 字、最多 400 字", "附件最多 4 个", "每个不超过 5MB"]);
    expect(rows["nifa"]!.limits).toContain("每人每天最多 3 件");
    expect(rows["wsxf"]!.deadlines[1]).toContain("60 日（《信访工作条例》第三十四条）");
    expect(rows["nifa"]!.deadlines[0]).toContain("据公开报道");
  });

  it("shows no telephone number that is only inferred", () => {
    expect(shownPhone({ ...recipeById("12345")!, phone: { number: "1", confidence: "inferred", source: "" } })).toBeNull();
    expect(shownPhone(recipeById("12345")!)).toBe("12345");
    for (const id of ["12377", "12337", "legal-aid-12348", "pbc-credit"]) expect(shownPhone(recipeById(id)!), id).toBeNull();
  });
});

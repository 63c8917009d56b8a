import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Fixture } from "./fixture";

const shelf = resolve(import.meta.dirname, "../../lib/page/widgets");
const drivers = readdirSync(shelf, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(shelf, name)).map((file) => file.replace(/\.ts$/, "")));
const folder = join(import.meta.dirname, "fixtures");
const fixtures = await Promise.all(
  readdirSync(folder).map(async (file) => ((await import(join(folder, file))) as { default: Fixture }).default),
);
const held = new Set(fixtures.flatMap((fixture) => fixture.asks.map((ask) => ask.driver)));

/** Where a driver is held when no page of a library shows it. */
const ELSEWHERE: Record<string, string> = {
  "native-select": "tests/page/portals.test.ts",
  "city-picker": "tests/page/portals.test.ts",
};

describe("every driver", () => {
  it.each(drivers)("%s writes to a page whose own state is read back", (driver) => {
    expect(held.has(driver) || driver in ELSEWHERE).toBe(true);
  });

  it("has a page for every library, and no page names a driver that is gone", () => {
    expect([...held, ...Object.keys(ELSEWHERE)].filter((driver) => !drivers.includes(driver))).toEqual([]);
  });
});

/** The shelf by name: Element, Ant Design, Vant, WeUI, layui, jQuery plug-ins, iView, Naive, Arco, TDesign, and what the browser draws itself. */
const SHELF = [
  "element-select",
  "element-cascader",
  "element-date",
  "antd-select",
  "antd-cascader",
  "antd-date",
  "vant-picker",
  "weui-picker",
  "layui-select",
  "layui-choice",
  "layui-date",
  "nice-select",
  "bootstrap-select",
  "choices",
  "chosen",
  "flatpickr",
  "select2",
  "easyui-text",
  "easyui-combo",
  "easyui-date",
  "my97",
  "city-picker",
  "iview-select",
  "iview-cascader",
  "iview-date",
  "naive-select",
  "naive-cascader",
  "naive-date",
  "arco-select",
  "arco-cascader",
  "arco-date",
  "tdesign-select",
  "tdesign-cascader",
  "tdesign-date",
  "native-text",
  "native-select",
  "native-select-row",
  "native-choice",
  "native-file",
  "native-boxes",
  "native-rich",
  "native-type-ahead",
  "native-popup-list",
];

describe("the shelf of drivers", () => {
  it("is what we think it is", () => {
    expect([...drivers].sort()).toEqual([...SHELF].sort());
  });
});

import { join, resolve } from "node:path";
import { getLicenseFileText } from "generate-license-file";
import { describe, expect, it } from "vitest";
import { missingNotices, runtimePackages } from "../tools/runtime-packages";

const root = resolve(import.meta.dirname, "../..");

describe("the third-party notices of the package", () => {
  it("name every package that ships, with the text of its licence", async () => {
    const text = await getLicenseFileText([join(root, "package.json")]);
    expect(missingNotices(text)).toEqual([]);
    expect(runtimePackages().length).toBeGreaterThan(50);
    for (const name of ["react", "dexie", "age-encryption", "zod"]) expect(text).toMatch(new RegExp(`^ - ${name}@`, "m"));
  });
  it("are found wanting when a package is not in them", () => {
    expect(missingNotices("")).toEqual(runtimePackages());
  });
});

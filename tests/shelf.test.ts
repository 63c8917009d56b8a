import { describe, expect, it } from "vitest";
import { readShelf } from "@/lib/shelf";

describe("a shelf", () => {
  it("names an item by its file and its area by the folder", () => {
    const [item] = readShelf({ "./collection/contact-hours.ts": { title: "时段" } });
    expect(item).toEqual({ title: "时段", id: "contact-hours", area: "collection" });
  });

  it("sorts by area, then id, whatever order the bundler found", () => {
    const ids = readShelf({ "./b/x.ts": {}, "./a/z.ts": {}, "./a/y.ts": {} }).map((item) => item.id);
    expect(ids).toEqual(["y", "z", "x"]);
  });

  it("refuses two files of the same name", () => {
    expect(() => readShelf({ "./a/x.ts": {}, "./b/x.ts": {} })).toThrow("same id");
  });

  it("refuses a file without a default export", () => {
    expect(() => readShelf({ "./a/x.ts": undefined as unknown as object })).toThrow("no default export");
  });
});

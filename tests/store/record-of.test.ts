import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordOf } from "@/lib/store/record-of";
import { judgeCase } from "../tools/judge-case";

const debt = { id: "a", brand: "花呗", instalments: [], payments: [], fees: [] };

describe("a record given as plain data", () => {
  it("leaves out what does not parse, names it, and keeps the rest", () => {
    const { record, problems } = recordOf({
      debts: [debt, { ...debt, id: "b", arrearsFen: -1 }, "x"],
      contacts: { not: "a list" },
      danger: "?",
    });
    expect(record.debts.map(({ id }) => id)).toEqual(["a"]);
    expect(problems.map(({ path }) => path)).toEqual(["debts.1.arrearsFen", "debts.2", "contacts", "danger"]);
  });
  it("is upgraded from the version it was written in", () => {
    const { record, problems } = recordOf({ debts: [{ ...debt, lastAcknowledgedOn: "2024-03-01" }] });
    expect(problems).toEqual([]);
    expect(record.debts[0]).not.toHaveProperty("lastAcknowledgedOn");
    expect(record.debts[0]!.note).toContain("2024-03-01");
  });
  it.each([null, 7, "x", []])("that is no record is named, and nothing throws: %j", (plain) => {
    expect(recordOf(plain).problems).toHaveLength(1);
  });
});

describe("what is said of a case", () => {
  const frozen = JSON.parse(readFileSync(join(import.meta.dirname, "frozen/v1.json"), "utf8")) as {
    content: { table: string; row: object; id: string }[];
  };
  const record: Record<string, unknown> = {};
  for (const { table, id, row } of frozen.content)
    if (table === "parts") record[id] = row;
    else if (["debts", "contacts", "papers", "evidence", "filings", "arrangements"].includes(table))
      record[table] = [...((record[table] as object[]) ?? []), row];

  it("covers every part for a record of the first version, and for one that is broken", () => {
    const parts = [
      "stage",
      "stopSigns",
      "primary",
      "steps",
      "clocks",
      "findings",
      "unclear",
      "costs",
      "exposures",
      "letters",
      "channels",
      "answers",
      "reminders",
    ];
    expect(Object.keys(judgeCase({ on: "2026-11-30", record }))).toEqual(expect.arrayContaining(parts));
    expect(Object.keys(judgeCase({ on: "2026-11-30", record: { debts: "x" } }))).toEqual(expect.arrayContaining(["problems", ...parts]));
  });
  it("covers a message, an offer and a reply when they are given", () => {
    const said = judgeCase({
      on: "2026-11-30",
      record,
      message: { text: "【法院】传票", receivedOn: "2026-11-29" },
      offer: { text: "分12期，每期500元" },
      reply: { text: "经核实，情况属实，已停止联系第三人。" },
    });
    expect(said).toHaveProperty("message.kind");
    expect(said).toHaveProperty("offer.read.months", 12);
    expect(said).toHaveProperty("reply.kinds");
  });
});

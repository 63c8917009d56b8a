import { describe, expect, it } from "vitest";
import { patchOf } from "@/components/case/answer-patch";
import { datumAt, datumText, readDatum, readDay } from "@/components/case/datum";
import { ASSIGNMENT_FIELDS, DEBT_FIELDS } from "@/components/case/field-sets";
import { caseRecordSchema } from "@/lib/case/record";
import { aDebt, aRecord } from "../case/factory";

const at = (path: string) => datumAt(caseRecordSchema, path);

describe("datum", () => {
  it("knows from the record how each answer is asked for", () => {
    expect(at("debts.0.arrearsFen")).toEqual({ kind: "yuan" });
    expect(at("debts.0.nominalAnnualRatePpm")).toEqual({ kind: "percent" });
    expect(at("debts.0.oldestUnpaidDueOn")).toEqual({ kind: "day" });
    expect(at("debts.0.creditReport.wrong")).toEqual({ kind: "yes-no" });
    expect(at("debts.0.licence")).toMatchObject({ kind: "one-of", words: { bank: "银行" } });
    expect(at("borrower.region.province")).toEqual({ kind: "text", max: 30 });
    expect(at("budget.dependants")).toMatchObject({ kind: "count", max: 30 });
  });

  it("asks for every field of a debt in Chinese: no key of a vocabulary is shown", () => {
    for (const { path } of [...DEBT_FIELDS, ...ASSIGNMENT_FIELDS]) {
      const datum = at(`debts.0.${path}`);
      if (datum?.kind === "one-of") expect(Object.values(datum.words).filter((word) => /[a-z-]{3,}/.test(word))).toEqual([]);
    }
  });

  it("leaves lists and strange paths to the case page", () => {
    expect(at("contacts")).toBeNull();
    expect(at("debts.0.instalments")).toBeNull();
    expect(at("debts.0.nothing")).toBeNull();
    expect(at("debts.0.brand.more")).toBeNull();
  });

  it("reads what people type and writes it back the same", () => {
    expect(readDatum({ kind: "yuan" }, "1.2万")).toEqual({ ok: true, value: 1_200_000 });
    expect(readDatum({ kind: "percent" }, "23.4%")).toEqual({ ok: true, value: 234_000 });
    expect(readDatum({ kind: "day" }, "2026年2月28日")).toEqual({ ok: true, value: "2026-02-28" });
    expect(datumText({ kind: "yuan" }, 123_450)).toBe("1234.50");
    expect(datumText({ kind: "percent" }, 234_000)).toBe("23.4");
  });

  it("takes an empty field for an answer not given, never for zero", () => {
    for (const kind of ["yuan", "percent", "day", "yes-no"] as const)
      expect(readDatum({ kind }, "  ")).toEqual({ ok: true, value: undefined });
  });

  it("says in words what is wrong", () => {
    for (const [datum, text] of [
      [{ kind: "yuan" }, "很多"],
      [{ kind: "yuan" }, "-5"],
      [{ kind: "day" }, "2026-02-30"],
      [{ kind: "percent" }, "abc"],
      [{ kind: "count", max: 30 }, "31"],
      [{ kind: "text", max: 3 }, "四个字了"],
    ] as const)
      expect(readDatum(datum, text)).toMatchObject({ ok: false, error: expect.stringMatching(/[一-龥]/) });
  });

  it("refuses days that do not exist", () => {
    expect(readDay("2026-02-29")).toBeNull();
    expect(readDay("2024-02-29")).toBe("2024-02-29");
  });
});

describe("an answer by its path", () => {
  const record = aRecord({ debts: [aDebt({ id: "a" }), aDebt({ id: "b", creditReport: { furnished: true } })] });

  it("changes the one field of the one row and nothing beside it", () => {
    expect(patchOf(record, "debts.1.creditReport.wrong", true)).toEqual({
      table: "debts",
      id: "b",
      changes: { creditReport: { furnished: true, wrong: true } },
    });
    expect(patchOf(record, "borrower.region.province", null)).toEqual({ part: "borrower", changes: { region: { province: null } } });
    expect(patchOf(record, "courtPaperCame", false)).toEqual({ part: "answers", changes: { courtPaperCame: false } });
  });

  it("is nothing where there is no such row", () => {
    expect(patchOf(record, "debts.7.arrearsFen", 1)).toBeNull();
    expect(patchOf(record, "debts", 1)).toBeNull();
    expect(patchOf(record, "isSample", true)).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageOn, readResidentId } from "@/lib/units/resident-id";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** Appends the check digit of GB 11643. */
const withCheck = (head: string): string =>
  head + "10X98765432"[[...head].reduce((sum, digit, index) => sum + Number(digit) * WEIGHTS[index]!, 0) % 11]!;

describe("a resident identity number", () => {
  const woman = withCheck("11010519900307002");
  const man = withCheck("50010719851231101");

  it("says birth date and gender", () => {
    expect(readResidentId(woman)).toEqual({ number: woman, bornOn: "1990-03-07", gender: "female" });
    expect(readResidentId(man)).toMatchObject({ bornOn: "1985-12-31", gender: "male" });
  });

  it("may be older than any loan", () =>
    expect(readResidentId("11010519491231002X")).toMatchObject({ bornOn: "1949-12-31", gender: "female" }));

  it("is read with blanks, full-width digits and a small x", () => {
    const withX = Array.from({ length: 100 }, (_, index) => withCheck(`110105199003070${String(index).padStart(2, "0")}`)).find((number) =>
      number.endsWith("X"),
    )!;
    expect(readResidentId(withX.toLowerCase())?.number).toBe(withX);
    expect(readResidentId(`${woman.slice(0, 6)} ${woman.slice(6)}`)?.number).toBe(woman);
  });

  it.each([
    ["a wrong check digit", woman.slice(0, 17) + (woman[17] === "1" ? "2" : "1")],
    ["a day that does not exist", withCheck("11010519900230002")],
    ["an unknown province", withCheck("99010519900307002")],
    ["fifteen digits", "110105900307002"],
    ["nothing", ""],
  ])("is refused with %s", (_, number) => expect(readResidentId(number)).toBeNull());

  it("is refused whenever one digit is changed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const changed = [...woman];
        changed[place] = String((Number(changed[place]) + step) % 10);
        expect(readResidentId(changed.join(""))).toBeNull();
      }),
    );
  });

  it("gives an age that grows on the birthday, not before", () => {
    expect(ageOn("1990-03-07", "2026-03-06")).toBe(35);
    expect(ageOn("1990-03-07", "2026-03-07")).toBe(36);
  });
});

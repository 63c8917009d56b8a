import type { Whom } from "@/lib/case/contact";
import type { Saying } from "@/lib/case/vocabulary";
import type { PreviewGroup } from "@/lib/imports/collector-preview";
import { groupKey, type NumberGroup } from "@/lib/imports/number-group";
import type { ChosenNumber } from "@/lib/imports/read-chosen";
import type { Survey } from "@/lib/imports/survey";

/** The numbers taken, and whom each reached. */
export type Chosen = (ChosenNumber & { name: string | null })[];

export type Take = "all" | "collecting";

/** What stands ticked, number by number and message by message, and which debt each group is about. */
export interface Choice {
  numbers: ReadonlyMap<string, Take>;
  without: ReadonlySet<string>;
  also: ReadonlySet<string>;
  /** What is ticked as said, by the key of its message. */
  said: ReadonlyMap<string, readonly Saying[]>;
  /** Group id → its debt; a group without one has the debt of all. */
  debts: ReadonlyMap<string, string | null>;
}

export const keyOf = (group: NumberGroup): string => groupKey(group.number, group.name);

/** What stands ticked when a file was read: messages that ask for a debt, and what the borrower checked line by line in a screenshot. */
export function firstChoice(survey: Survey): Choice {
  const whole = survey.formatId === "checked-screenshots";
  const numbers = survey.groups.flatMap((group): [string, Take][] => {
    if (group.collecting === 0 && !(whole && group.known)) return [];
    return [[keyOf(group), whole ? "all" : "collecting"]];
  });
  return { numbers: new Map(numbers), without: new Set(), also: new Set(), said: new Map(), debts: new Map() };
}

/** Takes all numbers of a group, or none. A group whose messages collect is taken with these; with all, when it is asked for. */
export function withGroup(choice: Choice, group: PreviewGroup, take: Take | null): Choice {
  const numbers = new Map(choice.numbers);
  for (const each of group.numbers)
    if (take === null || (take === "collecting" && each.collecting === 0)) numbers.delete(keyOf(each));
    else numbers.set(keyOf(each), take);
  return { ...choice, numbers };
}

export function withNumber(choice: Choice, number: NumberGroup, on: boolean): Choice {
  const numbers = new Map(choice.numbers);
  if (on) numbers.set(keyOf(number), "all");
  else numbers.delete(keyOf(number));
  return { ...choice, numbers };
}

/** Ticks one message. `taken`: whether it is taken as its number stands. */
export function withMessage(choice: Choice, number: NumberGroup, key: string, on: boolean, taken: boolean): Choice {
  const [without, also, numbers] = [new Set(choice.without), new Set(choice.also), new Map(choice.numbers)];
  without.delete(key);
  also.delete(key);
  if (on && !numbers.has(keyOf(number))) {
    // One message of a number that was not taken: this one, and no other.
    numbers.set(keyOf(number), "collecting");
    for (const message of number.shown) if (message.collects === true && message.key !== key) without.add(message.key);
  }
  if (on && !taken) also.add(key);
  if (!on && taken) without.add(key);
  return { ...choice, numbers, without, also };
}

/** Ticks one thing that a message says. */
export function withSaying(choice: Choice, key: string, saying: Saying, on: boolean): Choice {
  const rest = (choice.said.get(key) ?? []).filter((each) => each !== saying);
  return { ...choice, said: new Map(choice.said).set(key, on ? [...rest, saying] : rest) };
}

/** How many rows of a number are taken, as far as the messages shown tell. */
export function rowsOf(choice: Choice, number: NumberGroup): number {
  const take = choice.numbers.get(keyOf(number));
  if (!take) return 0;
  const keys = new Set(number.shown.map(({ key }) => key));
  const less = [...choice.without].filter((key) => keys.has(key)).length;
  const more = take === "collecting" ? [...choice.also].filter((key) => keys.has(key)).length : 0;
  const whole = take === "collecting" ? number.collecting : number.calls + number.messages - number.already;
  return Math.max(0, whole - less + more);
}

/** The choice as the import takes it. `debtOfAll`: for groups that were given none. */
export function chosenOf(choice: Choice, groups: readonly PreviewGroup[], whom: Whom, debtOfAll: string | null): Chosen {
  return groups.flatMap((group) =>
    group.numbers.flatMap((number) => {
      const take = choice.numbers.get(keyOf(number));
      if (!take) return [];
      const keys = new Set(number.shown.map(({ key }) => key));
      const [without, also] = [[...choice.without].filter((key) => keys.has(key)), [...choice.also].filter((key) => keys.has(key))];
      const debtId = choice.debts.has(group.id) ? choice.debts.get(group.id)! : debtOfAll;
      const said = Object.fromEntries([...choice.said].filter(([key, list]) => keys.has(key) && list.length > 0));
      return [{ number: number.number, name: number.name, whom, take, without, also, said, debtId }];
    }),
  );
}

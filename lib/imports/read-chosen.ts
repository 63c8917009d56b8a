import { collects as collectsOf } from "@/lib/case/collects";
import type { Contact, Whom } from "@/lib/case/contact";
import type { Saying } from "@/lib/case/vocabulary";
import type { ReadContact } from "./import-format";
import { KnownContacts, SeenRows, type MaybeKnown } from "./known-contacts";
import { groupKey, messageKey } from "./number-group";
import { offeredTick } from "./offered-tick";
import { openFiles, type ImportFile } from "./open-file";
import { itemsOf, recogniseFormat, type ReadingOptions } from "./read-items";

/** What the borrower chose of one number. */
export interface ChosenNumber {
  number: string | null;
  name?: string | null | undefined;
  whom: Whom;
  /** The debt that it collects; null: the borrower does not know. */
  debtId?: string | null | undefined;
  /** `collecting`: its messages that ask for a debt, and no other. `all` when absent. */
  take?: "all" | "collecting" | undefined;
  /** Messages left out, and taken beside, by `messageKey`. */
  without?: readonly string[] | undefined;
  also?: readonly string[] | undefined;
  /** What the borrower ticked as said, by `messageKey`. */
  said?: Readonly<Record<string, readonly Saying[]>> | undefined;
}

/** What the borrower chose after the preview. */
export interface ImportChoice {
  importId: string;
  debtId: string | null;
  /** The chosen numbers and whom they reached; null stands for the hidden number, or for the named sender without one. */
  numbers: ChosenNumber[];
  /** Also import rows that are probably there already. */
  includeLikely: boolean;
}

/** Whether a row is among what was chosen of its number. */
function isChosen(contact: ReadContact, line: number, chosen: ChosenNumber): boolean {
  const key = messageKey(contact, line);
  if (chosen.without?.includes(key)) return false;
  if (chosen.take !== "collecting") return true;
  return offeredTick(contact).collects === true || Boolean(chosen.also?.includes(key));
}

/**
 * Whether a chosen row collects. What came in from a number that the borrower took whole does, unless its words say what else it is; a
 * message that was taken by itself was ticked for it. What the borrower began is no collection.
 */
function collectsWhenChosen(contact: ReadContact): boolean | null {
  if (contact.direction === "out") return null;
  const judged = contact.words ? collectsOf({ ...contact, collects: null, said: [] }) : true;
  return judged ?? true;
}

/** Reads the file again and gives the chosen contacts in batches, without ids: where they come to lie is the store's to say. What is in the case already is left out. */
export async function* readChosen(
  file: ImportFile,
  known: readonly Contact[],
  choice: ImportChoice,
  options: ReadingOptions & { batch?: number } = {},
): AsyncGenerator<Omit<Contact, "id">[]> {
  const { opened } = await openFiles(file, options.password);
  const cases = new KnownContacts(known);
  const seen = new SeenRows();
  const numbers = new Map(choice.numbers.map((chosen) => [groupKey(chosen.number, chosen.name), chosen]));
  const pending: { made: Omit<Contact, "id">; maybe: MaybeKnown }[] = [];
  let batch: Omit<Contact, "id">[] = [];
  for (const part of opened) {
    const format = recogniseFormat(part, options.formatId);
    if (!format) continue;
    const own = { ...options, mapping: opened.length === 1 ? options.mapping : undefined };
    for await (const item of itemsOf(part, file, format, own)) {
      if (item.kind !== "contact" || (options.notBefore !== undefined && item.contact.at < options.notBefore)) continue;
      const chosen = numbers.get(groupKey(item.contact.number, item.contact.name));
      if (!chosen || seen.again(item.contact)) continue;
      const found = cases.take(item.contact);
      if (found === "same" || !isChosen(item.contact, item.line, chosen)) continue;
      const made = contactOf(item.contact, item.line, chosen, choice);
      if (found && !choice.includeLikely) pending.push({ made, maybe: found });
      else batch.push(made);
      if (batch.length >= (options.batch ?? 1_000)) {
        yield batch;
        batch = [];
      }
    }
  }
  const twins = cases.settle(pending.map(({ maybe }) => maybe));
  batch.push(...pending.filter((_, index) => !twins[index]).map(({ made }) => made));
  if (batch.length > 0) yield batch.sort((a, b) => a.at - b.at);
}

function contactOf(read: ReadContact, line: number, chosen: ChosenNumber, choice: ImportChoice): Omit<Contact, "id"> {
  const { name: _name, ...contact } = read;
  const debtId = chosen.debtId === undefined ? choice.debtId : chosen.debtId;
  const evidenceIds = contact.evidenceIds ?? [];
  const said = [...(chosen.said?.[messageKey(read, line)] ?? [])];
  return { ...contact, debtId, collects: collectsWhenChosen(read), whom: chosen.whom, said, importId: choice.importId, evidenceIds };
}

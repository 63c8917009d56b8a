import { NEW_SHEET, type ReadItem, type ReadOptions, type Source } from "./import-format";
import { readOne } from "./row-kinds";
import { coverOf, fresh, heldRows, itemsOfChat, leftOver, withName } from "./table-reading";
import type { TableManner } from "./table-row";

export type { TableManner } from "./table-row";

/**
 * Reads a table row by row. A header row starts a section with its own columns and channel; what it cannot say is not taken from the
 * section before. Rows without a year have the one that stands beside a word for the period; else the borrower is asked.
 */
export async function* readTable(source: Source, manner: TableManner & ReadOptions): AsyncGenerator<ReadItem> {
  if (source.kind !== "table") throw new TypeError("a table is needed");
  let state = fresh();
  let many = false;
  // Messages that the borrower wrote before the other side was named.
  let nameless: ReadItem[] = [];
  for await (const row of source.rows) {
    if (row === NEW_SHEET) {
      many = true;
      yield* heldRows(state.section, manner);
      yield* itemsOfChat(state, manner);
      yield* leftOver(state, many);
      state = fresh(state.yearAsked, coverOf(state), state.ownTold);
      continue;
    }
    state.line += 1;
    if (row.every((cell) => cell === "")) continue;
    const items = [...readOne(row, state, manner)];
    for (const item of items) {
      const chat = item.kind === "contact" && item.contact.channel === "wechat" && state.section;
      if (!chat) yield item;
      else if (item.contact.name !== undefined || item.contact.number) {
        if (item.contact.direction === "in" && item.contact.name) state.section!.counterpart ??= item.contact.name;
        yield* withName(nameless, state.section!.counterpart);
        nameless = [];
        yield item;
      } else nameless.push(item);
    }
  }
  yield* heldRows(state.section, manner);
  yield* itemsOfChat(state, manner);
  yield* withName(nameless, state.section?.counterpart);
  yield* leftOver(state, many);
}

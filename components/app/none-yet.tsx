import { useLiveQuery } from "dexie-react-hooks";
import type { TableName } from "@/lib/store/tables";
import { store } from "./store";

/**
 * That nothing is noted, said only as far as it is known: rows that cannot be read are not on show, but they are there. `table`: the one
 * that looks empty; without it, any.
 */
export function NoneYet({ table, says }: { table?: TableName; says: string }) {
  const unread = useLiveQuery(
    () =>
      store.readUnreadable().then(
        (items) => items.filter(({ row }) => table === undefined || row.table === table).length,
        () => null,
      ),
    [table],
  );
  // Not looked yet, or in vain: nothing is known, and nothing said.
  if (unread === undefined || unread === null) return null;
  return <p className="text-sm text-soft">{unread === 0 ? says : `读得出来的里面没有；另有 ${unread} 条读不了，还放在原处。`}</p>;
}

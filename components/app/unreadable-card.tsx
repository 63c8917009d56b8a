import { useLiveQuery } from "dexie-react-hooks";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useTell } from "@/components/ui/toasts";
import { wordOfTable } from "@/lib/store/field-words";
import { removeUnreadable, retryAside, type UnreadItem } from "@/lib/store/read-unreadable";
import { chineseDay } from "@/lib/units/day";
import { saveFile } from "./save-file";
import { store } from "./store";
import { TODAY } from "./today";

const tableWord = ({ row }: UnreadItem): string => wordOfTable(row.table === "parts" ? row.rowId : row.table);

/** Everything of the case that cannot be read, in one place: by table, day and what is wrong; to be exported, tried again or taken away. */
export function UnreadableCard() {
  const tell = useTell();
  const items = useLiveQuery(() => store.readUnreadable().catch(() => []), []);
  if (!items?.length) return null;
  const remove = async (item: UnreadItem) => {
    const removed = await removeUnreadable(await store.shown(), item);
    const back = removed.ok ? removed.value : null;
    if (!removed.ok) tell({ text: removed.message });
    else if (!back) tell({ text: "移走了，这一条不能撤销。" });
    else tell({ text: "移走了。", undo: () => void back().then(() => tell({ text: "已撤销。" })) });
  };
  const retry = async ({ row }: UnreadItem) => {
    const done = await retryAside(await store.shown(), row);
    tell({ text: done.ok ? "读出来了，已经放回原处。" : done.message });
  };
  return (
    <Card title="读不了的内容" aside={<span className="text-sm text-soft">{items.length} 条</span>}>
      <p className="mb-3 text-sm">
        这些内容原样放着，没有算进评估和文书；做备份时也会放进去。可能是磁盘坏了几个字节，也可能是别的版本写的。有备份的话，从备份恢复就能补上。
      </p>
      <ul className="divide-y divide-line text-sm">
        {items.map((item) => (
          <li key={item.row.id} className="flex flex-wrap items-center gap-2 py-2">
            <span className="min-w-0 flex-1">
              {tableWord(item)}
              {item.row.on ? `，${chineseDay(item.row.on)}` : ""}：{item.row.what}
            </span>
            {item.place ? null : (
              <Button size="sm" onClick={() => void retry(item)}>
                再读一次
              </Button>
            )}
            <Button size="sm" look="quiet" onClick={() => void remove(item)}>
              移走
            </Button>
          </li>
        ))}
      </ul>
      <Button
        size="sm"
        className="mt-2"
        onClick={() =>
          saveFile(
            new Blob(
              [
                JSON.stringify(
                  items.map(({ row }) => row),
                  null,
                  1,
                ),
              ],
              { type: "application/json" },
            ),
            `dubuliao-${TODAY}.json`,
          )
        }
      >
        单独导出这些
      </Button>
    </Card>
  );
}

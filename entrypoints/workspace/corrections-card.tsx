import { useLiveQuery } from "dexie-react-hooks";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { calledIn, correctionsIn, type Correction } from "@/lib/form/corrections";
import { MEANINGS } from "@/lib/form/meanings";
import { saveFile } from "@/components/app/save-file";
import { store } from "@/components/app/store";
import { TODAY } from "@/components/app/today";
import { useTellWritten } from "@/components/app/use-case";

/** What the person said of fields on web forms: to look through, take back or pass on as a file. It is sent nowhere. */
export function CorrectionsCard() {
  const tellWritten = useTellWritten();
  const list = correctionsIn(useLiveQuery(() => store.readPart("corrections"))?.list ?? []);
  if (list.length === 0) return null;
  const drop = (gone: Correction) =>
    void store
      .patchPart("corrections", { list: list.filter((one) => one !== gone) }, { list })
      .then((written) => tellWritten(written, "不再记着这一项。"));
  const hosts = Map.groupBy(list, (one) => one.host);
  return (
    <Card title="你告诉护岸的表格项">
      <p className="mb-2 text-sm text-soft">填表时你说过某一项问的是什么。只记着网站、那一项的名称和意思，不含你填的内容，也不会发送。</p>
      {[...hosts].map(([host, said]) => (
        <div key={host} className="mb-2">
          <h3 className="text-sm font-medium break-all">{host}</h3>
          <ul className="divide-y divide-line text-sm">
            {said.map((one) => (
              <li key={one.sign} className="flex flex-wrap items-center justify-between gap-2 py-1.5">
                <span className="min-w-0 break-words">
                  “{calledIn(one)}”是{MEANINGS[one.meaning]}
                </span>
                <Button size="sm" look="quiet" aria-label={`忘掉“${calledIn(one)}”`} onClick={() => drop(one)}>
                  忘掉
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Button
        size="sm"
        onClick={() => saveFile(new Blob([`${JSON.stringify(list, null, 1)}\n`], { type: "application/json" }), `lanmu-${TODAY}.json`)}
      >
        导出成文件
      </Button>
    </Card>
  );
}

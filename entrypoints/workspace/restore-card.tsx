import { useState } from "react";
import { PassphraseForm } from "@/components/shell/passphrase-form";
import { store } from "@/components/app/store";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { FileButton } from "@/components/ui/file-button";
import { Notice } from "@/components/ui/notice";
import { useTell } from "@/components/ui/toasts";
import { differencesOf, nameOfRow } from "@/lib/store/differences";
import { readBackup, readPlain, type ReadBackup } from "@/lib/store/read-backup";
import { wordOfTable } from "@/lib/store/field-words";
import { previewRestore, restoreBackup, type RestorePreview } from "@/lib/store/restore";
import { chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";

interface Opened {
  backup: ReadBackup;
  preview: RestorePreview;
  source?: { file: Blob; passphrase: string } | undefined;
}

/** Brings a backup back: what is good, after a look at what would change; what is bad is listed. */
export function RestoreCard() {
  const tell = useTell();
  const [file, setFile] = useState<File>();
  const [opened, setOpened] = useState<Opened>();
  const [message, setMessage] = useState<string>();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const look = async (passphrase?: string): Promise<string | null> => {
    const read = passphrase === undefined ? await readPlain(file!) : await readBackup(file!, passphrase);
    if (!read.ok) return read.message;
    setTaken(new Set());
    setOpened({
      backup: read.value,
      preview: await previewRestore(store, read.value),
      source: passphrase === undefined ? undefined : { file: file!, passphrase },
    });
    return null;
  };
  const restore = async () => {
    const done = await restoreBackup(store, opened!.backup, (table, id) => taken.has(`${table}/${id}`), opened!.source);
    if (!done.ok) {
      setMessage(done.message);
      return;
    }
    setOpened(undefined);
    setFile(undefined);
    const { written, aside } = done.value;
    tell({ text: `恢复了 ${written} 项。${aside > 0 ? `${aside} 项读不了，原样放在一边了。` : ""}` });
  };
  const toggle = (key: string) => {
    const next = new Set(taken);
    if (!next.delete(key)) next.add(key);
    setTaken(next);
  };
  return (
    <Card title="从备份恢复">
      {message ? (
        <Notice tone="care" live>
          {message}
        </Notice>
      ) : null}
      {opened ? (
        <div className="space-y-3 text-sm">
          <Preview opened={opened} taken={taken} onToggle={toggle} />
          <div className="flex gap-2">
            <Button look="primary" onClick={() => void restore()}>
              恢复
            </Button>
            <Button onClick={() => setOpened(undefined)}>不恢复</Button>
          </div>
        </div>
      ) : (
        <div className="space-y-3">
          <FileButton
            accept=".age,.json"
            onFiles={([chosen]) => {
              setFile(chosen);
              setMessage(undefined);
            }}
          >
            {file ? file.name : "选择备份文件"}
          </FileButton>
          {file?.name.endsWith(".json") ? (
            <Button onClick={() => void look().then((wrong) => setMessage(wrong ?? undefined))}>看看里面有什么</Button>
          ) : file ? (
            <PassphraseForm fresh={false} word="看看里面有什么" onGiven={look} />
          ) : null}
        </div>
      )}
    </Card>
  );
}

interface PreviewProps {
  opened: Opened;
  taken: ReadonlySet<string>;
  onToggle(key: string): void;
}

function Preview({ opened: { backup, preview }, taken, onToggle }: PreviewProps) {
  const { fresh, same, differing, deleted, withoutFile, altered, bad } = preview;
  return (
    <>
      <p>
        {chineseDay(dayOf(backup.madeAt))} 的备份：会加入 {fresh.length} 项，{same} 项本来就一样。
      </p>
      {differing.length > 0 ? (
        <div>
          <p className="font-medium">这些两边不一样，默认保留现在的；要用备份里的，请勾上：</p>
          {differing.map(({ table, id, mine, backup: theirs }) => (
            <Checkbox key={`${table}/${id}`} checked={taken.has(`${table}/${id}`)} onChange={() => onToggle(`${table}/${id}`)}>
              {nameOfRow(table, id, mine)}
              <ul className="pl-4 text-soft">
                {differencesOf(table === "parts" ? id : table, mine, theirs).map(({ field, mine: now, backup: then }) => (
                  <li key={field}>
                    {field}：现在是“{now}”，备份里是“{then}”
                  </li>
                ))}
              </ul>
            </Checkbox>
          ))}
        </div>
      ) : null}
      {deleted.length > 0 ? (
        <div>
          <p className="font-medium">这些在这台电脑上已经删掉了，默认不加回来；要加回来的，请勾上：</p>
          {deleted.map(({ table, id, row }) => (
            <Checkbox key={`${table}/${id}`} checked={taken.has(`${table}/${id}`)} onChange={() => onToggle(`${table}/${id}`)}>
              {nameOfRow(table, id, row)}
            </Checkbox>
          ))}
        </div>
      ) : null}
      {withoutFile.length > 0 ? (
        <p>
          有 {withoutFile.length} 份证据的文件不在备份里，不会恢复：{withoutFile.map(({ name }) => name).join("、")}。
        </p>
      ) : null}
      {altered.length > 0 ? (
        <p>
          有 {altered.length} 份证据的文件和存入时的指纹对不上，会照样恢复，检查有没有改动时会标出来：
          {altered.map(({ name }) => name).join("、")}。
        </p>
      ) : null}
      {backup.missing > 0 ? <p>文件里说的条数比实际多 {backup.missing} 条，可能被截短过；读得到的都在这里。</p> : null}
      {bad.length > 0 ? (
        <div>
          <p className="font-medium">这 {bad.length} 项读不了，恢复时原样放在一边，其余的照常恢复：</p>
          <ul className="list-disc pl-5">
            {bad.slice(0, 50).map(({ id, table, rowId, what }) => (
              <li key={id}>
                {wordOfTable(table === "parts" ? rowId : table)}：{what}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

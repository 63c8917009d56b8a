import { useRef, useState } from "react";
import { PassphraseForm } from "@/components/shell/passphrase-form";
import { Button } from "@/components/ui/button";
import { FileButton } from "@/components/ui/file-button";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { compare, type Compared } from "@/lib/store/same-bytes";
import { backupName, makeBackup, MIN_PASSPHRASE, type BackupContents, type BackupProgress } from "@/lib/store/backup";
import { keepSecondCopy, openSecondFolder } from "./second-copy";
import { saveFile } from "./save-file";
import { store } from "./store";
import { TODAY } from "./today";

/** What a backup holds, in one sentence, and what it holds that cannot be read. */
export function wordOfBackup({ rows, aside, files, damaged }: BackupContents): string {
  const plain = `备份做好了，读回来核对过：${rows} 条内容、${files} 个证据文件都在里面。文件已交给浏览器下载；有没有完整存下，这一页看不到（比如磁盘满了会只存下一半），可以选存下的文件核对一遍。`;
  const unread = aside.length > 0 ? `其中 ${aside.length} 条现在读不了，也原样放在里面。` : "";
  return (
    plain +
    unread +
    (damaged.length > 0
      ? `有 ${damaged.length} 个证据文件和存入时不一样（缺了一部分，或者被改过），照现在的样子放在里面；请到“证据”里检查。`
      : "")
  );
}

/** Makes a backup, proves it and hands it over; shows how far it is and can be stopped. */
export function BackupForm() {
  const [progress, setProgress] = useState<BackupProgress>();
  const [done, setDone] = useState<{ says: string; second: { ok: boolean; says: string } | null; file: Blob }>();
  const stop = useRef<AbortController>(null);
  const make = async (passphrase: string): Promise<string | null> => {
    if (passphrase.length < MIN_PASSPHRASE) return `密码至少 ${MIN_PASSPHRASE} 个字符，越长越好；不要用 12345678 这类简单密码。`;
    const madeAt = Date.now();
    const folder = await openSecondFolder();
    stop.current = new AbortController();
    setDone(undefined);
    const made = await makeBackup(store, passphrase, madeAt, { onProgress: setProgress, signal: stop.current.signal });
    setProgress(undefined);
    if (!made.ok) return made.message;
    saveFile(made.value.file, backupName(TODAY));
    await store.noteBackup(madeAt);
    const second = folder && (await keepSecondCopy(folder, made.value.file, backupName(TODAY)));
    setDone({ says: wordOfBackup(made.value.told), second, file: made.value.file });
    return null;
  };
  return (
    <div className="space-y-2">
      <PassphraseForm word="做备份" onGiven={make} />
      {progress ? (
        <div className="flex items-end gap-3">
          <div className="flex-1">
            <Progress
              label={progress.step === "writing" ? "正在写" : "写好了，正在读回来核对"}
              value={Math.min(progress.bytes, progress.total)}
              max={progress.total}
            />
          </div>
          <Button size="sm" onClick={() => stop.current?.abort()}>
            停下
          </Button>
        </div>
      ) : null}
      {done ? (
        <>
          <Notice tone="good" live>
            {done.says}
          </Notice>
          {done.second ? (
            <Notice tone={done.second.ok ? "good" : "care"} live>
              {done.second.says}
            </Notice>
          ) : null}
          <SavedFileCheck made={done.file} />
        </>
      ) : null}
    </div>
  );
}

const COMPARED: Record<Compared, string> = {
  same: "核对过了：存下的文件和刚才做好的一模一样。",
  other: "这个文件和刚才做好的不一样：可能没有存完，也可能不是这一份。不要只靠它；请腾出空间再做一次备份。",
  unread: "这个文件读不了，没有核对成。请看看它还在不在，再选一次。",
};

/** Compares the file that the person finds among the downloads with the one that was made: the page itself cannot see a download end. */
function SavedFileCheck({ made }: { made: Blob }) {
  const [compared, setCompared] = useState<Compared>();
  return (
    <div className="space-y-2">
      <FileButton accept=".age" onFiles={([saved]) => void compare(made, saved!).then(setCompared)}>
        核对存下的文件
      </FileButton>
      {compared ? (
        <Notice tone={compared === "same" ? "good" : "care"} live>
          {COMPARED[compared]}
        </Notice>
      ) : null}
    </div>
  );
}

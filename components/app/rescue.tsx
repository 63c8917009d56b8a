import { useState } from "react";
import { HelpLines } from "@/components/shell/help-lines";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { exportRaw } from "@/lib/store/export-raw";
import { BackupForm } from "./backup-form";
import { saveFile } from "./save-file";
import { store } from "./store";
import { TODAY } from "./today";
import { WipeButton } from "./wipe-button";

const NOTHING = "没有可导出的：浏览器里没有找到护岸存着的内容。有备份的话，请从备份恢复。";
const NOT_EXPORTED = "没有导出来：数据库打不开。请关掉浏览器再打开试一次。";
const STILL_WAITING = "还在等浏览器打开数据库。如果一直不动，请关掉浏览器再打开试一次。";
const WAITS_MS = 10_000;

/**
 * What must be within reach on the day on which nothing else works: a backup, everything as it lies, the wipe, and people to call. It
 * needs neither the case nor its assessment, and no passphrase.
 */
export default function Rescue({ locked = false }: { locked?: boolean | undefined }) {
  const [message, setMessage] = useState<string>();
  const raw = async () => {
    setMessage("正在导出……");
    try {
      const reading = new Response(exportRaw(store.name) as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
      const waiting = setTimeout(() => setMessage(STILL_WAITING), WAITS_MS);
      const file = await reading.finally(() => clearTimeout(waiting));
      saveFile(file, `yuanyang-${TODAY}.tar`);
      setMessage(`已经交给浏览器下载（${Math.ceil(file.size / 1024)} KB）。`);
    } catch (error) {
      setMessage((error as { name?: string }).name === "NothingKeptError" ? NOTHING : NOT_EXPORTED);
    }
  };
  return (
    <div className="mt-4 space-y-3 text-sm">
      <HelpLines />
      {locked ? null : (
        <Disclosure summary="做一份加密备份">
          <BackupForm />
        </Disclosure>
      )}
      <Disclosure summary="把存着的内容原样导出">
        <p className="mb-2">
          {locked
            ? "锁定的内容导出来还是加密的，没有密码打不开。"
            : "按存放的样子导出成一个 tar 文件，读不了的也在里面。没有设置密码的话，任何人拿到都能读。"}
        </p>
        <Button size="sm" onClick={() => void raw()}>
          原样导出
        </Button>
        {message ? <output className="mt-2 block">{message}</output> : null}
      </Disclosure>
      <Disclosure summary="全部清除">
        <WipeButton />
      </Disclosure>
    </div>
  );
}

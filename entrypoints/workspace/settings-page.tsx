import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { browser } from "wxt/browser";
import { PassphraseForm } from "@/components/shell/passphrase-form";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Confirm } from "@/components/ui/dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/field";
import { FileButton } from "@/components/ui/file-button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { useTell } from "@/components/ui/toasts";
import { backupIsOld } from "@/lib/store/backup-reminder";
import { backupName, exportBackup, exportPlain } from "@/lib/store/backup";
import { readBackup, readPlain, type ReadBackup } from "@/lib/store/read-backup";
import { previewRestore, restoreBackup, type RestorePreview } from "@/lib/store/restore";
import { wordOfTable } from "@/lib/store/field-words";
import { changePassphrase, removePassphrase, setPassphrase, VAULT_TRUTHS } from "@/lib/store/vault";
import { keepReminders } from "@/lib/background/reminders";
import { wipe } from "@/lib/store/wipe";
import { chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { useKeyVersion } from "@/components/app/vault-key-version";
import { saveFile } from "@/components/app/save-file";
import { store } from "@/components/app/store";
import { TODAY } from "@/components/app/today";
import { keepKey, lockNow } from "@/components/app/vault";
import { CorrectionsCard } from "./corrections-card";
import type { RecordPageProps } from "./page-props";

/** Keeping the case safe: passphrase, backup, discretion, and the way to leave nothing behind. */
export default function SettingsPage({ open: { settings } }: RecordPageProps) {
  return (
    <>
      <PageTitle title="设置与备份">所有内容只在这台电脑上。丢了电脑就丢了案卷，请自己做备份。</PageTitle>
      <BackupCard lastBackupAt={settings.lastBackupAt} />
      <RestoreCard />
      <VaultCard lockAfterMinutes={settings.lockAfterMinutes} />
      <Card title="不想被人看见">
        <Checkbox checked={settings.discreet === true} onChange={(event) => void store.saveSettings({ discreet: event.target.checked })}>
          低调模式：网页标题、左上角和工具栏图标只写「备忘」，图标换成一张便签
        </Checkbox>
        <p className="text-sm text-soft">在这个页面连按三次 Esc，会立刻换成空白页，内容都已存好。</p>
      </Card>
      <CorrectionsCard />
      <WipeCard />
    </>
  );
}

function BackupCard({ lastBackupAt }: { lastBackupAt: number | undefined }) {
  const tell = useTell();
  return (
    <Card
      title="备份"
      aside={
        <span className="text-sm text-soft">
          {lastBackupAt ? `上次：${chineseDay(dayOf(lastBackupAt))}` : "还没有备份过"}
          {lastBackupAt && backupIsOld({ lastBackupAt }, TODAY) ? "，该再做一次了" : ""}
        </span>
      }
    >
      <p className="mb-3 text-sm">全部内容加密成一个文件（age 格式，用公开的 age 程序也能打开）。口令要记在别处，忘了就打不开。</p>
      <PassphraseForm
        word="做备份"
        onGiven={async (passphrase) => {
          if (passphrase.length < 8) return "口令至少 8 个字，越长越好。";
          const madeAt = Date.now();
          const stream = await exportBackup(store, passphrase, madeAt);
          saveFile(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob(), backupName(TODAY));
          await store.saveSettings({ lastBackupAt: madeAt });
          tell({ text: "备份已经交给浏览器下载。" });
          return null;
        }}
      />
      <Disclosure summary="不加密的导出" className="mt-2 text-sm">
        <p className="mb-2">给别的程序用，或者自己留底。任何人拿到都能读，不含证据文件。</p>
        <Button
          size="sm"
          onClick={() =>
            void exportPlain(store, Date.now()).then((text) =>
              saveFile(new Blob([text], { type: "application/json" }), `daochu-${TODAY}.json`),
            )
          }
        >
          导出
        </Button>
      </Disclosure>
    </Card>
  );
}

interface Opened {
  backup: ReadBackup;
  preview: RestorePreview;
  source?: { file: Blob; passphrase: string };
}

function RestoreCard() {
  const tell = useTell();
  const [file, setFile] = useState<File>();
  const [opened, setOpened] = useState<Opened>();
  const [message, setMessage] = useState<string>();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const look = async (passphrase?: string): Promise<string | null> => {
    const read = passphrase === undefined ? await readPlain(file!) : await readBackup(file!, passphrase);
    if (!read.ok) return read.message;
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
    tell({ text: `恢复了 ${done.value.written} 项。` });
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
          <p>
            {chineseDay(dayOf(opened.backup.madeAt))} 的备份：会加入 {opened.preview.fresh.length} 项，{opened.preview.same} 项本来就一样。
          </p>
          {opened.preview.differing.length > 0 ? (
            <div>
              <p className="font-medium">这些两边不一样，默认保留现在的；要用备份里的，请勾上：</p>
              {opened.preview.differing.map(({ table, id }) => (
                <Checkbox
                  key={`${table}/${id}`}
                  checked={taken.has(`${table}/${id}`)}
                  onChange={() => {
                    const next = new Set(taken);
                    if (!next.delete(`${table}/${id}`)) next.add(`${table}/${id}`);
                    setTaken(next);
                  }}
                >
                  {wordOfTable(table === "parts" ? id : table)}
                </Checkbox>
              ))}
            </div>
          ) : null}
          {opened.preview.withoutFile.length > 0 ? <p>有 {opened.preview.withoutFile.length} 份证据的文件不在备份里，不会恢复。</p> : null}
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

const LOCK_AFTER = ["5", "15", "30", "60"];

function VaultCard({ lockAfterMinutes }: { lockAfterMinutes: number | undefined }) {
  const tell = useTell();
  const keys = useKeyVersion();
  const state = useLiveQuery(() => store.vaultState(), [keys]);
  return (
    <Card title="口令">
      {state === "open" ? (
        <div className="space-y-3">
          <div className="flex flex-wrap items-end gap-3">
            <Button onClick={() => void lockNow()}>现在上锁</Button>
            <SelectField
              className="w-40"
              label="多久不用就上锁"
              value={String(lockAfterMinutes ?? 15)}
              onChange={(event) => void store.saveSettings({ lockAfterMinutes: Number(event.target.value) })}
              options={LOCK_AFTER.map((minutes) => [minutes, `${minutes} 分钟`] as const)}
            />
          </div>
          <Disclosure summary="换口令">
            <PassphraseForm
              old
              word="换"
              onGiven={async (next, old) => {
                const done = await changePassphrase(store, old, next, Date.now());
                if (!done.ok) return done.message;
                tell({ text: "换好了。" });
                return null;
              }}
            />
          </Disclosure>
          <Disclosure summary="取消口令">
            <PassphraseForm
              fresh={false}
              word="取消口令"
              onGiven={async (passphrase) => {
                const done = await removePassphrase(store, passphrase, Date.now());
                if (!done.ok) return done.message;
                await lockNow();
                tell({ text: "已取消口令，案卷不再加密。" });
                return null;
              }}
            />
          </Disclosure>
        </div>
      ) : (
        <div className="space-y-3">
          <p className="text-sm">没有设口令：能用这台电脑的人都能打开案卷。</p>
          <ul className="list-disc space-y-1 pl-5 text-sm text-soft">
            {VAULT_TRUTHS.map((truth) => (
              <li key={truth}>{truth}</li>
            ))}
          </ul>
          <PassphraseForm
            word="设口令"
            onGiven={async (passphrase) => {
              const done = await setPassphrase(store, passphrase);
              if (!done.ok) return done.message;
              await keepKey(done.value);
              tell({ text: "设好了。案卷已加密。" });
              return null;
            }}
          />
        </div>
      )}
    </Card>
  );
}

const WIPED = "wiped";

/** What the wipe before this page's loading found; told until the page is left. */
const wiped = sessionStorage.getItem(WIPED);
sessionStorage.removeItem(WIPED);

/** The databases, and what lies beside them: the popup's last glance, the reminders, the key. Says what a second look found. */
async function wipeAll(): Promise<string> {
  localStorage.clear();
  sessionStorage.clear();
  const done = await wipe(store);
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.alarms.clearAll()]);
  if (!done.ok) return done.message;
  return done.value.left.length === 0 ? "清除完了，查过一遍，什么都没有留下。" : "有一部分没有删掉，请关掉其他护岸页面再试。";
}

function WipeCard() {
  const [asked, setAsked] = useState(false);
  return (
    <Card title="全部清除">
      <p className="mb-3 text-sm">删掉案卷、证据、示例和所有设置，不能撤销。需要的话先做备份。</p>
      {wiped === null ? (
        <Button look="firm" onClick={() => setAsked(true)}>
          清除全部内容
        </Button>
      ) : (
        <Notice tone="good" live title={wiped}>
          <a href="#overview" className="underline underline-offset-2">
            重新开始
          </a>
        </Notice>
      )}
      <Confirm
        title="真的全部清除？"
        open={asked}
        look="firm"
        confirmWord="全部清除"
        onCancel={() => setAsked(false)}
        onConfirm={() => {
          setAsked(false);
          void keepReminders([]);
          void wipeAll().then((word) => {
            // The stores of this page are closed for good: a fresh page tells what was found.
            sessionStorage.setItem(WIPED, word);
            location.reload();
          });
        }}
      >
        案卷、证据文件和设置都会从这台电脑上删掉。已经下载的备份和文书不受影响。
      </Confirm>
    </Card>
  );
}

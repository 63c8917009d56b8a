import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import { BackupForm } from "@/components/app/backup-form";
import { canKeepSecondCopy, chooseSecondFolder, forgetSecondFolder, secondFolder } from "@/components/app/second-copy";
import { UnreadableCard } from "@/components/app/unreadable-card";
import { WipeButton } from "@/components/app/wipe-button";
import { PassphraseForm } from "@/components/shell/passphrase-form";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/field";
import { PageTitle } from "@/components/ui/page-title";
import { useTell } from "@/components/ui/toasts";
import { backupIsOld } from "@/lib/store/backup-reminder";
import { exportPlain } from "@/lib/store/backup";
import { askToKeep, keptForGood } from "@/lib/store/evidence-intake";
import { readFailureOf } from "@/lib/store/result";
import type { Settings } from "@/lib/store/tables";
import { liesOpen } from "@/lib/store/reseal";
import { changePassphrase, removePassphrase, setPassphrase, VAULT_TRUTHS } from "@/lib/store/vault";
import { dropBrokenVault } from "@/lib/store/vault-state";
import { chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { useKeyVersion } from "@/components/app/vault-key-version";
import { saveFile } from "@/components/app/save-file";
import { store } from "@/components/app/store";
import { TODAY } from "@/components/app/today";
import { keepKey, lockNow } from "@/components/app/vault";
import { RestoreCard } from "./restore-card";
import { CorrectionsCard } from "./corrections-card";
import type { RecordPageProps } from "./page-props";

/** Keeping the case safe: passphrase, backup, discretion, and the way to leave nothing behind. */
export default function SettingsPage({ open: { settings } }: RecordPageProps) {
  return (
    <>
      <PageTitle title="设置与备份">所有内容只保存在这台电脑上。电脑丢失，案卷也会丢失，请定期备份。</PageTitle>
      <UnreadableCard />
      <BackupCard settings={settings} />
      <RestoreCard />
      <VaultCard lockAfterMinutes={settings.lockAfterMinutes} />
      <Card title="不想被人看见">
        <Checkbox checked={settings.discreet === true} onChange={(event) => void store.saveSettings({ discreet: event.target.checked })}>
          低调模式：网页标题、左上角和工具栏图标只写“备忘”，图标换成一张便签
        </Checkbox>
        <p className="text-sm text-soft">连按三次 Esc 会立刻换成空白页。已保存的内容都在；正在输入、还没离开输入框的内容可能不会保存。</p>
      </Card>
      <CorrectionsCard />
      <Card title="全部清除">
        <WipeButton />
      </Card>
    </>
  );
}

function BackupCard({ settings }: { settings: Settings }) {
  const { lastBackupAt } = settings;
  return (
    <Card
      title="备份"
      aside={
        <span className="text-sm text-soft">
          {lastBackupAt ? `上次做好备份：${chineseDay(dayOf(lastBackupAt))}（文件交给了浏览器下载）` : "还没有备份过"}
          {lastBackupAt && backupIsOld(settings, TODAY) ? "，建议再备份一次" : ""}
        </span>
      }
    >
      <p className="mb-3 text-sm">
        把全部内容加密成一个文件（age 格式，用公开的 age 程序也能打开），写好后读回来核对一遍。密码请记在别处，忘记密码就无法打开。
      </p>
      <KeptLine />
      <BackupForm />
      <SecondCopyLine />
      <Disclosure summary="不加密的导出" className="mt-2 text-sm">
        <p className="mb-2">给别的程序用，或者自己留底。任何人拿到都能读，不含证据文件。</p>
        <PlainExport />
      </Disclosure>
    </Card>
  );
}

function PlainExport() {
  const tell = useTell();
  const make = async () => {
    try {
      saveFile(new Blob([await exportPlain(store, Date.now())], { type: "application/json" }), `daochu-${TODAY}.json`);
    } catch (error) {
      tell({ text: readFailureOf(error).message });
    }
  };
  return (
    <Button size="sm" onClick={() => void make()}>
      导出
    </Button>
  );
}

/** What the browser has said of keeping the case. */
function KeptLine() {
  const [kept, setKept] = useState<boolean | null>();
  useEffect(() => void keptForGood().then(setKept, () => setKept(null)), []);
  if (kept === undefined || kept) return null;
  return (
    <p className="mb-3 text-sm text-care">
      浏览器没有保证一直留着这些内容：磁盘快满时，或者清理浏览器数据时，它可能清掉。请定期做备份，存到别的地方。
      {kept === false ? (
        <Button size="sm" look="quiet" onClick={() => void askToKeep().then(setKept)}>
          请浏览器别清
        </Button>
      ) : null}
    </p>
  );
}

function SecondCopyLine() {
  const tell = useTell();
  const folder = useLiveQuery(
    () =>
      secondFolder().then(
        (found) => found?.name ?? null,
        () => null,
      ),
    [],
  );
  if (!canKeepSecondCopy()) return null;
  return (
    <p className="mt-2 text-sm text-soft">
      {folder ? `每次备份会另外保存到文件夹“${folder}”。` : "可以选一个文件夹（比如 U 盘），以后每次备份会另外保存到那里。"}{" "}
      <Button
        size="sm"
        look="quiet"
        onClick={() =>
          void (folder
            ? forgetSecondFolder()
            : chooseSecondFolder().then((name) => tell({ text: name ? `以后每次备份会另外保存到“${name}”。` : "没有选文件夹。" })))
        }
      >
        {folder ? "不用了" : "选文件夹"}
      </Button>
    </p>
  );
}

/** The entry is damaged: no passphrase opens what was sealed with it, and nothing may be written in the clear unasked. */
function BrokenVault() {
  const tell = useTell();
  return (
    <div className="space-y-3 text-sm">
      <p>
        密码的登记损坏了，用它加密过的内容谁也打不开了，现在也不能再写入。没有加密的内容都还在。有备份的话，拿掉坏的登记以后从备份恢复就行。
      </p>
      <Button
        onClick={() =>
          void dropBrokenVault(store.real.database).then(
            () => tell({ text: "拿掉了。打不开的内容列在“读不了的内容”里。" }),
            (error: unknown) => tell({ text: readFailureOf(error).message }),
          )
        }
      >
        拿掉坏的登记
      </Button>
    </div>
  );
}

const SEALED = "密码已设置，存着的内容都已加密。加密之前的旧内容，磁盘上可能还留有碎片。";
const SEALED_IN_PART =
  "密码已设置。有一部分内容这次没能加密（可能已经损坏，或者磁盘空间不够），还按原样放着；下次解锁时会再试。其余的都已加密。";

const LOCK_AFTER = ["5", "15", "30", "60"];

function VaultCard({ lockAfterMinutes }: { lockAfterMinutes: number | undefined }) {
  const tell = useTell();
  const keys = useKeyVersion();
  const state = useLiveQuery(() => store.vaultState(), [keys]);
  return (
    <Card title="密码">
      {state === "broken" ? (
        <BrokenVault />
      ) : state === "open" ? (
        <div className="space-y-3">
          <div className="flex flex-wrap items-end gap-3">
            <Button onClick={() => void lockNow()}>立即锁定</Button>
            <SelectField
              className="w-40"
              label="闲置多久自动锁定"
              value={String(lockAfterMinutes ?? 15)}
              onChange={(event) => void store.saveSettings({ lockAfterMinutes: Number(event.target.value) })}
              options={LOCK_AFTER.map((minutes) => [minutes, `${minutes} 分钟`] as const)}
            />
          </div>
          <Disclosure summary="更换密码">
            <PassphraseForm
              old
              word="更换"
              onGiven={async (next, old) => {
                const done = await changePassphrase(store, old, next, Date.now());
                if (!done.ok) return done.message;
                tell({ text: "密码已更换。" });
                return null;
              }}
            />
          </Disclosure>
          <Disclosure summary="取消密码">
            <PassphraseForm
              fresh={false}
              word="取消密码"
              onGiven={async (passphrase) => {
                const done = await removePassphrase(store, passphrase, Date.now());
                if (!done.ok) return done.message;
                await lockNow();
                tell({ text: "已取消密码，案卷不再加密。" });
                return null;
              }}
            />
          </Disclosure>
        </div>
      ) : (
        <div className="space-y-3">
          <p className="text-sm">没有设置密码：能使用这台电脑的人都能打开案卷。</p>
          <ul className="list-disc space-y-1 pl-5 text-sm text-soft">
            {VAULT_TRUTHS.map((truth) => (
              <li key={truth}>{truth}</li>
            ))}
          </ul>
          <PassphraseForm
            word="设置密码"
            onGiven={async (passphrase) => {
              const done = await setPassphrase(store, passphrase, undefined, keepKey);
              if (!done.ok) return done.message;
              tell({ text: (await liesOpen(store)) ? SEALED_IN_PART : SEALED });
              return null;
            }}
          />
        </div>
      )}
    </Card>
  );
}

import type { ZodError } from "zod";
import { wordOfPath } from "./field-words";

/** Why a write did not happen. Nothing was changed unless `kind` is `conflict`, and then only the fields that nobody else had changed. */
export type FailureKind =
  | "invalid"
  | "quota"
  | "blocked"
  | "unopened"
  | "closed"
  | "locked"
  | "conflict"
  | "missing"
  | "refused"
  | "unknown";

/** One field that two tabs changed differently. */
export interface Conflict {
  /** Dotted path inside the row. */
  path: string;
  yours: unknown;
  theirs: unknown;
}

export interface Failure {
  ok: false;
  kind: FailureKind;
  /** Calm Chinese words to show as they are; what was typed stays with the caller. */
  message: string;
  /** `invalid` only: dotted path of the first bad value. */
  path?: string;
  /** `conflict` only. */
  conflicts?: Conflict[];
}

/** How to take a write back; see `Store.undo`. Held in memory only. */
export interface Undo {
  readonly steps: readonly UndoStep[];
}

export interface UndoStep {
  readonly sample: boolean;
  readonly table: string;
  readonly id: string;
  /** Null: the row did not exist. */
  readonly before: object | null;
  /** Null: the row was deleted. */
  readonly after: object | null;
}

export type Written<T> = { ok: true; value: T; undo: Undo } | Failure;
export type Outcome<T> = { ok: true; value: T } | Failure;

/** The vault is locked: nothing of the case can be read or written until the passphrase is given. */
export class LockedError extends Error {
  override name = "LockedError";
}

export const LOCKED_MESSAGE = "案卷已锁定。请先输入密码解锁，再继续；你刚才填写的内容还在页面上。";

/** What lies in the place of a write is there, but the browser does not give it: it is not replaced unasked. */
export class LostRowError extends Error {
  override name = "LostRowError";
}

export const UNREADABLE = "这一条现在读不了，已经原样放在一边，没有改动它。请到“设置与备份”查看。";

const BROKEN_VAULT = "密码的登记损坏了，这次没有保存：现在写入就是不加密的。你填写的内容还在页面上。请到“设置与备份”的“密码”处理。";

const SENTENCES: Record<Exclude<FailureKind, "invalid" | "conflict">, string> = {
  quota: "浏览器给护岸的存储空间不够，这次没有保存。你填写的内容还在页面上；可以先导出备份、删掉不需要的证据文件，再试一次。",
  blocked: "另一个护岸页面还开着旧版本，数据暂时打不开。请关掉其他护岸页面，再试一次；你填写的内容还在。",
  unopened: "存放案卷的数据库打不开，这次没有保存。你填写的内容还在页面上，请先复制下来，关掉浏览器再打开试一次。",
  closed: "数据连接断开了（可能是扩展刚刚更新）。你填写的内容还在页面上，请先复制下来，再刷新页面。",
  locked: LOCKED_MESSAGE,
  missing: "这一条已经不在了，可能在另一个页面被删除。你填写的内容还在页面上。",
  refused: "这一步没有做，什么都没有改变。",
  unknown: "没有保存，原因不明。你填写的内容还在页面上，请再试一次；如果还不行，请先导出备份。",
};

export function failure(kind: Exclude<FailureKind, "invalid" | "conflict">, message?: string): Failure {
  return { ok: false, kind, message: message ?? SENTENCES[kind] };
}

const QUOTA = new Set(["QuotaExceededError"]);
const CLOSED = new Set(["DatabaseClosedError", "InvalidStateError", "TransactionInactiveError", "PrematureCommitError"]);
const BLOCKED = new Set(["VersionError", "UpgradeError", "OpenFailedError", "TimeoutError", "BlockedError"]);

/** The failure behind an exception of Dexie, IndexedDB or ourselves: Dexie wraps the browser's error, so causes are looked through. */
export function failureOf(error: unknown): Failure {
  for (let cause: unknown = error, depth = 0; cause !== undefined && cause !== null && depth < 6; depth += 1) {
    const { name, inner, cause: next } = cause as { name?: string; inner?: unknown; cause?: unknown };
    if (name === "LockedError") return failure("locked");
    if (name === "LostRowError") return failure("refused", UNREADABLE);
    if (name === "BrokenVaultError") return failure("refused", BROKEN_VAULT);
    if (name === "NewerDataError") return failure("refused", "这份数据由更新的版本保存，现在的版本没有改动它。请先更新护岸，再打开。");
    if (name && QUOTA.has(name)) return failure("quota");
    if (name && inner === undefined && name === "UnknownError") return failure("unopened");
    if (name && inner === undefined && CLOSED.has(name)) return failure("closed");
    if (name && inner === undefined && BLOCKED.has(name)) return failure("blocked");
    cause = inner ?? next;
  }
  const name = (error as { name?: string } | null)?.name ?? "";
  if (CLOSED.has(name)) return failure("closed");
  if (BLOCKED.has(name)) return failure("blocked");
  return failure("unknown");
}

const READ_SENTENCES: Partial<Record<FailureKind, string>> = {
  quota: "这台电脑的空间不够了，数据暂时读不出来。请先腾出一些空间，再打开；已经保存的内容没有动。",
  blocked: "另一个护岸页面还开着旧版本，数据暂时打不开。请关掉其他护岸页面，再打开一次；已经保存的内容没有动。",
  unopened:
    "存放案卷的数据库打不开：存放的文件可能坏了，也可能磁盘满了或不让写。护岸没有改动它。请腾出一些空间，关掉浏览器再打开试一次；还是打不开，就要从备份恢复。",
  closed: "数据连接断开了（可能是扩展刚刚更新）。请刷新页面；已经保存的内容没有动。",
  unknown: "这次没有读出来，原因不明。已经保存的内容没有动。请关掉浏览器再打开试一次；也可以先把内容原样导出，留一份底。",
};

/** As `failureOf`, in the words of a reading: nothing was going to be written. */
export function readFailureOf(error: unknown): Failure {
  const found = failureOf(error);
  return { ...found, message: READ_SENTENCES[found.kind] ?? found.message };
}

/** What is wrong with a value, with its path in words; the first problem is enough to go on. */
export function invalid(table: string, error: ZodError): Failure {
  const path = error.issues[0]?.path.map(String).join(".") ?? "";
  return {
    ok: false,
    kind: "invalid",
    path,
    message: `${wordOfPath(table, path)}的内容不合要求，没有保存。请看一下这一项；其他内容都还在。`,
  };
}

export function conflicted(table: string, conflicts: Conflict[]): Failure {
  const names = [...new Set(conflicts.map(({ path }) => wordOfPath(table, path)))].join("、");
  return {
    ok: false,
    kind: "conflict",
    conflicts,
    message: `${names}刚才在另一个页面改成了别的内容，这里没有覆盖它；其余的改动已经保存。请比较两边，选一个。`,
  };
}

import { sameBytes } from "@/lib/store/same-bytes";
import { store } from "./store";

/** The part of the File System Access API that is used; Chromium has it, Firefox has not. */
interface Folder {
  name: string;
  queryPermission(of: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission(of: { mode: "readwrite" }): Promise<PermissionState>;
  getFileHandle(
    name: string,
    options?: { create: true },
  ): Promise<{ createWritable(): Promise<WritableStream<Uint8Array>>; getFile(): Promise<File> }>;
  removeEntry(name: string): Promise<void>;
}
type Picker = (options: { mode: "readwrite"; id: string }) => Promise<Folder>;

const KEY = "second-copy";
const picker = (): Picker | undefined => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

export const canKeepSecondCopy = (): boolean => picker() !== undefined;

/** The chosen folder; null when none was. */
export async function secondFolder(): Promise<Folder | null> {
  const kept = await store.real.database.settings.get(KEY);
  const folder = kept?.value as Folder | undefined;
  return folder && typeof folder.getFileHandle === "function" ? folder : null;
}

/** Asks for the folder, once; to be called in a click. Null when none was chosen. */
export async function chooseSecondFolder(): Promise<string | null> {
  try {
    const folder = await picker()!({ mode: "readwrite", id: "huan-backup" });
    await store.real.database.settings.put({ key: KEY, value: folder });
    return folder.name;
  } catch {
    return null;
  }
}

export async function forgetSecondFolder(): Promise<void> {
  await store.real.database.settings.delete(KEY);
}

/** A folder that may be written to, one that the browser did not allow this time, or none. */
export type SecondFolder = { folder: Folder; allowed: boolean } | null;

/** Asks for the chosen folder; in the click, for the browser asks the person only then, and a backup takes longer to make than a click lasts. */
export async function openSecondFolder(): Promise<SecondFolder> {
  const folder = await secondFolder().catch(() => null);
  if (!folder) return null;
  const asked = { mode: "readwrite" as const };
  try {
    const allowed = (await folder.queryPermission(asked)) === "granted" || (await folder.requestPermission(asked)) === "granted";
    return { folder, allowed };
  } catch {
    return { folder, allowed: false };
  }
}

/** Puts a finished backup into the folder as well and reads it back. Tells in words what came of it. */
export async function keepSecondCopy(second: NonNullable<SecondFolder>, file: Blob, name: string): Promise<{ ok: boolean; says: string }> {
  const { folder, allowed } = second;
  if (!allowed) return { ok: false, says: `浏览器这次没有允许写入文件夹“${folder.name}”，另一份没有存。` };
  // Anything of that name but nothing at all is not ours to take away again.
  const wasThere = await folder.getFileHandle(name).then(
    () => true,
    (error: unknown) => !isNotFound(error),
  );
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    await file.stream().pipeTo(await handle.createWritable());
    if (await sameBytes(file, await handle.getFile())) return { ok: true, says: `另一份也存进了文件夹“${folder.name}”，读回来核对过。` };
  } catch {
    // Told below, with what it left.
  }
  const says = `另一份没能存进文件夹“${folder.name}”，请看看它还在不在、放不放得下。`;
  return { ok: false, says: says + (await leftBehind(folder, name, wasThere)) };
}

const isNotFound = (error: unknown): boolean => error instanceof DOMException && error.name === "NotFoundError";

/** Takes away what a failed writing left. Of an older copy of the same name it is not known whether it is still whole. */
async function leftBehind(folder: Folder, name: string, wasThere: boolean): Promise<string> {
  if (wasThere) return `里面原来就有的“${name}”可能不完整，请不要只靠它。`;
  try {
    await folder.removeEntry(name);
    return "";
  } catch (error) {
    return isNotFound(error) ? "" : `里面可能留下了不完整的“${name}”，请删掉，不要用它恢复。`;
  }
}

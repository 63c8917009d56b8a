import { store } from "./store";

/** The part of the File System Access API that is used; Chromium has it, Firefox has not. */
interface Folder {
  name: string;
  queryPermission(of: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission(of: { mode: "readwrite" }): Promise<PermissionState>;
  getFileHandle(
    name: string,
    options: { create: true },
  ): Promise<{ createWritable(): Promise<WritableStream<Uint8Array>>; getFile(): Promise<File> }>;
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

/** Puts a finished backup into the chosen folder as well; what came of it in words, null where no folder was chosen. */
export async function keepSecondCopy(file: Blob, name: string): Promise<string | null> {
  const folder = await secondFolder().catch(() => null);
  if (!folder) return null;
  try {
    const asked = { mode: "readwrite" as const };
    if ((await folder.queryPermission(asked)) !== "granted" && (await folder.requestPermission(asked)) !== "granted")
      throw new Error("refused");
    const handle = await folder.getFileHandle(name, { create: true });
    await file.stream().pipeTo(await handle.createWritable());
    if ((await handle.getFile()).size !== file.size) throw new Error("cut short");
    return `另一份也存进了文件夹“${folder.name}”。`;
  } catch {
    return `但没能存进文件夹“${folder.name}”，请看看它还在不在、让不让写。`;
  }
}

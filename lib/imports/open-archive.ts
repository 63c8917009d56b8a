import { UnreadableFile } from "./unreadable-file";
import { MAX_UNPACKED } from "./open-workbook";

const MAX_ENTRIES = 500;
/** What cannot be a record of contacts or payments. */
const OTHER = /\.(jpe?g|png|gif|webp|heic|bmp|mp[34]|m4a|amr|wav|silk|avi|mov|exe|dll|apk|ttf|woff2?|css|js)$/i;

/** Whether a zip is a workbook: it has the parts of one. Looks at names only. */
export function isWorkbook(bytes: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  return /\[Content_Types\]\.xml|xl\/(workbook|worksheets)|mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/.test(text);
}

/**
 * The files in an archive that may hold records, unpacked. A password is asked for where one is needed; nothing larger than
 * `MAX_UNPACKED` is unpacked, whatever the archive claims. @throws UnreadableFile
 */
export async function archiveFiles(file: Blob, password?: string): Promise<{ files: File[]; skipped: string[] }> {
  const zip = await import("@zip.js/zip.js");
  zip.configure({ useWebWorkers: false });
  const reader = new zip.ZipReader(new zip.BlobReader(file), password === undefined ? {} : { password });
  const files: File[] = [];
  const skipped: string[] = [];
  try {
    const entries = await reader.getEntries();
    if (entries.length > MAX_ENTRIES) throw new UnreadableFile(`压缩包里有 ${entries.length} 个文件，太多了。请解压后选要导入的几个。`);
    let room = MAX_UNPACKED;
    for (const entry of entries) {
      if (entry.directory || /(^|\/)(__MACOSX|\.)/.test(entry.filename)) continue;
      const name = entryName(entry);
      if (OTHER.test(name) || /\.(zip|rar|7z|gz)$/i.test(name)) {
        skipped.push(name);
        continue;
      }
      if (entry.encrypted && !password)
        throw new UnreadableFile("这是加密的压缩包：请输入密码再打开，或先解压，再导入里面的文件。", "password");
      if (entry.uncompressedSize > room) throw new UnreadableFile("压缩包里的文件展开后大得不正常，没有打开。请解压后选要导入的文件。");
      const parts: Uint8Array<ArrayBuffer>[] = [];
      let size = 0;
      await entry.getData!(
        new WritableStream<Uint8Array<ArrayBuffer>>({
          write(part) {
            size += part.byteLength;
            if (size > room) throw new UnreadableFile("压缩包里的文件展开后大得不正常，没有打开。请解压后选要导入的文件。");
            parts.push(part.slice());
          },
        }),
      );
      room -= size;
      files.push(new File(parts, name));
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const text = String(error);
    if (/password/i.test(text))
      throw new UnreadableFile("压缩包的密码不对，请再输入一次。支付宝、微信账单的密码在申请账单的通知里。", "password");
    throw new UnreadableFile("这个压缩包打不开，可能没有下载完整。请重新下载，或先解压，再导入里面的文件。");
  } finally {
    await reader.close().catch(() => undefined);
  }
  return { files, skipped };
}

/** Names in archives of China are often GBK without saying so. */
function entryName(entry: { filename: string; rawFilename: Uint8Array; filenameUTF8: boolean }): string {
  if (entry.filenameUTF8) return entry.filename;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(entry.rawFilename);
  } catch {
    return new TextDecoder("gb18030").decode(entry.rawFilename);
  }
}

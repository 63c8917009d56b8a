/** What a file is by its first bytes, where it is of a kind that holds no table and no text; and what to do with it. */

const PICTURE = "这是一张图片。请在“从截图读出文字”里选它，核对后再导入；原图可以作为证据存放。";
const RECORDING = "这是录音或视频，读不出记录。它可以作为证据存放；时间和号码请另外从通话记录或详单导入。";
const PACKED = "压缩包。请先在电脑或手机上解压，再导入里面的文件。";

/** `at`: where the mark stands, 0 when absent. */
const KINDS: readonly { mark: readonly number[]; at?: number; told: string }[] = [
  { mark: [0xff, 0xd8, 0xff], told: PICTURE },
  { mark: [0x89, 0x50, 0x4e, 0x47], told: PICTURE },
  { mark: [0x47, 0x49, 0x46, 0x38], told: PICTURE },
  { mark: [0x57, 0x45, 0x42, 0x50], at: 8, told: PICTURE },
  { mark: [0x49, 0x44, 0x33], told: RECORDING },
  { mark: [0x23, 0x21, 0x41, 0x4d, 0x52], told: RECORDING },
  { mark: [0x57, 0x41, 0x56, 0x45], at: 8, told: RECORDING },
  { mark: [0x4f, 0x67, 0x67, 0x53], told: RECORDING },
  { mark: [0x52, 0x61, 0x72, 0x21], told: `这是 RAR ${PACKED}` },
  { mark: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], told: `这是 7z ${PACKED}` },
  { mark: [0x1f, 0x8b], told: `这是 gz ${PACKED}` },
];

const startsAt = (bytes: Uint8Array, mark: readonly number[], at: number): boolean =>
  mark.every((byte, index) => bytes[at + index] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** Null when the bytes may be a table or a text. */
export function otherKind(bytes: Uint8Array, name: string): string | null {
  const known = KINDS.find(({ mark, at }) => startsAt(bytes, mark, at ?? 0));
  if (known) return known.told;
  // Films, recordings of phones, and pictures of phones lie in the same box.
  if (ascii(bytes, 4, 8) === "ftyp") return /^(?:hei|mif|avif)/.test(ascii(bytes, 8, 12)) ? PICTURE : RECORDING;
  if (bytes[0] === 0xff && (bytes[1]! & 0xe0) === 0xe0 && /\.mp3$/i.test(name)) return RECORDING;
  if (ascii(bytes, 0, 15) === "SQLite format 3")
    return "这是手机或软件的数据库文件，这里读不了。请用手机自带的备份、短信备份软件或聊天导出工具导出成表格、.xml 或 .txt 再导入。";
  if (startsAt(bytes, [0x50, 0x4b, 3, 4], 0)) {
    const parts = new TextDecoder("latin1").decode(bytes);
    if (/word\/(?:document|_rels|styles)/.test(parts))
      return "这是一份 Word 文档，读不了里面的记录。里面是表格的，请复制到 WPS 或 Excel 里存成 .xlsx；是短信的，请复制文字到“粘贴短信”。";
    if (/ppt\/slides|ppt\/presentation/.test(parts)) return "这是一份演示文稿，读不了里面的记录。它可以作为证据存放。";
  }
  if (ascii(bytes, 0, 22).startsWith("age-encryption.org/v1"))
    return "这是加密的备份文件，不是通话或短信记录。要恢复护岸的备份，请到“设置”里的“恢复备份”。";
  return null;
}

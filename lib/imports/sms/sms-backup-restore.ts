import { SaxesParser, type SaxesAttributePlain } from "saxes";
import { agencyOf } from "../message-parts";
import { cleanNumber } from "../clean-number";
import { callWay, messageWay } from "../direction-words";
import type { ImportFormat, ReadContact, ReadItem, Source } from "../import-format";
import { readTime } from "../read-time";
import { mendReferences } from "../xml-text";

/** Fields as the app's maker documents them (synctech.com.au, read 2026-11-23): dates in ms, absent values as the text "null". */
type Attributes = Record<string, string>;

const given = (value: string | undefined): string | undefined =>
  value === undefined || value === "null" || value === "" ? undefined : value;
const nameOf = (attributes: Attributes): string | undefined => {
  const name = given(attributes["contact_name"] ?? attributes["name"]);
  return name === undefined || name === "(Unknown)" ? undefined : name.slice(0, 40);
};
const momentOf = (attributes: Attributes): number | null => {
  const date = given(attributes["date"]);
  if (!date) return null;
  if (!/^\d{9,14}$/.test(date)) return readTime(date) ?? readTime(given(attributes["time"]) ?? "");
  const value = Number(date);
  const at = value < 100_000_000_000 ? value * 1000 : value;
  // A year beyond 2099 is a slip of some program.
  return at < Date.UTC(2099, 11, 31) ? at : null;
};

function readCall(attributes: Attributes): ReadContact | string {
  const at = momentOf(attributes);
  if (at === null) return "读不出时间";
  const kind = callWay(attributes["type"] ?? "");
  if (!kind) return `不是来电或去电（类型 ${(attributes["type"] ?? "无").slice(0, 10)}）`;
  const seconds = Number(attributes["duration"] ?? attributes["dur"] ?? "NaN");
  const durationSeconds = Number.isInteger(seconds) && seconds >= 0 ? seconds : undefined;
  const answered = kind.answered ?? (durationSeconds === undefined ? undefined : durationSeconds > 0);
  // presentation 2, 3, 4: the caller's number was withheld, unknown or a payphone.
  const hidden = ["2", "3", "4"].includes(attributes["presentation"] ?? "");
  const number = hidden ? null : cleanNumber(attributes["number"] ?? "");
  return { channel: "call", direction: kind.direction, at, number, answered, durationSeconds, name: nameOf(attributes) };
}

function readMessage(attributes: Attributes, box: string, address: string, body: string | undefined): ReadContact | string {
  const at = momentOf(attributes);
  if (at === null) return "读不出时间";
  const way = messageWay(box);
  if (!way) return "草稿或没有发出的信息";
  const words = given(body)?.slice(0, 20_000);
  return {
    channel: "sms",
    direction: way.direction,
    at,
    number: cleanNumber(address),
    words,
    agency: words === undefined ? undefined : agencyOf(words),
    name: nameOf(attributes),
  };
}

/** Reads element by element; a backup of any size needs room for one element only. */
async function* read(source: Source): AsyncGenerator<ReadItem> {
  if (source.kind !== "text") throw new TypeError("text is needed");
  let ready: ReadItem[] = [{ kind: "section", line: 1, title: "" }];
  let count = 0;
  let mms: { attributes: Attributes; texts: string[]; from?: string | undefined; to?: string | undefined } | null = null;
  let broken: string | null = null;
  const tell = (found: ReadContact | string, attributes: Attributes) => {
    const raw = [attributes["address"] ?? attributes["number"], attributes["date"], attributes["body"]]
      .filter(Boolean)
      .join(" | ")
      .slice(0, 300);
    ready.push(
      typeof found === "string" ? { kind: "rejected", line: count, reason: found, raw } : { kind: "contact", line: count, contact: found },
    );
  };
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => {
    broken ??= error.message;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = attributes as Record<string, SaxesAttributePlain | string> as Attributes;
    const isCall = name === "call" || (name === "log" && values["number"] !== undefined);
    if (isCall || name === "sms" || name === "mms") count += 1;
    if (isCall) tell(readCall(values), values);
    else if (name === "sms") tell(readMessage(values, values["type"] ?? "", values["address"] ?? "", values["body"]), values);
    else if (name === "mms") mms = { attributes: { ...values }, texts: [] };
    else if (mms && name === "part" && values["ct"] === "text/plain" && given(values["text"])) mms.texts.push(values["text"]!);
    else if (mms && name === "addr" && values["type"] === "137") mms.from = values["address"];
    else if (mms && name === "addr" && values["type"] === "151") mms.to ??= values["address"];
  });
  parser.on("closetag", ({ name }) => {
    if (name !== "mms" || !mms) return;
    const { attributes, texts, from, to } = mms;
    mms = null;
    const box = attributes["msg_box"] ?? "";
    // A message to a group names everybody in it; who wrote it stands in a line of its own.
    const all = given(attributes["address"]);
    const written = box === "1" && given(from) !== undefined && from !== "insert-address-token" ? from : undefined;
    const address =
      (all?.includes("~") ? (written ?? (box === "1" ? undefined : all.split("~")[0])) : all) ?? (box === "1" ? from : to) ?? "";
    // insert-address-token stands where the phone's own number belongs.
    tell(
      readMessage(attributes, box, address === "insert-address-token" ? "" : address, texts.join("\n") || "（彩信，没有文字）"),
      attributes,
    );
  });
  for await (const chunk of mendReferences(source.chunks)) {
    parser.write(chunk);
    if (ready.length > 0) {
      yield* ready;
      ready = [];
    }
    if (broken !== null) break;
  }
  if (broken === null) parser.close();
  yield* ready;
  if (broken !== null)
    yield { kind: "rejected", line: count + 1, reason: "文件从这里开始不完整或损坏，后面的没有读到", raw: String(broken).slice(0, 300) };
}

const smsBackupRestore: ImportFormat = {
  title: "安卓短信和通话备份（SMS Backup & Restore）",
  lacks: [
    "已经从手机里删掉的短信和通话不在里面。",
    "微信、App 里的消息和录音不在里面；彩信的图片不会导入。",
    "备份是手机导出的副本：原短信请留在手机里不要删，必要时可以当面出示。",
  ],
  howToGet: "在安卓手机上用 SMS Backup & Restore 备份到本机（不要选云端），把 sms-….xml 或 calls-….xml 传到电脑。",
  source: "text",
  recognise: ({ kind, text }) => (kind === "text" && /<(smses|calls|allsms|alllogs)\b|<sms\s|<call\s/.test(text) ? 1 : 0),
  read,
};

export default smsBackupRestore;

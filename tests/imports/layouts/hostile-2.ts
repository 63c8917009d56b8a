import { strToU8, zipSync } from "fflate";
import { book, text, zip, type Layout } from "./layout";

/** More files made to do harm or of another kind: each is refused with a reason, and quickly. */
export const HOSTILE_2: Layout[] = [
  {
    name: "one line of eight million characters",
    file: () => text("详单.csv", `时间,对方号码,类型,时长,${"x".repeat(8_000_000)}`),
    contacts: [],
    says: [/./],
  },
  {
    name: "a sheet that says it has a million rows and sixteen thousand columns",
    file: async () => {
      const made = book("a.xlsx", {
        详单: [
          ["时间", "对方号码", "类型", "时长"],
          ["2026-10-03 20:40:11", "02160000001", "被叫", "65"],
        ],
      });
      const { unzipSync } = await import("fflate");
      const parts = unzipSync(new Uint8Array(await made.arrayBuffer()));
      const path = Object.keys(parts).find((each) => each.endsWith("sheet1.xml"))!;
      const sheet = new TextDecoder().decode(parts[path]).replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"');
      parts[path] = strToU8(sheet);
      return new File([new Uint8Array(zipSync(parts))], "详单.xlsx");
    },
    contacts: ["2026-10-03 20:40:11 call in 02160000001 true 65"],
  },
  {
    name: "a zip inside a zip is named, not opened",
    file: async () => zip("全部.zip", { "十月.zip": await zip("十月.zip", { "a.csv": "x" }), "说明.txt": "请看" }),
    refused: /./,
  },
  {
    name: "a mail archive of qq",
    file: () =>
      text(
        "消息记录.mht",
        "From: <Save by Tencent MsgMgr>\nSubject: Tencent IM Message\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n<html><body>小李</body></html>",
      ),
    refused: /./,
  },
  {
    name: "a card with a picture of a megabyte and no end",
    file: () => text("a.vcf", `BEGIN:VCARD\nVERSION:3.0\nFN:老妈\nTEL:13800000001\nPHOTO;ENCODING=b:${"A".repeat(1_000_000)}\n`),
    says: [/./],
  },
  {
    name: "a chat of a hundred thousand blank lines",
    file: () => text("聊天.txt", `2026-10-03 20:40:11 小李\n你什么时候还款\n${"\n".repeat(100_000)}2026-10-03 20:50:11 我\n下周\n`),
    contacts: ["2026-10-03 20:40:11 wechat in 小李 - -", "2026-10-03 20:50:11 wechat out 小李 - -"],
  },
  {
    name: "a name of a file that is a path and markup",
    file: () => text("../../<img src=x>.csv", "时间,对方号码,类型,时长\n2026-10-03 20:40:11,02160000001,被叫,65\n"),
    contacts: ["2026-10-03 20:40:11 call in 02160000001 true 65"],
  },
  {
    name: "words that turn the direction of writing round in a number",
    file: () =>
      text(
        "详单.csv",
        "时间,对方号码,类型,时长\n2026-10-03 20:40:11,\u202e02160000001\u202c,被叫,65\n2026-10-03 20:41:11,０２１６００００００１,被叫,65\n",
      ),
    contacts: ["2026-10-03 20:40:11 call in 02160000001 true 65", "2026-10-03 20:41:11 call in 02160000001 true 65"],
  },
  {
    name: "json with dates as numbers beyond reason",
    file: () =>
      text(
        "calls.json",
        '[{"number":"02160000001","date":1e308,"type":1,"duration":65},{"number":"02160000001","date":-5,"type":1,"duration":65}]',
      ),
    contacts: [],
    rejected: 2,
  },
];

import { book, json, text, zip, type Layout } from "./layout";

const deep = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

/** Files that are empty, cut off, of another kind, or made to do harm. */
export const HOSTILE: Layout[] = [
  { name: "an empty file", file: () => text("空.csv", ""), refused: /空/ },
  { name: "white space only", file: () => text("空.txt", "  \n \n\t"), refused: /空|认不出/ },
  { name: "a header and no row", file: () => text("详单.csv", "时间,对方号码,类型,时长\n"), contacts: [], says: [/没有/] },
  {
    name: "a picture",
    file: () => new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70])], "IMG.csv"),
    refused: /图|截图/,
  },
  {
    name: "a png under its own name",
    file: () => new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], "截图.png"),
    refused: /图|截图/,
  },
  { name: "a recording", file: () => new File([new Uint8Array([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0])], "录音.mp3"), refused: /录音|音/ },
  { name: "a word document", file: () => zip("a.docx", { "[Content_Types].xml": "<x/>", "word/document.xml": "<x/>" }), refused: /Word/ },
  { name: "a rar", file: () => new File([new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0])], "详单.rar"), refused: /rar|压缩/i },
  { name: "a 7z", file: () => new File([new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])], "详单.7z"), refused: /7z|压缩/i },
  { name: "an sqlite database", file: () => text("mmssms.db", "SQLite format 3\0 and more"), refused: /数据库|认不出/ },
  {
    name: "a cut-off zip",
    file: () => new File([new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4])], "详单.zip"),
    refused: /打不开|坏|不完整/,
  },
  {
    name: "a cut-off xlsx",
    file: async () => new File([(await book("a.xlsx", { a: [["x"]] }).arrayBuffer()).slice(0, 900)], "详单.xlsx"),
    refused: /打不开|坏|不完整/,
  },
  { name: "a cut-off pdf", file: () => text("详单.pdf", "%PDF-1.7\n1 0 obj\n<</Type/Catalog"), refused: /./ },
  { name: "json nested to the depth of a million", file: () => text("a.json", deep(1_000_000)), refused: /./ },
  {
    name: "json with a prototype",
    file: () =>
      text(
        "a.json",
        '{"__proto__":{"polluted":true},"calls":[{"number":"02160000001","date":"2026-10-03 20:40:11","type":"1","duration":"65","__proto__":{"x":1}}]}',
      ),
    contacts: ["2026-10-03 20:40:11 call in 02160000001 true 65"],
  },
  {
    name: "entities that grow",
    file: () =>
      text(
        "sms.xml",
        '<?xml version="1.0"?><!DOCTYPE z [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><smses><sms address="1069000000001" date="1791031211000" type="1" body="&b;"/></smses>',
      ),
    says: [/./],
  },
  {
    name: "cells that are formulas and script",
    file: () =>
      text(
        "详单.csv",
        '时间,对方号码,类型,时长\n2026-10-03 20:40:11,=HYPERLINK("http://x.example"),被叫,5\n2026-10-03 20:41:11,<img src=x onerror=alert(1)>,被叫,5\n2026-10-03 20:42:11,02160000001,被叫,5\n',
      ),
    contacts: ["2026-10-03 20:42:11 call in 02160000001 true 5"],
    rejected: 2,
  },
  { name: "a line of a million letters", file: () => text("a.txt", "啊".repeat(1_000_000)), refused: /./ },
  {
    name: "a row with ten thousand cells",
    file: () => text("详单.csv", `时间,对方号码,类型,时长\n2026-10-03 20:42:11,02160000001,被叫,5\n${",".repeat(10_000)}\n`),
    contacts: ["2026-10-03 20:42:11 call in 02160000001 true 5"],
  },
  {
    name: "a calendar",
    file: () =>
      text(
        "a.ics",
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:20261003T124011Z\nSUMMARY:02160000001\nEND:VEVENT\nEND:VCALENDAR\n",
      ),
    refused: /日历|认不出/,
  },
  {
    name: "a mail",
    file: () =>
      text(
        "a.eml",
        "From: a@example.com\nTo: b@example.com\nSubject: =?utf-8?B?6K+m5Y2V?=\nDate: Sat, 3 Oct 2026 20:40:11 +0800\n\n详单见附件",
      ),
    refused: /邮件|认不出/,
  },
  {
    name: "a novel",
    file: () =>
      text("小说.txt", "第一章\n那天晚上，他坐在窗前，外面下着雨。2026年10月3日，他记得很清楚。\n她说：“你还我书。”\n".repeat(50)),
    refused: /认不出/,
  },
  {
    name: "a table of students",
    file: () =>
      book("成绩.xlsx", {
        Sheet1: [
          ["姓名", "学号", "成绩", "考试时间"],
          ["张三", "20261003001", "88", "2026-10-03 08:00"],
        ],
      }),
    says: [/./],
    contacts: [],
  },
  {
    name: "a gps track with times and numbers",
    file: () => text("track.csv", "time,lat,lon,type\n2026-10-03 20:40:11,31.2,121.5,in\n2026-10-03 20:41:11,31.3,121.6,out\n"),
    contacts: [],
    says: [/./],
  },
  {
    name: "null bytes amid the text",
    file: () =>
      text("详单.csv", "时间,对方号码,类型,时长\n2026-10-03 20:42:11,0216000\x00\x000001,被叫,5\n2026-10-03 20:43:11,02160000001,被叫,5\n"),
    says: [/./],
  },
  {
    name: "json of another program",
    file: () => json("package.json", { name: "a", version: "1.0.0", dependencies: { x: "1" } }),
    refused: /认不出/,
  },
  {
    name: "a backup of this case under a wrong door",
    file: () => text("护岸备份.age", "age-encryption.org/v1\n-> scrypt abc 18\n"),
    refused: /./,
  },
];

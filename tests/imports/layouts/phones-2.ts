import { book, json, text, type Layout } from "./layout";

/** More backups of phones: two dates to a message, failed and scheduled ones, forwarded and quoted messages, contacts twice. */
export const PHONES_2: Layout[] = [
  {
    name: "json with date_sent before date, the first one 0",
    file: () =>
      json("sms.json", [
        {
          _id: "1",
          thread_id: "7",
          address: "106900000001",
          date_sent: "0",
          date: "1791031211000",
          type: "1",
          body: "【示例金融】您已逾期12天",
        },
        { _id: "2", thread_id: "7", address: "106900000001", date_sent: "0", date: "1791031811000", type: "2", body: "好" },
      ]),
    contacts: ["2026-10-03 20:40:11 sms in 106900000001 - -", "2026-10-03 20:50:11 sms out 106900000001 - -"],
  },
  {
    name: "an xml with a sent one that failed, a queued one and a far year",
    file: () =>
      text(
        "sms.xml",
        '<?xml version="1.0" encoding="UTF-8"?><smses count="4"><sms address="106900000001" date="1791031211000" type="1" body="【示例金融】您已逾期" contact_name="(Unknown)"/><sms address="106900000001" date="1791031211000" type="5" body="x"/><sms address="106900000001" date="1791031211000" type="6" body="x"/><sms address="106900000001" date="99991031211000" type="1" body="x"/></smses>',
      ),
    contacts: ["2026-10-03 20:40:11 sms in 106900000001 - -"],
    rejected: 3,
  },
  {
    name: "the same message by two gateways and one repeated by the phone",
    file: () =>
      text(
        "短信.csv",
        "时间,方向,号码,内容\n2026-10-03 20:40:11,接收,106900000001,【示例金融】您已逾期\n2026-10-03 20:40:11,接收,106900000001,【示例金融】您已逾期\n2026-10-03 20:40:11,接收,106900000002,【示例金融】您已逾期\n",
      ),
    contacts: ["2026-10-03 20:40:11 sms in 106900000001 - -", "2026-10-03 20:40:11 sms in 106900000002 - -"],
  },
  {
    name: "iPhone calls with service, direction and a length",
    file: () =>
      text(
        "Call History.csv",
        "Call type,Date,Duration,Number,Contact,Location,Service\nOutgoing,2026-10-03 20:40:11,00:00:00,+86 138 0000 0001,妈妈,,Phone\nIncoming,2026-10-03 20:41:11,00:01:05,021 6000 0001,,,Phone\nMissed,2026-10-03 20:42:11,,021 6000 0001,,,Phone\nBlocked,2026-10-03 20:43:11,,021 6000 0001,,,Phone\n",
      ),
    contacts: [
      "2026-10-03 20:40:11 call out 13800000001 false 0",
      "2026-10-03 20:41:11 call in 02160000001 true 65",
      "2026-10-03 20:42:11 call in 02160000001 false *",
      "2026-10-03 20:43:11 call in 02160000001 false *",
    ],
  },
  {
    name: "a forwarded message keeps its inner sender out of the list",
    file: () =>
      text(
        "粘贴.txt",
        "发件人：13800000002\n时间：2026-10-03 20:40\n转发：【示例金融】您尾号1234的借款已逾期，请转告本人还款。发件人：106900000001\n",
      ),
    contacts: ["2026-10-03 20:40:00 sms in 13800000002 - -"],
  },
  {
    name: "english pasted headings, 12-hour clock at midnight and noon",
    file: () =>
      text(
        "粘贴.txt",
        "From: 106900000001\nDate: 2026-10-03 12:05 AM\n【示例金融】您已逾期\n\nFrom: 106900000001\nDate: 2026-10-03 12:05 PM\n【示例金融】您已逾期\n",
      ),
    contacts: ["2026-10-03 00:05:00 sms in 106900000001 - -", "2026-10-03 12:05:00 sms in 106900000001 - -"],
  },
  {
    name: "messages whose moment is a day only are refused, not set to midnight",
    file: () =>
      text(
        "短信.csv",
        "日期,号码,方向,内容\n2026-10-03,106900000001,接收,【示例金融】您已逾期\n2026/10/4,106900000001,接收,【示例金融】您已逾期\n",
      ),
    contacts: [],
    rejected: 2,
  },
  {
    name: "a date cell of a sheet that shows no clock is a day only",
    file: () =>
      book("短信.xlsx", {
        短信: [
          ["时间", "号码", "方向", "内容"],
          [46298, "106900000001", "接收", "【示例金融】您已逾期"],
          [46298.5, "106900000001", "接收", "【示例金融】您已逾期"],
        ],
      }),
    contacts: ["2026-10-03 12:00:00 sms in 106900000001 - -"],
    rejected: 1,
  },
  {
    name: "a call log with 响铃次数 and 通话状态 beside the direction",
    file: () =>
      text(
        "通话.csv",
        "姓名,号码,通话类型,通话状态,时间,时长\n,02160000001,呼入,未接通,2026-10-03 20:40:11,0\n,02160000001,呼入,已接通,2026-10-03 20:41:11,65\n妈妈,13800000001,呼出,未接通,2026-10-03 20:42:11,0\n,02160000001,呼入,已拦截,2026-10-03 20:43:11,0\n",
      ),
    contacts: [
      "2026-10-03 20:40:11 call in 02160000001 false 0",
      "2026-10-03 20:41:11 call in 02160000001 true 65",
      "2026-10-03 20:42:11 call out 13800000001 false 0",
      "2026-10-03 20:43:11 call in 02160000001 false 0",
    ],
  },
  {
    name: "a type that an app translated: 1 for 接听 stands under an English heading",
    file: () =>
      text(
        "calllog.csv",
        "number,name,date,duration,type\n02160000001,,1791031211000,65,1\n13800000001,妈,1791031811000,0,2\n02160000001,,1791031871000,0,3\n",
      ),
    contacts: [
      "2026-10-03 20:40:11 call in 02160000001 true 65",
      "2026-10-03 20:50:11 call out 13800000001 false 0",
      "2026-10-03 20:51:11 call in 02160000001 false 0",
    ],
  },
  {
    name: "a card with two numbers, a work number and a company",
    file: () =>
      text(
        "contacts.vcf",
        "BEGIN:VCARD\nVERSION:3.0\nFN:老婆\nTEL;TYPE=CELL:138-0000-0001\nTEL;TYPE=WORK:021-60000009\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:;老婆饼店;;;\nFN:老婆饼店\nTEL:13800000003\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:父亲借钱给的老刘\nTEL:13800000004\nEND:VCARD\n",
      ),
    names: ["13800000001 老婆 spouse", "02160000009 老婆 spouse", "13800000003 老婆饼店 -", "13800000004 父亲借钱给的老刘 -"],
  },
];

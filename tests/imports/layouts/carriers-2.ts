import { book, text, type Layout } from "./layout";

const MOBILE = "序号,起始时间,通信地点,通信方式,对方号码,通信时长,通信类型";

/** More bills of carriers: numbers for words, names among numbers, forwarded calls, masked owners, what a sheet leaves out. */
export const CARRIERS_2: Layout[] = [
  {
    name: "呼叫类型 in bare numbers: 1 is 主叫 at one carrier and 来电 on a phone, so it is not told",
    file: () =>
      text(
        "详单.csv",
        "中国电信详单,2026年10月\n呼叫类型,对方号码,通话起始时间,通话时长\n1,02160000001,2026-10-03 20:40:11,65\n2,13800000001,2026-10-03 20:50:11,30\n",
      ),
    contacts: [],
    rejected: 2,
    says: [/主叫|被叫/],
  },
  {
    name: "a call passed on is nobody's to the borrower",
    file: () =>
      text(
        "移动.csv",
        `${MOBILE}\n1,2026-10-03 20:40:11,上海,无条件呼转,02160000001,65秒,本地\n2,2026-10-03 20:50:11,上海,被叫,02160000001,35秒,本地\n`,
      ),
    contacts: ["2026-10-03 20:50:11 call in 02160000001 true 35"],
    rejected: 1,
  },
  {
    name: "a number and its name in one cell",
    file: () =>
      text(
        "通话.csv",
        "时间,号码,类型,时长\n2026-10-03 20:40:11,妈妈 13800000001,来电,65\n2026-10-03 20:41:11,王五(13800000002),来电,65\n2026-10-03 20:42:11,妈妈<13800000001>,来电,65\n",
      ),
    contacts: [
      "2026-10-03 20:40:11 call in 13800000001 true 65",
      "2026-10-03 20:41:11 call in 13800000002 true 65",
      "2026-10-03 20:42:11 call in 13800000001 true 65",
    ],
  },
  {
    name: "a column of numbers in which the phone put names",
    file: () => text("通话.csv", "时间,号码,类型,时长\n2026-10-03 20:40:11,妈妈,来电,65\n2026-10-03 20:41:11,02160000001,来电,12\n"),
    contacts: ["2026-10-03 20:40:11 call in * true 65", "2026-10-03 20:41:11 call in 02160000001 true 12"],
    ticked: [],
  },
  {
    name: "hidden numbers as programs write them",
    file: () =>
      text(
        "calls.csv",
        "date,number,type,duration\n2026-10-03 20:40:11,-1,incoming,65\n2026-10-03 20:41:11,-2,incoming,65\n2026-10-03 20:42:11,未知号码,incoming,65\n2026-10-03 20:43:11,Private,incoming,65\n",
      ),
    contacts: [
      "2026-10-03 20:40:11 call in - true 65",
      "2026-10-03 20:41:11 call in - true 65",
      "2026-10-03 20:42:11 call in - true 65",
      "2026-10-03 20:43:11 call in - true 65",
    ],
  },
  {
    name: "both ends of a call, the owner masked above the table",
    file: () =>
      text(
        "电信.csv",
        "用户号码：139****0009,账期：202610\n主叫号码,被叫号码,开始时间,时长\n02160000001,13900000009,2026-10-03 20:40:11,65\n13900000009,13800000001,2026-10-03 20:50:11,30\n",
      ),
    // Either told by the mask, or refused; never both of one direction.
    contacts: ["2026-10-03 20:40:11 call in 02160000001 true 65", "2026-10-03 20:50:11 call out 13800000001 true 30"],
  },
  {
    name: "the month's edge and midnight in rows without a year",
    file: () =>
      text(
        "移动.csv",
        `查询周期：2026-12-15至2027-01-14\n${MOBILE}\n1,12-31 23:59:59,上海,被叫,02160000001,65秒,本地\n2,01-01 00:00:00,上海,被叫,02160000001,65秒,本地\n3,01-14 23:59:00,上海,主叫,13800000001,1分5秒,本地\n`,
      ),
    contacts: [
      "2026-12-31 23:59:59 call in 02160000001 true 65",
      "2027-01-01 00:00:00 call in 02160000001 true 65",
      "2027-01-14 23:59:00 call out 13800000001 true 65",
    ],
  },
  {
    name: "24:00:00 and the 29th of a February without one are refused",
    file: () =>
      text(
        "移动.csv",
        `${MOBILE}\n1,2026-10-03 24:00:00,上海,被叫,02160000001,65秒,本地\n2,2026-02-29 10:00:00,上海,被叫,02160000001,65秒,本地\n3,2028-02-29 10:00:00,上海,被叫,02160000001,65秒,本地\n`,
      ),
    contacts: ["2028-02-29 10:00:00 call in 02160000001 true 65"],
    rejected: 2,
  },
  {
    name: "minutes in the heading, rounded up: how long is unknown",
    file: () =>
      text(
        "联通.csv",
        "开始时间,呼叫类型,对方号码,通话时长(分钟)\n2026-10-03 20:40:11,被叫,02160000001,2\n2026-10-03 20:50:11,主叫,13800000001,1\n",
      ),
    contacts: ["2026-10-03 20:40:11 call in 02160000001 true -", "2026-10-03 20:50:11 call out 13800000001 true -"],
  },
  {
    name: "directions inside of longer words",
    file: () =>
      text(
        "移动.csv",
        `${MOBILE}\n1,2026-10-03 20:40:11,上海,VoLTE-被叫,02160000001,65秒,本地\n2,2026-10-03 20:41:11,上海,省际漫游被叫,02160000001,65秒,漫游\n3,2026-10-03 20:42:11,上海,本地主叫,13800000001,65秒,本地\n4,2026-10-03 20:43:11,上海,视频主叫,13800000001,65秒,本地\n5,2026-10-03 20:44:11,上海,IP被叫,02160000001,65秒,本地\n`,
      ),
    contacts: [
      "2026-10-03 20:40:11 call in 02160000001 true 65",
      "2026-10-03 20:41:11 call in 02160000001 true 65",
      "2026-10-03 20:42:11 call out 13800000001 true 65",
      "2026-10-03 20:43:11 call out 13800000001 true 65",
      "2026-10-03 20:44:11 call in 02160000001 true 65",
    ],
  },
  {
    name: "a day in a merged cell over its rows, clocks beside it",
    file: () =>
      book(
        "电信.xlsx",
        {
          语音: [
            ["中国电信通话详单", null, null, null, null],
            ["通话日期", "通话时间", "呼叫类型", "对方号码", "通话时长(秒)"],
            ["2026-10-03", "20:40:11", "被叫", "02160000001", 65],
            [null, "22:10:00", "被叫", "02160000001", 35],
            ["2026-10-04", "09:00:00", "主叫", "13800000001", 5],
          ],
        },
        { merges: ["A1:E1", "A3:A4"] },
      ),
    contacts: [
      "2026-10-03 20:40:11 call in 02160000001 true 65",
      "2026-10-03 22:10:00 call in 02160000001 true 35",
      "2026-10-04 09:00:00 call out 13800000001 true 5",
    ],
  },
  {
    name: "a day that a csv left out is unknown, not the one above",
    file: () =>
      text(
        "电信.csv",
        "通话日期,通话时间,呼叫类型,对方号码,通话时长(秒)\n2026-10-03,20:40:11,被叫,02160000001,65\n,22:10:00,被叫,02160000001,35\n",
      ),
    contacts: ["2026-10-03 20:40:11 call in 02160000001 true 65"],
    rejected: 1,
  },
  {
    name: "text with a mark of GB18030 and a rare character, tabs for commas",
    file: () =>
      text("联通.txt", "开始时间\t呼叫类型\t对方号码\t通话时长\t对方姓名\n2026-10-03 20:40:11\t被叫\t02160000001\t65\t㛃𠮷\n", "gb18030"),
    contacts: ["2026-10-03 20:40:11 call in 02160000001 true 65"],
  },
  {
    name: "utf-16 little endian without a mark",
    file: () => {
      const words =
        "开始时间,呼叫类型,对方号码,通话时长\r\n2026-10-03 20:40:11,被叫,02160000001,65\r\n2026-10-03 20:50:11,主叫,13800000001,5\r\n";
      return new File([new Uint8Array(Uint16Array.from(words, (sign) => sign.charCodeAt(0)).buffer)], "详单.csv");
    },
    contacts: ["2026-10-03 20:40:11 call in 02160000001 true 65", "2026-10-03 20:50:11 call out 13800000001 true 5"],
  },
  {
    name: "a header broken over lines inside of its cells",
    file: () => text("移动.csv", '"起始\n时间","通信\n方式","对方\n号码","通信\n时长"\n2026-10-03 20:40:11,被叫,02160000001,65秒\n'),
    contacts: ["2026-10-03 20:40:11 call in 02160000001 true 65"],
  },
  {
    name: "three kinds in one csv: calls, messages, data, each under its own title",
    file: () =>
      text(
        "清单.csv",
        "一、语音通话详单\n开始时间,呼叫类型,对方号码,时长\n2026-10-03 20:40:11,被叫,02160000001,65秒\n二、短信详单\n发送时间,业务类型,对方号码,收发类型\n2026-10-03 22:40:11,国内短信,106900000001,接收\n三、上网详单\n开始时间,流量,地点,网络类型\n2026-10-03 23:40:11,12MB,上海,4G\n合计,,,\n",
      ),
    contacts: ["2026-10-03 20:40:11 call in 02160000001 true 65", "2026-10-03 22:40:11 sms in 106900000001 - -"],
  },
  {
    name: "the newest first and the same call in two sheets is one",
    file: () =>
      book(
        "联通.xls",
        {
          "10月": [
            ["开始时间", "呼叫类型", "对方号码", "时长"],
            ["2026-10-04 09:00:00", "主叫", "13800000001", "5秒"],
            ["2026-10-03 20:40:11", "被叫", "02160000001", "65秒"],
          ],
          全部: [
            ["开始时间", "呼叫类型", "对方号码", "时长"],
            ["2026-10-03 20:40:11", "被叫", "02160000001", "65秒"],
          ],
        },
        { type: "biff8" },
      ),
    contacts: ["2026-10-03 20:40:11 call in 02160000001 true 65", "2026-10-04 09:00:00 call out 13800000001 true 5"],
  },
  {
    name: "the bill of another number of the family says whose it is",
    file: () =>
      text(
        "妈妈的详单.csv",
        `客户姓名：王某,手机号码：13800000001,查询月份：2026年10月\n${MOBILE}\n1,10-03 20:40:11,上海,被叫,02160000001,65秒,本地\n`,
      ),
    contacts: ["2026-10-03 20:40:11 call in 02160000001 true 65"],
    says: [/13800000001|138\*{4}0001/],
  },
  {
    name: "what ran into the cell of a number makes no number",
    file: () =>
      text("详单.csv", "时间,号码,类型,时长\n2026-10-03 20:40:11,02160000001 65秒,被叫,\n2026-10-03 20:41:11,02160000001,被叫,5\n"),
    contacts: ["2026-10-03 20:41:11 call in 02160000001 true 5"],
    rejected: 1,
  },
];

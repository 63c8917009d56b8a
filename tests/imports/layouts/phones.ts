import { book, json, text, zip, type Layout } from "./layout";

const at = (moment: string): number => Date.parse(`${moment.replace(" ", "T")}+08:00`);

/** Backups and exports of phones: Android, iPhone, the backup programs of makers; numbers and names are made up. */
export const PHONES: Layout[] = [
  {
    name: "SMS Backup & Restore, messages and calls in one file each",
    file: () =>
      text(
        "calls-20261005.xml",
        `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?><calls count="5">
<call number="+862160000001" duration="65" date="${at("2026-10-03 20:40:11")}" type="1" presentation="1" readable_date="x" contact_name="(Unknown)"/>
<call number="13800000001" duration="0" date="${at("2026-10-03 20:41:11")}" type="2" contact_name="妈妈"/>
<call number="02160000001" duration="0" date="${at("2026-10-03 20:42:11")}" type="3"/>
<call number="02160000001" duration="0" date="${at("2026-10-03 20:43:11")}" type="5"/>
<call number="-2" duration="3" date="${at("2026-10-03 20:44:11")}" type="1" presentation="2"/>
</calls>`,
      ),
    contacts: [
      "2026-10-03 20:40:11 call in 02160000001 true 65",
      "2026-10-03 20:41:11 call out 13800000001 false *",
      "2026-10-03 20:42:11 call in 02160000001 false *",
      "2026-10-03 20:43:11 call in 02160000001 false *",
      "2026-10-03 20:44:11 call in - true 3",
    ],
  },
  {
    name: "messages with a draft, an outbox, a failed one and a name that is no person",
    file: () =>
      text(
        "sms.xml",
        `<smses count="4">
<sms address="1069000000001" date="${at("2026-10-03 20:40:11")}" type="1" body="【示例金融】您的借款已逾期5天，请尽快还款" contact_name="(Unknown)"/>
<sms address="1069000000001" date="${at("2026-10-03 20:41:11")}" type="3" body="draft" />
<sms address="1069000000001" date="${at("2026-10-03 20:42:11")}" type="5" body="没发出去" />
<sms address="13800000001" date="${at("2026-10-03 20:43:11")}" type="2" body="我晚点回去" contact_name="妈妈"/>
</smses>`,
      ),
    contacts: ["2026-10-03 20:40:11 sms in 1069000000001 - -", "2026-10-03 20:43:11 sms out 13800000001 - -"],
    rejected: 2,
    ticked: ["1069000000001"],
  },
  {
    name: "seconds for milliseconds in an xml of another program",
    file: () =>
      text(
        "sms.xml",
        `<smses><sms address="1069000000001" date="${at("2026-10-03 20:40:11") / 1000}" type="1" body="您的借款已逾期" /></smses>`,
      ),
    contacts: ["2026-10-03 20:40:11 sms in 1069000000001 - -"],
  },
  {
    name: "calls as json lines with types in numbers",
    file: () =>
      text(
        "calls.ndjson",
        [
          { number: "02160000001", date: String(at("2026-10-03 20:40:11")), duration: "65", type: "1" },
          { number: "13800000001", date: String(at("2026-10-03 20:41:11")), duration: "0", type: "2" },
          { number: "02160000001", date: String(at("2026-10-03 20:42:11")), duration: "0", type: "3" },
        ]
          .map((row) => JSON.stringify(row))
          .join("\n"),
      ),
    contacts: [
      "2026-10-03 20:40:11 call in 02160000001 true 65",
      "2026-10-03 20:41:11 call out 13800000001 * *",
      "2026-10-03 20:42:11 call in 02160000001 false *",
    ],
  },
  {
    name: "messages as json with an address and a body",
    file: () =>
      json("messages.json", [
        { address: "1069000000001", date: String(at("2026-10-03 20:40:11")), type: "1", body: "您的借款已逾期，请还款", thread_id: "5" },
        { address: "13800000001", date: String(at("2026-10-03 20:41:11")), type: "2", body: "好", thread_id: "6" },
      ]),
    contacts: ["2026-10-03 20:40:11 sms in 1069000000001 - -", "2026-10-03 20:41:11 sms out 13800000001 - -"],
  },
  {
    name: "a json that nests calls under an object with other lists",
    file: () =>
      json("backup.json", {
        version: 2,
        device: "phone",
        call_log: [{ phone: "02160000001", start_time: "2026-10-03 20:40:11", direction: "INCOMING", duration_seconds: 65 }],
        wifi: [{ ssid: "home" }],
      }),
    contacts: ["2026-10-03 20:40:11 call in 02160000001 true 65"],
  },
  {
    name: "华为 backup shown as csv in Chinese, with sim and block marks",
    file: () =>
      text(
        "通话记录.csv",
        "姓名,号码,类型,日期,时间,时长,卡\n,02160000001,来电,2026/10/3,20:40:11,65,卡1\n妈妈,13800000001,去电,2026/10/3,20:41:11,0,卡2\n,02160000001,拦截,2026/10/3,20:42:11,0,卡1\n",
      ),
    contacts: [
      "2026-10-03 20:40:11 call in 02160000001 true 65",
      "2026-10-03 20:41:11 call out 13800000001 * *",
      "2026-10-03 20:42:11 call in 02160000001 false *",
    ],
  },
  {
    name: "小米 messages in txt, sender and receiver in lines",
    file: () =>
      text(
        "短信.txt",
        "号码：1069000000001\n时间：2026-10-03 20:40:11\n类型：接收\n内容：【示例金融】您的借款已逾期，请尽快还款\n\n号码：13800000001\n时间：2026-10-03 20:41:11\n类型：发送\n内容：好的\n",
      ),
    contacts: ["2026-10-03 20:40:11 sms in 1069000000001 - -", "2026-10-03 20:41:11 sms out 13800000001 - -"],
  },
  {
    name: "vivo messages in csv with 已读 and 收件箱",
    file: () =>
      text(
        "短信备份.csv",
        '联系人,电话号码,日期,内容,箱,状态\n,1069000000001,2026-10-03 20:40:11,"【示例金融】您的借款已逾期，\n请尽快还款",收件箱,已读\n,13800000001,2026-10-03 20:41:11,好,已发送,\n,13800000001,2026-10-03 20:42:11,没发,草稿箱,\n',
      ),
    contacts: ["2026-10-03 20:40:11 sms in 1069000000001 - -", "2026-10-03 20:41:11 sms out 13800000001 - -"],
    rejected: 1,
  },
  {
    name: "iPhone messages by a program on the computer",
    file: () =>
      text(
        "Messages - 1069000000001.csv",
        "Chat Session,Message Date,Delivered Date,Read Date,Service,Type,Sender ID,Sender Name,Status,Replying to,Subject,Text,Attachment,Attachment type\n1069000000001,2026-10-03 20:40:11,,,SMS,Incoming,1069000000001,,Read,,,【示例金融】您的借款已逾期,,\n1069000000001,2026-10-03 20:41:11,,,SMS,Outgoing,,,Sent,,,我会还,,\n",
      ),
    contacts: ["2026-10-03 20:40:11 sms in 1069000000001 - -", "2026-10-03 20:41:11 sms out 1069000000001 - -"],
  },
  {
    name: "iPhone calls by a program on the computer, cancelled is outgoing",
    file: () =>
      text(
        "Call History.csv",
        "Call type,Date,Duration,Number,Contact,Location,Service\nIncoming,2026-10-03 20:40:11,00:01:05,+862160000001,,Shanghai,Phone\nCancelled,2026-10-03 20:41:11,00:00:00,+8613800000001,妈妈,,FaceTime Video\nMissed,2026-10-03 20:42:11,00:00:00,+862160000001,,,Phone\nOutgoing,2026-10-03 20:43:11,00:00:30,+8613800000001,妈妈,,Phone\n",
      ),
    contacts: [
      "2026-10-03 20:40:11 call in 02160000001 true 65",
      "2026-10-03 20:41:11 call out 13800000001 false *",
      "2026-10-03 20:42:11 call in 02160000001 false *",
      "2026-10-03 20:43:11 call out 13800000001 true 30",
    ],
  },
  {
    name: "calls of an Android program with duration in its name and 'Missed call'",
    file: () =>
      text(
        "CallLogBackup.csv",
        '"Contact","Number","Type","Date and Time","Duration (s)"\n"Unknown","02160000001","Incoming call","03-Oct-2026 20:40:11","65"\n"妈妈","13800000001","Outgoing call","03-Oct-2026 20:41:11","0"\n"Unknown","02160000001","Missed call","03-Oct-2026 20:42:11","0"\n"Unknown","02160000001","Rejected call","03-Oct-2026 20:43:11","0"\n',
      ),
    contacts: [
      "2026-10-03 20:40:11 call in 02160000001 true 65",
      "2026-10-03 20:41:11 call out 13800000001 * *",
      "2026-10-03 20:42:11 call in 02160000001 false *",
      "2026-10-03 20:43:11 call in 02160000001 false *",
    ],
  },
  {
    name: "a workbook of messages with a header below two titles",
    file: () =>
      book("短信记录.xlsx", {
        Sheet1: [
          ["短信记录导出"],
          ["导出时间：2026-11-30 10:00"],
          ["序号", "对方号码", "方向", "短信内容", "时间"],
          ["1", "1069000000001", "收到", "【示例金融】您已逾期，请还款", "2026-10-03 20:40:11"],
        ],
      }),
    contacts: ["2026-10-03 20:40:11 sms in 1069000000001 - -"],
  },
  {
    name: "messages pasted as a phone shows them, relative days",
    file: () => text("短信.txt", "1069 0000 00001\n昨天 20:40\n【示例金融】您的借款已逾期，请尽快还款\n"),
    contacts: [],
    says: [/日|天/],
  },
  {
    name: "pasted messages, each with sender and moment on one line",
    file: () =>
      text(
        "短信.txt",
        "1069000000001 2026-10-03 20:40\n【示例金融】您的借款已于2026-09-14逾期，请于2026年10月5日12:00前还款。\n1069000000001 2026-10-04 9:05\n【示例金融】最后提醒\n13800000001 2026-10-04 10:05\n吃饭没\n",
      ),
    contacts: [
      "2026-10-03 20:40:00 sms in 1069000000001 - -",
      "2026-10-04 09:05:00 sms in 1069000000001 - -",
      "2026-10-04 10:05:00 sms in 13800000001 - -",
    ],
    ticked: ["1069000000001"],
  },
  {
    name: "pasted messages with a 12-hour clock",
    file: () =>
      text(
        "短信.txt",
        "1069000000001\n2026年10月3日 下午8:40\n【示例金融】您的借款已逾期\n\n1069000000001\n2026年10月4日 上午12:10\n【示例金融】您的借款已逾期，请处理\n",
      ),
    contacts: ["2026-10-03 20:40:00 sms in 1069000000001 - -", "2026-10-04 00:10:00 sms in 1069000000001 - -"],
  },
  {
    name: "a forwarded message keeps the moment it was forwarded only when no other stands",
    file: () =>
      text(
        "短信.txt",
        "发件人：13800000001\n时间：2026-10-04 10:05\n转发：1069000000001 2026-10-03 20:40 【示例金融】您儿子的借款已逾期\n",
      ),
    contacts: ["2026-10-04 10:05:00 sms in 13800000001 - -"],
  },
  {
    name: "service messages stand unticked: codes, statements, advertising, a successful payment",
    file: () =>
      json(
        "sms.json",
        [
          ["95588", "您尾号1234的储蓄卡10月3日支出450.00元，余额12.00元。【工商银行】"],
          ["95555", "【招商银行】您的信用卡10月账单已出，应还1,234.56元，到期还款日10月18日。"],
          ["1069000000002", "【京东】验证码123456，用于还款，请勿告诉他人。"],
          ["1069000000003", "【某贷】恭喜您获得20万额度，年化低至3.6%，点击 t.cn/x 借款，退订回T"],
          ["1069000000004", "【京东金融】您已成功还款450.00元，感谢您的使用。"],
          ["12368", "【某某市人民法院】您有一份电子送达文书，案号(2026)沪0115民初1号，请登录查看。"],
          ["10086", "【中国移动】您的话费余额不足，请及时充值，以免停机。"],
          ["1069000000005", "【顺丰速运】您的快件已到驿站，请及时领取。"],
          ["1069000000001", "【示例金融】您的借款已逾期12天，请今日18点前还款，否则将联系您的家人。"],
        ].map(([address, body], i) => ({ address, body, type: "1", date: String(at("2026-10-03 20:40:11") + i * 60_000) })),
      ),
    ticked: ["1069000000001"],
  },
  {
    name: "vcards: old and new, grouped numbers, several people of one name",
    file: () =>
      text(
        "contacts.vcf",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:;妈;;;\r\nFN:妈\r\nitem1.TEL;type=CELL:138 0000 0001\r\nTEL;TYPE=HOME:010-60000001\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0;=E4=B8=89;;;\r\nTEL;CELL:13800000002\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:王总（催收）\r\nTEL;VALUE=uri:tel:+86-21-6000-0001;ext=5\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:妈妈的同事李姐\r\nTEL:13800000003\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:老公\r\nTEL:13800000004\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:老公司前台\r\nTEL:13800000005\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:爸爸糖公司客服\r\nTEL:13800000006\r\nEND:VCARD\r\n",
      ),
    names: [
      "13800000001 妈 parent",
      "01060000001 妈 parent",
      "13800000002 * -",
      "* 王总（催收） -",
      "13800000003 妈妈的同事李姐 -",
      "13800000004 老公 spouse",
      "13800000005 老公司前台 -",
      "13800000006 爸爸糖公司客服 -",
    ],
  },
  {
    name: "a backup zip that holds messages, calls and pictures",
    file: () =>
      zip("backup.zip", {
        "sms/messages.xml": text(
          "m.xml",
          `<smses><sms address="1069000000001" date="${at("2026-10-03 20:40:11")}" type="1" body="您已逾期"/></smses>`,
        ),
        "calls/calls.xml": text(
          "c.xml",
          `<calls><call number="02160000001" duration="65" date="${at("2026-10-03 20:41:11")}" type="1"/></calls>`,
        ),
        "photo/1.jpg": "\xff\xd8\xff not a picture",
      }),
    contacts: ["2026-10-03 20:40:11 sms in 1069000000001 - -", "2026-10-03 20:41:11 call in 02160000001 true 65"],
    says: [/1\.jpg/],
  },
];

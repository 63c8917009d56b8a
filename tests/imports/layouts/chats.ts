import { book, json, text, type Layout } from "./layout";

/** Chats as the public exporters write them: table, text, page and JSON; groups, what was recalled, what the app says itself. */
export const CHATS: Layout[] = [
  {
    name: "a chat table with IsSender, system lines and a recalled message",
    file: () =>
      text(
        "小李.csv",
        'localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender\n1,1,1,0,0,1791031211,,你再不还款就通知你家人,2026-10-03 20:40:11,催收小李,小李,wxid_a\n2,1,1,0,1,1791031811,,我下周还,2026-10-03 20:50:11,催收小李,我,wxid_me\n3,1,10000,0,0,1791031871,,"""小李"" 撤回了一条消息",2026-10-03 20:51:11,催收小李,小李,\n4,1,10000,0,0,1791031872,,以上是打招呼的内容,2026-10-03 20:51:12,催收小李,小李,\n',
      ),
    contacts: ["2026-10-03 20:40:11 wechat in 小李 - -", "2026-10-03 20:50:11 wechat out 小李 - -"],
    rejected: 2,
  },
  {
    name: "a chat in text, one name is 我",
    file: () =>
      text(
        "聊天记录.txt",
        "===== 与 小李 的聊天记录 =====\n\n2026-10-03 20:40:11 小李\n你再不还款\n就通知你家人\n\n2026-10-03 20:50:11 我\n我下周还\n\n2026-10-03 20:51:00 系统消息\n小李 撤回了一条消息\n",
      ),
    contacts: ["2026-10-03 20:40:11 wechat in 小李 - -", "2026-10-03 20:50:11 wechat out 小李 - -"],
  },
  {
    name: "a chat in text with the name first and brackets",
    file: () =>
      text("聊天.txt", "小李 2026-10-03 20:40:11\n你什么时候还款\n我 2026-10-03 20:50:11\n[图片]\n小李 2026-10-03 20:51:11\n[语音] 12秒\n"),
    contacts: [
      "2026-10-03 20:40:11 wechat in 小李 - -",
      "2026-10-03 20:50:11 wechat out 小李 - -",
      "2026-10-03 20:51:11 wechat in 小李 - -",
    ],
  },
  {
    name: "a chat of a group: each line is its writer's, and another's is not from one person",
    file: () =>
      text(
        "业主群.csv",
        "消息ID,类型,发送人,时间,内容,备注,昵称,更多信息\n1,文本,物业小王,2026-10-03 20:40:11,1栋的陈某欠钱不还,,,\n2,文本,我,2026-10-03 20:50:11,请不要发,,,\n3,文本,邻居老张,2026-10-03 20:51:11,怎么回事,,,\n4,系统,系统消息,2026-10-03 20:52:11,物业小王邀请小赵加入了群聊,,,\n",
      ),
    contacts: [
      "2026-10-03 20:40:11 wechat in 物业小王 - -",
      "2026-10-03 20:50:11 wechat out * - -",
      "2026-10-03 20:51:11 wechat in 邻居老张 - -",
    ],
  },
  {
    name: "a chat between two names, neither of them 我, is asked",
    file: () => text("聊天.txt", "2026-10-03 20:40:11 小李\n你什么时候还款\n\n2026-10-03 20:50:11 晴天\n下周\n"),
    contacts: [],
    says: [/你|自己|本人/],
  },
  {
    name: "a chat in json with isSend",
    file: () =>
      json("小李.json", {
        session: { wxid: "wxid_a", nickname: "小李", type: "私聊" },
        messages: [
          {
            localId: 1,
            createTime: 1_791_031_211,
            formattedTime: "2026-10-03 20:40:11",
            type: "文本消息",
            content: "你再不还款就通知你家人",
            isSend: 0,
            senderDisplayName: "小李",
          },
          {
            localId: 2,
            createTime: 1_791_031_811,
            formattedTime: "2026-10-03 20:50:11",
            type: "文本消息",
            content: "我下周还",
            isSend: 1,
            senderDisplayName: "我",
          },
          {
            localId: 3,
            createTime: 1_791_031_871,
            formattedTime: "2026-10-03 20:51:11",
            type: "系统消息",
            content: "你撤回了一条消息",
            isSend: 1,
            senderDisplayName: "我",
          },
        ],
      }),
    contacts: ["2026-10-03 20:40:11 wechat in 小李 - -", "2026-10-03 20:50:11 wechat out 小李 - -"],
    rejected: 1,
  },
  {
    name: "a chat as a page",
    file: () =>
      text(
        "小李.html",
        "<!doctype html><html><head><title>与小李的聊天</title><style>.a{}</style></head><body><div class='message'><div class='time'>2026-10-03 20:40:11</div><div class='sender'>小李</div><div class='content'>你再不还款就通知你家人</div></div><div class='message self'><div class='time'>2026-10-03 20:50:11</div><div class='sender'>我</div><div class='content'>我下周还</div></div></body></html>",
      ),
    // Either read right, or said to be a page that cannot be read.
    says: [/聊天|网页/],
  },
  {
    name: "a chat in a workbook",
    file: () =>
      book("小李.xlsx", {
        聊天记录: [
          ["会话信息", "微信ID: wxid_a", "昵称: 小李"],
          [],
          ["序号", "时间", "发送者昵称", "发送者微信ID", "发送者备注", "发送者身份", "消息类型", "内容"],
          [1, "2026-10-03 20:40:11", "小李", "wxid_a", "", "小李", "文本消息", "你再不还款就通知你家人"],
          [2, "2026-10-03 20:50:11", "我", "wxid_me", "", "我", "文本消息", "我下周还"],
        ],
      }),
    contacts: ["2026-10-03 20:40:11 wechat in 小李 - -", "2026-10-03 20:50:11 wechat out 小李 - -"],
  },
  {
    name: "a forwarded record inside a chat makes no contacts of its own",
    file: () =>
      text(
        "聊天.txt",
        "2026-10-04 09:00:00 妈妈\n[聊天记录]\n小李 2026-10-03 22:40:11\n您儿子欠钱不还\n\n2026-10-04 09:05:00 我\n别理他\n",
      ),
    says: [/./],
    contacts: ["2026-10-04 09:00:00 wechat in 妈妈 - -", "2026-10-04 09:05:00 wechat out 妈妈 - -"],
  },
  {
    name: "a pasted chat as the computer's 微信 copies it",
    file: () => text("粘贴.txt", "小李:\n你什么时候还款\n\n我:\n下周\n"),
    contacts: [],
    says: [/时间/],
  },
  {
    name: "a chat with the enterprise mark behind the name",
    file: () => text("聊天.txt", "2026-10-03 20:40:11 小李@微信\n你什么时候还款\n\n2026-10-03 20:50:11 我\n下周\n"),
    contacts: ["2026-10-03 20:40:11 wechat in * - -", "2026-10-03 20:50:11 wechat out * - -"],
  },
  {
    name: "a chat in text with dates in Chinese and a 12-hour clock",
    file: () => text("聊天.txt", "2026年10月3日 晚上8:40 小李\n你什么时候还款\n\n2026年10月3日 晚上8:50 我\n下周\n"),
    contacts: ["2026-10-03 20:40:00 wechat in 小李 - -", "2026-10-03 20:50:00 wechat out 小李 - -"],
  },
  {
    name: "qq messages in the text of its manager",
    file: () =>
      text(
        "消息记录.txt",
        "消息记录（此消息记录为文本格式，不支持重新导入）\n\n================================================================\n消息分组:我的好友\n================================================================\n消息对象:小李\n================================================================\n\n2026-10-03 20:40:11 小李\n你什么时候还款\n\n2026-10-03 8:50:11 晴天\n下周\n",
      ),
    contacts: ["2026-10-03 08:50:11 wechat out 小李 - -", "2026-10-03 20:40:11 wechat in 小李 - -"],
  },
];

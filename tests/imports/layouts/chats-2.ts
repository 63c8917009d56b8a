import { book, json, text, type Layout } from "./layout";

/** More chats: whose name is whose, groups, what a message quotes, exporters that tell the owner in their own way. */
export const CHATS_2: Layout[] = [
  {
    name: "a chat whose only name is not 我 may be either side's: asked",
    file: () => text("聊天.txt", "2026-10-03 20:40:11 晴天\n我下周一定还\n\n2026-10-03 20:50:11 晴天\n请不要联系我家人\n"),
    contacts: [],
    says: [/你|自己|本人/],
  },
  {
    name: "a chat whose title names the other side needs no question",
    file: () =>
      text("聊天.txt", "===== 与 小李 的聊天记录 =====\n\n2026-10-03 20:40:11 小李\n你什么时候还款\n\n2026-10-03 20:50:11 晴天\n下周\n"),
    contacts: ["2026-10-03 20:40:11 wechat in 小李 - -", "2026-10-03 20:50:11 wechat out 小李 - -"],
  },
  {
    name: "a table with two names and no 我 is asked as a text is",
    file: () =>
      text("聊天.csv", "时间,发送人,内容\n2026-10-03 20:40:11,小李,你什么时候还款\n2026-10-03 20:50:11,晴天,我下周还，请不要找我家人\n"),
    contacts: [],
    says: [/你|自己|本人/],
  },
  {
    name: "a qq exporter's json: the owner by selfUin, the sender an object",
    file: () =>
      json("小李.json", {
        metadata: { name: "QQChatExporter", version: "4" },
        chatInfo: { name: "小李", type: "private", selfUid: "u_me", selfUin: "10001", selfName: "晴天" },
        messages: [
          {
            id: "1",
            time: "2026-10-03 20:40:11",
            sender: { uid: "u_a", uin: "10002", name: "小李" },
            type: "text",
            content: { text: "你什么时候还款", html: "" },
            recalled: false,
            system: false,
          },
          {
            id: "2",
            time: "2026-10-03 20:50:11",
            sender: { uid: "u_me", uin: "10001", name: "晴天" },
            type: "text",
            content: { text: "下周", html: "" },
            recalled: false,
            system: false,
          },
        ],
      }),
    contacts: ["2026-10-03 20:40:11 wechat in 小李 - -", "2026-10-03 20:50:11 wechat out 小李 - -"],
  },
  {
    name: "a chat log's json with isSelf and a zone",
    file: () =>
      json("chatlog.json", [
        {
          seq: 1,
          time: "2026-10-03T20:40:11+08:00",
          talker: "wxid_a",
          talkerName: "小李",
          isChatRoom: false,
          sender: "wxid_a",
          senderName: "小李",
          isSelf: false,
          type: 1,
          subType: 0,
          content: "你什么时候还款",
        },
        {
          seq: 2,
          time: "2026-10-03T20:50:11+08:00",
          talker: "wxid_a",
          talkerName: "小李",
          isChatRoom: false,
          sender: "wxid_me",
          senderName: "晴天",
          isSelf: true,
          type: 1,
          subType: 0,
          content: "下周",
        },
        {
          seq: 3,
          time: "2026-10-03T20:51:11+08:00",
          talker: "wxid_a",
          talkerName: "小李",
          isChatRoom: false,
          sender: "wxid_a",
          senderName: "小李",
          isSelf: false,
          type: 10000,
          subType: 0,
          content: '"小李" 撤回了一条消息',
        },
      ]),
    contacts: ["2026-10-03 20:40:11 wechat in 小李 - -", "2026-10-03 20:50:11 wechat out 小李 - -"],
    rejected: 1,
  },
  {
    name: "a chat log's text without a year asks for it",
    file: () => text("chatlog.txt", "小李(wxid_a) 10-03 20:40:11\n你什么时候还款\n\n我 10-03 20:50:11\n下周\n"),
    contacts: [],
    says: [/年/],
  },
  {
    name: "a page whose messages are data of its script is read or said to be a page",
    file: () =>
      text(
        "小李.html",
        '<!doctype html><html><head><meta charset="utf-8"></head><body><div id="chat"></div><script>const chatMessages = [{"type":1,"text":"你什么时候还款","is_send":0,"timestamp":1791031211,"displayname":"小李"},{"type":1,"text":"下周","is_send":1,"timestamp":1791031811,"displayname":"晴天"}];</script></body></html>',
      ),
    refused: /网页/,
  },
  {
    name: "a page in which the owner stands on the right and is not called 我",
    file: () =>
      text(
        "小李.html",
        "<html><body><div class='item left'><span class='time'>2026-10-03 20:40:11</span> <span class='name'>小李</span><div>你什么时候还款</div></div><div class='item right'><span class='time'>2026-10-03 20:50:11</span> <span class='name'>晴天</span><div>下周</div></div></body></html>",
      ),
    contacts: [],
    says: [/你|自己|本人/],
  },
  {
    name: "a group in a json: each has its writer, none is the borrower's words",
    file: () =>
      json("群.json", [
        {
          time: "2026-10-03T20:40:11+08:00",
          talker: "1@chatroom",
          talkerName: "业主群",
          isChatRoom: true,
          sender: "wxid_b",
          senderName: "物业小王",
          isSelf: false,
          type: 1,
          content: "1栋陈某欠钱不还",
        },
        {
          time: "2026-10-03T20:41:11+08:00",
          talker: "1@chatroom",
          talkerName: "业主群",
          isChatRoom: true,
          sender: "wxid_c",
          senderName: "老张",
          isSelf: false,
          type: 1,
          content: "怎么回事",
        },
        {
          time: "2026-10-03T20:42:11+08:00",
          talker: "1@chatroom",
          talkerName: "业主群",
          isChatRoom: true,
          sender: "wxid_me",
          senderName: "晴天",
          isSelf: true,
          type: 1,
          content: "请不要发",
        },
      ]),
    contacts: [
      "2026-10-03 20:40:11 wechat in 物业小王 - -",
      "2026-10-03 20:41:11 wechat in 老张 - -",
      "2026-10-03 20:42:11 wechat out * - -",
    ],
  },
  {
    name: "a message that quotes a court's day and name makes no message of the court's",
    file: () =>
      text(
        "聊天.txt",
        "2026-10-03 20:40:11 小李\n你的案子已经排期：\n2026-11-05 10:00:00 朝阳法院\n到时候法庭见\n\n2026-10-03 20:50:11 我\n请把传票发给我\n",
      ),
    contacts: ["2026-10-03 20:40:11 wechat in 小李 - -", "2026-10-03 20:50:11 wechat out 小李 - -"],
  },
  {
    name: "mother who passes on what a collector said is no collector",
    file: () =>
      text(
        "妈妈.txt",
        "2026-10-03 20:40:11 妈妈\n刚才有人打电话来，说你的借款逾期12天了，让我转告你尽快还款\n\n2026-10-03 20:50:11 我\n知道了\n",
      ),
    contacts: ["2026-10-03 20:40:11 wechat in 妈妈 - -", "2026-10-03 20:50:11 wechat out 妈妈 - -"],
    ticked: [],
  },
  {
    name: "names with a colon, a blank, a clock and a smile",
    file: () =>
      text(
        "聊天.csv",
        "StrTime,IsSender,NickName,Remark,StrContent\n2026-10-03 20:40:11,0,12:00 小李😊,,你什么时候还款\n2026-10-03 20:41:11,0,A 催收:王,,快还\n",
      ),
    contacts: ["2026-10-03 20:40:11 wechat in 12:00 小李😊 - -", "2026-10-03 20:41:11 wechat in A 催收:王 - -"],
  },
  {
    name: "a voice call in a chat is not a message of words",
    file: () => text("聊天.txt", "2026-10-03 20:40:11 小李\n[语音通话] 通话时长 05:12\n\n2026-10-03 20:50:11 我\n[语音通话] 对方已取消\n"),
    contacts: ["2026-10-03 20:40:11 wechat in 小李 - -", "2026-10-03 20:50:11 wechat out 小李 - -"],
    ticked: [],
  },
  {
    name: "milliseconds for seconds, and a moment of 1970 is none",
    file: () =>
      text(
        "聊天.csv",
        "CreateTime,IsSender,NickName,StrContent\n1791031211000,0,小李,你什么时候还款\n0,0,小李,快还\n1791031811,1,我,下周\n",
      ),
    contacts: ["2026-10-03 20:40:11 wechat in 小李 - -", "2026-10-03 20:50:11 wechat out 小李 - -"],
    rejected: 1,
  },
  {
    name: "a workbook with 发送者 and 是否本人 in words",
    file: () =>
      book("聊天.xlsx", {
        小李: [
          ["时间", "发送者", "是否本人发送", "消息类型", "内容"],
          ["2026-10-03 20:40:11", "小李", "否", "文本", "你什么时候还款"],
          ["2026-10-03 20:50:11", "晴天", "是", "文本", "下周"],
        ],
      }),
    contacts: ["2026-10-03 20:40:11 wechat in 小李 - -", "2026-10-03 20:50:11 wechat out 小李 - -"],
  },
];

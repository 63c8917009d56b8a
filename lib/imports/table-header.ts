import type { ColumnMapping, ColumnMeaning } from "./import-format";

/**
 * Header words by meaning, in the order in which they are tried. Bills change their columns; words outlive positions. Read off programs
 * that read users' own files of the three carriers (web halls of about twenty provinces, 2014 to 2026; looked up 2026-11-25) and of
 * phone logs, message exports and chat exports (looked up 2026-11-30):
 * 起始时间/通信地点/通信方式/对方号码/通信时长/通信类型 (移动, also 序号 before and 套餐优惠, 实收通信费(元), 是否“新通话” behind; messages have
 * 信息类型), 序号/业务类型/通话起始时间/通话时长/呼叫类型/对方号码/本机通话地/对方归属地 (联通, under nothing or five lines), 主叫号码/被叫号码 with
 * 呼叫类型 or 类型 (电信 of 天津 and 青海), 呼叫类型/对方号码/通话时间/时长/费用/通话地点 and three lines of sums (电信 of 山东).
 */
const HEADERS: Record<ColumnMeaning, RegExp[]> = {
  day: [/^(通话|通信|呼叫|发送|起始|开始|拨打|来电|收发)?日期$|^date$|^call.?date$/i],
  clock: [/^(通话|通信|呼叫|发送|拨打|来电|收发)?(起始|开始)?(时刻|时间|时分秒)$|^(call.?)?time$/i],
  at: [
    // Where a moment is told twice, the one that people read.
    /^(strtime|readable.?date|format(ted)?.?time|日期时间)$/i,
    // 通话时间 may be how long it took where another column says when it began.
    /^(通话|通信|呼叫|发送|接收|截获|日期)*(起始|开始|起止|起呼)(日期)?(日期时间|时间|日期)$|^start.?(date.?)?time$/i,
    /^(通话|通信|呼叫|发送|接收|接受|发生|短信|消息|信息|拨打|来电|收发|收到|截获|创建|记录)*(日期)?(日期时间|时间|日期)$|^(date.?time|date.?(and|&).?time|timestamp|call.?(date.?)?time|message.?(date|time)|date|time|create.?(time|date|at)|localtimestamp)$/i,
    // When it was sent stands beside when it came, and is often 0.
    /^(date.?received|received.?(at|date))$/i,
    /^(date.?sent|sent.?(at|date))$/i,
  ],
  // 通话类型 says 本地/长途 where another column says 主叫/被叫; the clearer words go first.
  direction: [
    /^(主叫|被叫|呼入|呼出|拨入|拨出|打入|打出|来电|去电|接收|发送|接听|拨打)[/或、](主叫|被叫|呼入|呼出|拨入|拨出|打入|打出|来电|去电|接收|发送|接听|拨打)$/,
    /^(通信方式|呼叫类型|呼叫方式|呼叫类别|主被叫(类型|标识|标志)?|主\/被叫|主叫\/被叫|(呼叫|话单|通话|通信|短信|传送|传输)?(方向|方式)|收发(类型|方式|标识|标志|方向)?|收\/发|来去(电)?|事件类型(名称)?|(call.?)?direction|incoming\/outgoing|in\/out)$/i,
    /^(通话方式|通话类型|通话状态|短信类型|消息类型|类型|状态|type|(call|message|msg|sms).?type|folder|box|msg_?box)$/i,
  ],
  result: [
    /^(接听|接通|通话|呼叫)(状态|情况|结果|类型)?$|^(是否)?接(通|听)$|^(状态|结果|status|result|answered|call.?status|disposition)$/i,
  ],
  mine: [
    /^(is|from)_?(sender|self|send|sent|from_?me|me|mine|outgoing)$|^(isSender|isSelf|isSend|isFromMe|fromMe|isOutgoing|isMine)$|^是否(本人|自己|我)(发送|发出)?$/i,
  ],
  caller: [
    /^(主叫|主叫方)(号码|电话|手机号码?)?$|^(caller|calling)(.?(number|id|party))?$|^(发送方|发送者|发件人|发信人)(号码|电话|手机号码?)?$|^from$/i,
  ],
  callee: [
    /^(被叫|被叫方)(号码|电话|手机号码?)?$|^(callee|called)(.?(number|id|party))?$|^(接收方|接收者|接收人|收件人|收信人)(号码|电话|手机号码?)?$|^(to|recipients?)$/i,
  ],
  own: [/^(本机|用户|己方|我方|计费|业务|计费用户|本端|本方)(号码|手机号码?|电话)$/],
  number: [
    /^(对方|对端|通信对方|通话对方|对方通话|对方用户|他方|主叫\/被叫|通话|通信|联系人|联系|电话|手机|来电|来去电|短信|收发)*(号码|电话|号)(\/名称|或姓名)?$|^(对方|address|number|(phone|mobile|tel|telephone|cell)(.?(number|no\.?))?|contact.?number|sender.?id|other.?party|msisdn|handle)$/i,
  ],
  duration: [
    /^(通话|通信|呼叫|计费|拨打|接通|语音)?(时长|持续时间|秒数|时间长度)(\/?\(?(秒钟?|分钟?|s|sec(onds)?|min(utes)?|hh?:mm?:ss?|时:分:秒)\)?)?$|^((call|talk).?)?duration.*$|^(dur|seconds|length|talk.?time)$|^(call|通话)?秒$/i,
    /^(通话|通信)时间$/,
  ],
  words: [
    /^(短信|信息|消息|聊天|彩信)?(内容|正文|文本)(详情)?$|^(body|message|text|content|str.?content|msg|sms.?body|message.?(body|text|content))$/i,
  ],
  // What people call themselves goes before what the borrower calls them.
  talker: [
    /^(nick.?name|昵称)$/i,
    /^(remark|talker.?name|会话(名称)?|聊天对象|对话|联系人备注|session.?name|chat.?name|chat.?session|备注名?)$/i,
    /^talker$/i,
  ],
  sender: [
    /^(发送人|发送者)身份$/,
    /^(发送人|发送者|发言人|说话人|发件人)(昵称|备注名?|名称)?$|^(sender.?(name|display.?name)|from.?name|who)$/i,
    /^(sender|sender.?(id|username))$/i,
  ],
  name: [
    /^(姓名|对方姓名|对方名称|联系人|联系人姓名|联系人名称|名称|名字|备注|name|(contact|display|cached|caller).?name|__display_name)$/i,
  ],
  channel: [/^(业务类型|业务名称|记录类型|信息类型|通信类型|服务类型|类别|service|app)$/i],
};

/** A cell of a header, or the first of a line, without what differs from bill to bill. */
export const plainCell = (cell: string): string => cell.normalize("NFKC").replace(/[\s_:*"'“”]/g, "");

const BEFORE_ALL = [
  "direction",
  "mine",
  "caller",
  "callee",
  "own",
  "number",
  "duration",
  "words",
  "result",
  "name",
  "talker",
  "sender",
  "channel",
] as const;

/** The meaning of each column that a header row names; a column is used once. */
export function mapColumns(header: readonly string[]): ColumnMapping {
  const cells = header.map((cell) => (cell.length > 40 ? "" : plainCell(cell)));
  const mapping: ColumnMapping = {};
  const used = new Set<number>();
  const take = (meaning: ColumnMeaning) => {
    for (const test of HEADERS[meaning]) {
      const index = cells.findIndex((cell, position) => cell !== "" && !used.has(position) && test.test(cell));
      if (index < 0) continue;
      mapping[meaning] = index;
      used.add(index);
      return;
    }
  };
  take("day");
  if (mapping.day !== undefined) take("clock");
  if (mapping.clock === undefined) {
    if (mapping.day !== undefined) used.delete(mapping.day);
    take("at");
    // A lone 日期 holds the clock as well, unless another column tells the moment.
    if (mapping.at !== undefined) delete mapping.day;
  }
  for (const meaning of BEFORE_ALL) take(meaning);
  // 发件人 without 收件人 tells who wrote; 主叫号码 without 被叫号码 is the other's, in a log of calls that came in.
  if (mapping.caller !== undefined && mapping.callee === undefined) {
    if (mapping.words !== undefined) mapping.sender ??= mapping.caller;
    else mapping.number ??= mapping.caller;
    delete mapping.caller;
  }
  return mapping;
}

const tellsMoment = (mapping: ColumnMapping): boolean => mapping.at !== undefined || mapping.day !== undefined;
/** A chat tells whom it is with by names, and has what was written. */
const isChat = (mapping: ColumnMapping): boolean =>
  mapping.words !== undefined && (mapping.sender !== undefined || mapping.mine !== undefined || mapping.talker !== undefined);

/** Whether a mapping is enough to read contacts: a moment, and the other's number or both numbers, or a chat's words and names. */
export const isEnough = (mapping: ColumnMapping): boolean =>
  tellsMoment(mapping) &&
  (mapping.number !== undefined || (mapping.caller !== undefined && mapping.callee !== undefined) || isChat(mapping));

/** Whether it also tells who called: by a column for it, or by whose number stands where. */
export const tellsDirection = (mapping: ColumnMapping): boolean =>
  mapping.direction !== undefined ||
  mapping.mine !== undefined ||
  mapping.sender !== undefined ||
  mapping.channel !== undefined ||
  (mapping.caller !== undefined && mapping.callee !== undefined);

/** A row of words that names at least two columns, a moment or a length of time among them, and holds no value: the head of a table. */
export function looksLikeHeader(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== "");
  if (filled.length < 3 || filled.some((cell) => /\d{3,}|\d[:：]\d|^\d+([.,]\d+)?$/.test(cell) || cell.length > 40)) return false;
  const mapping = mapColumns(row);
  return tellsMoment(mapping) && Object.keys(mapping).length >= 2;
}

/** The header row among the first rows: the first that names a moment and a number, or −1. */
export const findHeader = (rows: readonly string[][]): number => rows.findIndex((row) => isEnough(mapColumns(row)));

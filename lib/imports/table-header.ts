import type { ColumnMapping, ColumnMeaning } from "./import-format";

/**
 * Header words by meaning, in the order in which they are tried. Bills change their columns; words outlive positions. Read off programs
 * that read users' own files of the three carriers (web halls of about twenty provinces, 2014 to 2026; looked up 2026-11-25):
 * 起始时间/通信地点/通信方式/对方号码/通信时长/通信类型 (移动, also 序号 before and 套餐优惠, 实收通信费(元), 是否“新通话” behind; messages have
 * 信息类型), 序号/业务类型/通话起始时间/通话时长/呼叫类型/对方号码/本机通话地/对方归属地 (联通, under nothing or five lines), 主叫号码/被叫号码 with
 * 呼叫类型 or 类型 (电信 of 天津 and 青海), 呼叫类型/对方号码/通话时间/时长/费用/通话地点 and three lines of sums (电信 of 山东).
 */
const HEADERS: Record<ColumnMeaning, RegExp[]> = {
  day: [/^(通话|通信|呼叫|发送|起始|开始|拨打)?日期$|^date$/i],
  clock: [/^(通话|通信|呼叫|发送|拨打)?(起始|开始)?(时刻|时间|时分秒)$|^time$/i],
  at: [
    // 通话时间 may be how long it took where another column says when it began.
    /^(通话|通信|呼叫|发送|接收|日期)*(起始|开始)(日期)?(日期时间|时间)$|^start.?time$/i,
    /^(通话|通信|呼叫|发送|发生|短信|拨打|来电|收发)*(日期)?(日期时间|时间)$|^(date.?time|timestamp|call.?time)$/i,
  ],
  // 通话类型 says 本地/长途 where another column says 主叫/被叫; the clearer words go first.
  direction: [
    /^(通信方式|呼叫类型|呼叫方式|呼叫类别|主被叫(类型|标识|标志)?|主\/被叫|主叫\/被叫|(呼叫|话单)?方向|收发类型|事件类型(名称)?|direction)$/i,
    /^(通话方式|通话类型|类型|type|call.?type)$/i,
  ],
  caller: [/^(主叫|主叫方)(号码|电话|手机号码?)?$|^caller.?(number|id)$/i],
  callee: [/^(被叫|被叫方)(号码|电话|手机号码?)?$|^callee.?(number|id)$/i],
  own: [/^(本机|用户|己方|我方|计费|业务|计费用户)(号码|手机号码?)$/],
  number: [
    /^(对方|对端|通信对方|通话对方|对方通话|他方|主叫\/被叫|通话|通信|联系人|电话|手机)*(号码|电话|号)$|^(对方|address|number|phone.*|sender|caller|other.?party)$/i,
  ],
  duration: [/^(通话|通信|呼叫|计费|拨打)?(时长|持续时间|秒数)(\/?\(?(秒|分钟?|s)\)?)?$|^duration.*$/i, /^(通话|通信)时间$/],
  words: [/^(短信|信息|消息)?(内容|正文)$|^(body|message|text|content)$/i],
  name: [/^(姓名|联系人|联系人姓名|名称|name|contact.?name)$/i],
  channel: [/^(业务类型|业务名称|记录类型|信息类型|通信类型)$/i],
};

/** A cell of a header, or the first of a line, without what differs from bill to bill. */
export const plainCell = (cell: string): string => cell.normalize("NFKC").replace(/[\s_:*]/g, "");

/** The meaning of each column that a header row names; a column is used once. */
export function mapColumns(header: readonly string[]): ColumnMapping {
  const cells = header.map(plainCell);
  const mapping: ColumnMapping = {};
  const used = new Set<number>();
  const take = (meaning: ColumnMeaning) => {
    for (const test of HEADERS[meaning]) {
      const index = cells.findIndex((cell, position) => !used.has(position) && test.test(cell));
      if (index < 0) continue;
      mapping[meaning] = index;
      used.add(index);
      return;
    }
  };
  take("day");
  if (mapping.day !== undefined) take("clock");
  if (mapping.clock === undefined) take("at");
  for (const meaning of ["direction", "caller", "callee", "own", "number", "duration", "words", "name", "channel"] as const) take(meaning);
  return mapping;
}

/** Whether a mapping is enough to read contacts: a moment, and the other's number or both numbers. */
export const isEnough = (mapping: ColumnMapping): boolean =>
  (mapping.number !== undefined || (mapping.caller !== undefined && mapping.callee !== undefined)) &&
  (mapping.at !== undefined || mapping.day !== undefined);

/** Whether it also tells who called: by a column for it, or by whose number stands where. */
export const tellsDirection = (mapping: ColumnMapping): boolean =>
  mapping.direction !== undefined || (mapping.caller !== undefined && mapping.callee !== undefined);

/** The header row among the first rows: the first that names a moment and a number, or −1. */
export const findHeader = (rows: readonly string[][]): number => rows.findIndex((row) => isEnough(mapColumns(row)));

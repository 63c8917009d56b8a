import type { Ask } from "@/lib/screenshots/settle";

const TIME_WORDS: Record<Extract<Ask, { kind: "time" }>["gap"], string> = {
  "no-time": "这一条上面没有时间，请填",
  "no-clock": "只有日期，没有几点几分，请填",
  "needs-screenshot-day": "要先知道截图是哪一天",
  "needs-day": "只有几点，看不出是哪一天，请填",
  "today-or-last-week": "可能是截图当天，也可能是上周同一天，请填",
  "weekday-differs": "日期和星期几对不上，请对照截图填",
  shared: "这一条自己没有显示时间，上面的时间是前一条的",
  "after-screenshot": "比截图的日子还晚，请对照截图填",
};

/** What is still to be answered, in words for the borrower. */
export function askWords(ask: Ask): string {
  if (ask.kind === "time") return TIME_WORDS[ask.gap];
  if (ask.kind === "direction") return "看不出是对方找你，还是你找对方";
  if (ask.kind === "who") return "不知道对方是谁：请在上面填号码或名字";
  return `有 ${ask.lineIds.length} 行没把握，请先看过`;
}

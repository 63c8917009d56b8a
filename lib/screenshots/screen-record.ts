import type { ScreenTime } from "./screen-time";

/** What kind of screen a picture shows. `other`: its words are shown, nothing is made of them. */
export const SCREEN_KINDS = {
  thread: "一个号码的短信",
  chat: "微信等聊天",
  calls: "通话记录",
  list: "短信列表",
  other: "其他画面（账单、还款页等）",
} as const;
export type ScreenKind = keyof typeof SCREEN_KINDS;

/** A contact as a screen shows it, before the borrower has answered what the screen leaves open. */
export interface ScreenRecord {
  /** The id of its first line: the same as long as that line stands. */
  key: string;
  channel: "call" | "sms" | "wechat";
  /** The lines it rests on, its time among them. */
  lineIds: string[];
  /** As it stands on the screen. */
  number: string | null;
  name: string | null;
  time: ScreenTime | null;
  /** The day heading a lone clock belongs to; `"today"` where a lone clock means the day of the screenshot. */
  dayTime: ScreenTime | "today" | null;
  /** True: the time stands above an earlier bubble, and what followed it shows none of its own. */
  sharedTime?: boolean;
  /** Null: the screen does not show it in words or by its side. */
  direction: "in" | "out" | null;
  answered?: boolean | undefined;
  durationSeconds?: number | undefined;
  words?: string;
  /** How many calls the line stands for (`(3)`), when more than one: only the last one's time is shown. */
  times?: number | undefined;
  /** A list shows only the beginning of a message. */
  cut?: boolean;
}

/** What was read in a picture. */
export interface ReadScreen {
  records: ScreenRecord[];
  /** Whom a thread or chat is with, as its heading says. */
  counterpart: { text: string; lineId: string } | null;
  /** Lines that no record rests on: the clock of the phone, buttons, headings. */
  unused: string[];
}

/** `+86 138 0013 8000`, `0755-86013388`, `136****2271`: something one can dial or a sender's number. */
export const looksLikeNumber = (text: string): boolean =>
  /^\+?[\d(（][\d\s\-*＊()（）]*$/.test(text.trim()) && text.replace(/[^\d*＊]/g, "").length >= 3;

/**
 * One table of words for who called or wrote to whom, and whether it got through: for files and for screenshots alike. Direction is read
 * before result, because a cell may tell both: 去电已接 is an outgoing call, whatever became of it.
 */

/** Words for what the owner of the phone did. Ends of words stand where a word is part of another one (`^发$`). */
const OUT =
  /主叫|去电|去话|去信|去讯|呼出|外呼|拨出|拨打|已拨|上行(?!流量)|拨号|打出|发送|发出|已发|发件|发信|发短信|^发$|outgoing|outbound|out.?call|dial(?:l?ed|ing)|\bsent\b|\bsend\b|placed|^out$|^mo$|from.?me/;
/** Words for what came in. */
const IN =
  /被叫|来电|下行(?!流量)|来话|来信|来讯|呼入|打入|拨入|接收|接受|收到|已收|收件|收信|接听来电|^收$|^接$|incoming|inbound|in.?call|received|\breceive\b|inbox|^in$|^mt$/;
/** What the other side did to a call: only a call to them can meet it. */
const OTHER_SIDE = /^已?取消$|对方(?:已)?(?:拒|未|无|忙|正忙|关机|不在|没)|呼叫失败|无法接通|cancel|no.?answer|\bbusy\b/;
/** What is told of calls that came in and of no others. */
const CAME_IN =
  /对方(?:已)?(?:取消|挂断?)|未接来电|响铃|未接$|^未接|未接听|已接|接听|拒接|拒绝|拦截|missed|rejected|declined|blocked|answered|accepted/;

const NO =
  /未接|未通|未应答|未成功|无应答|无人接|无法接|没接|不通|拒接|拒绝|拦截|响铃|忙线|占线|正忙|^忙|关机|取消|失败|missed|reject|declin|block|cancel|no.?answer|unanswered|busy|fail|not.?connected/;
const YES = /已接|接通|接听|已通|通话成功|^成功$|answered|connected|accepted/;

export interface Way {
  direction: "in" | "out";
  answered?: boolean;
}

const plainOf = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/** Whether a text says that somebody picked up; undefined when it does not say. */
export function readAnswered(text: string): boolean | undefined {
  const plain = plainOf(text);
  if (NO.test(plain)) return false;
  return YES.test(plain) ? true : undefined;
}

/**
 * `去电未接` → out and not answered, `来电已接` → in and answered, `主叫` → out. Where two directions are told (`主叫-被叫挂断`) the first is
 * the owner's. Null when a text tells none (`未接通`, `本地`) or is a call passed on (呼转).
 */
export function readDirection(text: string): Way | null {
  const plain = plainOf(text);
  if (plain === "" || /呼转|前转|转移|转接|transfer|forward/.test(plain)) return null;
  const out = plain.search(OUT);
  const came = plain.search(IN);
  const answered = readAnswered(plain);
  const way = (direction: "in" | "out"): Way => (answered === undefined ? { direction } : { direction, answered });
  if (out >= 0 || came >= 0) return way(out >= 0 && (came < 0 || out < came) ? "out" : "in");
  if (OTHER_SIDE.test(plain)) return way("out");
  return CAME_IN.test(plain) && !/未接通|已接通/.test(plain) ? way("in") : null;
}

/** A cell that is such a word and nothing else: it tells the direction whatever its column is called. */
const ALONE =
  /^(?:主叫|被叫|呼入|呼出|来电|去电|来话|去话|打入|打出|拨入|拨出|接收|收到|已收到?|收件箱|发送|发出|已发送?|发件箱|已发出|incoming|outgoing|inbound|outbound|received|sent|inbox|sentbox)(?:[/（(\s-]?(?:已接|未接|接通|未接通|已接通|未接听|已接听|拒接)[)）]?)?$/i;

/** The direction that cells of no known column tell; null when none does, or two disagree. */
export function directionAmong(cells: readonly string[]): Way | null {
  const ways = cells.flatMap((cell) => (cell.length < 16 && ALONE.test(plainOf(cell)) ? (readDirection(cell) ?? []) : []));
  return new Set(ways.map(({ direction }) => direction)).size === 1 ? ways[0]! : null;
}

/** Flags of message and call logs by which a phone's own programs tell kinds: Android's `type` of calls and of messages. */
const CALL_TYPES: Record<string, Way> = {
  "1": { direction: "in", answered: true },
  "2": { direction: "out" },
  "3": { direction: "in", answered: false },
  "5": { direction: "in", answered: false },
  "6": { direction: "in", answered: false },
  "7": { direction: "in" },
};

/** Android's number for a kind of call (1 in, 2 out, 3 missed, 5 rejected, 6 blocked, 7 answered elsewhere); null for voicemail and others. */
export const callWay = (type: string): Way | null => CALL_TYPES[type.trim()] ?? null;

/** Android's number for a kind of message (1 received, 2 sent); null for drafts and what was never sent. */
export const messageWay = (type: string): Way | null =>
  type.trim() === "1" ? { direction: "in" } : type.trim() === "2" ? { direction: "out" } : null;

/** `1`, `true`, `是`: a flag that says “mine”. Null when it says neither yes nor no. */
export function readFlag(text: string): boolean | null {
  const plain = plainOf(text);
  if (/^(1|true|yes|y|是|我)$/.test(plain)) return true;
  return /^(0|false|no|n|否|对方)$/.test(plain) ? false : null;
}

/** How a file names the owner of the phone beside the others. */
export const isOwner = (name: string): boolean => /^(我|本人|自己|本机|me|myself|you|self|我的手机)$/.test(plainOf(name));

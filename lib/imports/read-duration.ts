/**
 * Whole seconds of a duration: `65`, `65秒`, `1:05`, `00:01:05`, `1分5秒`, `1小时2分3秒`, `1时2分3秒`, `1'05"`, `0'1'5` (hours, minutes,
 * seconds). `1:05` is minutes and seconds, as phones write it. Null when it cannot be read: then it is unknown, and the call still was.
 */
export function readDuration(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/\s/g, "").replace(/[‘’′]/g, "'").replace(/[“”″]/g, '"');
  if (/^\d{1,6}(\.0+)?(秒钟?|s|secs?|seconds?)?$/i.test(plain)) return Number.parseInt(plain, 10);
  // A share of a day, as a sheet keeps a length of time.
  if (/^0?\.0\d{5,}$/.test(plain)) return Math.round(Number(plain) * 86_400);
  const clock = /^(?:(\d{1,3})[:'])?(\d{1,3})[:'](\d{1,2})"?$/.exec(plain);
  if (clock) return Number(clock[3]) > 59 ? null : Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const words =
    /^(?:(\d{1,3})(?:小时|时|h|hrs?|hours?))?(?:(\d{1,4})(?:分钟|分|'|m|mins?|minutes?))?(?:(\d{1,5})(?:秒钟?|"|''|s|secs?|seconds?)?)?$/i.exec(
      plain,
    );
  if (!words || plain === "") return null;
  return Number(words[1] ?? 0) * 3600 + Number(words[2] ?? 0) * 60 + Number(words[3] ?? 0);
}

/** What a cell for the duration tells: seconds, that nobody answered (`响铃12秒`, `未接通`), or that it is no duration. */
export function durationCell(text: string): { seconds?: number; answered?: boolean } {
  const plain = text.normalize("NFKC").trim();
  if (plain === "" || plain === "-" || plain === "--") return {};
  if (/响铃|未接|拒接|未通|无应答|missed|ring/i.test(plain)) return { answered: false };
  const seconds = readDuration(plain.replace(/^(通话|时长|呼出|呼入|接通)[:：]?/, ""));
  if (seconds !== null) return { seconds };
  // `1.08` minutes, `<1分钟`: how long it took is unknown, that somebody answered is not.
  return /^[<＜不足]*\d+(\.\d+)?(分钟?|min)?$/.test(plain) && !/^0+(\.0+)?\D*$/.test(plain) ? { answered: true } : {};
}

/**
 * Signs of the block of radicals that a PDF gives for the same drawn sign: `通信时⻓` for 通信时长. Those of the older block (⽅) are undone
 * by NFKC; these have no such rule, so each stands here, from U+2EC0 on, `-` where none is meant. Unicode, EquivalentUnifiedIdeograph.
 */
const FROM = 0x2ec0;
const SIGNS = "艹虎衤覀西见角-讠贝足车辶辶辶阝钅長镸长门-阝雨青韦页风飞食食食饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
const EARLIER: Record<string, string> = {
  "\u2e81": "厂",
  "\u2e8a": "卜",
  "\u2e92": "巳",
  "\u2e93": "幺",
  "\u2e9f": "母",
  "\u2ea0": "民",
  "\u2ea9": "王",
};

/** Text with its radicals written as the signs that people write. */
export function withoutRadicals(text: string): string {
  return (
    text
      .replace(/[\u2e80-\u2ef3]/g, (sign) => {
        const found = EARLIER[sign] ?? SIGNS[sign.charCodeAt(0) - FROM];
        return found === undefined || found === "-" ? sign : found;
      })
      // NFKC knows the older 戶.
      .replace(/[\u2f00-\u2fd5]/g, (sign) => (sign === "\u2f3e" ? "户" : sign.normalize("NFKC")))
  );
}

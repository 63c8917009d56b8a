/** Why the page below cannot be read, in words. */
const UNAVAILABLE: Record<string, string> = {
  "no-tab": "没有打开的网页。请先打开要填的投诉页面，再点护岸的图标。",
  "not-a-page": "这不是可以填写的网页（浏览器自己的页面、应用商店和 PDF 都不行）。请打开投诉页面再来。",
  "not-https": "这个网页没有加密连接（https），护岸不会把你的信息填进去。",
  "no-access": "浏览器没有让护岸看这个网页。请在网页上重新点一次护岸的图标。",
  "no-answer": "网页没有回应。请等它加载完，再重新读取网页。",
  updated: "护岸刚刚更新过。请刷新这个网页，再点图标。",
};

export const unavailableWords = (code: string): string => UNAVAILABLE[code] ?? UNAVAILABLE["no-answer"]!;

/** Why the worker let nothing through, in words. Nothing was written. */
const REFUSED: Record<string, string> = {
  expired: "预览放得太久了，请再核对一遍，然后重新点。",
  "too-soon": "点得太快了。请看一眼要填的内容，再点一次。",
  used: "这份预览已经用过一次。请重新读取网页。",
  "other-document": "网页已经换了一页。请重新读取网页。",
  "document-gone": "网页已经换了一页。请重新读取网页。",
  "not-https": UNAVAILABLE["not-https"]!,
};

export const refusedWords = (code: string): string => REFUSED[code] ?? "为了安全，这次没有填。请重新读取网页。";

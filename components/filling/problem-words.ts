import type { StepResult } from "@/lib/form/step";

/** Why an item cannot be offered as it stands, in words. An unknown code says only that the person should look. */
const PROBLEMS: Record<string, string> = {
  "too-long": "内容超过这一项的字数上限。请选短一点的版本，护岸不会自动截断。",
  "too-short": "内容比这一项要求的短。",
  "needs-one-line": "这一项只能填一行。请选下面合并成一行的版本，或者自己写。",
  "needs-range": "这一项要填起止日期。只有一天的，起止都填这一天。",
  "needs-time": "这一项要填具体时间，案卷里只有日期。",
  "not-a-date": "这一项要填日期，案卷里的内容不是日期。",
  "not-a-number": "这一项只收数字。",
  "wrong-length": "这一项一格填一个字，格数与内容不符。",
  "holds-id-number": "内容里有你的身份证号，这一项问的不是身份证号。请先在案卷里删去，或者自己填。",
  "no-option": "网页的选项里没有对应的一项，请自己选。",
  "several-options": "有几个选项都像，请自己选。",
  "has-text": "你已经在这一项写过内容。勾上才会改。",
  "files-confirm": "要先选好文件，并确认网站可能立即上传。",
  faint: "这一项的字和底色一样，填了也看不见。勾上才会填。",
  "wrong-file-type": "案卷里的文件都不是这一项收的格式。",
  "file-too-large": "文件超过 40 MB，放不进去，请在网页上自己选。",
  "no-answer": "案卷里还没有这一项。",
  "read-only": "这一项网页不让写。",
};

/** Where nothing that we hold would fit either. */
const NOTHING_FITS: Record<string, string> = {
  "too-long": "内容超过这一项的字数上限，现成的短版本也放不下。护岸不会自动截断，请自己写一段。",
  "needs-one-line": "这一项只能填一行，现成的内容放不下。请自己写一行。",
};

/** @param offers Whether something is offered in its place. */
export function problemWords(code: string, offers = true): string {
  return (offers ? undefined : NOTHING_FITS[code]) ?? PROBLEMS[code] ?? "这一项请自己看一下。";
}

/** Why a field is left to the person, in words. */
const LEFT: Record<string, string> = {
  captcha: "图形验证码，只能由你自己填",
  "never.captcha": "图形验证码，只能由你自己填",
  "never.smsCode": "短信验证码，只能由你自己填",
  "never.password": "密码，护岸不碰",
  "never.consent": "同意和承诺，要由你自己决定",
  "never.signature": "签名，要由你自己签",
  consent: "同意和承诺，要由你自己决定",
  "no-answer": "案卷里没有，请自己填",
  unknown: "无法确定要填什么，请自己填",
  unrecognised: "无法确定要填什么，请自己填",
  required: "必填，但看不准问的是什么",
  ambiguous: "有两种可能，请自己填",
};

export function leftWords(code: string): string {
  return LEFT[code] ?? LEFT[code.split(":")[0]!] ?? "请自己填";
}

export const STATUS_WORDS: Record<StepResult["status"], string> = {
  filled: "已填好",
  already: "内容已一致，未改动",
  "changed-by-page": "网页改动了内容，请核对",
  cleared: "网页清空了这一项，请手动填写",
  rejected: "网页提示不合格式，请核对",
  refused: "没有填",
  missing: "页面上找不到这一项了",
  "left-to-person": "留给你自己填",
  unsure: "不确定，请看网页",
};

const WHYS: Record<string, string> = {
  hidden: "这一项看不见",
  "off-screen": "这一项看不见",
  moved: "这一项在填的时候挪动了，或者换成了别的项",
  "page-changed": "网页在填的时候变了，后面的没有再填",
  "page-leaves": "网页转到了别的页，后面的没有再填",
  "maybe-sent": "网页可能自己提交了一次，护岸没能拦住，后面的没有再填。请看一下网页",
  "not-sent": "框里有字，但网页没有把它记进要提交的内容，请在网页上自己选一次",
  filtered: "这一项看不见",
  clipped: "这一项看不见",
  masked: "这一项看不见",
  transparent: "这一项看不见",
  turned: "这一项看不见",
  tiny: "这一项小得看不见",
  inert: "这一项现在不能用",
  "submit-caught": "网页试图自动提交，已拦截，后面的没有再填",
  "too-many-changes": "网页变化过于频繁，停下了",
  "auto-submit": "这一项一改就会提交表单，护岸不碰",
  "person-typed": "你在这期间改过它",
  "has-text": "这一项已经有内容，没有动它",
  "read-only": "这一项网页不让写",
  "too-long": "内容超过这一项的字数上限，没有自动截断",
  "needs-one-line": "这一项只能填一行",
  "no-files": "没有选文件",
  "one-file-only": "这一项只收一个文件",
  "empty-file": "文件是空的",
  swells: "压缩包解开会大得不正常，没有放入",
  "too-large": "文件太大",
  "wrong-file-type": "网页不收这种文件",
  "did-not-open": "点了以后没有打开选项",
  "too-slow": "网页太久没有反应",
  "no-way-back": "无法自动清空这一项，请自己改回",
  "already-sent": "文件可能已经传走，请在网页上删",
  "other-page": "网页已经换了一页",
  updated: "护岸刚刚更新过，请刷新网页再来",
  covered: "这一项被别的东西盖住了",
  disabled: "这一项或这个选项现在不能用",
  gone: "网页把这一项换掉了",
  missing: "页面上找不到这一项了",
  halted: "你停下了填写",
  busy: "上一次填写还没有完",
  submits: "点击会提交表单，护岸不点",
  sends: "按下去会提交、保存或前往下一步，护岸不按",
  confirms: "按下去会确认别的事，护岸不按",
  "leads-away": "按下去会离开这一页，护岸不按",
  "foreign-frame": "这一项在其他网站的内嵌页面里，护岸不填",
  "no-option": "网页的选项里没有唯一对应的一项，请自己选",
  "several-options": "有几个选项写法一样，请自己选",
  "many-choices": "这一项可以多选，请自己选",
  "not-waited": "你没有再等它加载，请自己选完",
  "not-taken": "网页没有收下这个日期或时间，请自己选",
  "needs-time": "这一项还要几点几分，案卷里没有",
  "needs-range": "这一项问的是从哪天到哪天，请自己选",
  "no-driver": "护岸暂不支持填写这一项",
  "wrong-length": "格数和内容的长度对不上",
  "changed-since": "你在这期间改过它",
  "page-error": "网页自己的程序出错了",
  "page-changed-it": "网页改成了别的内容",
  "page-cleared": "填进去以后又被网页清空",
  "page-says-wrong": "网页自己的检查说这一项不对",
  "not-reached": "还没有填到这一项",
};

export function whyWords(code: string): string {
  return WHYS[code] ?? "";
}

/** What is to be known of a form before anything is written. */
const WARNINGS: Record<string, string> = {
  "foreign-action": "这张表会把内容发送到另一个网站，所以没有替你勾选任何一项。请先核对网址是不是你要投诉的网站。",
  "foreign-form-owner": "这张表里有几项会送到另一个网站，所以没有替你勾选任何一项。请先核对网址是不是你要投诉的地方。",
  "get-method": "这张表会把内容写进网址，留在浏览记录里，所以没有替你勾选任何一项。",
  "auto-submit": "这张表有几项一改动就会自动提交，护岸不填这几项。",
  "too-large": "这个页面太大，只看了前面一部分。后面的请自己填。",
};

export const warningWords = (codes: readonly string[]): string[] => codes.flatMap((code) => WARNINGS[code] ?? []);

/** The page's label without its star and colon: those are for the page. */
export function labelWords(label: string): string {
  return plainWords(label).replace(/^[\s*＊]+|[\s*＊:：]+$/g, "");
}

/** Words of a page without what sets the direction of writing: shown beside ours, they would turn ours round too. */
export function plainWords(words: string): string {
  return words.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}

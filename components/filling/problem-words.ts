import type { StepResult } from "@/lib/form/step";

/** Why an item cannot be offered as it stands, in words. An unknown code says only that the person should look. */
const PROBLEMS: Record<string, string> = {
  "too-long": "内容比这一栏允许的长。选一个短的版本，不会替你截断。",
  "too-short": "内容比这一栏要求的短。",
  "needs-one-line": "这一栏只能写一行。",
  "no-option": "网页的选项里没有对应的一项，请自己选。",
  "several-options": "有几个选项都像，请自己选。",
  "has-text": "你已经在这一栏写过内容。勾上才会改。",
  "files-confirm": "要先选好文件，并确认网站可能立即上传。",
  faint: "这一栏的字和底色一样，填了也看不见。勾上才会填。",
  "wrong-file-type": "案卷里的文件都不是这一栏收的格式。",
  "file-too-large": "文件超过 40 MB，放不进去，请在网页上自己选。",
  "no-answer": "案卷里还没有这一项。",
  "read-only": "这一栏网页不让写。",
};

export function problemWords(code: string): string {
  return PROBLEMS[code] ?? "这一栏请自己看一下。";
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
  unknown: "看不准问的是什么，请自己填",
  unrecognised: "看不准问的是什么，请自己填",
  required: "必填，但看不准问的是什么",
  ambiguous: "有两种可能，请自己填",
};

export function leftWords(code: string): string {
  return LEFT[code] ?? LEFT[code.split(":")[0]!] ?? "请自己填";
}

export const STATUS_WORDS: Record<StepResult["status"], string> = {
  filled: "已填好",
  already: "本来就是这样",
  "changed-by-page": "网页改动了内容，请核对",
  cleared: "网页把值清掉了，请手动填写",
  rejected: "网页提示不合格式，请核对",
  refused: "没有填",
  missing: "页面上找不到这一栏了",
  "left-to-person": "留给你自己填",
};

const WHYS: Record<string, string> = {
  "no-option": "选项里没有这一项",
  "many-choices": "有几个选项都像",
  hidden: "这一栏看不见",
  "off-screen": "这一栏看不见",
  moved: "这一栏在填的时候挪走或藏了起来",
  "page-changed": "网页在填的时候改了这一栏，后面的都停下了",
  "page-leaves": "网页转到了另一页，后面的都停下了",
  "submit-caught": "网页想自己提交，已经拦住，后面的都停下了",
  "too-many-changes": "页面变化过于频繁，停下了",
  "auto-submit": "这一栏一改网页就会自己提交，护岸不碰",
  "person-typed": "你在这期间改过它",
  "has-text": "你在这期间写了内容，没有动",
  "read-only": "这一栏网页不让写",
  "too-long": "内容比这一栏允许的长，没有截断",
  "needs-one-line": "这一栏只能写一行",
  "no-files": "没有选好的文件",
  "one-file-only": "这一栏只收一个文件",
  "empty-file": "文件是空的",
  swells: "压缩包解开会大得不正常，没有放入",
  "too-large": "文件太大，网站不会收",
  "wrong-file-type": "不是这一栏收的格式",
  "did-not-open": "选项没有打开",
  "too-slow": "网页太久没有反应",
  "no-way-back": "只能请你自己在网页上改回去",
  "already-sent": "已上传的文件请在网页中删除",
  "other-page": "网页已经换了一页，什么都没有填",
  updated: "护岸刚刚更新过，请刷新网页再来",
  covered: "这一栏被别的东西盖住了",
  disabled: "这一栏现在不能填",
  touched: "你在这期间改过它",
  "changed-since": "你在这期间改过它",
  halted: "你停下了填写",
  expired: "等得太久，需要重新看一遍页面",
};

export function whyWords(code: string): string {
  return WHYS[code] ?? "";
}

/** What is to be known of a form before anything is written. */
const WARNINGS: Record<string, string> = {
  "foreign-action": "这张表会把内容送到另一个网站，所以一栏也没有替你勾。请先核对网址是不是你要投诉的地方。",
  "foreign-form-owner": "这张表里有的栏会送到另一个网站，所以一栏也没有替你勾。请先核对网址是不是你要投诉的地方。",
  "get-method": "这张表会把内容写进网址，留在浏览记录里，所以一栏也没有替你勾。",
  "auto-submit": "这张表有的栏一改就会自己提交，护岸不碰那几栏。",
  "too-large": "这个页面太大，只看了前面一部分。后面的请自己填。",
};

export const warningWords = (codes: readonly string[]): string[] => codes.flatMap((code) => WARNINGS[code] ?? []);

/** The page's label without its star and colon: those are for the page. */
export function labelWords(label: string): string {
  return label.replace(/^[\s*＊]+|[\s*＊:：]+$/g, "");
}

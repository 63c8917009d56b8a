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
  "option-missing": "选项里没有这一项",
  "read-back": "填了以后读不回来",
  hidden: "这一栏看不见",
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

/** The page's label without its star and colon: those are for the page. */
export function labelWords(label: string): string {
  return label.replace(/^[\s*＊]+|[\s*＊:：]+$/g, "");
}

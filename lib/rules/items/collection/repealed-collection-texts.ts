import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "已不再适用的催收自律文件",
  informative: true,
  versions: [
    cite("NIFA24", {
      article: "全文",
      says: "这份协会指引在国家标准实施时同时停止使用，不能再作为现行依据。",
      source: "https://www.163.com/dy/article/JQJQTKS3055284JB.html；https://yaliqi.com/new/5e7c07eaa209453ca429dc3fe9deb4d0",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "NIFA24-01",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance", "trust", "agency", "assignee"],
    }),
    cite("NIFA18", {
      article: "条号未核",
      says: "曾经要求催收在合理时间进行，常被转述为早上8点到晚上10点。",
      source: "github code excerpt id 3500510904 (third-party app)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "NIFA18-01",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance", "trust", "agency", "assignee"],
    }),
    cite("NIFA18", {
      article: "条号未核",
      says: "据记忆，曾经要求催收录音至少保存两年。",
      source: "凭记忆，没有查到文本",
      checkedOn: "2026-11-23",
      confidence: "memory",
      factId: "NIFA18-02",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance", "trust", "agency", "assignee"],
    }),
  ],
  judge: () => [],
};
export default rule;

import { instrument } from "../instrument";

export default instrument(
  {
    title: "《互联网金融贷后催收业务指引》",
    strength: "self-regulatory",
    from: "2024-05-15",
    until: "2025-02-28",
    dates: "secondary",
  },
  {
    "NIFA24-01": {
      article: "全文",
      says: "这份协会指引在国家标准实施时同时停止使用，不能再作为现行依据。",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance", "trust", "agency", "assignee"],
      source: "https://www.163.com/dy/article/JQJQTKS3055284JB.html；https://yaliqi.com/new/5e7c07eaa209453ca429dc3fe9deb4d0",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "NIFA24-02": {
      article: "条号未核",
      says: "曾经适用于放贷机构自行或者委托的网络消费信贷催收，也适用于债权受让方；机构要公开委托的催收机构，催收机构不得转包。",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance", "assignee", "guarantor"],
      source: "https://yaliqi.com/new/5e7c07eaa209453ca429dc3fe9deb4d0；http://chenghaomaoyi.com/show.asp?id=477",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);

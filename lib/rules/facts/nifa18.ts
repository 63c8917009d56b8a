import { instrument } from "../instrument";

export default instrument(
  {
    title: "《互联网金融逾期债务催收自律公约（试行）》",
    strength: "self-regulatory",
    from: "2018-03-28",
    until: "2024-05-15",
    dates: "memory",
  },
  {
    "NIFA18-01": {
      article: "第十七条",
      says: "曾经要求催收在恰当时间进行，不得频繁致电骚扰债务人及其他人。",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance"],
      source: "https://e993.com/so_5fccbc0beaacad5bcb4dba9b9c2c4d7d5dacfd4b",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "NIFA18-03": {
      article: "第十四条",
      says: "无法与债务人取得联系时，为恢复联系，才可联系事先约定的联系人。",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance"],
      source: "https://e993.com/so_5fccbc0beaacad5bcb4dba9b9c2c4d7d5dacfd4b",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "NIFA18-04": {
      article: "第十六条",
      says: "要用文明用语，不得以恐吓、威胁、辱骂或违背公序良俗的言行胁迫债务人及相关人。",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance"],
      source: "https://e993.com/so_5fccbc0beaacad5bcb4dba9b9c2c4d7d5dacfd4b",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "NIFA18-05": {
      article: "第十八条",
      says: "不得向债务人以外的人透露负债、逾期、违约等信息，法律另有规定除外。",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance"],
      source: "https://e993.com/so_5fccbc0beaacad5bcb4dba9b9c2c4d7d5dacfd4b",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "NIFA18-06": {
      article: "第十九条",
      says: "应指定收款渠道，催收员不得用其他渠道收款，不得以催收名义另收费。",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance"],
      source: "https://e993.com/so_5fccbc0beaacad5bcb4dba9b9c2c4d7d5dacfd4b",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);

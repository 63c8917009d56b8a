import type { Step } from "../../step";

export default {
  title: "先记下一笔欠款",
  order: 390,
  stop: false,
  minutes: 5,
  letterId: null,
  channelId: null,
  place: "debts",
  look: ({ record }) =>
    record.debts.length === 0
      ? { why: "写下是哪个 App、欠多少、哪天该还。不知道的可以空着。催的不是你的债，也记一笔，选“不是我借的”。", deadline: null, rows: [] }
      : null,
} satisfies Step;

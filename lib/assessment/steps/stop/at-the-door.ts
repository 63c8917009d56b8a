import { addDays } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { sameDay } from "../../deadline";
import { contactsSaying, rowsOf } from "../../pestered";
import type { Step } from "../../step";

/** A threat to life or body keeps this sign up for three days. */
const DAYS = 3;

export default {
  title: "有人上门或威胁人身安全：打 110",
  order: 2,
  stop: true,
  minutes: 10,
  letterId: null,
  channelId: null,
  place: "tel:110",
  look: ({ record, on, incoming }) => {
    const threats = contactsSaying(incoming, ["threat-violence"]).filter(({ at }) => dayOf(at) > addDays(on, -DAYS));
    if (record.danger !== "at-the-door" && threats.length === 0) return null;
    return {
      why: "不要开门，不要动手，打 110 说明有人上门或威胁。记下时间、人数、说了什么，能录音录像就留着。欠钱不是别人威胁你的理由。",
      deadline: sameDay(on, "有危险时马上打"),
      rows: record.danger === "at-the-door" ? [{ table: "borrower", id: "danger" }, ...rowsOf(threats)] : rowsOf(threats),
    };
  },
} satisfies Step;

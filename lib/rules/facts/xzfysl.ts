import { instrument } from "../instrument";

export default instrument(
  {
    title: "《中华人民共和国行政复议法实施条例》",
    number: "国务院令第499号",
    strength: "administrative-regulation",
    from: "2007-08-01",
    dates: "verified",
  },
  {
    "XZFYSL-16": {
      article: "第十六条",
      says: "申请履职而不履行的，60日从法定履行期满起算；没有履行期的从收到申请满60日起算；紧急情况不受此限。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法规/行政复议法实施条例(2007-05-29).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);

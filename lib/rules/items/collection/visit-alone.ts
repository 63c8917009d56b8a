import { citeAssociation } from "../../instruments";
import { momentOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "一个人上门催收",
  versions: [
    citeAssociation({
      article: "条号未核",
      says: "上门催收要有多人到场。",
      source: "https://reportify.ai/social-media/768905622065079 (券商中国)",
      checkedOn: "2026-11-23",
      factId: "CBA-14",
    }),
  ],
  judge: ({ conduct }) =>
    judgeSaid(conduct, { sayings: ["visited-alone"], what: (contact) => `${momentOf(contact)} 对方只有一个人上门催收` }),
};
export default rule;

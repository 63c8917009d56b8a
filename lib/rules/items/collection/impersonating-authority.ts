import type { RowRef } from "@/lib/case/record";
import type { PaperKind } from "@/lib/case/vocabulary";
import { dayOf } from "@/lib/units/instant";
import { cite, citeAssociation } from "../../instruments";
import { formOf, momentOf, numberOf, rowsOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const COURT: ReadonlySet<PaperKind> = new Set<PaperKind>([
  "payment-order",
  "summons",
  "pre-mediation",
  "judgment",
  "mediation-agreement",
  "enforcement-notice",
]);

const rule: Rule = {
  title: "冒充公安、法院",
  versions: [
    cite("ZA25", {
      article: "第六十二条",
      says: "冒充国家机关工作人员的，由公安机关给予治安处罚。",
      source: "github:Jarvis-starcloud/law-ye-skill laws/ (snapshot 2026-04-29)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZA25-62",
      binds: ["anyone"],
    }),
    cite("XD24", {
      article: "第四章（条号未核）",
      says: "小额贷款公司自己或者委托别人催收，不得冒用行政、司法机关的名义。",
      source: "https://finance.sina.cn/zl/2025-01-21/zl-ineftrwx7967808.d.html (莫开伟)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XD24-01",
      binds: ["small-loan"],
    }),
    citeAssociation({
      article: "条号未核",
      says: "不得冒用行政、司法机关的名义催收。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      factId: "CBA-06",
    }),
  ],
  judge({ record, conduct }) {
    return judgeSaid(conduct, {
      sayings: ["posed-as-police", "posed-as-court"],
      what: (contact) =>
        `${momentOf(contact)} ${formOf(contact)}${numberOf(contact)}，对方自称${contact.said.includes("posed-as-police") ? "公安、检察院" : "法院"}`,
      instead: (contact) => {
        if (contact.said.includes("posed-as-police")) return null;
        // A court that has really served papers also telephones and writes.
        const on = dayOf(contact.at);
        const papers = record.papers.filter(
          (paper) =>
            COURT.has(paper.kind) &&
            (!paper.debtId || !contact.debtId || paper.debtId === contact.debtId) &&
            (!paper.receivedOn || paper.receivedOn <= on),
        );
        const rows = [...rowsOf([contact]), ...papers.map(({ id }): RowRef => ({ table: "papers", id }))];
        if (papers.some(({ verified }) => verified === true)) return { outcome: "no-breach", rows, why: "法院文书已经核实" };
        if (papers.some(({ verified }) => verified !== false))
          return { outcome: "cannot-tell", rows, missing: "向法院核实收到的文书是不是真的：真有案件时，来电可能确实是法院" };
        return null;
      },
    });
  },
};
export default rule;

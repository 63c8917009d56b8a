import type { RowRef } from "@/lib/case/record";
import type { PaperKind } from "@/lib/case/vocabulary";
import { dayOf } from "@/lib/units/instant";
import { cite } from "../../cite";
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
    cite("ZA25-62", { says: "冒充国家机关工作人员招摇撞骗的，由公安机关给予治安处罚。" }),
    cite("ZA12-51", { says: "冒充国家机关工作人员或者以其他虚假身份招摇撞骗的，由公安机关给予治安处罚。" }),
    cite("XF-279", { accompanies: true }),
    cite("XB22-41", { says: "银行保险机构自行或者委外催收，不得冒用行政、司法机关名义。" }),
    cite("XD24-01", { says: "小额贷款公司自己或者委托别人催收，不得冒用行政、司法机关的名义。" }),
    cite("CBA-06", { says: "不得冒用行政、司法机关的名义催收。" }),
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

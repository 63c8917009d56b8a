import { EVIDENCE_KINDS } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import { courtName, latestPaper } from "@/lib/letters/court-paper";
import { identity } from "@/lib/letters/identity";
import type { Letter } from "@/lib/letters/letter";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** Evidence list for a court or an authority: every item that is really stored, nothing that is not. */
const letter: Letter = {
  title: "证据目录",
  useWhen: "向法院、监管部门或调解组织提交证据时，放在最前面。",
  recipient: "受理的法院或部门",
  applies: (input) => unless(input.record.evidence.length === 0 && "还没有存入任何证据。"),
  consequences: () => [{ text: "目录里只有已经存入的证据。", safer: "提交前核对份数和页数，原件留在手里，开庭时带去。", severity: "note" }],
  compose(input) {
    const w = new Writer(input);
    const { evidence } = input.record;
    const paper = latestPaper(input, ["summons", "pre-mediation", "payment-order", "enforcement-notice"]);
    w.title("证据目录");
    if (paper) w.addressee(courtName(w, paper));
    w.paragraph("opening", [identity(w, "提交人")]);
    w.heading("facts", "证据");
    if (evidence.length === 0) w.ask("hardshipEvidence");
    w.paragraph("facts", [
      evidence.length > 0
        ? w.state("facts.all", 95, {
            rows: evidence.map(({ id }) => ({ table: "evidence" as const, id })),
            evidenceIds: evidence.map(({ id }) => id),
          })`现提交证据${evidence.length}份，目录附后。`
        : null,
    ]);
    if (w.short)
      w.numbered(
        "facts",
        evidence.map(
          (item, index) =>
            w.state(`facts.evidence.${item.id}`, 90 - Math.min(index, 60), {
              rows: [{ table: "evidence", id: item.id }],
            })`${input.forPublic ? "材料" : item.name}（${EVIDENCE_KINDS[item.kind]}${isKnown(item.pages) ? `，${item.pages}页` : ""}）${!input.forPublic && isKnown(item.source) ? `，来源：${item.source}` : ""}${!input.forPublic && isKnown(item.proves) ? `，证明：${item.proves}` : ""}。`,
        ),
      );
    w.signature();
    return w.finish("evidence-list", "证据目录");
  },
};

export default letter;

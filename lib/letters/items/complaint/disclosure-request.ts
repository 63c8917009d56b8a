import { chineseDay } from "@/lib/units/day";
import { recorded } from "@/lib/letters/consequences";
import { channelName, filingOf } from "@/lib/letters/filed-before";
import { orBlank } from "@/lib/letters/court-paper";
import { identity } from "@/lib/letters/identity";
import type { Letter } from "@/lib/letters/letter";
import { lenderName } from "@/lib/letters/party";
import { yes } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** Request for government information: how a complaint was handled, which licence a lender holds. */
const letter: Letter = {
  title: "政府信息公开申请",
  useWhen: "想知道监管机关怎样处理了你的投诉，或某家公司有什么放贷牌照时。",
  recipient: "持有该信息的行政机关",
  applies: () => yes,
  consequences: () => [
    recorded("该行政机关"),
    { text: "只能要已经形成的文件，不能要它解释或评价。", safer: "写清文件名称或内容特征，一次只要一两项。", severity: "note" },
  ],
  compose(input) {
    const w = new Writer(input);
    const filing = filingOf(w);
    w.title("政府信息公开申请");
    w.addressee("政府信息公开工作机构");
    w.paragraph("opening", [
      w.form("opening.office", 96)`申请公开信息的机关：${orBlank(w, null, "authority", "持有这些信息的行政机关名称，由本人填写")}。`,
    ]);
    w.paragraph("opening", [identity(w, "申请人")]);
    w.heading("facts", "所需信息");
    w.numbered("facts", [
      filing
        ? w.demand("demands.handling", 95, {
            rows: [{ table: "filings", id: filing.id }],
          })`申请人${chineseDay(filing.filedOn)}向${channelName(filing.channelId)}提出的投诉${filing.filingNumber ? `（编号${filing.filingNumber}）` : ""}的登记、转办和处理结果文件。`
        : null,
      w.demand("demands.licence", 90, { rows: [w.debtRow] })`${lenderName(w)}现行有效的放贷业务许可文件和备案的合作催收机构名单。`,
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.term", 60, "ZFXX-33")]);
    w.heading("demands", "提供方式");
    const { email } = input.record.borrower;
    w.numbered("demands", [
      email && !input.forPublic
        ? w.demand("demands.by-mail", 80, { rows: [{ table: "borrower", id: "email" }] })`请以电子邮件提供，邮箱${email}。`
        : w.demand("demands.by-paper", 80)`请以书面方式提供。`,
      w.demand("demands.reason", 70)`不予公开的，请书面说明理由和依据。`,
    ]);
    if (!email) w.ask("email");
    w.signature();
    return w.finish("disclosure-request", "政府信息公开申请");
  },
};

export default letter;

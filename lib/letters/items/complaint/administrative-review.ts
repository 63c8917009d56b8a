import { chineseDay, daysBetween } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { recorded } from "@/lib/letters/consequences";
import { channelName, filingOf, filingSentence } from "@/lib/letters/filed-before";
import { identity } from "@/lib/letters/identity";
import type { Letter } from "@/lib/letters/letter";
import { debtName } from "@/lib/letters/party";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

const AUTHORITY = /nfra|12378|local-bureau|12315-jubao|pbc|12363/;

/** Application for administrative review: an authority refused or did not act on a report within its powers. */
const letter: Letter = {
  title: "行政复议申请",
  useWhen: "向行政机关举报违法行为，它拒绝处理或没有答复时。仅被转办的投诉不一定能复议。",
  recipient: "该机关的上一级机关或同级人民政府",
  applies(input) {
    const filing = filingOf(new Writer(input));
    const last = filing?.replies.at(-1)?.receivedOn ?? filing?.history.at(-1)?.on;
    return unless(
      !filing && "记录里没有向行政机关提交过的投诉或举报。",
      filing && !AUTHORITY.test(filing.channelId) && "复议只针对行政机关。最近一次是向公司、协会或热线提出的，不能复议。",
      filing &&
        isKnown(last) &&
        filing.replies.length > 0 &&
        daysBetween(last, input.on) > 60 &&
        "收到答复已超过六十日，复议期限可能已过，请先咨询 12348。",
    );
  },
  consequences: () => [
    recorded("复议机关和被申请机关"),
    { text: "复议审查行政机关的行为，不裁决欠款。申请期限一般是六十日。", safer: "不确定能不能复议，先打 12348 问。", severity: "care" },
  ],
  compose(input) {
    const w = new Writer(input);
    const filing = filingOf(w);
    const reply = filing?.replies.at(-1);
    w.title("行政复议申请书");
    w.addressee("行政复议机关");
    w.paragraph("opening", [identity(w, "申请人")]);
    w.heading("facts", "事实和理由");
    if (!filing) w.ask("filing");
    if (filing && !filing.filingNumber) w.ask("filingNumber");
    w.paragraph("facts", [
      filing
        ? w.state("facts.respondent", 96, {
            rows: [{ table: "filings", id: filing.id }],
          })`被申请人：${channelName(filing.channelId)}的承办机关。申请人就${debtName(w)}的催收问题于${chineseDay(filing.filedOn)}向其提出请求。`
        : null,
      filing ? filingSentence(w, filing, 90) : null,
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.right", 60, "XZFY-11"), w.rule("grounds.term", 50, "XZFY-20")]);
    w.heading("demands", "复议请求");
    w.numbered("demands", [
      reply
        ? w.demand("demands.again", 98)`撤销被申请人作出的上述答复，责令其在一定期限内重新作出行政行为。`
        : w.demand("demands.act", 98)`责令被申请人在一定期限内履行法定职责，对上述请求作出处理。`,
    ]);
    w.signature();
    return w.finish("administrative-review", "行政复议申请");
  },
};

export default letter;

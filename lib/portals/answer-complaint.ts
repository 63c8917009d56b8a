import { evidenceNames } from "@/lib/case/evidence-names";
import type { AnswerFile } from "@/lib/form/answer";
import { EVIDENCE_KINDS, type Grievance } from "@/lib/case/vocabulary";
import { plainYuan } from "@/lib/units/fen";
import { isKnown } from "@/lib/units/maybe";
import type { AnswerSource } from "./answer-source";
import type { Recipe } from "./recipe";
import { debtName } from "@/lib/case/debt-name";

/** How forms word what hurts, best first. “暴力催收” is none of them: it is said only of violence that was threatened. */
const CATEGORY: Partial<Record<Grievance, string[]>> = {
  "third-party": ["不当催收", "催收", "骚扰"],
  hours: ["不当催收", "催收", "骚扰"],
  frequency: ["不当催收", "催收", "骚扰"],
  threat: ["不当催收", "催收"],
  insult: ["不当催收", "催收"],
  impersonation: ["不当催收", "催收"],
  visit: ["不当催收", "催收"],
  exposure: ["侵犯个人隐私", "个人信息泄露", "不当催收"],
  cost: ["息费", "违法收费", "收费"],
  "credit-report": ["征信"],
};

/** What a letter box asks first: 我要咨询, 我要投诉 … */
const COMPLAIN = ["我要投诉", "投诉", "投诉类", "投诉举报"];

/** What is asked about the complaint itself, except the texts of the letter. */
export function answerComplaint(source: AnswerSource): void {
  const { debt, record } = source;
  source.give("complaint.kind", "投诉", "这是一份投诉", { alternatives: ["我要投诉", "投诉类", "投诉举报", "投诉请求"] });
  const grievance = record.grievances.find((key) => CATEGORY[key]);
  const violent = record.contacts.some(
    (one) => one.direction === "in" && one.said.includes("threat-violence") && (!isKnown(one.debtId) || one.debtId === debt?.id),
  );
  const words = grievance ? [...(violent && grievance === "threat" ? ["暴力催收"] : []), ...CATEGORY[grievance]!] : [];
  if (grievance)
    source.give("complaint.category", words[0], source.from("困扰"), {
      alternatives: [...words.slice(1), ...COMPLAIN, "金融", "金融服务"],
    });
  else source.give("complaint.category", COMPLAIN[0], "这是一份投诉", { alternatives: COMPLAIN.slice(1) });
  if (!debt) return;
  const from = (name: string) => source.from("欠款", debtName(debt), name);
  source.give("complaint.product", debt.brand, from("产品名"));
  source.give("complaint.contractNumber", debt.contractNumber, from("合同编号"));
  if (isKnown(debt.arrearsFen)) source.give("complaint.amount", plainYuan(debt.arrearsFen), from("逾期金额"));
  else if (isKnown(debt.outstandingFen)) source.give("complaint.amount", plainYuan(debt.outstandingFen), from("待还总额"));
  answerPrior(source, debt.id);
  const wanted = record.borrower.preferredContact?.channel;
  if (wanted === "call")
    source.give("complaint.replyMode", "电话回复", source.from("借款人", "希望的联系方式"), { alternatives: ["电话"] });
  if (wanted === "sms") source.give("complaint.replyMode", "短信回复", source.from("借款人", "希望的联系方式"), { alternatives: ["短信"] });
  if (wanted === "email")
    source.give("complaint.replyMode", "邮件回复", source.from("借款人", "希望的联系方式"), { alternatives: ["电子邮件", "邮箱"] });
  if (wanted === "letter")
    source.give("complaint.replyMode", "书面回复", source.from("借款人", "希望的联系方式"), { alternatives: ["书面", "信函"] });
}

/** Whether the lender was approached first: only a filing says so, for forms mean a complaint or a request; a call that was never answered is none. Its absence says nothing. */
function answerPrior(source: AnswerSource, debtId: string): void {
  const filing = source.record.filings.find(
    (one) => one.channelId === "lender-own" && one.state !== "drafted" && (!isKnown(one.debtId) || one.debtId === debtId),
  );
  if (filing)
    source.give("complaint.priorContact", "是", source.from("投诉记录", filing.filedOn ?? "未记日期"), {
      alternatives: ["已联系", "联系过", "有"],
    });
  const reply = filing?.replies.at(-1);
  if (reply) source.give("complaint.respondentReply", reply.text, source.from("投诉记录", "对方的答复", reply.receivedOn));
}

/** Where the form is about what was bought: when it was charged and how much was not disclosed. The arrears and the calls are not asked. */
export function answerPurchase(source: AnswerSource): void {
  const { debt, answers } = source;
  delete answers["event.date"];
  delete answers["event.time"];
  delete answers["complaint.amount"];
  if (!debt) return;
  const hidden = debt.fees.filter((fee) => fee.disclosed === false);
  const chargedOn = hidden.map((fee) => fee.chargedOn).find(isKnown);
  if (chargedOn) source.give("event.date", chargedOn, source.from("欠款", debtName(debt), "费用", "扣款日期"));
  else source.give("event.date", debt.contractOn, source.from("欠款", debtName(debt), "合同日期"));
  const total = hidden.reduce((sum, fee) => sum + fee.amountFen, 0);
  if (total > 0) source.give("complaint.amount", plainYuan(total), source.from("欠款", debtName(debt), "没有事先说明的费用"));
}

/** The files the borrower chose for this filing, as far as the portal takes them; none by itself. */
export function answerEvidence(source: AnswerSource, evidenceIds: string[] | undefined, attachments: Recipe["attachments"]): void {
  const chosen = (evidenceIds ?? [])
    .map((id) => source.record.evidence.find((item) => item.id === id))
    .filter((item) => item !== undefined);
  const taken = chosen.filter((item) => fits(item.name, item.sizeBytes, attachments)).slice(0, attachments?.count ?? undefined);
  const names = evidenceNames(source.record);
  const files: AnswerFile[] = taken.map(({ id, mediaType, sizeBytes }) => ({ evidenceId: id, name: names.get(id)!, mediaType, sizeBytes }));
  if (files.length === 0) return;
  const left = chosen.length - files.length;
  const because = `${source.from("证据", "你选的文件")}${left > 0 ? `（另有 ${left} 个超出这个平台的数量、大小或格式）` : ""}`;
  source.give("complaint.evidence", files.map((file) => file.name).join("、"), because, { files });
  const kinds = [...new Set(taken.map((item) => EVIDENCE_KINDS[item.kind]))];
  if (kinds.length === 1) source.give("complaint.evidenceType", kinds[0], source.from("证据", "种类"));
}

function fits(name: string, sizeBytes: number, attachments: Recipe["attachments"]): boolean {
  if (!attachments) return true;
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (attachments.sizeMb !== null && sizeBytes > attachments.sizeMb * 1_048_576) return false;
  return attachments.types.length === 0 || (ending !== undefined && attachments.types.includes(ending));
}

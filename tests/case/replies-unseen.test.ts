import { describe, expect, it } from "vitest";
import { analyseReply, type SignalKind } from "@/lib/case/reply-analysis";

/** Answers written down with what they say, and must not be taken to say, before anybody tried them. */
const REPLIES: readonly (readonly [text: string, says: SignalKind[], not: SignalKind[]])[] = [
  ["您好，您反映的问题我行已收到，将于15个工作日内处理并答复您。", ["promises"], ["admits", "acts"]],
  ["经核实，催收人员在沟通中存在言语不当，我司已对其作出处罚。", ["admits", "acts"], ["denies"]],
  ["经调阅录音，未发现工作人员有辱骂、威胁的情形。", ["denies"], ["admits"]],
  ["我司催收行为均在合规范围内，您所述情况查无实据。", ["denies"], ["admits"]],
  ["您的诉求我们无法支持，敬请理解。", ["refuses"], ["admits"]],
  ["根据规定，录音资料属于内部资料，恕不对外提供。", ["refuses"], []],
  ["您的投诉已转至重庆某某小额贷款有限公司处理。", ["transfers"], ["acts"]],
  ["我局已将您的来信转送有关单位，请您耐心等待。", ["transfers"], []],
  ["因情况复杂，办理期限延长30日。", ["extends"], []],
  ["请您补充提供通话录音、短信截图等证据材料。", ["asks-more"], ["refuses"]],
  ["如对本答复不服，可自收到之日起60日内向国家金融监督管理总局申请行政复议。", ["names-review"], ["conditions"]],
  ["我们多次拨打您预留电话，均处于关机状态，未能取得联系。", ["unreachable"], ["denies"]],
  ["客户表示认可处理方案，同意结案。", ["withdrawn"], []],
  ["经协调，双方已达成和解。", ["withdrawn"], []],
  ["如您能于本月底前结清本金，我司可为您申请减免罚息。", ["conditions"], ["acts"]],
  ["您需先归还逾期金额的20%，我行再为您办理个性化分期。", ["conditions"], ["acts"]],
  ["我行同意为您办理分期，分36期归还。", ["acts"], ["refuses"]],
  ["我司已停止对您亲属的联系，并将相关号码加入免打扰名单。", ["acts"], ["denies"]],
  ["我司已于11月3日将相关人员号码移除，今后不再联系。", ["acts"], ["refuses"]],
  ["对于给您造成的困扰，我们深感抱歉。", ["apologises"], ["admits"]],
  ["您反映催收员冒充公检法，经核查该号码非我司号码。", ["denies"], ["admits"]],
  ["经查，该号码不属于我司及合作机构。", ["denies"], ["admits"]],
  ["部分费用可予退还，会员费299元已退回原支付账户，其余不予退还。", ["partly", "acts", "refuses"], []],
  ["我行仅能为您减免50%的违约金。", ["partly"], ["refuses"]],
  ["经审查，您的申请不符合受理条件，决定不予受理。", ["refuses"], ["admits"]],
  ["您举报的事项不属于本机关职责范围，请向当地公安机关反映。", ["refuses"], ["admits"]],
  ["征信异议核查结果：信息无误，不予更正。", ["refuses"], ["admits"]],
  ["经核查，您的征信记录确有错误，现已更正。", ["admits", "acts"], ["denies"]],
  ["我司将进一步加强对合作机构的管理。", ["promises"], ["admits", "acts"]],
  ["若您反映的情况属实，我司将严肃处理。", ["promises"], ["admits"]],
  ["是否存在违规行为，我司正在核查中。", [], ["admits", "denies"]],
  ["您同意撤诉后，我行可给予减免。", ["conditions"], ["withdrawn"]],
  ["经沟通，您本人已自愿撤回投诉，本件办结。", ["withdrawn"], []],
  ["该笔债权已转让，请联系受让方某某资产管理公司。", ["transfers"], ["admits"]],
  ["我司未委托任何第三方催收。", ["denies"], ["admits"]],
  ["外包公司人员违反规定联系您的同事，我司对此负有管理责任。", ["admits"], ["denies"]],
  ["您的来电诉求已登记，工单号2026113000012。", [], ["admits", "denies", "refuses"]],
  ["我们理解您的困难，但暂无相关政策支持。", ["refuses"], ["admits"]],
  ["不存在泄露客户信息的情况，系您本人授权读取通讯录。", ["denies"], ["admits"]],
  ["建议您与放贷机构自行协商解决。", [], ["admits", "acts"]],
  ["贵单号投诉已由我司客诉专员跟进，预计7日内回复。", ["promises"], ["admits"]],
  ["我司对催收公司已作扣减服务费处理。", ["acts"], ["denies"]],
  ["经复核，原处理意见正确，维持不变。", [], ["admits"]],
  ["您的诉求超出我行权限，无法办理。", ["refuses"], []],
  ["现将该件退回您，请向地方金融管理局反映。", [], ["admits"]],
  ["我行拟为您申请减免，需您先还清本金。", ["conditions"], []],
  ["电话未接，短信未回，视为无法联系，予以结案。", ["unreachable"], []],
  ["工作人员确有语气生硬之处，已批评教育。", ["admits", "acts"], []],
  ["您提供的号码非本行外呼号码。", ["denies"], ["admits"]],
  ["因您未按约还款，我行依法催收。", [], ["admits"]],
  ["我司客服于11月5日至7日连续拨打您电话未果，已短信告知处理结果。", ["unreachable"], []],
  ["您所投诉的事项，我司不认可。", ["denies"], ["admits"]],
  ["已责成合作机构整改，并暂停涉事人员作业。", ["acts"], []],
  ["该投诉与您此前投诉内容重复，不再受理。", ["refuses"], []],
  ["请携带身份证到网点办理个性化分期。", [], ["admits", "refuses"]],
  ["在您还清最低还款额之前，我行暂不受理分期申请。", ["refuses"], []],
  ["您的情况我们深表同情，将为您上报。", ["promises"], ["admits"]],
  ["经与涉事机构核实，其否认曾联系您的家人。", ["denies"], ["admits"]],
  ["您反映的问题部分属实：11月2日确实联系过您的单位。", ["admits"], []],
  ["答复意见：依法依规处理。", [], ["admits", "acts"]],
];

describe("an answer nobody had tried", () => {
  it.each(REPLIES)("%s", (text, says, not) => {
    const kinds = new Set(analyseReply(text, []).signals.map(({ kind }) => kind));
    expect(says.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(not.filter((kind) => kinds.has(kind))).toEqual([]);
  });
});

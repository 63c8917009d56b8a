import { cite } from "./cite";
import type { RuleVersion } from "./rule";

/**
 * What we advise, in our own words. No text says it: it is never printed under 规定, never carries an article and never backs a finding.
 * `beside` names what is law nearby, so that a reader can tell one from the other.
 */
export interface Advice {
  id: string;
  title: string;
  says: string;
  beside: RuleVersion[];
}

export const ADVICE: readonly Advice[] = [
  {
    id: "FX26-02",
    title: "不要让人替你编事实",
    says: "不要付钱请人“代理维权”，不要编造误导销售、暴力催收，不要用假病历、假贫困证明：这些会让真的问题也没人信，还可能违法。",
    beside: [cite("FX26-01"), cite("JB19-03"), cite("FX26-03")],
  },
  {
    id: "FX26-04",
    title: "要求退还息费时写清怎么算的",
    says: "要求退还或者减免息费的，把事实和算法写出来，不拿撤诉、撤投诉去换额外的钱。",
    beside: [cite("XBTL-27")],
  },
  {
    id: "FX26-05",
    title: "投诉书写到能核对",
    says: "投诉写明真实身份、准确的机构名称、日期、金额和证据；没有把握的写“我记录到”“我认为”。",
    beside: [cite("TS20-02"), cite("TS20-04")],
  },
  {
    id: "IDT-01",
    title: "不是你借的，先否认再要资料",
    says: "没有借过的：书面否认，要放贷方提供签约、人脸和收款账户的资料，向征信提异议，向公安报案；不要承认，不要还一分，不要签任何“先还后退”。",
    beside: [cite("ZX-25"), cite("ZX-26"), cite("ZA25-62")],
  },
];

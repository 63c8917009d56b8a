/** Who decides between sides, as it stands over a form. */
const COURT = /法院|法庭|诉讼服务|诉讼平台|诉讼网|审判|执行局|仲裁(?:委|院|庭|机构|中心)/;
/** What only one in a case is asked. */
const OF_A_CASE = /^(?:原审?|执行)?案号$|^(?:受理|管辖|审理|原审|执行)法院|^(?:承办|主审)法官|^执行依据/;
/** A role that each side takes in its turn. */
const APPLIES = /(?<!被)申请(?:人|方)|当事人|(?<!被)请求(?:人|方)/;
/** An application by its name, alone or with what it is for: 「追加被告申请」, 「申请调查令」, 「申请书」. */
const PAPER =
  /申请(?:书|表)?(?:登记|填写|信息|提交)?$|^(?:我要|在线|网上|提交|填写)?申请(?!人|方|材料|须知|信息|事项|内容|类[型别]|理由|日期|时间|记录|列表|说明|流程|步骤|方式|状态|进度)|.(?:意见|声明|请求|异议)书$/;

/** Whether a text names a paper that is handed in to a court. */
export const namesPaper = (text: string): boolean => text.length <= 24 && PAPER.test(text);

interface Said {
  /** What stands over the form, nearest first, and the title of the page. */
  over: string[];
  /** Labels, and the headings of their parts. */
  labels: string[];
  sections: string[];
}

/** Whether a form is a paper in a case, though no side is named in it but one that applies. */
export function isCourtPaper({ over, labels, sections }: Said): boolean {
  const applies = [...labels, ...sections].some((text) => APPLIES.test(text));
  const court = [...over, ...sections].some((text) => COURT.test(text));
  if (court) return applies || over.some(namesPaper);
  return applies && labels.some((text) => OF_A_CASE.test(text));
}

import type { FieldSpec, FormSpec } from "./form-spec";

/** What is known of the sides: `page`: its own words tell; `record`: only a record that tells who claims; `never`: neither tells. */
export type Known = "page" | "record" | "never";

export interface CourtForm extends FormSpec {
  known: Known;
}

interface Errand {
  id: string;
  title: string;
  heading: string;
  button: string;
  /** What the form calls the borrower, and the other side. */
  ours: string;
  theirs: string;
  known: Known;
  /** Further questions, each `label|control`; none of them is a complaint's. */
  more: string[];
  /** A third side, whose boxes are nobody's. */
  besides?: string;
  /** The story of a claim of one's own may be told. */
  claims?: boolean;
}

const errand = (line: string, more: string[], extra: Partial<Errand> = {}): Errand => {
  const [id, title, heading, button, ours, theirs, known] = line.split("|") as [string, string, string, string, string, string, Known];
  return { id, title, heading, button, ours, theirs, known, more, ...extra };
};

const ERRANDS: Errand[] = [
  errand("defence|人民法院在线服务 - 我要应诉|提交答辩状|提交|被告|原告|page", ["案号|t", "答辩意见|a", "答辩事实与理由|a"]),
  errand("appearance|某某区人民法院诉讼服务|网上应诉|确认应诉|被告|原告|page", ["案号|t", "是否同意电子送达|r"]),
  errand("order-objection|诉讼服务网|对支付令提出书面异议|提交异议|债务人|债权人|page", ["支付令案号|t", "异议理由|a"]),
  errand("order-objector|诉讼服务|支付令异议书|提交|异议人|债权人|page", ["异议事实与理由|a", "申请事项|a"]),
  errand("enforcement-objection|执行服务|执行异议申请|提交|被执行人|申请执行人|page", ["执行案号|t", "异议请求|a", "事实和理由|a"]),
  errand("enforcement-objector|智慧执行|执行行为异议|提交|异议人（被执行人）|申请执行人|page", ["异议请求|a"]),
  errand("jurisdiction|在线诉讼|管辖权异议申请书|提交申请|被告|原告|page", ["异议请求|a", "事实与理由|a"]),
  errand("appeal|网上上诉|上诉状|提交上诉|上诉人（原审被告）|被上诉人（原审原告）|page", ["原审案号|t", "上诉请求|a", "上诉理由|a"]),
  errand("appeal-plain|诉讼平台|提起上诉|提交|上诉人|被上诉人|page", ["上诉请求|a"]),
  errand("appeal-defence|二审服务|提交二审答辩状|提交|被上诉人|上诉人|page", ["答辩意见|a"]),
  errand("arbitral-defence|某某仲裁委员会|仲裁答辩书|提交答辩|被申请人|申请人|page", ["仲裁案号|t", "答辩内容|a", "事实与理由|a"]),
  errand("property|执行事务|被执行人财产申报|提交申报|被执行人|申请执行人|page", ["银行存款|t", "名下车辆|a"]),
  errand("counterclaim|在线诉讼|提起反诉|提交|反诉原告（本诉被告）|反诉被告（本诉原告）|page", ["反诉请求|a", "事实与理由|a"]),
  errand("settlement|执行事务中心|申请执行和解|提交|被执行人|申请执行人|page", ["还款计划|a"]),
  errand("evidence-opinion|电子诉讼|提交质证意见|提交|被告|原告|page", ["质证意见|a"]),
  errand("defence-person|应诉平台|民事答辩状（金融借款合同纠纷）|提交|答辩人|被答辩人|page", ["对利息有无异议|r", "答辩的依据|a"]),
  errand("service-address|诉讼服务|送达地址确认书|确认|被告|原告|record", ["是否接受电子送达|r"]),
  errand("power|诉讼服务|授权委托书|提交|被告|原告|record", ["委托事项|a"]),
  errand("register|人民法院|案件信息登记|保存|被告|原告|record", ["案由|t", "标的额|t"]),
  errand("mediation-parties|矛盾纠纷多元化解|当事人信息采集|保存|债务人|债权人|record", ["纠纷描述|a"]),
  errand("hearing|云上法庭|庭审参加人登记|提交|被告|原告|record", ["开庭日期|d"]),
  errand("enforcement-card|执行局|执行案件联系卡|提交|被执行人|申请执行人|record", ["备注|a"]),
  errand("materials|诉讼服务网|补充材料|上传|被告|原告|record", ["材料名称|t", "材料|f"]),
  errand("contract|调解服务平台|调解协议|签署|甲方|乙方|never", ["协议内容|a"]),
  errand("contract-b|在线公证|还款协议公证|提交|乙方|甲方|never", ["协议内容|a"]),
  errand("parties-numbered|人民调解|人民调解登记|登记|当事人二|当事人一|never", ["纠纷简要情况|a"]),
  errand("parties-lettered|调解平台|在线调解|提交|当事人B|当事人A|never", ["争议事项|a"]),
  errand("one-side|多元解纷|纠纷登记|提交|乙方当事人|甲方当事人|never", ["纠纷事实|a"]),
  errand("several|网上应诉|提交答辩状|提交|被告二|原告|never", ["答辩意见|a"], { besides: "被告一" }),
  errand("applicants|督促程序|支付令异议|提交|被申请人|申请人|never", ["异议理由|a"]),
  errand("outsider|执行服务|执行异议|提交|被执行人|申请执行人|page", ["异议请求|a"], { besides: "案外人（异议人）" }),
  errand("both-ways|诉讼平台|起诉与应诉|提交|被告|原告|record", ["事实与理由|a"]),
  errand("creditor-order|诉讼服务|申请支付令|提交|债务人|债权人|record", ["请求事项|a"]),
  errand("creditor-enforces|诉讼服务|申请强制执行|提交|被执行人|申请执行人|record", ["执行请求|a"]),
  errand("suit|人民法院在线服务|网上立案|下一步|原告|被告|page", ["诉讼请求|a", "事实与理由|a"], { claims: true }),
  errand("mediation|调解平台|调解申请|提交申请|申请人|被申请人|page", ["纠纷概况|a", "调解请求|a"], { claims: true }),
  errand("arbitration|仲裁委员会|仲裁申请书|提交|申请人|被申请人|page", ["仲裁请求|a", "事实和理由|a"], { claims: true }),
  errand("suit-paper|网上诉讼|民事起诉状|提交|原告|被告|page", ["诉讼请求|a", "事实与理由|a"], { claims: true }),
  errand("aid|法律援助|法律援助申请|提交|申请人|对方当事人|page", ["案情及申请理由|a"], { claims: true }),
];

/** What stands before a heading on real pages. */
const MARKS = ["", "◆ ", "■", "一、", "Ⅱ、", "▎", "📞 ", "→", "※ ", "（三）", "● ", "✅ ", "★", "— ", "2. "];
/** Nine kits. */
export const KITS = ["table", "element", "antd", "layui", "vant", "weui", "bootstrap", "uni", "plain"];

type Side = "ours" | "theirs" | "nobody";
const DATA: [label: string, control: FieldSpec["control"], datum: string, theirs: boolean][] = [
  ["姓名", "text", "name", true],
  ["证件号码", "text", "idNumber", false],
  ["联系电话", "text", "phone", true],
  ["住址", "text", "address", true],
];

function meant(side: Side, datum: string, theirs: boolean): string {
  if (side === "ours") return `complainant.${datum}`;
  return side === "theirs" && theirs ? `respondent.${datum}` : "other";
}

/** The boxes of one side: under a heading, each with the side in its label, or after one box that names the side. */
function boxes(word: string, side: Side, layout: number, mark: string): FieldSpec[] {
  const plain = word.replace(/（.*）/, "");
  const section = layout === 0 ? `${mark}${word}信息` : undefined;
  return DATA.map(([label, control, datum, theirs], index) => {
    const text = layout === 0 ? label : layout === 1 ? `${plain}${label}` : index === 0 ? word : label;
    // What no label names may be left alone, wherever it stands.
    return { label: text, control, meaning: meant(side, datum, theirs), also: ["other"], section };
  });
}

const CONTROL: Record<string, FieldSpec["control"]> = { t: "text", a: "textarea", r: "radio", f: "file", d: "date" };

/** Every errand in three layouts; the kits and the marks before headings go round. */
export const courtForms: CourtForm[] = ERRANDS.flatMap((each, at) =>
  [0, 1, 2].map((layout): CourtForm => {
    const turn = at * 3 + layout;
    const mark = MARKS[turn % MARKS.length]!;
    const sides = [boxes(each.theirs, "theirs", layout, mark), boxes(each.ours, "ours", layout, mark)];
    if (each.besides) sides.push(boxes(each.besides, "nobody", layout, mark));
    // Who claims comes first on most papers, and last on some.
    if (turn % 4 === 3) sides.reverse();
    return {
      id: `court-${each.id}-${layout}`,
      style: KITS[turn % KITS.length]!,
      complaint: true,
      title: each.title,
      heading: each.heading,
      button: each.button,
      known: each.known,
      fields: [
        ...sides.flat(),
        ...each.more.map((line): FieldSpec => {
          const [label, code] = line.split("|") as [string, string];
          const story = each.claims && code === "a";
          return {
            label,
            control: CONTROL[code]!,
            meaning: story ? (/请求|事项/.test(label) ? "complaint.request" : "complaint.facts") : "other",
            also: ["other", ...(code === "f" ? ["complaint.evidence"] : []), ...(story ? ["complaint.facts"] : [])],
            section: layout === 0 ? "其他信息" : undefined,
          };
        }),
      ],
    };
  }),
);

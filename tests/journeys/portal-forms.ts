/** Every web channel with a form, as a journey fills it from the sample case: where, and what server or framework must hold afterwards. */

export const ID = "11010519491231002X";
/** What the borrower adds to the sample case by hand, in the workspace, before the portals. */
export const ADDED: Record<string, string> = {
  身份证号: ID,
  邮编: "610041",
  户籍地址: "四川省绵阳市涪城区示例街2号",
  民族: "汉族",
  职业: "职员",
  工作单位: "示例单位",
};

/** What a journey fills: `url` as a person reaches it. */
export type FormRow = [name: string, channelId: string, url: string, expected: Expected];

/** What a portal must hold afterwards: text, pattern, or "" for what stays with the person. */
export type Expected = Record<string, string | RegExp>;

const TEXT = /催收/;
const ADDRESS = /^四川省成都市武侯区示例路1号$/;

/** Portals of which ids are known: filled as they are, and again with every id and name changed. */
export const KNOWN: FormRow[] = [
  [
    "12321 骚扰电话",
    "12321-call",
    "https://www.12321.cn/notifyHomePhone",
    {
      phone: "13800000000",
      sms_phone: "02100000001",
      d241: /^\d{4}-\d{2}-\d{2}$/,
      d242: /^\d{2}:\d{2}$/,
      d243: "3分钟以下",
      type: "人工骚扰",
      bad_type: "欠款催收",
      sms_content: /02100000001/,
      w_code: "",
      p_code: "",
      user_intention_flag: "",
    },
  ],
  [
    "12315 举报的业务信息",
    "12315-jubao",
    "https://www.12315.cn/cuser/portal/jbcase/information",
    {
      spmc: "京东白条",
      tsnr: /^[\s\S]{1,400}$/,
      xffwlx: "",
      xffwlxcode: "",
      salemode: "",
      dsptname: "",
      dsptcode: "",
      tswtlx: "",
      tswtlxcode: "",
      isyyfb: "",
      cldwcode: "",
    },
  ],
  [
    "国家信访局",
    "wsxf",
    "https://wsxf.gjxfj.gov.cn/page/tsqq.html?form=qjform",
    { province: "四川省", city: "成都市", district: "武侯区", wtsdbc1: ADDRESS, wtsdbc2: "", province1: "" },
  ],
  [
    "12377",
    "12377",
    "https://www.12377.cn/jbxzxq/jbxx/nmjb/nmjb.html",
    {
      reportor_realname: "示例",
      reportor_telephone: "13800000000",
      reportor_email: "sample@example.com",
      content: /^[\s\S]{20,500}$/,
      verify_code: "",
    },
  ],
  [
    "框架里的局长信箱",
    "gov-letterbox",
    "https://jr.example.gov.cn/hdjl/ldxx/index.html",
    {
      typeid: "我要投诉",
      name: "示例",
      sex: "女",
      cardid: ID,
      shouji: "13800000000",
      email: "sample@example.com",
      addr: ADDRESS,
      zhuti: /^.{10,25}$/,
      introduce: /^[\s\S]{20,600}$/,
      secrecy: "",
      validate: "",
    },
  ],
];

/** Portals of which only labels are known: filled with every id and name changed. */
export const BY_LABELS: FormRow[] = [
  [
    "12321 垃圾短信",
    "12321-sms",
    "https://www.12321.cn/notifyHomeSms",
    // The message is shorter than the fifteen characters the site asks for: it is shown, and left to the person.
    { mobile: "13800000000", target: "10690000000001", original: "", smscode: "" },
  ],
  [
    "12315 投诉的业务信息",
    "12315-tousu",
    "https://www.12315.cn/cuser/portal/tscase/information",
    { spmc: "京东白条", zyje: "199.00", gmsj: /^\d{4}-\d{2}-\d{2}$/, tsqq: /199\.00元/, tsnr: /^[\s\S]{1,400}$/ },
  ],
  [
    "互联网金融举报信息平台",
    "nifa",
    "https://jubao.nifa.org.cn/ipnifa/report.html",
    { subject: "个人", jbr_name: "示例", jbr_id: ID, jbr_tel: "13800000000", org_name: "京东白条", content: TEXT },
  ],
  ["黑猫投诉", "heimao", "https://tousu.sina.com.cn/", { problem: "", money: "2305.00", content: TEXT, want: "" }],
  [
    "电信用户申诉",
    "miit-appeal",
    "https://yhssglxt.miit.gov.cn/web/appealInformation",
    {
      region: "四川省/成都市",
      name: "示例",
      address: ADDRESS,
      tel: "13800000000",
      post: "610041",
      carrier: "",
      before: "",
      facts: /02100000001/,
    },
  ],
  [
    "12337",
    "12337",
    "https://www.12337.gov.cn/mobileweb/index.aspx",
    {
      ctl00_ContentPlaceHolder1_txtXM: "示例",
      ctl00_ContentPlaceHolder1_txtSFZ: ID,
      ctl00_ContentPlaceHolder1_txtSJ: "13800000000",
      ctl00_ContentPlaceHolder1_txtZZ: ADDRESS,
      ctl00_ContentPlaceHolder1_txtBJBR: "",
      ctl00_ContentPlaceHolder1_txtQK: "",
      ctl00$rblLX: "",
      ctl00$rblBHS: "",
    },
  ],
  [
    "公安部网络违法犯罪举报",
    "cyberpolice",
    "https://cyberpolice.mps.gov.cn/wfjb/",
    { jbrxm: "示例", jbrdh: "13800000000", wzmc: "", ms: "", yzm: "" },
  ],
  [
    "领导留言板",
    "liuyan",
    "https://liuyan.people.com.cn/",
    {
      subject: /.{4,}/,
      mcontent: TEXT,
      domain: "13",
      kind: "",
      username: "示例",
      tel: "13800000000",
      code: "",
      hiddenRemark: /示例.*13800000000/,
    },
  ],
  [
    "12345",
    "12345",
    "https://www.beijing.gov.cn/hudong/hdjl/com.web.write.flow",
    {
      type: "投诉",
      title: /.{4,30}/,
      content: /^[\s\S]{20,1000}$/,
      place: ADDRESS,
      name: "示例",
      sex: "女",
      tel: "13800000000",
      open: "",
      rand: "",
    },
  ],
  [
    "12348 法律援助",
    "legal-aid-12348",
    "https://www.12348.gov.cn/?at=1#/apply",
    {
      name: "示例",
      sex: "女",
      birth: "1949-12-31",
      nation: "汉族",
      idNumber: ID,
      household: ADDED["户籍地址"]!,
      employer: "示例单位",
      job: "职员",
      post: "610041",
      summary: /白条/,
    },
  ],
  ["互联网+督查", "ducha", "https://tousu.www.gov.cn/dc/index.htm", { topic: "", name: "示例", mobile: "13800000000", party: "" }],
  [
    "支付结算举报中心",
    "pcac",
    "https://jubao.pcac.org.cn/",
    { subject: "", name: "示例", idcard: ID, mobile: "13800000000", party: "京东白条" },
  ],
];

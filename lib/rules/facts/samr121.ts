import { instrument } from "../instrument";

export default instrument(
  {
    title: "《市场监督管理投诉举报处理办法》",
    number: "国家市场监督管理总局令第121号",
    strength: "departmental-rule",
    from: "2026-04-15",
    dates: "secondary",
  },
  {
    "SAMR-01": {
      article: "第二十三条",
      says: "受理后60日内没有达成调解协议的，终止调解。",
      binds: ["anyone"],
      source:
        "github:wangxx-yu/market-complaint-agent data/knowledge/rag_knowledge.json；https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "SAMR-02": {
      article: "第十六条",
      says: "不属于市场监管职责、他处已经受理、不是为生活消费、超过三年、材料虚假或者拒绝核验身份的，不受理。",
      binds: ["anyone"],
      source:
        "github:wangxx-yu/market-complaint-agent data/knowledge/rag_knowledge.json；https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "SAMR-03": {
      article: "第十五条",
      says: "自收到投诉起七个工作日内决定受理或不受理并告知；不受理的要告知理由和其他解决途径。",
      binds: ["anyone"],
      source:
        "github:wangxx-yu/market-complaint-agent data/knowledge/rag_knowledge.json；https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "SAMR-04": {
      article: "第七、九、三十五条",
      says: "不得滥用投诉举报牟利；同时有投诉和举报的分别处理；同一人同一事实重复举报不再处理，补充新事实的合并并重新起算。",
      binds: ["anyone"],
      source:
        "github:wangxx-yu/market-complaint-agent data/knowledge/rag_knowledge.json；https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "SAMR-05": {
      article: "第二、三条",
      says: "投诉限于与经营者的消费者权益争议，适用市场监管职责内的事，法律规定由其他部门处理的依其规定。",
      binds: ["anyone"],
      source:
        "github:wangxx-yu/market-complaint-agent data/knowledge/rag_knowledge.json；https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "SAMR-06": {
      article: "第八条",
      says: "应通过全国12315平台、12315热线或公布的邮寄地址、窗口提出。",
      binds: ["anyone"],
      source:
        "github:wangxx-yu/market-complaint-agent data/knowledge/rag_knowledge.json；https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "SAMR-07": {
      article: "第十、十一条",
      says: "须提供真实姓名、电话、通讯地址，被投诉人名称地址，具体请求和事实依据；可被要求身份证明；委托须授权书原件和受托人身份证明。",
      binds: ["anyone"],
      source:
        "github:wangxx-yu/market-complaint-agent data/knowledge/rag_knowledge.json；https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "SAMR-08": {
      article: "第十三条",
      says: "由被投诉人实际经营地或住所地县级局处理；平台经营者由其住所地；平台内经营者由公示地址地或平台住所地，联系不上的由平台住所地。",
      binds: ["anyone"],
      source:
        "github:wangxx-yu/market-complaint-agent data/knowledge/rag_knowledge.json；https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "SAMR-09": {
      article: "第十七条",
      says: "判断是否真实争议会看短期大量投诉、多人同一联系方式等。",
      binds: ["anyone"],
      source:
        "github:wangxx-yu/market-complaint-agent data/knowledge/rag_knowledge.json；https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "SAMR-10": {
      article: "第二十七条",
      says: "调解中发现违法线索的，15个工作日内核查，可延15个工作日。",
      binds: ["anyone"],
      source:
        "github:wangxx-yu/market-complaint-agent data/knowledge/rag_knowledge.json；https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "SAMR-11": {
      article: "第二十五、三十六条",
      says: "对终止调解不服走诉讼仲裁等；举报结果只在有规定时告知。",
      binds: ["anyone"],
      source:
        "github:wangxx-yu/market-complaint-agent data/knowledge/rag_knowledge.json；https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "SAMR-12": {
      article: "第四十二条",
      says: "捏造事实骗赔、敲诈勒索的移送公安。",
      binds: ["anyone"],
      source:
        "github:wangxx-yu/market-complaint-agent data/knowledge/rag_knowledge.json；https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "SAMR-13": {
      article: "第四十五条",
      says: "当日不计入；最后一日是法定节假日的以其后第一日届满。",
      binds: ["anyone"],
      source:
        "github:wangxx-yu/market-complaint-agent data/knowledge/rag_knowledge.json；https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);

import { instrument } from "../instrument";

export default instrument(
  {
    title: "《中华人民共和国消费者权益保护法实施条例》",
    number: "国务院令第778号",
    strength: "administrative-regulation",
    from: "2024-07-01",
    dates: "verified",
  },
  {
    "XBTL-10": {
      article: "第十条",
      says: "要明示服务项目、价格和计价方法；自动续费要在接受前和续费前显著提醒。",
      binds: ["anyone"],
      source: "github:LuisChen1Q84/AgentSystem 知识库/pbc_weixin/中华人民共和国消费者权益保护法实施条例_2024.md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XBTL-17": {
      article: "第十七条",
      says: "不得用格式条款限制消费者解除合同、选择诉讼或仲裁解决争议。",
      binds: ["anyone"],
      source: "github:LuisChen1Q84/AgentSystem 知识库/pbc_weixin/中华人民共和国消费者权益保护法实施条例_2024.md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XBTL-23": {
      article: "第二十三条",
      says: "不得过度收集信息，不得用一次概括授权、默认授权强制同意收集与业务无直接关系的信息。",
      binds: ["anyone"],
      source: "github:LuisChen1Q84/AgentSystem 知识库/pbc_weixin/中华人民共和国消费者权益保护法实施条例_2024.md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XBTL-27": {
      article: "第二十七条",
      says: "投诉举报应守法，不得借此牟取不正当利益、侵害经营者、扰乱秩序。",
      binds: ["anyone"],
      source: "github:LuisChen1Q84/AgentSystem 知识库/pbc_weixin/中华人民共和国消费者权益保护法实施条例_2024.md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XBTL-46": {
      article: "第四十六条",
      says: "投诉要有真实身份、明确对象、具体请求和事实；部门7个工作日内处理并告知，受理后60日内调解完毕，调解不成的终止。",
      binds: ["anyone"],
      source: "github:LuisChen1Q84/AgentSystem 知识库/pbc_weixin/中华人民共和国消费者权益保护法实施条例_2024.md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);

import { instrument } from "../instrument";

export default instrument(
  {
    title: "《金融机构个人消费类贷款催收工作指引（试行）》",
    strength: "self-regulatory",
    from: "2026-01-30",
    dates: "secondary",
    binds: ["bank", "consumer-finance"],
    notProducts: ["business-loan", "mortgage"],
    only: "中国银行业协会的会员单位及其委托的催收机构",
  },
  {
    "CBA-00": {
      article: "条号未核",
      says: "这是中银协的工作“指引（试行）”，不是“自律公约”；管会员单位的信用卡和个人消费贷款，其他个人贷款可参照；电话、信函、外访、司法及短信、企业微信等都算催收。",
      source: "https://m.163.com/dy/article/KKU8NOJI0512F5G0.html；https://www.163.com/dy/article/KKID2M680519DFFO.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "CBA-01": {
      article: "第二章（条号未核）",
      says: "没有债务人同意，晚上10点到第二天早上8点之间，不得打电话、上门或以其他方式催收。",
      source: "https://reportify.cn/social-media/768757111798201；https://reportify.cn/news/1215027552503074816",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "CBA-02": {
      article: "条号未核",
      says: "没有接通的，对同一联系方式当天不宜拨打超过6次，另有约定的除外。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "CBA-03": {
      article: "条号未核",
      says: "主动拨打并接通的催收电话，频率应当保持在合理、必要的范围内。",
      accompanies: true,
      source: "https://reportify.cn/social-media/768757111798201；https://reportify.cn/news/1215027552503074816",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "CBA-04": {
      article: "条号未核",
      says: "本人号码无效的，可以联系第三人；连续三次拨打联系不上的，到次日才可联系；连续三日联系不上的，可以直接联系；又能联系到本人的要停止。",
      source: "https://reportify.cn/news/1215049607596347392；https://www.sina.cn/news/detail/5261492447350488.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "CBA-05": {
      article: "条号未核",
      says: "对与债务无关的第三人，原则上不得催收，只能询问联系方式或者请其转告，不得透露具体的债务信息；第三人明确要求不得联系的必须停止。",
      source: "http://cn.office369.com/news/show-2710781.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "CBA-06": {
      article: "条号未核",
      says: "不得冒用行政、司法机关的名义催收，外包机构也不得自称会员单位。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "CBA-07": {
      article: "条号未核",
      says: "不得恐吓、威胁、辱骂、欺诈债务人，不得使用暴力。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "CBA-08": {
      article: "条号未核",
      says: "不得误导、虚构或者夸大法律后果。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "CBA-09": {
      article: "条号未核",
      says: "不得以催收的名义另外收费，不得诱导、逼迫债务人新增借贷或者用非法渠道筹钱。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "CBA-10": {
      article: "条号未核",
      says: "不得在公共场所张贴催收公告、律师函等。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "CBA-11": {
      article: "条号未核",
      says: "外包催收人员没有会员单位同意，不得用私人手机打电话，也不得用私人手机或社交软件发催收信息。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "CBA-12": {
      article: "条号未核",
      says: "未经同意，不得进入住宅等私人场所或者债务人所在的办公区域催收。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "CBA-13": {
      article: "条号未核",
      says: "首次联系要主动说明机构身份，并以显著方式告知欠款归还等信息。",
      source: "https://www.01caijing.com/article/344310.htm；https://gubaposthk.eastmoney.com/news,cjpl,1664088138.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "CBA-14": {
      article: "第二十二条",
      says: "外访应当安排不少于两名人员，出示证件，全程录音录像，没有同意不得进入私人场所；电话催收要全程录音、核实身份。",
      source:
        "https://reportify.cn/tags/concept?tagValue=%E9%87%91%E8%9E%8D%E6%B6%88%E8%B4%B9%E8%B4%B7%E6%AC%BE%E5%82%AC%E6%94%B6%E8%A7%84%E8%8C%83；https://www.163.com/dy/article/KKKKMEEH0553TEXM.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "CBA-15": {
      article: "条号未核",
      says: "外部催收机构实行名单（白名单）并在官网公示，每年检查不少于1次，考核不得只看回收率；对互联网平台的催收也设约束条款。",
      source:
        "https://reportify.cn/tags/concept?tagValue=%E9%87%91%E8%9E%8D%E6%B6%88%E8%B4%B9%E8%B4%B7%E6%AC%BE%E5%82%AC%E6%94%B6%E8%A7%84%E8%8C%83；https://m.163.com/dy/article/KKU8NOJI0512F5G0.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "CBA-16": {
      article: "条号未核",
      says: "使用人工智能催收，要防止歧视、提高准确性，避免给债务人造成不便和困扰。",
      source: "https://reportify.cn/news/1215027552503074816",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "CBA-17": {
      article: "条号未核",
      says: "债务人的联系信息只能来自合同约定、本人预留、本人授权、合法公开渠道、预留联系人告知、经授权的征信等机构；信息不得泄露或他用。",
      source: "https://reportify.cn/news/1215049607596347392",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);

import { instrument } from "../instrument";

export default instrument(
  {
    title: "《商业银行互联网贷款管理暂行办法》",
    number: "中国银行保险监督管理委员会令2020年第9号",
    strength: "departmental-rule",
    from: "2020-07-12",
    dates: "secondary",
  },
  {
    "HD20-01": {
      article: "条号未核",
      says: "商业银行不得委托有暴力催收等违法违规记录的机构清收贷款。",
      binds: ["bank", "consumer-finance", "auto-finance"],
      source:
        "http://www.sjx0.com/hsbjw/8004.html；https://cn.bg3.co/a/bu-fen-shang-ye-yin-xing-hu-lian-wang-dai-kuan-cui-shou-wen-ti-tu-chu-jian-guan-yao-qiu-jia-qiang-wei-tuo-cui-shou-guan-li.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);

import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于限制被执行人高消费及有关消费的若干规定》",
    number: "法释〔2015〕17号",
    strength: "judicial-interpretation",
    from: "2015-07-22",
    dates: "secondary",
  },
  {
    "XG15-01": {
      article: "第三条",
      says: "被限制消费的人不得乘坐飞机、列车软卧、高铁，不得在星级酒店等高消费，不得购买不动产和非经营必需的车辆，子女不得就读高收费私校等。",
      binds: ["anyone"],
      source: "https://75law.com/question/30282.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);

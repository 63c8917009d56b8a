import { isEnforcementRuling, isUnnamedCourtPaper, mayBeReal, wordsOfPaper } from "@/lib/case/papers";
import { aboutPaper, paperName, unchecked } from "../../court-words";
import { sameDay } from "../../deadline";
import type { Step } from "../../step";

/** What a paper that is none of the kinds the record names is about, by its words. */
const SORTS: [RegExp, string][] = [
  [
    /公证|执行证书|赋予强制执行/,
    "像是公证债权文书或者执行证书：签过这种公证的，对方不用打官司就可以申请执行。公证处来核实的，书面写清还过多少、哪些数目不对，并按它给的期限回；公证债权文书确有错误的，可以请执行法院不予执行（民事诉讼法第二百四十九条）。",
  ],
  [
    /财保|执保|保全|冻结|查封|扣押/,
    "像是财产保全：先把财产冻结、查封，不是已经判了。问清是哪个法院、哪个案号、有没有立案；起诉以前申请的保全，三十日内对方不起诉、不申请仲裁的，法院应当解除（民事诉讼法第一百零四条）。不服的办法和期限写在裁定书最后，通常很短，今天就看。冻结的是工资、社保、低保的，写明每月必需多少，请法院留出。",
  ],
  [
    /管辖/,
    "像是关于管辖权异议的裁定：写明可以上诉的，送达之日起十日内上诉（民事诉讼法第一百七十一条）；答辩、开庭的准备不要停，日子问清楚。",
  ],
  [
    /协助执行|扣划|划拨|扣留|提取.{0,6}(?:工资|收入)/,
    "像是执行中扣工资、扣存款的文书：要留下你和所扶养家属的必需生活费用（民事诉讼法第二百五十四条）。留得不够的，今天写明每月必需多少、扶养几个人，附流水，请执行法院留出；先打法院公开的电话核对案号。",
  ],
  [/裁定/, "像是裁定书：有的裁定可以上诉（民事诉讼法第一百七十一条，十日），有的只能申请复议，看最后一段写的办法和期限，今天就看。"],
  [/限制(?:高)?消费|失信|报告财产|传唤|拘传/, "像是执行中的文书：按上面写的日子报告财产、到场，先打执行法院公开的电话核对案号。"],
  [/仲裁/, "像是仲裁的文书：答辩、选仲裁员的期限写在通知里；首次开庭前不提出没有仲裁协议的，就不能再提。"],
];
/** A ruling on an objection to enforcement: the one of these papers with a letter of its own. */
const RULING =
  "像是对执行异议的裁定：不服的，送达之日起十日内可以书面向上一级法院申请复议（民事诉讼法第二百三十六条）；裁定写明可以起诉的（案外人对财产主张权利），是十五日内起诉，不是复议（第二百三十八条）。看最后一段写的办法和期限，今天就看。";

export default {
  title: "法院、公证处来的其他文书：今天看清最后写的期限",
  order: 111,
  stop: false,
  minutes: 30,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ record, on }) =>
    record.papers
      .filter((paper) => isUnnamedCourtPaper(paper) && mayBeReal(paper))
      .map((paper) => {
        const ruling = isEnforcementRuling(paper);
        const words = ruling ? RULING : (SORTS.find(([sort]) => sort.test(wordsOfPaper(paper)))?.[1] ?? "先看最后一段写的办法和期限。");
        return {
          ...aboutPaper(record, paper),
          ...(ruling ? { letterId: "enforcement-review" } : {}),
          deadline: sameDay(on, "越早越好"),
          why: `${paperName(record, paper)}：${unchecked(paper)}${words}看不懂的，拿着它打 12348 问。`,
        };
      }),
} satisfies Step;

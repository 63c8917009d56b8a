import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortMessage, type MessageContext } from "@/lib/assessment/suspicious-message";
import { hostKind } from "@/lib/assessment/court-hosts";
import { aPaper, aRecord } from "../case/factory";
import { FAKE_TEXTS, GENUINE_TEXTS, LATER_FAKES, LATER_GENUINE, LAWYERS_LETTERS, PLAIN_TEXTS } from "./texts/messages";

const context: MessageContext = { on: "2026-11-23", receivedOn: "2026-11-20" };
const sort = (text: string, more: Partial<MessageContext> = {}) => sortMessage(text, { ...context, ...more });
const signIds = (text: string) => sort(text).signs.map(({ id }) => id);

/** Written for these tests in the manner of each kind; names and numbers are made up. */
const GENUINE = {
  served:
    "【成都市武侯区人民法院】（2026）川0107民初99999号：示例先生，您与某某小额贷款有限公司小额借款合同纠纷一案，本院已立案受理，现向您电子送达应诉通知书、起诉状副本、举证通知书，请登录 https://zxfw.court.gov.cn/zxfw/#/pagesAjkj/app 查收。书记员：王某",
  mediation:
    "示例您好，某某消费金融有限公司诉您金融借款合同纠纷一案，案号（2026）渝0112诉前调88888号，渝北区人民法院拟组织诉前调解，请留意来电。",
  hearing: "【某某市某某区人民法院】（2026）粤0305民初77777号案件定于2026年12月8日9时30分在第三法庭开庭，请准时到庭。承办法官：李某",
  paymentOrder: "【某某县人民法院】示例，本院已受理（2026）皖0123民督6号申请，现向您送达支付令，如有异议请在法定期限内书面提出。",
  judgment:
    "【某某区人民法院】（2025）沪0115民初66666号民事判决书已向您电子送达：判决被告于本判决生效之日起十日内偿还借款本金。请登录 zxfw.court.gov.cn 查看。",
  lawyer:
    "某某律师事务所律师函：示例先生，本所接受某某小额贷款有限公司委托，就您借款合同逾期一事致函，请于收到本函后七日内与委托人联系协商。律师：张三 执业证号：15001201910000000",
};

const FAKE = {
  payToday: "【成都市武侯区人民法院】（2026）川0107民初99998号，示例，请于今日18点前还清欠款，否则本院将强制执行，联系13800000000",
  lookalike: "【法院传票】您有一份电子传票，案号（2026）京0105民初88888号，北京市朝阳区人民法院，点击 http://zxfw.court-gov.cc/s/abc 查看",
  subdomain: "朝阳区人民法院（2026）京0105民初88887号应诉通知书请查收 https://court.gov.cn.sms-view.top/a",
  police: "您因恶意拖欠贷款涉嫌诈骗，我司已移交公安经侦大队立案，将对您进行网上追逃。",
  withdraw: "法院诉前通知：您的案件已进入立案程序，现在还款即可撤案，私人账户：6222000000000000000",
  office: "【司法诉讼中心】您的案件已由法务部提交法院，将依法冻结您名下账户，请联系法务专员13900000000处理。",
  family: "律师函：您若继续失联，我所将委托户籍地走访，通知村委，并影响子女上学政审。",
  wechat: "我是法院调解员，请添加微信办理诉前调解手续，今日内处理欠款。",
  futureCase: "【某某区人民法院】（2027）川0107民初1号，示例，现向您送达起诉状副本。",
};

const OTHER = {
  reminder: "【某某App】您的账单已逾期7天，应还款2,320.00元，请登录App还款，如已还款请忽略。",
  mentionsLawsuit: "【某某App】您的账单已逾期60天，为避免影响征信，请登录App还款。",
  vague: "您已被起诉，请尽快回电。",
  nothing: "",
};

describe("a message that is likely a court's", () => {
  it.each(["served", "mediation", "hearing", "paymentOrder", "judgment"] as const)("is taken for one: %s", (name) => {
    expect(sort(GENUINE[name]).kind).toBe("court-service");
  });

  it("brings the clocks of the papers it names, counted from the day it came", () => {
    expect(sort(GENUINE.served).clocks.map(({ deadline }) => deadline?.on)).toEqual(["2026-12-05"]);
    expect(sort(GENUINE.paymentOrder).clocks.map(({ title, deadline }) => [title, deadline?.on])).toEqual([
      ["对支付令提出异议", "2026-12-05"],
    ]);
    expect(sort(GENUINE.judgment).clocks.map(({ title }) => title)).toEqual(["上诉"]);
    expect(sort(GENUINE.hearing).clocks.map(({ text }) => text.includes("2026年12月8日"))).toEqual([true]);
    expect(sort(GENUINE.served, { receivedOn: null }).clocks.map(({ deadline }) => deadline)).toEqual([null]);
  });

  it("is still to be verified by means the reader finds himself, never by those in the message", () => {
    const steps = sort(GENUINE.served).verify;
    expect(steps[0]!.text).toContain("不点信息里的链接");
    expect(steps.flatMap(({ citations }) => citations).every(({ confidence }) => confidence !== "memory")).toBe(true);
  });

  it("with a case number that is already verified is taken for one even when little else is in it", () => {
    const record = aRecord({ papers: [aPaper({ kind: "summons", caseNumber: "(2026)川0107民初99999号", verified: true })] });
    expect(sort("（2026）川0107民初99999号案件材料已更新。", { record }).kind).toBe("court-service");
    expect(sort("（2026）川0107民初99999号案件材料已更新。").kind).toBe("cannot-tell");
  });
});

describe("a collector who poses as an authority", () => {
  it.each(Object.keys(FAKE) as (keyof typeof FAKE)[])("is seen through: %s", (name) => {
    expect(sort(FAKE[name]).kind).toBe("posing-as-authority");
  });

  it("is seen through by the host of a link, not by what stands around it", () => {
    expect(signIds(FAKE.lookalike)).toContain("lookalike-link");
    expect(signIds(FAKE.subdomain)).toContain("lookalike-link");
    expect(signIds(GENUINE.served)).toContain("court-link");
  });

  it("brings no clock, for a false paper sets none", () => {
    expect(sort(FAKE.payToday).clocks).toEqual([]);
  });

  it("is not seen in a judgment that orders payment within ten days", () => {
    expect(signIds(GENUINE.judgment)).not.toContain("pay-or-court");
  });

  it("is not hidden by characters that are not seen", () => {
    expect(sort(FAKE.police.split("").join("\u200B")).kind).toBe("posing-as-authority");
  });
});

describe("the sender", () => {
  it("is read as a signature when it is a name, and is a weak sign when it is a mobile number", () => {
    const text = "您的案件将移送法院，请回电。";
    expect(sort(text, { sender: "司法诉讼中心" }).signs.map(({ id, quote }) => [id, quote])).toEqual([["company-office", "诉讼中心"]]);
    expect(sort(text, { sender: "138 0000 0000" }).signs.map(({ id }) => id)).toEqual(["mobile-sender"]);
    expect(sort(GENUINE.hearing, { sender: "13800000000" }).kind).toBe("court-service");
    expect(sort(text, { sender: "10690000" }).signs).toEqual([]);
  });
});

describe("a lawyer's letter", () => {
  it("is one when firm, mandate and name can be looked up", () => {
    expect(sort(GENUINE.lawyer).kind).toBe("lawyer-letter");
    expect(sort(GENUINE.lawyer).clocks).toEqual([]);
  });
  it("cannot be told without them", () => {
    expect(sort("【律师函】您的借款已逾期，本律师将提起诉讼。").kind).toBe("cannot-tell");
  });
});

describe("other messages", () => {
  it("are reminders when they speak of a bill and of nobody's power", () => {
    expect(sort(OTHER.reminder).kind).toBe("reminder");
    expect(sort(OTHER.mentionsLawsuit).kind).toBe("reminder");
  });
  it("cannot be told when they claim much and name nothing", () => {
    expect(sort(OTHER.vague).kind).toBe("cannot-tell");
    expect(sort(OTHER.nothing).kind).toBe("cannot-tell");
    expect(sort("收到法院通知，请查收。").kind).toBe("cannot-tell");
  });
  it("are no reminders once they name the police or a case, however calmly", () => {
    expect(sort("【某某App】您的账单已逾期30天，我司将请派出所协助核实您的住址。").kind).toBe("cannot-tell");
    expect(sort("【某某App】您的账单已逾期30天，案件已立案。").kind).toBe("cannot-tell");
    expect(sort("【某某App】您的账单已逾期30天，逾期不还可能被起诉，请登录App还款。").kind).toBe("reminder");
  });
  it("that threaten to tell the family are no reminders", () => {
    expect(sort("您的账单已逾期，今天不处理就通知您的单位和家人。").kind).toBe("cannot-tell");
  });
  it("that cannot be told but speak of a served paper still show the clock, in case they are genuine", () => {
    expect(sort("法院已立案，起诉状副本请到院领取。").clocks.map(({ deadline }) => deadline?.on)).toEqual(["2026-12-05"]);
  });
});

describe("an internet court", () => {
  const text = "【北京互联网法院】（2026）京0491民初5号，您的借款合同纠纷一案，请查收起诉状副本。";
  it("no longer hears loans from 2025-11-01: the sign stands from that day, not the day before", () => {
    const ids = (receivedOn: string) => sortMessage(text, { on: "2026-11-23", receivedOn }).signs.map(({ id }) => id);
    expect(ids("2025-10-31")).not.toContain("internet-court");
    expect(ids("2025-11-01")).toContain("internet-court");
  });
});

describe("every sorting", () => {
  it("quotes words that stand in the message, and shows no number known from memory only", () => {
    const samples = [...Object.values(GENUINE), ...Object.values(FAKE), ...Object.values(OTHER)];
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.string({ unit: "grapheme" }), (sample, noise) => {
        const text = `${sample}${noise}`;
        const { signs, verify, summary, clocks } = sort(text);
        expect(signs.filter(({ quote }) => !text.replace(/[\u200B-\u200F\u2060\uFEFF]/g, "").includes(quote))).toEqual([]);
        expect([summary, ...verify.map((step) => step.text), ...clocks.map((clock) => clock.text)].join("")).not.toMatch(
          /12368|12348|96110|110|undefined|null/,
        );
      }),
    );
  });

  it("is the same for the same message, however long", () => {
    const long = FAKE.payToday.repeat(200);
    expect(sort(long)).toEqual(sort(long));
  });
});

describe("texts in the manner of each kind", () => {
  const kindOf = (text: string) => sort(text).kind;

  it.each(GENUINE_TEXTS)("a real one is never called a borrowed name: %s", (text, clocks) => {
    expect(kindOf(text)).not.toBe("posing-as-authority");
    expect(sort(text).clocks.map(({ id }) => id)).toEqual(clocks);
  });

  it.each(LAWYERS_LETTERS)("a lawyer who can be looked up is one: %s", (text) => expect(kindOf(text)).toBe("lawyer-letter"));

  it("of the fakes nearly all are named, and none passes for real", () => {
    const kinds = FAKE_TEXTS.map((text) => [kindOf(text), text] as const);
    expect(kinds.filter(([kind]) => kind !== "posing-as-authority" && kind !== "cannot-tell")).toEqual([]);
    expect(kinds.filter(([kind]) => kind !== "posing-as-authority")).toEqual([]);
  });

  it("of what was written later, no real one is called false and the fakes are named", () => {
    expect(LATER_GENUINE.filter((text) => kindOf(text) === "posing-as-authority")).toEqual([]);
    expect(LATER_FAKES.filter((text) => kindOf(text) !== "posing-as-authority")).toEqual([]);
  });

  const linesOf = (name: string): string[] =>
    readFileSync(join(import.meta.dirname, "texts", name), "utf8")
      .trim()
      .split("\n");

  it("of some 260 messages of courts, offices, banks, lenders and carriers none is called false", () => {
    expect(linesOf("genuine-messages.txt").filter((text) => ["scam", "posing-as-authority"].includes(kindOf(text)))).toEqual([]);
  });

  it("of some 240 fakes at least 95 of a hundred are named, and none passes for genuine", () => {
    const kinds = linesOf("fake-messages.txt").map(kindOf);
    expect(kinds.filter((kind) => !["posing-as-authority", "scam", "cannot-tell"].includes(kind))).toEqual([]);
    expect(kinds.filter((kind) => kind === "posing-as-authority" || kind === "scam").length / kinds.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each(["unseen", "second", "third", "fourth"])(
    "of the %s set no real one is called false; of the fakes none is real and nine in ten are named",
    (set) => {
      const named = (kind: string) => kind === "posing-as-authority" || kind === "scam";
      expect(linesOf(`${set}-genuine.txt`).filter((text) => named(kindOf(text)))).toEqual([]);
      const kinds = linesOf(`${set}-fakes.txt`).map(kindOf);
      expect(kinds.filter((kind) => !named(kind) && kind !== "cannot-tell")).toEqual([]);
      expect(kinds.filter(named).length / kinds.length).toBeGreaterThanOrEqual(0.9);
    },
  );

  it.each([1, 2])("of the labelled set %i no real one is called false, no fake passes for real, nine in ten are named", (number) => {
    interface Labelled {
      text: string;
      genuine: boolean;
      want: string;
    }
    const all = JSON.parse(readFileSync(join(import.meta.dirname, "texts", `labelled-${number}.json`), "utf8")) as Labelled[];
    const isNamed = ({ text }: Labelled) => ["scam", "posing-as-authority"].includes(kindOf(text));
    expect(all.filter((each) => each.genuine && isNamed(each)).map(({ text }) => text)).toEqual([]);
    const fakes = all.filter(({ genuine, want }) => !genuine && want !== "cannot-tell");
    expect(fakes.filter(({ text }) => ["court-service", "lawyer-letter", "reminder"].includes(kindOf(text)))).toEqual([]);
    expect(fakes.filter(isNamed).length / fakes.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ["【某某银行】我行可提供债务重组方案，如有需要请致电客服热线95566。"],
    ["【某某法院】您的诉讼费退费已办理，请登录诉讼服务网填写您的银行卡号。"],
    ["【某某调解委员会】请加入腾讯会议（会议号889223）参加线上调解，您可以选择不参加。"],
    ["【某某银行】请勿向他人共享屏幕，切勿提供验证码。"],
    ["【某某消费金融】您有50000元额度待激活，打开App查看。"],
  ])("a real offer, refund or meeting is no fraud: %s", (text) => expect(["scam", "posing-as-authority"]).not.toContain(kindOf(text)));

  it.each(PLAIN_TEXTS)("a lender that reminds, even of a lawsuit, borrows no name: %s", (text) =>
    expect(["reminder", "cannot-tell"]).toContain(kindOf(text)),
  );

  it.each(["各位邻居，3栋张某某欠款不还，请大家周知。", "失信名单公示：李某某，欠款20000元，已逾期90天。"])(
    "a debt made public is no reminder: %s",
    (text) => expect(kindOf(text)).not.toBe("reminder"),
  );

  it("a false one still shows the clocks of the papers it names", () => {
    expect(sort(FAKE.lookalike).clocks.map(({ id }) => id)).toEqual(["answer", "hearing"]);
  });

  it.each([
    ["2026-11-14", "2026-11-29", "2026-11-30"],
    ["2026-11-13", "2026-11-28", "2026-11-30"],
    ["2026-11-16", "2026-12-01", undefined],
  ])("received on %s, the last day %s is moved to %s", (receivedOn, on, movedOn) => {
    const [clock] = sort(GENUINE.paymentOrder, { receivedOn }).clocks;
    expect(clock!.deadline!.on).toBe(on);
    expect(clock!.deadline!.movedOn ?? undefined).toBe(movedOn);
  });

  it.each([
    ["dzsd.hbfy.gov.cn", "court"],
    ["sfpt.cdfy12368.gov.cn", "court"],
    ["www.bjcourt.gov.cn", "court"],
    ["www.gov.cn", "government"],
    ["court.gov.cn.evil.com", "imitation"],
    ["court-gov.cn", "imitation"],
    ["zxfw-court.cc", "imitation"],
    ["notgov.cn", "imitation"],
    ["t.cn", "other"],
    ["sd.gdems.com", "court"],
  ])("%s is a host of kind %s", (host, kind) => expect(hostKind(host)).toBe(kind));
});

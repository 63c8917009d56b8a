import { basisOf, contactsAbout, toThirdParty } from "@/lib/letters/conduct";
import { recorded, withoutAcknowledgement } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { debtName } from "@/lib/letters/party";
import { countsInWords } from "@/lib/letters/conduct-facts";
import { badContacts, conductComplaint, NO_CONDUCT } from "@/lib/letters/spine";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** For 12345 and people's message boards: short, and asks only that it reach the competent department. */
const letter: Letter = {
  title: "向 12345 或领导留言板反映",
  useWhen: "不确定由哪个部门管，或需要转给地方金融管理局时。公开留言请用“公开版本”。",
  recipient: "12345 政务服务便民热线或人民网领导留言板",
  applies: (input) => unless(badContacts(input).length === 0 && NO_CONDUCT),
  consequences: (input) => [
    withoutAcknowledgement(input),
    input.forPublic
      ? {
          text: "公开版本不写你的姓名、电话、合同编号和亲友的姓名。",
          safer: "发布前自己再看一遍，也不要在评论里补上这些信息。",
          severity: "note",
        }
      : recorded("12345 和承办部门"),
  ],
  compose: (input) =>
    conductComplaint(input, {
      id: "complaint-12345",
      title: "关于网络贷款催收扰民的反映",
      formTitle: "反映网络贷款催收扰民",
      addressee: "12345政务服务便民热线",
      purpose: "现反映以下情况，请转有权部门处理。",
      table: false,
      demands: (w, contacts) => [
        w.demand(
          "demands.pass-on",
          98,
          basisOf(contacts),
        )`请转交${w.licence === "private-lender" ? "有权处理" : "有权监管该放贷机构"}的部门核查处理。`,
        contacts.some(toThirdParty) ? w.demand("demands.stop", 94)`请督促其停止联系我的家人、同事等无关的人。` : null,
        w.demand("demands.answer", 90)`请告知承办部门和处理结果。`,
      ],
    }),
  spoken(input) {
    const w = new Writer(input);
    const what = countsInWords(contactsAbout(input));
    return {
      script: [
        "你好，我要反映网络贷款催收扰民，请登记工单。",
        `借款产品是${debtName(w)}。${what ? `我的记录里有：${what}，` : ""}可以逐条提供日期和时间。`,
        "请转给有权处理的部门，并把工单编号告诉我。",
      ],
      sms: `反映${debtName(w)}催收扰民${what ? `：${what}` : ""}，请转有权部门核查并告知工单编号。`,
    };
  },
};

export default letter;

import { isKnown, type Maybe } from "@/lib/units/maybe";
import { plainYuan } from "@/lib/units/fen";
import { ageOn, readResidentId } from "@/lib/units/resident-id";
import type { AnswerSource } from "./answer-source";

const GENDERS = { male: ["男", ["男性", "先生"]], female: ["女", ["女性", "女士"]] } as const;

/** Who complains: the borrower, from the borrower's own data only. */
export function answerComplainant(source: AnswerSource): void {
  const { borrower, budget } = source.record;
  const from = (name: string) => source.from("借款人", name);
  source.give("complainant.name", borrower.name, from("姓名"));
  source.give("complainant.type", "个人", "你以个人身份提出", { alternatives: ["自然人", "个人投诉", "个人举报", "公民", "消费者"] });
  source.give("complainant.phone", borrower.phone, from("电话"));
  source.give("complainant.email", borrower.email, from("电子邮箱"));
  source.give("complainant.postcode", borrower.postcode, from("邮编"));
  source.give("complainant.occupation", borrower.occupation, from("职业"));
  source.give("complainant.employer", borrower.employer, from("工作单位"));
  source.give("complainant.ethnicity", borrower.ethnicity, from("民族"), { alternatives: ethnicityForms(borrower.ethnicity) });
  source.give("complainant.education", borrower.education, from("文化程度"));
  source.give("complainant.registeredAddress", borrower.registeredAddress, from("户籍地址"));
  if (isKnown(budget.incomeFen)) source.give("complainant.income", plainYuan(budget.incomeFen), source.from("收支", "月收入"));

  const { region } = borrower;
  const place = [region.province, region.city, region.district].filter((part) => isKnown(part) && part !== "") as string[];
  if (isKnown(region.province)) {
    source.give("complainant.region", place.join("/"), from("所在地区"));
    // What happened over the telephone happened where the borrower was.
    source.give("event.region", place.join("/"), `${from("所在地区")}（电话、短信在你所在地收到）`);
  }
  if (isKnown(borrower.address)) {
    const whole = `${place.filter((part, index) => part !== place[index - 1]).join("")}${borrower.address}`;
    source.give("complainant.address", [whole, borrower.address], from("地址"));
    source.give("event.place", [whole, borrower.address], from("地址"));
  }

  const id = isKnown(borrower.residentId) ? readResidentId(borrower.residentId) : null;
  if (isKnown(borrower.residentId) && borrower.residentId !== "") {
    source.give("complainant.idNumber", borrower.residentId, from("身份证号"));
    if (id)
      source.give("complainant.idType", "居民身份证", from("身份证号"), {
        alternatives: ["身份证", "二代身份证", "中华人民共和国居民身份证"],
      });
  }
  const gender = borrower.gender ?? id?.gender;
  if (isKnown(gender)) {
    const [text, alternatives] = GENDERS[gender];
    const because = isKnown(borrower.gender) ? from("性别") : `${from("身份证号")}（第 17 位）`;
    source.give("complainant.gender", text, because, { alternatives: [...alternatives] });
  }
  const bornOn = borrower.bornOn ?? id?.bornOn;
  if (isKnown(bornOn)) {
    const because = isKnown(borrower.bornOn) ? from("出生日期") : `${from("身份证号")}（第 7 至 14 位）`;
    source.give("complainant.birthDate", bornOn, because);
    source.give("complainant.age", String(ageOn(bornOn, source.on)), because);
  }
}

const ethnicityForms = (name: Maybe<string>): string[] =>
  !isKnown(name) || name === "" ? [] : name.endsWith("族") ? [name.slice(0, -1)] : [`${name}族`];

import type { Day } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { isKnown } from "@/lib/units/maybe";
import { readPhone } from "@/lib/units/phone";
import { readResidentId } from "@/lib/units/resident-id";
import type { Borrower } from "./borrower";
import type { CaseRecord } from "./record";
import { Problems, type Problem } from "./problem";
import { problemsOfDebt } from "./problems-of-debt";

/** Everything in a record that does not fit on a day, in the order of its fields. The record is left as it is. */
export function problemsOf(record: CaseRecord, on: Day): Problem[] {
  return [
    ...problemsOfBorrower(record.borrower, on),
    ...record.debts.flatMap((debt, index) => problemsOfDebt(debt, `debts.${index}`, on)),
    ...problemsOfContacts(record, on),
    ...problemsOfPapers(record, on),
    ...problemsOfFilings(record, on),
    ...problemsOfArrangements(record, on),
  ];
}

function problemsOfBorrower({ residentId, bornOn, gender, phone, email }: Borrower, on: Day): Problem[] {
  const problems = new Problems();
  const id = isKnown(residentId) && residentId !== "" ? readResidentId(residentId) : undefined;
  problems.impossible(id === null, "borrower.residentId", "身份证号不对，请核对（18 位，最后一位可以是 X）。");
  problems.impossible(Boolean(id && isKnown(bornOn) && bornOn !== id.bornOn), "borrower.bornOn", "出生日期和身份证号里的不一样。");
  problems.impossible(isKnown(bornOn) && bornOn > on, "borrower.bornOn", "出生日期还没有到，请核对。");
  problems.impossible(Boolean(id && isKnown(gender) && gender !== id.gender), "borrower.gender", "性别和身份证号里的不一样。");
  const kind = isKnown(phone) && phone !== "" ? readPhone(phone).kind : null;
  problems.unlikely(kind !== null && kind !== "mobile" && kind !== "landline", "borrower.phone", "这不像一个手机号或座机号，请核对。");
  problems.unlikely(
    isKnown(email) && email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email),
    "borrower.email",
    "这不像一个邮箱地址，请核对。",
  );
  return problems.found;
}

function problemsOfContacts(record: CaseRecord, on: Day): Problem[] {
  const problems = new Problems();
  const begins = record.debts.map(({ contractOn }) => contractOn);
  const firstOn = begins.length > 0 && begins.every(isKnown) ? begins.reduce((first, day) => (day! < first! ? day : first)) : null;
  for (const [index, { at, answered, durationSeconds, channel }] of record.contacts.entries()) {
    const day = dayOf(at);
    problems.impossible(day > on, `contacts.${index}.at`, "这次联系的时间还没有到，请核对。");
    problems.unlikely(isKnown(firstOn) && day < firstOn, `contacts.${index}.at`, "这次联系早于借款，请核对。");
    problems.impossible(
      channel === "call" && answered === false && (durationSeconds ?? 0) > 0,
      `contacts.${index}.durationSeconds`,
      "没有接通的电话不会有通话时长，请核对。",
    );
  }
  return problems.found;
}

function problemsOfPapers(record: CaseRecord, on: Day): Problem[] {
  const problems = new Problems();
  for (const [index, { receivedOn, hearingOn }] of record.papers.entries()) {
    problems.impossible(isKnown(receivedOn) && receivedOn > on, `papers.${index}.receivedOn`, "收到的日子还没有到，请核对。");
    problems.unlikely(
      isKnown(receivedOn) && isKnown(hearingOn) && hearingOn < receivedOn,
      `papers.${index}.hearingOn`,
      "开庭的日子早于收到文书的日子，请核对。",
    );
  }
  return problems.found;
}

function problemsOfFilings(record: CaseRecord, on: Day): Problem[] {
  const problems = new Problems();
  for (const [index, { filedOn, sentOn, deliveredOn, refusedOn, returnedOn, replies }] of record.filings.entries()) {
    const sent = sentOn ?? filedOn;
    for (const [field, day, word] of [
      ["sentOn", sentOn, "寄出"],
      ["deliveredOn", deliveredOn, "签收"],
      ["refusedOn", refusedOn, "拒收"],
      ["returnedOn", returnedOn, "退回"],
    ] as const) {
      problems.impossible(isKnown(day) && day > on, `filings.${index}.${field}`, `${word}的日子还没有到，请核对。`);
      if (field !== "sentOn")
        problems.impossible(isKnown(day) && isKnown(sent) && day < sent, `filings.${index}.${field}`, `${word}早于寄出，请核对。`);
    }
    problems.impossible(isKnown(filedOn) && filedOn > on, `filings.${index}.filedOn`, "提交的日子还没有到，请核对。");
    for (const [place, { receivedOn }] of replies.entries()) {
      const path = `filings.${index}.replies.${place}.receivedOn`;
      problems.impossible(receivedOn > on, path, "收到答复的日子还没有到，请核对。");
      problems.impossible(isKnown(filedOn) && receivedOn < filedOn, path, "答复早于提交，请核对。");
    }
  }
  return problems.found;
}

function problemsOfArrangements(record: CaseRecord, on: Day): Problem[] {
  const problems = new Problems();
  for (const [index, { agreedOn, instalments }] of record.arrangements.entries()) {
    problems.impossible(agreedOn > on, `arrangements.${index}.agreedOn`, "达成安排的日子还没有到，请核对。");
    for (const [place, { number, dueOn, paidOn }] of instalments.entries()) {
      const path = `arrangements.${index}.instalments.${place}`;
      problems.impossible(isKnown(paidOn) && paidOn > on, `${path}.paidOn`, `第 ${number} 期还款的日子还没有到，请核对。`);
      problems.unlikely(dueOn < agreedOn, `${path}.dueOn`, `第 ${number} 期的到期日早于达成安排的日子，请核对。`);
      const previous = instalments[place - 1];
      problems.impossible(
        previous !== undefined && dueOn <= previous.dueOn,
        `${path}.dueOn`,
        `第 ${number} 期的到期日不晚于上一期，顺序不对。`,
      );
    }
  }
  return problems.found;
}

import { isToldAsCollection } from "@/lib/case/collects";
import { isKnown } from "@/lib/units/maybe";
import { sentWith } from "../../filed";
import { byDebt, isAnyLenders, rowsOf, thirdPartyContacts } from "../../pestered";
import type { Step } from "../../step";

export default {
  title: "请被骚扰的家人同事自己举报号码",
  order: 240,
  stop: false,
  minutes: 15,
  letterId: "complaint-12321",
  channelId: "12321-call",
  look: ({ record, incoming }) => {
    const calls = byDebt(record, thirdPartyContacts(incoming))
      .filter(([debtId]) => !isAnyLenders(record, debtId))
      .flatMap(([, about]) => about)
      .filter((contact) => contact.channel === "call" && isKnown(contact.number) && isToldAsCollection(contact));
    const reported = new Set(sentWith(record, ["complaint-12321"]).map(({ aboutNumber }) => aboutNumber));
    const left = [...new Set(calls.map(({ number }) => number!))].filter((number) => !reported.has(number));
    if (left.length === 0) return null;
    return {
      why: `还有 ${left.length} 个打给别人的号码没有举报。接到电话的人自己举报最有力；把号码、时间写给他们就行，不必说欠款的事。`,
      deadline: null,
      rows: rowsOf(calls.filter(({ number }) => left.includes(number!))),
    };
  },
} satisfies Step;

import { supervisorOf } from "@/lib/lenders/lender-of";
import { licenceOf } from "@/lib/lenders/licence-of";
import { dayOf } from "@/lib/units/instant";
import { calendarDayDeadline, sameDay, workingDayDeadline } from "../../deadline";
import { sentWith } from "../../filed";
import { rowsOf, thirdPartyContacts } from "../../pestered";
import type { Step } from "../../step";

/** Which letter and channel for which authority. */
const ROUTES = {
  nfra: { letterId: "complaint-regulator", channelId: "nfra-12378", name: "金融监管部门" },
  "local-bureau": { letterId: "complaint-local-bureau", channelId: "12345", name: "地方金融管理局（经 12345 转办）" },
  "market-regulator": { letterId: "complaint-12315", channelId: "12315-tousu", name: "平台所在地的市场监管部门" },
} as const;

export default {
  title: "第三步：带着记录向主管部门投诉",
  order: 220,
  stop: false,
  minutes: 40,
  letterId: "complaint-regulator",
  channelId: "nfra-12378",
  look: ({ record, on }) => {
    const pestered = thirdPartyContacts(record, on);
    const asked = sentWith(record, ["stop-third-party", "complaint-lender"])[0];
    const filed = sentWith(record, ["complaint-regulator", "complaint-local-bureau", "complaint-12345", "complaint-12315"]);
    if (pestered.length === 0 || !asked || filed.length > 0) return null;
    const debt = record.debts.find(({ id }) => id === (asked.debtId ?? pestered[0]!.debtId)) ?? record.debts[0];
    const supervisor = supervisorOf(debt ? licenceOf(debt).licence : null);
    if (supervisor === "unknown")
      return {
        why: "该向谁投诉，要看合同上是谁放的款。先打开合同，把“贷款人”的全称记下来。",
        deadline: null,
        letterId: null,
        channelId: null,
        rows: rowsOf(pestered),
      };
    const since = asked.filedOn;
    const again = since ? pestered.filter(({ at }) => dayOf(at) > since) : [];
    const route = ROUTES[supervisor];
    const wait = since
      ? supervisor === "nfra"
        ? calendarDayDeadline(since, 15, "向放贷方提出（银行、消费金融公司等一般应在十五日内答复）")
        : workingDayDeadline(since, 10, "向放贷方提出（这是信里给对方的时间，不是法定期限）")
      : null;
    return {
      why:
        again.length > 0
          ? `提出要求以后，又有 ${again.length} 次找别人催的联系。可以向${route.name}投诉了，附上要求停止的信和后来的记录。`
          : `先给放贷方答复的时间；到期没有答复，或者又找别人催，就向${route.name}投诉。`,
      deadline: again.length > 0 ? sameDay(on, "已经可以提出") : wait,
      letterId: route.letterId,
      channelId: route.channelId,
      rows: rowsOf(again.length > 0 ? again : pestered),
    };
  },
} satisfies Step;

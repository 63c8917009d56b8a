import type { Debt } from "@/lib/case/debt";
import type { Filing } from "@/lib/case/record";
import { supervisorOf, type Supervisor } from "@/lib/lenders/lender-of";
import { licenceOf } from "@/lib/lenders/licence-of";
import { isKnown } from "@/lib/units/maybe";
import type { Deadline } from "./assessment";
import { calendarDayDeadline, workingDayDeadline } from "./deadline";

/** Letters that go to an authority: one of them sent means that step is done. */
export const TO_AN_AUTHORITY = ["complaint-regulator", "complaint-local-bureau", "complaint-12345", "complaint-12315"];

/** Days that banks and consumer finance companies have to answer (see `law.ts`: complaintReply); others have none by law. */
export const REPLY_DAYS = 15;
/** Working days that our letters give those for whom no law names a time. */
export const ASKED_REPLY_WORKING_DAYS = 10;

/** Where a complaint goes beyond the lender: letter, channel, name, and until when the lender may answer first. */
export interface Route {
  letterId: string;
  channelId: string;
  name: string;
  wait(filing: Filing): Deadline | null;
}

const byLaw = ({ filedOn }: Filing): Deadline | null =>
  isKnown(filedOn) ? calendarDayDeadline(filedOn, REPLY_DAYS, "向放贷机构提出（银行、消费金融公司等一般应在十五日内答复）") : null;
const asAsked = ({ filedOn }: Filing): Deadline | null =>
  isKnown(filedOn) ? workingDayDeadline(filedOn, ASKED_REPLY_WORKING_DAYS, "向放贷机构提出（这是信里给对方的时间，不是法定期限）") : null;

const ROUTES: Partial<Record<Supervisor, Route>> = {
  nfra: { letterId: "complaint-regulator", channelId: "nfra-12378", name: "金融监管部门", wait: byLaw },
  "local-bureau": { letterId: "complaint-local-bureau", channelId: "12345", name: "地方金融管理局（经 12345 转办）", wait: asAsked },
};

/**
 * The route for a debt by the licence of its lender; null while that is not known. A platform lends nothing itself: of how its loans are
 * collected its lender must answer, so the contract is read first (charges of the platform's own are another matter).
 */
export function routeFor(debt: Debt | undefined): Route | null {
  return ROUTES[supervisorOf(debt ? licenceOf(debt).licence : null)] ?? null;
}

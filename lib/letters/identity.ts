import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Sentence } from "./letter";
import type { Writer } from "./writer";

const GENDERS = { male: "男", female: "女" } as const;

/** Who a paper for a court, the police or an authority is from: “申请人：…，男，1990年1月1日出生，身份证号…，住…，电话…”. Absent from public texts. */
export function identity(w: Writer, role: string, weight = 95): Sentence | null {
  if (w.input.forPublic) return null;
  const { borrower } = w.input.record;
  const region = [borrower.region.province, borrower.region.city, borrower.region.district].filter(isKnown);
  const home = isKnown(borrower.address) ? [...new Set(region), borrower.address].join("") : "";
  const more = [
    borrower.gender ? GENDERS[borrower.gender] : "",
    isKnown(borrower.bornOn) ? `${chineseDay(borrower.bornOn)}出生` : "",
    isKnown(borrower.ethnicity) ? borrower.ethnicity : "",
    isKnown(borrower.residentId) ? `身份证号${borrower.residentId}` : "",
    home ? `住${home}` : "",
  ].filter((text) => text !== "");
  if (!isKnown(borrower.residentId)) w.ask("residentId");
  if (!home) w.ask("address");
  const rows = (["name", "residentId", "address", "phone"] as const).map((id) => ({ table: "borrower" as const, id }));
  return w.state("opening.identity", weight, {
    rows,
  })`${role}：${w.known(borrower.name, "name", String)}${more.map((text) => `，${text}`).join("")}，电话${w.known(borrower.phone, "phone", String)}。`;
}

import { collectsText } from "@/lib/case/collects";
import type { ReadContact } from "./import-format";
import { relationOfName } from "./relation-of-name";

/** Names under which people keep those who collect. */
const COLLECTOR_NAME = /催收|逾期|法务|委外|追债|讨债|贷|金融|消金|银行|信用卡|客服|资产/;

/** Somebody the phone's owner knows: family, colleagues, or any private name. A collector's number is rarely kept, and then as one. */
export const isAcquainted = (name: string | null | undefined): boolean =>
  Boolean(name) && (relationOfName(name!) !== null || !COLLECTOR_NAME.test(name!));

/** What stands ticked beforehand, and the words that made it. Only a message that asks for a debt; never a call, nor what a known person wrote. */
export function offeredTick(contact: ReadContact): { collects: boolean | null; because: string } {
  if (contact.channel === "call" || contact.direction === "out" || !contact.words) return { collects: null, because: "" };
  const judged = collectsText(contact.words);
  // In a chat the name is all there is of the other side, and only kin passes on what others said; elsewhere it is whom the phone knows.
  const known = contact.channel === "wechat" ? Boolean(contact.name) && relationOfName(contact.name!) !== null : isAcquainted(contact.name);
  if (judged.collects === true && known) return { collects: null, because: "" };
  return judged;
}

import { trackArrangement } from "@/lib/case/arrangement";
import type { Arrangement } from "@/lib/case/record";
import { chineseDay, type Day } from "@/lib/units/day";
import type { Consequence } from "./letter";
import { yuan } from "./wording";

/** What the state of an arrangement means for the borrower on a day, and what to do: most urgent first. */
export function arrangementAdvice(arrangement: Arrangement, on: Day): (Consequence & { letterId: string | null })[] {
  const track = trackArrangement(arrangement, on);
  const advice: (Consequence & { letterId: string | null })[] = [];
  for (const { instalment, state, daysLate } of track.instalments)
    if (state === "missed")
      advice.push({
        text: `第${instalment.number}期${yuan(instalment.amountFen)}应在${chineseDay(instalment.dueOn)}还，已过${daysLate}天。对方可能恢复催收，约定的减免也可能取消。`,
        safer: "先主动联系对方说明原因，提出哪天补上；不要等对方来电，也不要借新还旧。",
        severity: daysLate > 30 ? "stop" : "care",
        letterId: "counter-offer",
      });
  for (const { instalment, state } of track.instalments)
    if (state === "due")
      advice.push({
        text: `第${instalment.number}期${yuan(instalment.amountFen)}在${chineseDay(instalment.dueOn)}到期。`,
        safer: "还到约定的收款账户，保留凭证。",
        severity: "note",
        letterId: null,
      });
  if (track.onlyOral)
    advice.push({
      text: "这个约定只有口头的，对方可以不认。",
      safer: "当天发信请对方书面确认，再还第一期。",
      severity: "care",
      letterId: "confirm-by-phone",
    });
  if (track.completed)
    advice.push({
      text: `约定的${track.instalments.length}期都已还清，共${yuan(track.paidFen)}。`,
      safer: "现在要结清证明，并核对征信记录。",
      severity: "note",
      letterId: "settlement-request",
    });
  return advice;
}

import { offeredTick } from "@/lib/imports/offered-tick";
import { relationOfName } from "@/lib/imports/relation-of-name";
import { UnreadableFile, type ImportFile } from "@/lib/imports/open-file";
import { groupKey } from "@/lib/imports/number-group";
import { readChosen } from "@/lib/imports/read-chosen";
import { surveyFile } from "@/lib/imports/survey";
import { clockOf, dayOf } from "@/lib/units/instant";
import type { IntakeOfFile } from "./intake";

const EMPTY: IntakeOfFile = {
  format: null,
  sections: 0,
  contacts: [],
  payments: [],
  names: [],
  rejected: [],
  notes: [],
  asks: [],
  refused: null,
};

const momentOf = (at: number): string => `${dayOf(at)} ${clockOf(at)}:${String(Math.floor(at / 1000) % 60).padStart(2, "0")}`;

/** What one file would bring in, if everything offered were accepted. */
export async function intakeOf(file: ImportFile): Promise<IntakeOfFile> {
  try {
    const survey = await surveyFile(file, []);
    if (!survey) return { ...EMPTY, refused: "认不出这是哪种文件。" };
    const names = new Map(survey.groups.map((group) => [groupKey(group.number, group.name), group.name]));
    const numbers = survey.groups.map(({ number, name }) => ({ number, name, whom: { kind: "self" as const } }));
    const contacts: IntakeOfFile["contacts"] = [];
    for await (const batch of readChosen(
      file,
      [],
      { importId: "intake", debtId: null, numbers, includeLikely: true },
      { formatId: survey.formatId },
    ))
      for (const contact of batch) {
        const { at, channel, direction, number, collectorName, answered, durationSeconds } = contact;
        const name = number ? names.get(groupKey(number, null)) : collectorName;
        const ticked = offeredTick({ ...contact, name: name ?? undefined }).collects === true;
        contacts.push([
          momentOf(at),
          channel,
          direction,
          number ?? collectorName ?? null,
          answered ?? null,
          durationSeconds ?? null,
          ticked,
        ]);
      }
    contacts.sort((a, b) => String(a[0]).localeCompare(String(b[0])));
    return {
      format: survey.formatId,
      sections: survey.sections,
      contacts,
      payments: survey.payments.map(({ on, amountFen, to }) => [on, amountFen, to]),
      names: survey.people.map(({ number, name }) => [number, name, relationOfName(name)]),
      rejected: survey.rejected.map(({ line, reason }) => ({ row: line, reason })),
      notes: [`识别为${survey.title}`, ...survey.notes, ...survey.lacks],
      asks: survey.asks.map(({ text }) => text),
      refused: null,
    };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ...EMPTY, refused: error.message, asks: error.asks === "password" ? ["这个文件的密码"] : [] };
  }
}

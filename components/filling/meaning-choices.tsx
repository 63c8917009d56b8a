import { Disclosure } from "@/components/ui/disclosure";
import { Field, INPUT_LOOK } from "@/components/ui/field";
import type { Correctable } from "@/lib/form/corrections";
import { isNever, MEANINGS, meanings, type Meaning } from "@/lib/form/meanings";
import { labelWords, plainWords } from "./problem-words";

/** Whose the datum is stands first: to mistake the party is the worst that a form can do. */
const PARTIES: readonly [party: string, word: string][] = [
  ["complainant", "你（投诉人）"],
  ["respondent", "对方（被投诉方）"],
  ["event", "发生的事"],
  ["complaint", "投诉内容"],
];

/** The person says what a field asks for, where it was not recognised or wrongly. */
export function MeaningChoices({ fields, onMeaning }: { fields: readonly Correctable[]; onMeaning(ref: string, meaning: Meaning): void }) {
  if (fields.length === 0) return null;
  const unknown = fields.filter((field) => field.meaning === "other");
  const known = fields.filter((field) => field.meaning !== "other");
  return (
    <Disclosure
      summary={unknown.length > 0 ? `有 ${unknown.length} 项没识别出来，或者有识别错的？告诉护岸` : "有识别错的项？告诉护岸"}
      className="text-sm"
    >
      <p className="mb-2 text-xs text-soft">只记在这台电脑上，只用在这个网站。以后遇到同一项，会按你说的给出，仍要你勾选。</p>
      <div className="space-y-2">
        {[...unknown, ...known].map((field) => (
          <Choice key={field.ref} field={field} onMeaning={(meaning) => onMeaning(field.ref, meaning)} />
        ))}
      </div>
    </Disclosure>
  );
}

function Choice({ field, onMeaning }: { field: Correctable; onMeaning(meaning: Meaning): void }) {
  return (
    <Field label={labelWords(field.label)} hint={field.section === "" ? undefined : `在“${plainWords(field.section)}”里`}>
      {(ids) => (
        <select
          autoComplete="off"
          {...ids}
          className={INPUT_LOOK}
          value={field.meaning}
          onChange={(event) => onMeaning(event.target.value as Meaning)}
        >
          <option value="other">不知道，我自己填</option>
          {PARTIES.map(([party, word]) => (
            <optgroup key={party} label={word}>
              {meanings
                .filter((meaning) => meaning.startsWith(`${party}.`) && !isNever(meaning))
                .map((meaning) => (
                  <option key={meaning} value={meaning}>
                    {MEANINGS[meaning]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

import { RELATIONS, type Relation } from "@/lib/case/vocabulary";
import { relationOfName } from "@/lib/imports/relation-of-name";
import type { Survey } from "@/lib/imports/survey";

/** The people of an address book whose names say who they are, for numbers of the case that have none yet. */
export function peopleWithRelation(people: Survey["people"]): { number: string; name: string; relation: Relation }[] {
  return people.flatMap(({ number, name }) => {
    const relation = relationOfName(name);
    return relation && relation in RELATIONS ? [{ number, name, relation }] : [];
  });
}

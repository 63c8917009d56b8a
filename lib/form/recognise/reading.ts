import type { Field } from "../field";
import type { Meaning } from "../meanings";
import type { Party } from "./party-for";

/** What one field's own words say, before its neighbours are heard. */
export interface Reading {
  field: Field;
  /** The folded text that spoke: label, else placeholder, else title. */
  text: string;
  source: "label" | "placeholder" | "options" | "name" | "none";
  /** A settled meaning, or a datum of a person whose party is open. */
  meaning: Meaning | null;
  datum: string | null;
  weight: number;
  /** The party the label itself names. */
  own: Party;
  /** The party of the section it stands in. */
  section: Party;
  /** The party its name and id hint at. */
  named: Party;
  /** The label asks for a contact person (联系人). */
  contact: boolean;
  /** The section speaks of the matter, not of a person. */
  matter: boolean;
  because: string[];
  /** The party its neighbours settled on, once they have. */
  resolved: Party;
}

/** What one text says: a meaning, or a datum of a person whose party is open. */
export interface Found {
  meaning: Meaning | null;
  datum: string | null;
  weight: number;
  own: Party;
  /** Left alone only because it holds words that are not understood. */
  vague?: boolean;
}

import type { Fact, FactFile, Instrument } from "./fact";

/** A file of `lib/rules/facts`: one instrument and what is known of its articles. */
export const instrument = (text: Instrument, facts: Record<string, Fact>): FactFile => ({ instrument: text, facts });

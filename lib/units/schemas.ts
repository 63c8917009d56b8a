import { z, type ZodType } from "zod";
import { isCalendarDay, isDay, LAST_DAY } from "./day";
import { LARGEST_FEN } from "./fen";

/** The units as they are stored. They stand apart from the units, so that what only reckons does not carry Zod along. */

/** Fen that cannot be negative, such as a principal. */
export const amountSchema = z.int().nonnegative().max(LARGEST_FEN);

/** A day that exists (2026-02-30 does not), from 1990 to 2099. */
export const daySchema = z.string().refine(isDay);

/** A day of birth: a day that exists, from 1900 on. */
export const birthDaySchema = z.string().refine((day) => isCalendarDay(day) && day >= "1900-01-01" && day <= LAST_DAY);

/**
 * A moment: whole milliseconds, within the years 1 to 9998. Beyond 8.64e15 a `Date` holds nothing, and a year of five digits is no `Day`.
 * What is improbable but possible (a message of 5138) is a matter to ask about, not to refuse.
 */
export const instantSchema = z.int().min(-62_135_596_800_000).max(253_370_764_800_000);

/** The schema of a fact that may not be known: see `Maybe`. */
export const maybe = <T extends ZodType>(schema: T) => schema.nullable().optional();

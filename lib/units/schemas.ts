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

/** A moment: whole milliseconds. */
export const instantSchema = z.int();

/** The schema of a fact that may not be known: see `Maybe`. */
export const maybe = <T extends ZodType>(schema: T) => schema.nullable().optional();

import { z } from "zod";
import { amountSchema, birthDaySchema, daySchema, maybe } from "@/lib/units/schemas";
import { hardshipKeys } from "./vocabulary";

/** A place as Chinese forms ask for it: full official names, `重庆市 / 重庆市 / 渝北区`. */
export const regionSchema = z.object({
  province: maybe(z.string().max(30)),
  city: maybe(z.string().max(30)),
  district: maybe(z.string().max(30)),
});

/** Why payment is not possible, as far as the borrower wants to say and can show. */
export const hardshipSchema = z.object({
  kind: z.enum(hardshipKeys),
  sinceOn: maybe(daySchema),
  words: maybe(z.string().max(1_000)),
  evidenceIds: z.array(z.string()),
});

/** The person: everything optional, nothing asked before something needs it. */
export const borrowerSchema = z.object({
  name: maybe(z.string().max(40)),
  residentId: maybe(z.string().max(18)),
  gender: maybe(z.enum(["male", "female"])),
  bornOn: maybe(birthDaySchema),
  phone: maybe(z.string().max(20)),
  email: maybe(z.string().max(80)),
  region: regionSchema,
  /** Street and number, without province, city and district. */
  address: maybe(z.string().max(120)),
  registeredAddress: maybe(z.string().max(160)),
  postcode: maybe(z.string().max(6)),
  occupation: maybe(z.string().max(30)),
  employer: maybe(z.string().max(60)),
  ethnicity: maybe(z.string().max(20)),
  education: maybe(z.string().max(20)),
  hardships: z.array(hardshipSchema),
  /** How the borrower wants to be contacted: asked for in letters. */
  preferredContact: maybe(
    z.object({
      channel: maybe(z.enum(["call", "sms", "email", "letter"])),
      /** Shanghai clock, `HH:mm`. */
      fromClock: maybe(z.string().regex(/^\d{2}:\d{2}$/)),
      untilClock: maybe(z.string().regex(/^\d{2}:\d{2}$/)),
    }),
  ),
});

/** Money each month. Essential costs come first; what is left is what can be offered. */
export const budgetSchema = z.object({
  incomeFen: maybe(amountSchema),
  housingFen: maybe(amountSchema),
  foodFen: maybe(amountSchema),
  transportFen: maybe(amountSchema),
  medicalFen: maybe(amountSchema),
  educationFen: maybe(amountSchema),
  supportFen: maybe(amountSchema),
  otherEssentialFen: maybe(amountSchema),
  dependants: maybe(z.int().nonnegative().max(30)),
});

export type Borrower = z.infer<typeof borrowerSchema>;
export type Hardship = z.infer<typeof hardshipSchema>;
export type Budget = z.infer<typeof budgetSchema>;

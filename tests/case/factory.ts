import type { Contact } from "@/lib/case/contact";
import type { Debt } from "@/lib/case/debt";
import { emptyRecord } from "@/lib/case/empty-record";
import type { CaseRecord, Evidence, Paper } from "@/lib/case/record";
import { instantAt } from "@/lib/units/instant";

/** Test data by factory: a valid object in which a test names only what matters. */

let count = 0;
const nextId = (kind: string): string => `${kind}-${(count += 1)}`;

export function aDebt(overrides: Partial<Debt> = {}): Debt {
  return { id: "debt", brand: "京东白条", instalments: [], payments: [], fees: [], ...overrides };
}

/** An answered incoming call to the borrower at noon on 2026-10-12 unless said otherwise; `when` is `YYYY-MM-DD HH:mm` in Shanghai. */
export function aContact({ when = "2026-10-12 12:00", ...overrides }: Partial<Contact> & { when?: string } = {}): Contact {
  const [day, clock] = when.split(" ") as [string, string];
  return {
    id: nextId("contact"),
    debtId: "debt",
    channel: "call",
    direction: "in",
    at: instantAt(day, clock),
    number: "02100000001",
    answered: true,
    durationSeconds: 60,
    whom: { kind: "self" },
    said: [],
    evidenceIds: [],
    ...overrides,
  };
}

export function anEvidence(overrides: Partial<Evidence> = {}): Evidence {
  return {
    id: nextId("evidence"),
    kind: "screenshot",
    name: "截图.png",
    mediaType: "image/png",
    sizeBytes: 1_000,
    sha256: "0".repeat(64),
    addedAt: instantAt("2026-10-12", "12:00"),
    ...overrides,
  };
}

export function aPaper(overrides: Partial<Paper> = {}): Paper {
  return { id: nextId("paper"), kind: "other", evidenceIds: [], ...overrides };
}

/** A record with one debt unless said otherwise. */
export function aRecord(overrides: Partial<CaseRecord> = {}): CaseRecord {
  return { ...emptyRecord(), debts: [aDebt()], ...overrides };
}

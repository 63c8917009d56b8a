/** Something in the record that cannot be, or hardly can: told at its field; nothing is changed and nothing else breaks. */
export interface Problem {
  /** Dotted path into the record, as of an unknown: `debts.0.payments.1.paidOn`. */
  path: string;
  /** One plain Chinese sentence: what does not fit, and what to do. */
  message: string;
  /** `impossible`: one of the facts must be wrong. `unlikely`: may be true; look again. */
  kind: "impossible" | "unlikely";
}

/** Collects problems: each call keeps one when its condition holds. */
export class Problems {
  readonly found: Problem[] = [];

  impossible(when: boolean, path: string, message: string): void {
    if (when) this.found.push({ path, message, kind: "impossible" });
  }

  unlikely(when: boolean, path: string, message: string): void {
    if (when) this.found.push({ path, message, kind: "unlikely" });
  }
}

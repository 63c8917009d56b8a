/** Work that can be laid down between its steps and taken up again; what it gives is the same however often that happens. */
export type InSteps<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function allAtOnce<T>(work: InSteps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

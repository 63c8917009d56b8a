/** Sets that are joined and never parted; near constant time for each question. */
export class UnionFind {
  readonly #parents = new Map<string, string>();

  add(name: string): void {
    if (!this.#parents.has(name)) this.#parents.set(name, name);
  }

  /** The least name of the set: the same whatever order the joins came in. */
  find(name: string): string {
    this.add(name);
    let root = name;
    for (let parent = this.#parents.get(root)!; parent !== root; parent = this.#parents.get(root)!) root = parent;
    for (let at = name; at !== root;) {
      const next = this.#parents.get(at)!;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  /** Joins two sets; false when they were one already. */
  join(a: string, b: string): boolean {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second) return false;
    if (first < second) this.#parents.set(second, first);
    else this.#parents.set(first, second);
    return true;
  }
}

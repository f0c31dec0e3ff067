/** Right, too much, missing. */
export class Tally {
  right = 0;
  extra = 0;
  missing = 0;

  add(right: number, extra: number, missing: number): void {
    this.right += right;
    this.extra += extra;
    this.missing += missing;
  }

  get precision(): number {
    return ratio(this.right, this.right + this.extra);
  }

  get recall(): number {
    return ratio(this.right, this.right + this.missing);
  }

  get f1(): number {
    return ratio(2 * this.right, 2 * this.right + this.extra + this.missing);
  }
}

/** A share; of nothing it is 1. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Tallies by name, made when first asked for. */
export class Tallies {
  private readonly tallies = new Map<string, Tally>();

  of(name: string): Tally {
    const known = this.tallies.get(name);
    if (known) return known;
    const made = new Tally();
    this.tallies.set(name, made);
    return made;
  }

  names(): string[] {
    return [...this.tallies.keys()].sort();
  }
}

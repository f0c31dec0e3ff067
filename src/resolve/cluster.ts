/** How alike two items are, by index; `a` below `b`. */
export interface Link {
  a: number;
  b: number;
  score: number;
}

/** Sum and number of the links between two clusters. */
interface Bond {
  sum: number;
  count: number;
}

/**
 * Greedy average link, the most alike pair first: two clusters become one where all their pairs are linked and the
 * average score of the pairs reaches the threshold.
 * @returns the members of every cluster, ascending, in the order of their first members.
 */
export function cluster(size: number, links: readonly Link[], threshold: number): number[][] {
  const clusters = new Clusters(size, links);
  const strong = links.filter(({ score }) => score >= threshold);
  for (const { a, b } of strong.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b))
    clusters.join(a, b, threshold);
  return clusters.groups();
}

class Clusters {
  private readonly members: number[][];
  private readonly root: number[];
  private readonly bonds: Map<number, Bond>[];

  constructor(size: number, links: readonly Link[]) {
    this.members = Array.from({ length: size }, (_, index) => [index]);
    this.root = this.members.map((_, index) => index);
    this.bonds = this.members.map(() => new Map<number, Bond>());
    for (const { a, b, score } of links) {
      this.bonds[a]?.set(b, { sum: score, count: 1 });
      this.bonds[b]?.set(a, { sum: score, count: 1 });
    }
  }

  join(a: number, b: number, threshold: number): void {
    const [x, y] = [this.root[a]!, this.root[b]!];
    const bond = this.bonds[x]!.get(y);
    const pairs = this.members[x]!.length * this.members[y]!.length;
    if (x === y || !bond || bond.count < pairs || bond.sum < threshold * pairs) return;
    const [kept, gone] = this.members[x]!.length < this.members[y]!.length ? [y, x] : [x, y];
    for (const index of this.members[gone]!) this.root[index] = kept;
    this.members[kept]!.push(...this.members[gone]!);
    this.members[gone] = [];
    this.joinBonds(kept, gone);
  }

  private joinBonds(kept: number, gone: number): void {
    const [mine, theirs] = [this.bonds[kept]!, this.bonds[gone]!];
    mine.delete(gone);
    for (const [other, bond] of theirs) {
      this.bonds[other]!.delete(gone);
      if (other === kept) continue;
      const own = mine.get(other);
      const both = { sum: bond.sum + (own?.sum ?? 0), count: bond.count + (own?.count ?? 0) };
      mine.set(other, both);
      this.bonds[other]!.set(kept, both);
    }
    theirs.clear();
  }

  groups(): number[][] {
    return this.members
      .filter((group) => group.length > 0)
      .map((group) => group.sort((a, b) => a - b))
      .sort((a, b) => a[0]! - b[0]!);
  }
}

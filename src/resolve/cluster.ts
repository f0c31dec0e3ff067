/** How alike two items are, by index; `a` below `b`. */
export interface Link {
  a: number;
  b: number;
  score: number;
}

/** What is put into clusters. */
export interface Item {
  /** 0 for what stands by itself; what has a higher level is put to it, level by level. */
  level: number;
  /** How many reports speak for it. */
  weight: number;
}

/** What being told often adds for those who may belong to several clusters, and at most. */
const OFTEN = { factor: 0.02, most: 0.12 };

/** Sum and number of the links between two clusters. */
interface Bond {
  sum: number;
  count: number;
}

/**
 * Greedy average link, level by level, the most alike pair first: two clusters become one where the average score of
 * their pairs reaches the threshold. On level 0 all pairs must be linked; above it a pair without a link counts as 0, so
 * that one odd report does not keep the others apart, and of several clusters the one told most often is tried first.
 * @param apart whether two items may in no case share a cluster
 * @returns the members of every cluster, ascending, in the order of their first members.
 */
export function cluster(
  items: readonly Item[],
  links: readonly Link[],
  threshold: number,
  apart: (a: number, b: number) => boolean,
): number[][] {
  const clusters = new Clusters(items, links);
  const strong = links.filter(({ score }) => score >= threshold);
  const levels = [...new Set(items.map(({ level }) => level))].sort((a, b) => a - b);
  for (const level of levels) {
    const own = strong.filter(({ a, b }) => Math.max(items[a]!.level, items[b]!.level) === level);
    for (const { a, b } of inOrder(own, (link) => link.score + (level > 0 ? clusters.support(link) : 0)))
      clusters.join(a, b, (bond, pairs, left, right) => {
        if (bond.sum < threshold * pairs) return false;
        return level === 0 ? bond.count === pairs : !left.some((x) => right.some((y) => apart(x, y)));
      });
  }
  return clusters.groups();
}

function inOrder(links: readonly Link[], rank: (link: Link) => number): Link[] {
  return links
    .map((link) => ({ link, rank: rank(link) }))
    .sort((x, y) => y.rank - x.rank || x.link.a - y.link.a || x.link.b - y.link.b)
    .map(({ link }) => link);
}

type Check = (bond: Bond, pairs: number, left: readonly number[], right: readonly number[]) => boolean;

class Clusters {
  private readonly members: number[][];
  private readonly root: number[];
  private readonly bonds: Map<number, Bond>[];
  private readonly weights: number[];

  constructor(items: readonly Item[], links: readonly Link[]) {
    this.weights = items.map(({ weight }) => weight);
    this.members = items.map((_, index) => [index]);
    this.root = items.map((_, index) => index);
    this.bonds = items.map(() => new Map<number, Bond>());
    for (const { a, b, score } of links) {
      this.bonds[a]?.set(b, { sum: score, count: 1 });
      this.bonds[b]?.set(a, { sum: score, count: 1 });
    }
  }

  /** How much the larger of the two clusters of a link is told. */
  support({ a, b }: Link): number {
    const weight = Math.max(this.weights[this.root[a]!]!, this.weights[this.root[b]!]!);
    return Math.min(OFTEN.most, OFTEN.factor * Math.log2(weight));
  }

  join(a: number, b: number, mayJoin: Check): void {
    const [x, y] = [this.root[a]!, this.root[b]!];
    const bond = this.bonds[x]!.get(y);
    const [left, right] = [this.members[x]!, this.members[y]!];
    if (x === y || !bond || !mayJoin(bond, left.length * right.length, left, right)) return;
    const [kept, gone] = left.length < right.length ? [y, x] : [x, y];
    for (const index of this.members[gone]!) this.root[index] = kept;
    this.members[kept]!.push(...this.members[gone]!);
    this.members[gone] = [];
    this.weights[kept]! += this.weights[gone]!;
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

/** How alike two items are, by index; `a` below `b`. */
export interface Link {
  a: number;
  b: number;
  score: number;
}

/**
 * Greedy average link: the most alike pair first, two clusters become one where all their pairs are linked and the
 * average score reaches the threshold. A pair without a link never shares a cluster.
 * @returns the members of every cluster, ascending, in the order of their first members.
 */
export function cluster(size: number, links: readonly Link[], threshold: number): number[][] {
  const members = Array.from({ length: size }, (_, index) => [index]);
  const root = members.map((_, index) => index);
  const sums = members.map(() => new Map<number, number>());
  for (const { a, b, score } of links) {
    sums[a]?.set(b, score);
    sums[b]?.set(a, score);
  }
  const strongest = links
    .filter(({ score }) => score >= threshold)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of strongest) {
    const [x, y] = [root[a] ?? a, root[b] ?? b];
    const [left, right] = [members[x] ?? [], members[y] ?? []];
    const sum = sums[x]?.get(y);
    if (x === y || sum === undefined || sum < threshold * left.length * right.length) continue;
    const [kept, gone] = left.length < right.length ? [y, x] : [x, y];
    for (const index of members[gone] ?? []) root[index] = kept;
    members[kept]?.push(...(members[gone] ?? []));
    members[gone] = [];
    joinSums(sums, kept, gone);
  }
  return members
    .filter((group) => group.length > 0)
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Only what is linked with both stays linked with the two as one. */
function joinSums(sums: Map<number, number>[], kept: number, gone: number): void {
  const [mine, theirs] = [sums[kept], sums[gone]];
  if (!mine || !theirs) return;
  for (const other of theirs.keys()) {
    sums[other]?.delete(gone);
    if (!mine.has(other)) sums[other]?.delete(kept);
  }
  for (const [other, sum] of mine) {
    const added = theirs.get(other);
    if (added === undefined) {
      mine.delete(other);
      sums[other]?.delete(kept);
    } else {
      mine.set(other, sum + added);
      sums[other]?.set(kept, sum + added);
    }
  }
  theirs.clear();
}

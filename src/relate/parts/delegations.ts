import { type Group, type Part, groupWith, has } from '../parts.ts';

/** Tokens from a delegation's country to the word that says who leads it; his other offices may stand between. */
const REACH = 30;
/** Tokens of *thương mại* between a delegation and its country, and of *Đảng ta* between it and its *do*. */
const NEAR = 4;

/**
 * *đoàn Lào do Ngoại trưởng Saleumxay dẫn đầu; phái đoàn Mỹ gồm A, B và C*: who leads a delegation, or makes it up, stands
 * for it. Of parts with such a word only.
 */
export function withLeaders(parts: Part[]): Part[] {
  const kept: Part[] = [];
  const led = new Set<Part>();
  const keep = (group: Group): void => {
    kept.push(group);
    led.add(group);
  };
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const members = part.kind === 'group' && isDelegation(parts, i) ? membersAfter(parts, i) : null;
    if (part.kind === 'group' && members) {
      keep(groupWith(part, { past: members.past, actors: members.actors }));
      i += 2;
      continue;
    }
    const nameless = leaderOfNameless(parts, i);
    if (nameless) {
      keep(nameless.leader);
      i = nameless.leads;
      continue;
    }
    const leads = part.kind === 'group' && isDelegation(parts, i) ? leadsAfter(parts, i) : -1;
    const leader = leads < 0 ? undefined : leaderBefore(parts, i, leads);
    if (part.kind !== 'group' || !leader) {
      kept.push(part);
      continue;
    }
    keep(groupWith(part, { past: parts[leads]!.past, actors: leader.actors }));
    i = leads;
  }
  return led.size > 1 ? joined(kept, led) : kept;
}

/** *phái đoàn Mỹ do A dẫn đầu, phái đoàn Nga do B dẫn đầu và đoàn Ukraine do C*: one list. */
function joined(parts: readonly Part[], led: ReadonlySet<Part>): Part[] {
  const kept: Part[] = [];
  /** The delegation that ends what is kept. */
  let open = -1;
  for (const part of parts) {
    const before = kept[open];
    const gap = kept.slice(open + 1);
    const follows =
      part.kind === 'group' &&
      led.has(part) &&
      before?.kind === 'group' &&
      has(gap[0], 'comma', 'and') &&
      gap.every((p) => has(p, 'comma', 'and', 'people')) &&
      part.first - before.past <= gap.reduce((sum, p) => sum + p.past - p.first, 0) + 1;
    if (follows) {
      kept.length = open;
      kept.push(groupWith(before, { past: part.past, actors: [...before.actors, ...part.actors] }));
      continue;
    }
    if (led.has(part)) open = kept.length;
    kept.push(part);
  }
  return kept;
}

/** *đoàn đại biểu do Phó Thủ tướng X dẫn đầu*: whose delegation it is the leader tells. */
function leaderOfNameless(parts: readonly Part[], i: number): { leader: Group; leads: number } | null {
  const part = parts[i]!;
  if (!has(part, 'people') || !has(parts[i + 1], 'by')) return null;
  const leads = leadsAfter(parts, i, NEAR);
  const leader = leads < 0 ? undefined : leaderBefore(parts, i, leads);
  if (!leader) return null;
  const before = parts[i - 1];
  const prep = before?.kind === 'word' && before.past === part.first ? before.preposition : null;
  return { leader: groupWith(leader, { first: part.first, past: parts[leads]!.past, prep }), leads };
}

/** *phái đoàn (thương mại) Trung Quốc*. */
function isDelegation(parts: readonly Part[], i: number): boolean {
  const part = parts[i] as Group;
  const [actor] = part.actors;
  return (
    part.actors.length === 1 &&
    actor!.chunk.kind === 'entity' &&
    (actor!.chunk.people ||
      parts.slice(Math.max(0, i - 2), i).some((p) => has(p, 'people') && part.first - p.past <= NEAR))
  );
}

/** *phái đoàn Mỹ gồm Ngoại trưởng A và Cố vấn B*. */
function membersAfter(parts: readonly Part[], i: number): Group | null {
  const [include, members] = [parts[i + 1], parts[i + 2]];
  const told =
    has(include, 'include') &&
    include!.first === parts[i]!.past &&
    members?.kind === 'group' &&
    members.prep === 'include' &&
    members.actors.every(({ chunk, refs }) => chunk.kind === 'person' && refs.length > 0);
  return told ? members : null;
}

/** The word that says that somebody leads it, behind *do*; no other clause between. */
function leadsAfter(parts: readonly Part[], i: number, near = 1): number {
  if (!has(parts[i + 1], 'by') || parts[i + 1]!.first - parts[i]!.past > near) return -1;
  for (let k = i + 2; k < parts.length; k++) {
    const part = parts[k]!;
    if (part.first - parts[i]!.past > REACH) return -1;
    if (has(part, 'leads')) return k;
    if (part.kind === 'word' && (part.event || has(part, 'stop', 'that', 'quote', 'past', 'planned')))
      return -1;
  }
  return -1;
}

/** The name right behind *do*, else the last one: *do Ủy viên Bộ Chính trị, Chủ tịch Quốc hội X dẫn đầu*. */
function leaderBefore(parts: readonly Part[], i: number, leads: number): Group | undefined {
  const named = parts.slice(i + 2, leads).filter((p): p is Group => p.kind === 'group' && isNamed(p));
  return named.find((p) => p.prep === 'by') ?? named.findLast((p) => p.prep === null) ?? ranked(parts[i + 2]);
}

/** *do Ủy viên Bộ Chính trị, Trưởng ban Tuyên giáo X*: ranks of nobody else before the one name. */
function ranked(group: Part | undefined): Group | undefined {
  if (group?.kind !== 'group' || group.prep !== 'by') return undefined;
  const named = group.actors.filter((actor) => isNamed(groupWith(group, { actors: [actor] })));
  const isRank = group.actors.every(
    (a) => named.includes(a) || (a.chunk.kind === 'person' && a.refs.length === 0),
  );
  return named.length === 1 && isRank ? groupWith(group, { actors: named }) : undefined;
}

const isNamed = ({ actors }: Group): boolean =>
  actors.every(({ chunk, refs }) => chunk.kind === 'person' && chunk.name !== null && refs.length > 0);

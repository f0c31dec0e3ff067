import { type Group, type Part, groupWith, has, hasAny } from '../parts.ts';

/**
 * *Geneva (Thụy Sĩ)* is one place, *Tổ chức … châu Âu (OSCE)* one organisation: of a name and the one in brackets after
 * it the first stays, but an abbreviation in brackets is surer than its expansion, or than the end of one.
 */
export function withoutBrackets(parts: Part[]): Part[] {
  const kept: Part[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const named = namePast(parts, i);
    if (named) {
      kept.push(named);
      i += 4;
      continue;
    }
    const clock = part.kind === 'date' ? clockAfter(parts, i) : i;
    if (clock > i) {
      kept.push(part);
      i = clock;
      continue;
    }
    const members = part.kind === 'group' ? membersIn(parts, i) : -1;
    if (members > 0) {
      kept.push(mergeBrackets(part as Group, parts[members] as Group, parts[members + 1]!.past));
      i = members + 1;
      continue;
    }
    const [open, inside, close] = [parts[i + 1], parts[i + 2], parts[i + 3]];
    const bracketed =
      part.kind === 'group' &&
      has(open, 'open') &&
      inside?.kind === 'group' &&
      has(close, 'close') &&
      open!.first === part.past;
    kept.push(bracketed ? mergeBrackets(part, inside, close!.past) : part);
    if (bracketed) i += 3;
  }
  return kept;
}

/** Words that lead to a body's members within its brackets. */
const TO_MEMBERS = ['include', 'member', 'that', 'of', 'of-noun', 'people', 'two', 'none', 'comma', 'and'];

/** *nhóm P5+1 (gồm năm ủy viên thường trực Hội đồng Bảo an là Anh, Pháp … và Đức)*: the states right before the bracket closes; -1 elsewhere. */
function membersIn(parts: readonly Part[], i: number): number {
  const [group, open] = [parts[i] as Group, parts[i + 1]];
  const [{ chunk }] = group.actors.slice(-1) as [Group['actors'][number]];
  if (!has(open, 'open') || open!.first !== group.past) return -1;
  if (chunk.kind !== 'entity' || chunk.entityKind !== 'organisation') return -1;
  const close = parts.findIndex((p, k) => k > i && has(p, 'close'));
  const states = parts[close - 1];
  const way = parts.slice(i + 2, close - 1);
  const isList =
    states?.kind === 'group' &&
    states.actors.length > 1 &&
    states.actors.every((a) => a.chunk.kind === 'entity' && a.chunk.entityKind === 'country');
  const leads =
    way.some((p) => has(p, 'include', 'that', 'member')) &&
    way.every((p) => p.kind === 'group' || hasAny(p, TO_MEMBERS));
  return isList && leads ? close - 1 : -1;
}

/** Tokens of *(Thượng viện)* with its brackets. */
const OTHER_NAME = 6;

/** *Chủ tịch Hội đồng Liên bang (Thượng viện) Nga Valentina Matvienko*: one person, whose house has two names. */
function namePast(parts: readonly Part[], i: number): Group | null {
  const [office, open, close, country, name] = parts.slice(i, i + 5);
  if (office?.kind !== 'group' || country?.kind !== 'group' || name?.kind !== 'group') return null;
  if (!has(open, 'open') || !has(close, 'close') || close!.past - open!.first > OTHER_NAME) return null;
  const touches = open!.first === office.past && close!.past === country.first && country.past === name.first;
  const [{ chunk, refs }, bearer] = [office.actors[0]!, name.actors[0]!];
  const isOne =
    office.actors.length === 1 &&
    chunk.kind === 'person' &&
    chunk.name === null &&
    bearer.chunk.kind === 'person' &&
    bearer.chunk.name !== null &&
    refs.every((id) => bearer.refs.includes(id));
  return touches && isOne ? groupWith(name, { first: office.first, prep: office.prep }) : null;
}

/** Where *(giờ Paris)*, *(theo giờ địa phương, sáng 20/11 giờ Hà Nội)* behind the date at `i` ends; `i` where there is none. */
function clockAfter(parts: readonly Part[], i: number): number {
  if (!has(parts[i + 1], 'open') || parts[i + 1]!.first !== parts[i]!.past) return i;
  let clock = false;
  for (let k = i + 2; k < parts.length; k++) {
    const part = parts[k]!;
    if (has(part, 'close')) return clock ? k : i;
    clock ||= has(part, 'hours');
    const isPlain = part.kind === 'date' || has(part, 'source', 'hours', 'comma');
    if (!isPlain && !(part.kind === 'group' && part.prep === 'clock')) return i;
  }
  return i;
}

function mergeBrackets(outer: Group, inner: Group, past: number): Group {
  const organisation =
    inner.actors[0]?.chunk.kind === 'entity' && inner.actors[0].chunk.entityKind === 'organisation';
  if (!organisation) return groupWith(outer, { past, inside: inner });
  return groupWith(outer, { past, actors: [...outer.actors.slice(0, -1), inner.actors[0]!] });
}

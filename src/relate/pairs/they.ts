import { acts } from '../arguments.ts';
import { type Context, isKind, officialsOf } from '../context.ts';
import { type Clause, type Group, has, refsOf } from '../parts.ts';
import { onlyOne } from '../only-one.ts';

/** *họ* of the sentence itself; null where it is as *hai bên*. */
export function whoTheyAre(context: Context, clause: Clause, they: Group): string[] | null {
  const leader = leaderBefore(context, clause);
  return leader ? [leader] : (manyBefore(context, clause, they) ?? theyOf(context, clause, they));
}

/** *Ông A thuộc phái đoàn bảy nước châu Phi. Họ tới Kiev*: those with the one official whom the sentence before names. */
function leaderBefore(context: Context, clause: Clause): string | null {
  const before = context.clauses.find((c) => c.index === clause.index - 1);
  const { text } = context.article;
  if (!before || !DELEGATION.test(text.slice(before.sentence.start, before.sentence.end))) return null;
  return onlyOne(
    before.parts.flatMap((p) => (p.kind === 'group' && p.prep === null ? officialsOf(context, p) : [])),
  );
}

const DELEGATION = /(thuộc|trong|dẫn đầu|tham gia) (một )?(phái )?đoàn /;

/** *A, B và C chụp ảnh trước cuộc hội đàm của họ*: all of a list. */
function manyBefore(context: Context, clause: Clause, pair: Group): string[] | null {
  const list = clause.parts.findLast(
    (p): p is Group => p.kind === 'group' && p.past <= pair.first && p.prep !== 'at',
  );
  const all = list ? officialsOf(context, list) : [];
  return all.length > 2 ? all : null;
}

/** Parts of *các quan chức* between a verb and whom it governs. */
const PEOPLE = 2;

/**
 * *Nhật Bản không dự phiên khai mạc, nhưng họ sẽ hội đàm với ASEAN*: *họ* of whom somebody else is met are the one state or body
 * that the sentence has told; null where it has told none, or more.
 */
function theyOf(context: Context, clause: Clause, they: Group): string[] | null {
  const at = clause.parts.indexOf(they);
  const before = clause.parts
    .slice(0, at)
    .filter((p): p is Group => p.kind === 'group' && p.prep !== 'at' && p.prep !== 'source');
  const [only, ...others] = before;
  if (!only || others.length > 0 || only.prep !== null || !acts(only, context.knowledge)) return null;
  const isState = only.actors.every(({ chunk }) => chunk.kind === 'entity');
  const refs = refsOf(only);
  const [own] = refs;
  if (!isState || own === undefined || refs.length > 1) return null;
  return isKind(context, own, 'country', 'organisation') && meetsOther(clause, at) ? refs : null;
}

/** *họ sẽ hội đàm với ASEAN, họ đã gặp các quan chức Syria*: not *họ gặp nhau*. */
function meetsOther({ parts }: Clause, at: number): boolean {
  const verb = parts.findIndex((p, i) => i > at && p.kind === 'word' && p.event);
  const free = parts.slice(at + 1, Math.max(0, verb));
  if (verb < 0 || free.some((p) => p.kind === 'group' || has(p, 'comma', 'stop', 'quote'))) return false;
  const next = parts.slice(verb + 1).find((p) => !has(p, 'people', 'with', 'host-country'));
  return next?.kind === 'group' && parts.indexOf(next) - verb <= PEOPLE + 1;
}

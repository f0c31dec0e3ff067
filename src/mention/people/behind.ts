import type { PersonChunk } from '../../model.ts';
import { personChunk } from '../chunk.ts';
import { titlesIn } from '../items.ts';
import type { Reader } from '../reader.ts';
import type { Draft } from './draft.ts';

/** How a title stands behind a name: after a comma or dash, in brackets, behind *là*, or joined to what was told. */
interface Behind {
  title: number;
  how: 'mark' | 'bracket' | 'is' | 'also';
}

/** *, đồng thời là Ngoại trưởng; , người đang giữ chức Thủ tướng; , hiện là Đại sứ*. */
const ALSO =
  /^(đồng thời (là|giữ chức|kiêm)|kiêm nhiệm|người (đang |hiện |hiện đang )?(giữ|đảm nhiệm|đảm nhận|nắm) (chức|chức vụ|cương vị|vị trí)|hiện (là|giữ chức)|đang giữ chức|nay là)$/iu;
/** Words of the longest of these. */
const LONGEST = 6;
/** Tokens of a title's field or place inside brackets. */
const REACH = 10;

/** The title behind a name that ends before token `t`; null where none stands there. */
export function titleBehind(reader: Reader, t: number): Behind | null {
  const isTitle = (at: number) => titlesIn(reader.item(at)).length > 0;
  if (reader.lists.besides.hasSmall(reader.tokens, t) && isTitle(t + 1)) return { title: t + 1, how: 'also' };
  if (reader.isMark(t, '(')) return isTitle(t + 1) ? { title: t + 1, how: 'bracket' } : null;
  const equated = pastIs(reader, t);
  if (equated > t) return isTitle(equated) ? { title: equated, how: 'is' } : null;
  if (!reader.isMark(t, ',') && !reader.isDash(t)) return null;
  const title = pastRole(reader, t + 1);
  if (isTitle(title)) return { title, how: 'mark' };
  const { start, end, text } = reader.tokens;
  for (let past = t + 3; past <= t + 1 + LONGEST && past < reader.past; past++)
    if (isTitle(past))
      return ALSO.test(text.slice(start[t + 1], end[past - 1])) ? { title: past, how: 'also' } : null;
  return null;
}

/** *A, vị ngoại trưởng Peru*: behind the word for somebody in an office. */
const pastRole = (reader: Reader, t: number): number =>
  t < reader.past && reader.text(t) === 'vị' ? t + 1 : t;

/** Behind *(hiện, đang, cũng) là*; `t` itself where no such word stands there. */
function pastIs(reader: Reader, t: number): number {
  const { lists, tokens } = reader;
  let at = t;
  while (at < reader.past && lists.now.hasSmall(tokens, at)) at++;
  return at < reader.past && reader.text(at) === 'là' ? at + 1 : t;
}

/** Words behind which a clause begins. */
const BEGINS: ReadonlySet<string> = new Set(['rằng', 'khi', 'vì', 'bởi', 'nhưng', 'song', 'nơi']);
const MARKS = [',', ':', ';', '"', '(', '-', '–'];

/** Whether a clause begins with the name or honorific at a token. */
export const isSubject = (reader: Reader, first: number): boolean =>
  first === reader.first ||
  BEGINS.has(reader.text(first - 1)) ||
  MARKS.some((mark) => reader.isMark(first - 1, mark));

/** *bà Lan (Tổng Lãnh sự Việt Nam tại Houston, Mỹ)*: behind the bracket that closes. */
export function pastBracket(reader: Reader, from: number): number | null {
  for (let t = from; t < reader.past && t - from <= REACH; t++) {
    if (reader.isMark(t, ')')) return t + 1;
    if (reader.isMark(t, '(') || reader.isMark(t, ';')) return null;
  }
  return null;
}

/** *Phó Thủ tướng A kiêm Bộ trưởng Ngoại giao*: another office of the same country, unless it is told of which. */
export function besides(reader: Reader, person: PersonChunk, { past, posts }: Draft): PersonChunk {
  const [own] = person.posts;
  for (const post of posts) if (post.of.length === 0 && own) post.of = [...own.of];
  return personChunk(reader, person.first, past, person, [...person.posts, ...posts]);
}

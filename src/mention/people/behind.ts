import type { PersonChunk } from '../../model.ts';
import { personChunk } from '../chunk.ts';
import { titlesIn } from '../items.ts';
import type { Reader } from '../reader.ts';
import type { Draft } from './draft.ts';

/** How a title stands behind a name: after a comma or dash, in brackets, or joined to what was told. */
interface Behind {
  title: number;
  how: 'mark' | 'bracket' | 'also';
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
  if (!reader.isMark(t, ',') && !reader.isDash(t)) return null;
  if (isTitle(t + 1)) return { title: t + 1, how: 'mark' };
  const { start, end, text } = reader.tokens;
  for (let past = t + 3; past <= t + 1 + LONGEST && past < reader.past; past++)
    if (isTitle(past))
      return ALSO.test(text.slice(start[t + 1], end[past - 1])) ? { title: past, how: 'also' } : null;
  return null;
}

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

import { hasType, titlesIn } from '../items.ts';
import { type Name, nameAt } from '../names.ts';
import type { Reader } from '../reader.ts';
import type { Draft } from './draft.ts';
import { holderAt } from './holders.ts';
import { pastTitles } from './skip.ts';

/** Where *của Tổng thống Nga Vladimir Putin* ends, whose aide was told before; `past` itself where nothing of the kind stands. */
export function pastPrincipal(reader: Reader, past: number): number {
  const of = reader.item(past);
  const title = hasType(of, 'of') ? reader.item(of!.past) : undefined;
  if (titlesIn(title).length === 0) return past;
  const end = pastTitles(reader, of!.past);
  const holder = holderAt(reader, end);
  return nameAt(reader, holder?.past ?? end)?.past ?? past;
}

/** Offices at a leader's side, or on an errand of his. */
const BESIDE = /^(special envoy|press secretary|spokesperson|adviser|aide to the president|deputy assistant)/;
const LEADERS: readonly (readonly [RegExp, string])[] = [
  [/tổng thống$/iu, 'president'],
  [/thủ tướng$/iu, 'prime minister'],
  [/chủ tịch nước$/iu, 'president'],
  [/tổng bí thư$/iu, 'party general secretary'],
];

/** *Đặc phái viên của Tổng thống Hàn Quốc Lee Myung-bak*: a title that names the leader's, behind which the leader is named. */
export function isLeaders(reader: Reader, { first, posts }: Draft, name: Name): boolean {
  const [post] = posts;
  const title = reader.item(first);
  const { candidates } = name;
  // Yoon Young-chan is no Yoon whom the lexicon knows.
  if (reader.item(name.first)?.past !== name.past) return false;
  if (!title || posts.length !== 1 || !post!.offices.some((o) => BESIDE.test(o))) return false;
  const text = reader.tokens.text.slice(reader.tokens.start[first], reader.tokens.end[title.past - 1]);
  const office = LEADERS.find(([words]) => words.test(text))?.[1];
  const held = (id: string, offices: readonly string[]) =>
    reader.knowledge.tenures.of(id).some((t) => offices.includes(t.office) && post!.of.includes(t.of));
  return (
    office !== undefined &&
    candidates.some((id) => held(id, [office])) &&
    !candidates.some((id) => held(id, post!.offices))
  );
}

/** Where such a title ends: behind the leader's name, where one follows. */
export function pastLeader(reader: Reader, draft: Draft): number {
  const name = nameAt(reader, draft.past);
  return name && isLeaders(reader, draft, name) ? name.past : draft.past;
}

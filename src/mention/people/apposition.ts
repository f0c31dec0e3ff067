import type { OfficeMention, PersonChunk } from '../../model.ts';
import { personChunk } from '../chunk.ts';
import { hasType, officialsIn, titlesIn } from '../items.ts';
import { type Name, nameAt } from '../names.ts';
import type { Reader } from '../reader.ts';
import { type Draft, draftAt } from './draft.ts';
import { isHomeName } from '../../lexicon/home-name.ts';
import { holderAt } from './holders.ts';
import { pastLeader, pastPrincipal } from './principals.ts';
import { readPosts } from './posts.ts';

/**
 * *Theo lời mời của Tổng Bí thư, Tổng thống Joe Biden …*: two titles and a comma are one person's, *Tổng Bí thư, Chủ tịch
 * nước*, unless the lexicon knows that who is named never held the first.
 */
export function otherPerson(reader: Reader, draft: Draft, name: Name): Draft | null {
  const [first] = draft.posts;
  if (draft.comma === null || draft.posts.length < 2 || name.candidates.length === 0) return null;
  const held = name.candidates.some((id) =>
    reader.knowledge.tenures
      .of(id)
      .some((t) => first!.offices.includes(t.office) || first!.offices[0] === 'minister'),
  );
  return held ? null : { ...draft, past: draft.comma, posts: [{ ...first!, of: [] }] };
}

/**
 * *Sau khi gặp Ngoại trưởng Nga, bà Rice đã …*: who is named behind a comma and an honorific is somebody else where the
 * lexicon knows that nobody of that name held the office, nor is of that country; of a surname alone the office decides.
 */
export function isApart(reader: Reader, { posts, past }: Draft, name: Name): boolean {
  const of = posts.flatMap((p) => p.of);
  if (of.length === 0 || name.candidates.length === 0 || !reader.isMark(past, ',')) return false;
  const { tenures, entities } = reader.knowledge;
  // Đặc phái viên Liên hợp quốc, ông Annan: a body's officials are of any country.
  if (of.some((id) => entities.get(id)?.kind !== 'country')) return false;
  const mayBe = (id: string) =>
    tenures.of(id).some((t) => posts.some((p) => p.offices.includes(t.office))) ||
    (of.includes(entities.get(id)?.country ?? '') && (name.full || !posts.every(isForemost)));
  return !name.candidates.some(mayBe);
}

/** Offices of which the tables know nearly all holders. */
const isForemost = ({ offices }: OfficeMention): boolean =>
  offices.some((o) => /^(president|prime minister|chancellor|foreign minister)$/.test(o));

/** *Vua Salman của Ả Rập Saudi*: the country after the name. */
export function withHolderAfter(reader: Reader, person: PersonChunk): PersonChunk {
  if (!person.name || person.posts.length === 0 || person.posts.some((p) => p.of.length > 0)) return person;
  if (!hasType(reader.item(person.past), 'of')) return person;
  const holder = holderAt(reader, reader.item(person.past)!.past);
  if (holder?.entity.kind !== 'country') return person;
  const posts = person.posts.map((p) => ({ ...p, of: [holder.entity.id] }));
  return personChunk(reader, person.first, holder.past, person, posts);
}

/**
 * *Ngoại trưởng Saudi Arabia, Hoàng thân Saud al-Faisal*: a second title before the name, where the lexicon knows that
 * who bears it held the first office. Returns where the name begins.
 */
export function appositive(reader: Reader, draft: Draft, t: number): number | null {
  const title = reader.item(t);
  const name = reader.item(title ? (titlesIn(title).length > 0 ? title.past : t) : t);
  if (!title || titlesIn(title).length === 0 || !name) return null;
  const [post] = draft.posts;
  const held = officialsIn(name).some((id) =>
    reader.knowledge.tenures.of(id).some((o) => post!.offices.includes(o.office) && post!.of.includes(o.of)),
  );
  return held ? title.past : null;
}

/** Marks behind which an apposition has ended. */
const CLOSING = [',', '.', '-', ';', ')'];

/**
 * *Sergei Lavrov, Ngoại trưởng Nga,*: a title after the name, with its country; *Thượng tướng Hoàng Xuân Chiến, Thứ trưởng
 * Quốc phòng*: one that goes on from a rank; *cựu Thủ tướng Anh Tony Blair, đặc phái viên của Nhóm Bộ tứ*: what he is now.
 */
export function withApposition(reader: Reader, person: PersonChunk): PersonChunk {
  const settled = person.posts.some((p) => p.of.length > 0 && p.qualifier !== 'former');
  if (!person.name || person.counterpart || settled) return person;
  const comma = reader.isMark(person.past, ',') || reader.isDash(person.past);
  if (!comma || titlesIn(reader.item(person.past + 1)).length === 0) return person;
  const draft = draftAt(person.past + 1);
  readPosts(reader, draft, person.past + 1, null);
  draft.past = pastLeader(reader, draft);
  const end = pastPrincipal(reader, draft.past);
  const leads = person.full && leadsDelegation(reader, person.first, end);
  const heads = headsDelegation(draft) && nameAt(reader, end) === null;
  const closes = leads || heads || end >= reader.past || CLOSING.some((mark) => reader.isMark(end, mark));
  if (
    !closes ||
    (draft.posts.every((p) => p.of.length === 0) &&
      !leads &&
      !heads &&
      !isRank(person) &&
      !bears(reader, person, draft))
  )
    return person;
  return personChunk(reader, person.first, draft.past, person, [...person.posts, ...draft.posts]);
}

/** *đoàn Chile do ông Pedro Fernandez, Phó Chủ tịch Thượng viện, dẫn đầu*: an office of those whose delegation it is. */
const leadsDelegation = (reader: Reader, first: number, end: number): boolean =>
  first > reader.first &&
  reader.text(first - 1) === 'do' &&
  hasType(reader.item(reader.isMark(end, ',') ? end + 1 : end), 'leads');

/** *Phó Thủ tướng A, Trưởng đoàn công tác Chính phủ, đã hội kiến*: what somebody is on a journey, who was named before. */
const headsDelegation = ({ posts }: Draft): boolean =>
  posts.length > 0 && posts.every((p) => p.offices[0] === 'head of delegation');

/** *đồng chí Lê Hoài Trung, Thứ trưởng Bộ Ngoại giao*: whose office it is need not be told of those at home, nor of a known holder. */
const bears = (reader: Reader, { name, full, candidates }: PersonChunk, { posts }: Draft): boolean =>
  candidates.some((id) =>
    reader.knowledge.tenures.of(id).some((t) => posts.some((p) => p.offices.includes(t.office))),
  ) ||
  (full &&
    isHomeName(name!.text, reader.lexicon.surnames) &&
    posts.some((p) => !OF_ANYBODY.test(p.offices[0]!)));

/** Titles that a firm or a school gives too. */
const OF_ANYBODY =
  /^(leader|chairman|president|director|deputy director|director general|vice (president|chairman)|chief of staff|adviser|head of delegation)$/;

/** *Thượng tướng*: a rank, behind which the office may be told. */
const isRank = ({ posts }: PersonChunk): boolean =>
  posts.length > 0 &&
  posts.every((p) => ['general', 'admiral', 'colonel', 'marshal'].includes(p.offices[0]!));

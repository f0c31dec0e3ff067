import { isHomeName } from '../../lexicon/home-name.ts';
import { PARTY_RANKS } from '../../lexicon/party-ranks.ts';
import type { OfficeMention, PersonChunk } from '../../model.ts';
import { personChunk } from '../chunk.ts';
import { type Item, hasType, officialsIn, titlesIn } from '../items.ts';
import { type Name, nameAt } from '../names.ts';
import type { Reader } from '../reader.ts';
import { type Draft, draftAt } from './draft.ts';
import { besides, isSubject, pastBracket, titleBehind } from './behind.ts';
import { opensName } from './field.ts';
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

/** *Vua Salman của Ả Rập Saudi, Thượng nghị sĩ A thuộc Hội đồng Liên bang Nga*: the country after the name, or that of a body. */
export function withHolderAfter(reader: Reader, person: PersonChunk): PersonChunk {
  if (!person.name || person.posts.length === 0 || person.posts.some((p) => p.of.length > 0)) return person;
  const belongs = reader.text(person.past) === 'thuộc';
  if (!belongs && !hasType(reader.item(person.past), 'of')) return person;
  const holder = holderAt(reader, belongs ? person.past + 1 : reader.item(person.past)!.past);
  const country =
    holder?.entity.kind === 'country' ? holder.entity.id : belongs ? holder?.entity.country : null;
  if (!holder || !country) return person;
  const posts = person.posts.map((p) => ({ ...p, of: [country] }));
  return personChunk(reader, person.first, holder.past, person, posts);
}

/**
 * *Ngoại trưởng Saudi Arabia, Hoàng thân Saud al-Faisal*; *gặp thủ tướng Ý, Giorgia Meloni, tại Roma*: a name behind a comma, with
 * a second title or between two commas, where the lexicon knows that who bears it held the first office. Returns where it begins.
 */
export function appositive(reader: Reader, draft: Draft, t: number): number | null {
  const title = reader.item(t);
  if (!title) return null;
  if (titlesIn(title).length === 0)
    return isHolder(reader, draft, title) && closes(reader, title.past) ? t : null;
  return isHolder(reader, draft, reader.item(title.past)) || isRanked(reader, draft, title)
    ? title.past
    : null;
}

/** Whether the lexicon knows that whom the words at a token name held the first office. */
const isHolder = (reader: Reader, { posts: [post] }: Draft, named: Item | undefined): boolean =>
  post !== undefined &&
  officialsIn(named).some((id) =>
    reader.knowledge.tenures.of(id).some((o) => post.offices.includes(o.office) && post.of.includes(o.of)),
  );

const closes = (reader: Reader, end: number): boolean =>
  end >= reader.past || CLOSING.some((mark) => reader.isMark(end, mark));

/**
 * *Người phát ngôn Bộ Quốc phòng Nga, Thiếu tướng Igor Petrenko, cho biết*: a rank between the office and the name of somebody whom
 * the lexicon does not know; a foreign office and a Vietnamese name are two people.
 */
function isRanked(reader: Reader, { posts }: Draft, title: Item): boolean {
  const of = posts.flatMap((p) => p.of);
  const name = nameAt(reader, title.past);
  if (of.length === 0 || !name?.full || name.candidates.length > 0) return false;
  if (!titlesIn(title).every(({ offices }) => RANK.test(offices[0]!)) || posts.some(isForemost)) return false;
  const text = reader.tokens.text.slice(reader.tokens.start[name.first], reader.tokens.end[name.past - 1]);
  return !isHomeName(text, reader.lexicon.surnames) || of.some((id) => isAtHome(reader, id));
}

/** Vietnam, or one of those whose people's names look like Vietnamese ones: *Thẩm Kim Long*. */
const isAtHome = ({ knowledge }: Reader, id: string): boolean =>
  ['VN', 'CN', 'TW'].some((iso) =>
    [id, knowledge.entities.get(id)?.country].includes(knowledge.ids.get(iso)),
  );

const RANK = /^(general|admiral|colonel|marshal)$/;

/** *Đại sứ Triều Tiên tại Liên hợp quốc là (ông) Kim Song*: whose office it is, and who that is. */
export function isEquated(reader: Reader, { posts, past }: Draft): boolean {
  if (past >= reader.past || reader.text(past) !== 'là' || posts.every((p) => p.of.length === 0))
    return false;
  const honorific = reader.item(past + 1);
  return hasType(honorific, 'honorific')
    ? (nameAt(reader, honorific!.past)?.full ?? false)
    : opensName(reader, past + 1);
}

/** Marks behind which an apposition has ended. */
const CLOSING = [',', '.', '-', '–', ';', ')'];

/**
 * *Sergei Lavrov, Ngoại trưởng Nga,*: a title after the name, with its country; *Thượng tướng Hoàng Xuân Chiến, Thứ trưởng
 * Quốc phòng*: one that goes on from a rank; *cựu Thủ tướng Anh Tony Blair, đặc phái viên của Nhóm Bộ tứ*: what he is now.
 */
export function withApposition(reader: Reader, person: PersonChunk): PersonChunk {
  if (!person.name || person.counterpart) return person;
  const behind = titleBehind(reader, person.past);
  if (!behind) return person;
  const settled = person.posts.some((p) => p.of.length > 0 && p.qualifier !== 'former');
  if (settled && behind.how !== 'also') return person;
  const draft = draftAt(behind.title);
  readPosts(reader, draft, behind.title, null);
  draft.past = pastLeader(reader, draft);
  if (isOfAnother(reader, person, draft)) return person;
  if (behind.how === 'also') return besides(reader, person, draft);
  if (behind.how === 'is' && !isWho(reader, person, draft)) return person;
  const past = behind.how === 'bracket' ? pastBracket(reader, draft.past) : draft.past;
  const isHis = past !== null && (behind.how !== 'mark' || isApposed(reader, person, draft));
  return isHis ? personChunk(reader, person.first, past, person, [...person.posts, ...draft.posts]) : person;
}

/** *Ông A là Ngoại trưởng Peru*: who the sentence is about; *người kế nhiệm ông A là …* is another. */
const isWho = (reader: Reader, { first, full, posts: own }: PersonChunk, { past, posts }: Draft): boolean =>
  full &&
  own.length === 0 &&
  isSubject(reader, first) &&
  nameAt(reader, past) === null &&
  posts.some((p) => p.of.length > 0);

/** Whether a title behind a mark is that of who is named before it. */
function isApposed(reader: Reader, person: PersonChunk, draft: Draft): boolean {
  const end = pastPrincipal(reader, draft.past);
  const leads = person.full && leadsDelegation(reader, person.first, end);
  const heads = headsDelegation(draft) && nameAt(reader, end) === null;
  const inParty = draft.posts.length > 1 && PARTY_RANKS.includes(draft.posts[0]!.offices[0]!);
  // Thượng tướng A, Thứ trưởng Bộ Quốc phòng tiếp …: who has a rank is told further; a name behind is another's.
  const isHis = isRank(person) && nameAt(reader, end) === null && bears(reader, person, draft);
  // bà Angela Merkel, Thủ tướng Đức nói: without its comma, where the lexicon knows whose office it is.
  const isKnown = person.full && person.posts.length === 0 && nameAt(reader, end) === null;
  // ông A - Ngoại trưởng Peru cho biết: a dash needs none behind.
  const isDashed = person.full && reader.isDash(person.past) && nameAt(reader, end) === null;
  const goesOn = inParty || isHis || isDashed || (isKnown && held(reader, person, draft));
  if (!(leads || heads || goesOn || closes(reader, end))) return false;
  return (
    draft.posts.some((p) => p.of.length > 0) ||
    leads ||
    heads ||
    isRank(person) ||
    bears(reader, person, draft)
  );
}

/** Whether one whom the name may mean held an office of the draft, of whose it is. */
const held = ({ knowledge }: Reader, { candidates }: PersonChunk, { posts }: Draft): boolean =>
  candidates.some((id) =>
    knowledge.tenures
      .of(id)
      .some((t) => posts.some((p) => p.offices.includes(t.office) && p.of.includes(t.of))),
  );

/** *Tổng thống Iceland* behind the name of a Vietnamese: somebody else, in a list. */
function isOfAnother({ knowledge }: Reader, { candidates, name }: PersonChunk, { posts }: Draft): boolean {
  const of = posts.flatMap((p) => p.of);
  const { entities, tenures } = knowledge;
  const known = candidates.filter((id) => entities.get(id)!.names.includes(name!.text));
  if (known.length === 0 || of.length === 0 || posts.some((p) => p.offices.includes('chairman')))
    return false;
  if (of.some((id) => entities.get(id)?.kind !== 'country')) return false;
  return !known.some(
    (id) => of.includes(entities.get(id)!.country ?? '') || tenures.of(id).some((t) => of.includes(t.of)),
  );
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
  (full && isOfHome(reader, name!.text, posts));

/** Somebody with a Vietnamese name, and an office that states give. */
export const isOfHome = ({ lexicon }: Reader, name: string, posts: readonly OfficeMention[]): boolean =>
  isHomeName(name, lexicon.surnames) && posts.some((p) => !OF_ANYBODY.test(p.offices[0]!));

/** Titles that a firm or a school gives too. */
const OF_ANYBODY =
  /^(leader|chairman|president|director|(deputy )?(director|secretary) general|deputy director|vice (president|chairman)|(deputy )?chief of staff|adviser|head of (delegation|department)|executive (director|secretary))$/;

/** *Thượng tướng*: a rank, behind which the office may be told. */
const isRank = ({ posts }: PersonChunk): boolean =>
  posts.length > 0 && posts.every((p) => RANK.test(p.offices[0]!));

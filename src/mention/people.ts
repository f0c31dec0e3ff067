import type { Title } from '../lexicon/words.ts';
import type { Entity, OfficeMention, PersonChunk } from '../model.ts';
import { Flag } from '../text/tokens.ts';
import { ministryAt } from './bodies.ts';
import { personChunk } from './chunk.ts';
import {
  type Item,
  countryIn,
  entitiesIn,
  hasType,
  officialsIn,
  shortIn,
  titlesIn,
  triggersIn,
} from './items.ts';
import { type Name, nameAt } from './names.ts';
import type { Reader } from './reader.ts';

/** Types of words that qualify the title behind (or, *elect*, before) them. */
export const QUALIFIERS = ['former', 'acting', 'elect', 'deputy'] as const;

/**
 * The person who begins at a token: title, country and name in the press's orders.
 * *tân Tổng thống Hàn Quốc Moon Jae-in*; *Ngoại trưởng Nga và Mỹ* (two offices, no names); *người đồng cấp Nga Lavrov*;
 * *Thư ký báo chí của Tổng thống Nga, ông Dmitriy Peskov*; *ông Trump*.
 */
export function personAt(reader: Reader, token: number): PersonChunk | null {
  const opening = readOpening(reader, token);
  if (opening) return opening;
  const item = reader.item(token);
  if (officialsIn(item).length > 0)
    return withApposition(reader, bare(reader, token, nameAt(reader, token)!));
  return null;
}

function qualifierIn(item: Item): string | undefined {
  if (item.payloads.types.length > 0) for (const q of QUALIFIERS) if (hasType(item, q)) return q;
  return undefined;
}

interface Draft {
  first: number;
  past: number;
  posts: OfficeMention[];
  counterpart: boolean;
  honorific: boolean;
  /** Where a comma stands between two titles. */
  comma: number | null;
}

function readOpening(reader: Reader, token: number): PersonChunk | null {
  let t = token;
  const draft: Draft = {
    first: token,
    past: token,
    posts: [],
    counterpart: false,
    honorific: false,
    comma: null,
  };
  let qualifier: string | null = null;
  let recent = false;
  for (let item = reader.item(t); item; item = reader.item(t)) {
    const told = qualifierIn(item);
    if (told && told !== 'elect') qualifier = told;
    else if (hasType(item, 'new')) recent ||= reader.lists.fresh.has(reader.tokens, t);
    else break;
    t = item.past;
  }
  const item = reader.item(t);
  if (hasType(item, 'counterpart')) {
    draft.counterpart = true;
    draft.past = item!.past;
    draft.posts.push({ offices: [], of: [], qualifier: null });
    readHolders(reader, draft);
  } else if (titlesIn(item).length > 0) {
    readPosts(reader, draft, t, qualifier);
    if (recent) for (const post of draft.posts) post.recent = true;
  } else if (hasType(item, 'honorific')) {
    draft.honorific = true;
    draft.past = item!.past;
  } else return null;
  const nameStart = skipToName(reader, draft);
  const name = nameStart === null ? null : nameAt(reader, nameStart);
  if (!name && draft.honorific) return null;
  if (name && draft.honorific && isPlainWord(name)) return null;
  if (!name && isGeneric(draft)) return null;
  const apart = name && otherPerson(reader, draft, name);
  if (apart) return finish(reader, apart, null);
  return withApposition(reader, withHolderAfter(reader, finish(reader, draft, name)));
}

/**
 * *Theo lời mời của Tổng Bí thư, Tổng thống Joe Biden …*: two titles and a comma are one person's, *Tổng Bí thư, Chủ tịch
 * nước*, unless the lexicon knows that who is named never held the first.
 */
function otherPerson(reader: Reader, draft: Draft, name: Name): Draft | null {
  const [first] = draft.posts;
  if (draft.comma === null || draft.posts.length < 2 || name.candidates.length === 0) return null;
  const held = name.candidates.some((id) =>
    reader.knowledge.tenures
      .of(id)
      .some((t) => first!.offices.includes(t.office) || first!.offices[0] === 'minister'),
  );
  return held ? null : { ...draft, past: draft.comma, posts: [{ ...first!, of: [] }] };
}

/** *Vua Salman của Ả Rập Saudi*: the country after the name. */
function withHolderAfter(reader: Reader, person: PersonChunk): PersonChunk {
  if (!person.name || person.posts.length === 0 || person.posts.some((p) => p.of.length > 0)) return person;
  if (!hasType(reader.item(person.past), 'of')) return person;
  const holder = holderAt(reader, reader.item(person.past)!.past);
  if (holder?.entity.kind !== 'country') return person;
  const posts = person.posts.map((p) => ({ ...p, of: [holder.entity.id] }));
  return personChunk(reader, person.first, holder.past, person, posts);
}

/** *ông Trump* is a person, *anh Đức* at the head of a sentence may be anybody: without a lexicon name two words. */
const isPlainWord = (name: Name): boolean => name.candidates.length === 0 && !name.full;

/** *lãnh đạo, tướng, nghị sĩ* without a name and without a country are nobody. */
const isGeneric = (draft: Draft): boolean =>
  !draft.counterpart &&
  draft.posts.every((p) => p.of.length === 0) &&
  draft.posts.every((p) => p.offices[0] === 'leader' || p.offices[0] === 'minister');

/** Titles in a row with whose they are: *Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ*; *Phó Thủ tướng kiêm Ngoại trưởng Nga*. */
function readPosts(reader: Reader, draft: Draft, from: number, qualifier: string | null): void {
  let t = from;
  for (;;) {
    const title = bestTitle(titlesIn(reader.item(t)));
    draft.past = reader.item(t)!.past;
    const post: OfficeMention = { offices: title.offices, of: [], qualifier };
    if (hasType(reader.item(draft.past), 'elect')) {
      post.qualifier = 'elect';
      draft.past = reader.item(draft.past)!.past;
    }
    draft.posts.push(post);
    readHolders(reader, draft);
    const next = nextTitle(reader, draft.past, post.of.length > 0);
    if (next === null) break;
    if (reader.isMark(draft.past, ',')) draft.comma ??= draft.past;
    t = next;
  }
  const of = draft.posts.find((p) => p.of.length > 0)?.of ?? [];
  for (const post of draft.posts) if (post.of.length === 0) post.of = [...of];
}

/** The longer reading of a title that several rows share. */
const bestTitle = (titles: readonly Title[]): Title =>
  titles.length === 1
    ? titles[0]!
    : { ...titles[0]!, offices: [...new Set(titles.flatMap((t) => t.offices))] };

/** Another title of the same person; after a comma only while nobody was told whose the first is. */
function nextTitle(reader: Reader, past: number, told: boolean): number | null {
  let t = past;
  if (t >= reader.past) return null;
  if ((reader.isMark(t, ',') && !told) || reader.lists.besides.hasSmall(reader.tokens, t)) t++;
  else if (titlesIn(reader.item(t)).length === 0) return null;
  if (t < reader.past && reader.lists.besides.hasSmall(reader.tokens, t)) t++;
  return titlesIn(reader.item(t)).length > 0 ? t : null;
}

/** Whose office: *của Tổng thống Nga*, *Bộ Ngoại giao Mỹ*, *Nga và Mỹ*, *bốn nước Bồ Đào Nha, Pháp và Italy*. */
function readHolders(reader: Reader, draft: Draft): void {
  const post = draft.posts.at(-1)!;
  let t = draft.past;
  if (hasType(reader.item(t), 'of')) t = reader.item(t)!.past;
  t = skipPeople(reader, t);
  if (hasType(reader.item(t), 'of')) t = reader.item(t)!.past;
  // Thư ký báo chí của Tổng thống Nga: the other title only leads to the country.
  if (t > draft.past && titlesIn(reader.item(t)).length > 0) t = reader.item(t)!.past;
  // Đại sứ tại Kazakhstan George Krol: where, and nothing of whose.
  const posted = posting(reader, post, draft.past);
  if (posted > draft.past) t = draft.past = posted;
  for (;;) {
    const body = holderAt(reader, t);
    if (!body) break;
    post.of.push(body.entity.id);
    draft.past = body.past;
    draft.past = posting(reader, post, pastBrackets(reader, draft.past));
    const next = joinedCountry(reader, body);
    if (next === null) break;
    t = next;
  }
}

function skipPeople(reader: Reader, from: number): number {
  let t = from;
  for (let steps = 0; steps < 3; steps++) {
    if (reader.has(t, Flag.number) && hasType(reader.item(t + 1), 'people')) t++;
    const item = reader.item(t);
    if (hasType(item, 'people') || hasType(item, 'member')) t = item!.past;
    else break;
  }
  return t;
}

function holderAt(reader: Reader, t: number): { entity: Entity; past: number } | null {
  const ministry = ministryAt(reader, t);
  if (ministry) return ministry;
  const item = reader.item(t);
  const short = item?.payloads.pairCountry;
  const entity =
    item?.payloads.country ??
    item?.payloads.organisation ??
    (short && isInPair(reader, t, item!.past) ? reader.knowledge.entities.get(short) : undefined);
  return entity && item ? { entity, past: item.past } : null;
}

/** *Cơ quan Tình báo Trung ương Mỹ (CIA) Mike Pompeo*. */
function pastBrackets(reader: Reader, past: number): number {
  const inside = reader.isMark(past, '(') ? reader.item(past + 1) : undefined;
  return entitiesIn(inside).length > 0 && reader.isMark(inside!.past, ')') ? inside!.past + 1 : past;
}

const POSTED = [
  'ambassador',
  'permanent representative',
  'special envoy',
  'consul general',
  "chargé d'affaires",
];

/** *Đại sứ Syria tại Liên hợp quốc Bashar Jaafari*: where the ambassador is posted is not whose he is. */
function posting(reader: Reader, post: OfficeMention, past: number): number {
  if (!post.offices.some((o) => POSTED.includes(o)) || !hasType(reader.item(past), 'at')) return past;
  const where = reader.item(reader.item(past)!.past);
  return entitiesIn(where).length > 0 ? where!.past : past;
}

const isInPair = (reader: Reader, first: number, past: number): boolean =>
  reader.isDash(first - 1) || reader.isDash(past);

/** *Nga và Mỹ*, *Nga – Mỹ*, *Nga, Thổ Nhĩ Kỳ và Iran*: the next country under the same title. */
function joinedCountry(reader: Reader, body: { entity: Entity; past: number }): number | null {
  if (body.entity.kind !== 'country') return null;
  const t = body.past;
  const joined = hasType(reader.item(t), 'and') || reader.isDash(t) || reader.isMark(t, ',');
  if (!joined) return null;
  const next = reader.item(t)?.past ?? t + 1;
  const holder = holderAt(reader, next);
  if (holder?.entity.kind !== 'country') return null;
  // Tổng thống Mỹ, Nga cho biết …: a comma alone needs an "và" further on.
  if (!reader.isMark(t, ',') || joinedCountry(reader, holder) !== null) return next;
  const after = reader.item(holder.past);
  return triggersIn(after).some((w) => /^(talks|call)\.verb$/.test(w.type)) ? next : null;
}

/** Between title and name may stand a comma and an honorific: *…, ông Dmitry Peskov*; *của Bỉ, Vua Philippe*. */
function skipToName(reader: Reader, draft: Draft): number | null {
  let t = draft.past;
  if (reader.has(t, Flag.line)) return null;
  const comma = reader.isMark(t, ',');
  if (comma) t++;
  const honorific = hasType(reader.item(t), 'honorific');
  if (honorific) t = reader.item(t)!.past;
  if (comma && !honorific) return appositive(reader, draft, t);
  if (draft.posts.some((p) => p.of.length > 1)) return null;
  return t < reader.past ? t : null;
}

/**
 * *Ngoại trưởng Saudi Arabia, Hoàng thân Saud al-Faisal*: a second title before the name, where the lexicon knows that
 * who bears it held the first office. Returns where the name begins.
 */
function appositive(reader: Reader, draft: Draft, t: number): number | null {
  const title = reader.item(t);
  const name = reader.item(title ? (titlesIn(title).length > 0 ? title.past : t) : t);
  if (!title || titlesIn(title).length === 0 || !name) return null;
  const [post] = draft.posts;
  const held = officialsIn(name).some((id) =>
    reader.knowledge.tenures.of(id).some((o) => post!.offices.includes(o.office) && post!.of.includes(o.of)),
  );
  return held ? title.past : null;
}

function finish(reader: Reader, draft: Draft, name: Name | null): PersonChunk {
  const told = {
    name: name ? named(reader, name) : null,
    candidates: name?.candidates ?? [],
    full: name?.full ?? false,
    counterpart: draft.counterpart,
    several: name === null && isSeveral(reader, draft.first),
  };
  const past = pastPosition(reader, name ? name.past : draft.past);
  return personChunk(reader, draft.first, past, told, isSpouse(reader, draft, name) ? [] : draft.posts);
}

/** *Phu nhân Thủ tướng, bà Lê Thị Bích Trân*: the title is another's; *Phu nhân Tổng thống Joe Biden* names him. */
const isSpouse = (reader: Reader, { first }: Draft, name: Name | null): boolean =>
  name !== null &&
  hasType(reader.itemUpTo(first), 'woman') &&
  Array.from({ length: name.first - first }, (_, i) => first + i).some((t) => reader.isMark(t, ','));

/** *các ngoại trưởng, 11 bộ trưởng*; *một ngoại trưởng* is one. */
function isSeveral(reader: Reader, first: number): boolean {
  if (first - 1 < reader.first) return false;
  if (reader.lists.plurals.has(reader.tokens, first - 1)) return true;
  return reader.has(first - 1, Flag.number) && reader.text(first - 1) !== '1';
}

function named(reader: Reader, name: Name): { start: number; end: number; text: string } {
  const start = reader.tokens.start[name.first]!;
  const end = reader.tokens.end[name.past - 1]!;
  return { start, end, text: reader.tokens.text.slice(start, end) };
}

/** *Ngoại trưởng Mỹ Antony Blinken (trái) và …*: where somebody stands in the picture is no part of the sentence. */
function pastPosition(reader: Reader, past: number): number {
  const side = (t: number) => t < reader.past && reader.lists.sides.has(reader.tokens, t);
  if (reader.isMark(past, '(') && side(past + 1) && reader.isMark(past + 2, ')')) return past + 3;
  return reader.isMark(past, ',') && side(past + 1) && reader.isMark(past + 2, ',') ? past + 3 : past;
}

const bare = (reader: Reader, token: number, name: Name): PersonChunk =>
  finish(
    reader,
    { first: token, past: token, posts: [], counterpart: false, honorific: false, comma: null },
    name,
  );

/** *Sergei Lavrov, Ngoại trưởng Nga,* : a title after the name, with its country. */
function withApposition(reader: Reader, person: PersonChunk): PersonChunk {
  if (!person.name || person.posts.length > 0) return person;
  const comma = reader.isMark(person.past, ',') || reader.isDash(person.past);
  if (!comma || titlesIn(reader.item(person.past + 1)).length === 0) return person;
  const draft: Draft = {
    first: person.past + 1,
    past: person.past + 1,
    posts: [],
    counterpart: false,
    honorific: false,
    comma: null,
  };
  readPosts(reader, draft, person.past + 1, null);
  const closes =
    reader.isMark(draft.past, ',') ||
    draft.past >= reader.past ||
    reader.isMark(draft.past, '.') ||
    reader.isMark(draft.past, '-');
  if (!closes || draft.posts.every((p) => p.of.length === 0)) return person;
  return personChunk(reader, person.first, draft.past, person, draft.posts);
}

/** A surname alone, in mid-sentence: *Putin tuyên bố*. */
export function shortAt(reader: Reader, token: number): PersonChunk | null {
  const item = reader.item(token);
  const candidates = shortIn(item);
  if (candidates.length === 0) return null;
  // Charles Kupperman is not King Charles.
  if (reader.has(item!.past, Flag.capital) && !reader.item(item!.past)) return null;
  if (reader.has(token - 1, Flag.capital) && token - 1 >= reader.first && !countryIn(reader.item(token - 1)))
    return null;
  const name = named(reader, { first: token, past: item!.past, candidates, full: false });
  const told = { name, candidates, full: false, counterpart: false, several: false };
  return personChunk(reader, token, item!.past, told, []);
}

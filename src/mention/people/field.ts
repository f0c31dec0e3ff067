import { Flag } from '../../text/tokens.ts';
import { isHomeName } from '../../lexicon/home-name.ts';
import { entitiesIn, hasType, officialsIn, shortIn, titlesIn, triggersIn, wordTypes } from '../items.ts';
import { type Name, nameAt } from '../names.ts';
import type { Reader } from '../reader.ts';
import type { Draft } from './draft.ts';
import { holderAt, readHolders } from './holders.ts';

/** Tokens that a field may take between a title and its country or name. */
const REACH = 8;
/** Types of words that may stand in the name of a field. */
const OF_FIELDS = [
  'cooperates',
  'and',
  'of',
  'topic',
  'of-noun',
  'light',
  'office',
  'member',
  'government',
  'inside',
];
/** *đặc phái viên về vấn đề Triều Tiên*: the country is what it is about. */
const TOPICAL: ReadonlySet<string> = new Set(['về', 'vấn', 'trách', 'tại', 'với']);
/** Offices that stay what they are whatever their field. */
const WITH_FIELD =
  /^(deputy )?minister$|^minister of state$|^(deputy )?(spokesperson|commander|commander in chief|negotiator)$|^(chief|nuclear) negotiator$|^head of (delegation|department)$|adviser$|^chief of staff$|^special envoy$|^aide$|^member of parliament$/;

/**
 * *Tư lệnh Hải quân Ukraine Igor Voronchenko*, *Cố vấn thương mại Peter Navarro*: a field or branch that no table names
 * between title and name. The country before the name is whose office it is; without one the lexicon must know who is named.
 */
export function nameBehindField(reader: Reader, draft: Draft): Name | null {
  const post = draft.posts.at(-1);
  if (!post || post.of.length > 0 || post.elsewhere) return null;
  const anyField = WITH_FIELD.test(post.offices[0] ?? '');
  if (!anyField && !post.offices.some((o) => OF_THE_KNOWN.test(o))) return null;
  let topic = false;
  for (let t = draft.past; t < reader.past && t - draft.past <= REACH;) {
    const item = reader.item(t);
    const holder = anyField && !topic && t > draft.past ? holderAt(reader, t) : null;
    const name = holder
      ? nameAt(reader, holder.past)
      : t > draft.past
        ? knownAt(reader, t, post.offices)
        : null;
    if (name && (name.full || name.candidates.length > 0)) {
      post.of = holder ? [holder.entity.id] : [];
      post.field = true;
      draft.past = name.first;
      return name;
    }
    if (!isOfField(reader, t)) return null;
    topic = !hasType(item, 'of') && (topic || TOPICAL.has(reader.text(t)));
    t = item?.past ?? t + 1;
  }
  return null;
}

/** Offices whose field the lexicon tells where it knows who is named. */
const OF_THE_KNOWN = /^(deputy )?(director|secretary|commissioner|trade representative|vice chairman)$/;

/** An official of the lexicon who held an office of that kind. */
function knownAt(reader: Reader, t: number, offices: readonly string[]): Name | null {
  const item = reader.item(t);
  const full = officialsIn(item);
  // Lực lượng Vũ trang: short names of one syllable are words.
  const short = /^[A-Z][a-z]{4,}$/.test(reader.text(t)) ? shortIn(item) : [];
  const candidates = [...full, ...short].filter((id) =>
    reader.knowledge.tenures
      .of(id)
      .some(({ office }) => offices.some((o) => ` ${office} `.includes(` ${o} `))),
  );
  return candidates.length > 0 ? { first: t, past: item!.past, candidates, full: full.length > 0 } : null;
}

/** A word that names a field: no mark, no title, no word of the sentence's own. */
export function isOfField(reader: Reader, t: number): boolean {
  if (!reader.has(t, Flag.word) || reader.has(t, Flag.line)) return false;
  const item = reader.item(t);
  if (!item) return true;
  return (
    titlesIn(item).length === 0 &&
    officialsIn(item).length === 0 &&
    triggersIn(item).every((w) => w.type === 'none') &&
    wordTypes(item).every((type) => OF_FIELDS.includes(type))
  );
}

/** Tokens that a field may take before *của* or behind the holder. */
export const LONG_REACH = 12;
/** Offices of which many people hold one each, told apart by their fields. */
const BY_FIELD =
  /director|assistant|under secretary|deputy (foreign )?minister|deputy secretary general|coordinator|head of|high representative|commissioner|state secretary|vice president|negotiator/;

/** *trợ lý hàng đầu về đối ngoại của Tổng thống Nga*, *giám đốc hợp tác của Bộ Ngoại giao*: a field, then whose the office is. */
export function readFieldOf(reader: Reader, draft: Draft): void {
  const post = draft.posts.at(-1)!;
  const takesField = post.offices.some((o) => WITH_FIELD.test(o) || BY_FIELD.test(o));
  if (post.of.length > 0 || post.elsewhere || !takesField || opensName(reader, draft.past)) return;
  const { past } = draft;
  const isDepartment = post.offices.some((o) => o.endsWith('head of department'));
  const of =
    countryBehindField(reader, past) ??
    (isDepartment ? bodyBehindDepartment(reader, past) : countryBehindApposed(reader, draft)) ??
    ofBehindField(reader, past);
  if (of === null) return;
  draft.past = of;
  readHolders(reader, draft);
  if (post.of.length > 0) post.field = true;
  else draft.past = past;
}

/** *đặc phái viên thương mại Trung Quốc*: where a country stands right behind a field. */
function countryBehindField(reader: Reader, from: number): number | null {
  let t = from;
  while (reader.lists.fields.hasSmall(reader.tokens, t)) t++;
  const [entity] = t > from && t < reader.past ? entitiesIn(reader.item(t)) : [];
  return entity?.kind === 'country' ? t : null;
}

/** *ông A, Tư lệnh Hải quân Peru,*: where a country closes an office told behind the name. */
function countryBehindApposed(reader: Reader, { first, past, posts }: Draft): number | null {
  const isOfState = posts.at(-1)!.offices.some((o) => OF_STATE.test(o));
  if (!isOfState || !isApposition(reader, first)) return null;
  for (let t = past; t < reader.past && t - past <= REACH;) {
    const item = reader.item(t);
    if (t > past && entitiesIn(item)[0]?.kind === 'country')
      return item!.past >= reader.past || CLOSING.some((mark) => reader.isMark(item!.past, mark)) ? t : null;
    if (!isOfField(reader, t) || TOPICAL.has(reader.text(t))) return null;
    t = item?.past ?? t + 1;
  }
  return null;
}

/** Offices whose field may be any, which no firm has. */
const OF_STATE =
  /^(deputy )?minister( of state)?$|^(deputy )?commander( in chief)?$|^chief of staff$|^state secretary$/;

/** Whether a title stands behind a comma or a dash. */
const isApposition = (reader: Reader, first: number): boolean =>
  reader.isMark(first - 1, ',') || reader.isDash(first - 1);

/** *Vụ trưởng Vụ Đông Bắc Á, Bộ Ngoại giao; Cục trưởng Cục A thuộc Bộ Công an*: where the body begins whose department it is. */
function bodyBehindDepartment(reader: Reader, from: number): number | null {
  for (let t = from; t < reader.past && t - from <= LONG_REACH;) {
    const item = reader.item(t);
    const isApart = reader.isMark(t, ',') || reader.text(t) === 'thuộc';
    const body = isApart ? t + 1 : t;
    const isBody =
      reader.item(body)?.payloads.ministry !== undefined ||
      entitiesIn(reader.item(body)).some((e) => e.kind === 'organisation');
    if (t > from && isBody) return body;
    // Cục trưởng Cục Lãnh sự
    const isName = t > from && /^(cục|vụ)$/iu.test(reader.text(t - 1));
    const isField = isName || isOfField(reader, t) || entitiesIn(item).length > 0 || reader.isDash(t);
    if (!isField || (t > from && opensName(reader, t))) return null;
    t = item?.past ?? t + 1;
  }
  return null;
}

/** Where *của* stands behind the words of a field. */
function ofBehindField(reader: Reader, from: number): number | null {
  for (let t = from; t < reader.past && t - from <= LONG_REACH;) {
    const item = reader.item(t);
    if (t > from && hasType(item, 'of')) return isPrivate(reader, from, t) ? null : t;
    const isField = isOfField(reader, t) || entitiesIn(item).length > 0;
    if (!isField || opensName(reader, t)) return null;
    t = item?.past ?? t + 1;
  }
  return null;
}

/** *giám đốc tập đoàn dầu khí của Pháp, cố vấn thân cận của ông Tập*: no office of a state. */
export const isPrivate = ({ lexicon, tokens }: Reader, first: number, past: number): boolean =>
  lexicon.collocates.private.within(tokens, first, past);

/** *Trợ lý Ngoại trưởng Mỹ phụ trách Nam Á Robert Blake*: a field behind whose the office is. */
export function readFieldBehind(reader: Reader, draft: Draft): void {
  const post = draft.posts.at(-1)!;
  const first = fieldFrom(reader, draft.past);
  if (post.of.length === 0 || first === null) return;
  // trao đổi với Trợ lý Ngoại trưởng về Syria: what is talked of, unless the name follows or stands before.
  const isAbout = first === draft.past + 1;
  const apposed = isApposition(reader, draft.first);
  if (isAbout && !post.offices.some((o) => WITH_FIELD.test(o) || BY_FIELD.test(o))) return;
  for (let t = first; t < reader.past && t - first <= LONG_REACH;) {
    const item = reader.item(t);
    const names = t > first && opensName(reader, t);
    if (names || (t > first && !isInField(reader, t)))
      return endField(reader, draft, t, names, isAbout && !apposed);
    const [about] = entitiesIn(item);
    if (about && about.kind !== 'official') post.posted ??= about.id;
    t = item?.past ?? t + 1;
  }
}

/** What stands behind a field: the name, a mark, or the sentence going on. `onlyNamed`: it is one before a name alone. */
function endField(reader: Reader, draft: Draft, t: number, names: boolean, onlyNamed: boolean): void {
  const closes = CLOSING.some((mark) => reader.isMark(t, mark));
  if (!names && (onlyNamed || (!closes && reader.text(draft.past) === 'về'))) return;
  draft.posts.at(-1)!.field = true;
  if (names || closes) draft.past = t;
}

const CLOSING = [',', '.', ')', '"', ';'];

/** Behind *phụ trách, chuyên trách, đặc trách, về*. */
function fieldFrom(reader: Reader, t: number): number | null {
  if (reader.lists.about.hasSmall(reader.tokens, t)) return t + 1;
  return t + 1 < reader.past && reader.lists.charge.hasSmall(reader.tokens, t + 1) ? t + 2 : null;
}

const isInField = (reader: Reader, t: number): boolean =>
  isOfField(reader, t) || entitiesIn(reader.item(t)).length > 0 || reader.isDash(t);

/** A full name: the lexicon's, one in foreign letters, or a Vietnamese one. */
export function opensName(reader: Reader, t: number): boolean {
  const isPlace = entitiesIn(reader.item(t)).some((e) => e.kind !== 'official');
  const name = isPlace ? null : nameAt(reader, t);
  if (!name?.full) return false;
  const { text: all, start, end } = reader.tokens;
  const text = all.slice(start[name.first], end[name.past - 1]);
  return name.candidates.length > 0 || isHomeName(text, reader.lexicon.surnames) || !VIETNAMESE.test(text);
}

/** Letters that only Vietnamese words have. */
const VIETNAMESE = /[ạảậầấẩẫăắằặẳẵọỏộổỗồốơờớợởỡẻẹẽềếệểễủụũưựữửừứịỉĩỳỷỵỹđ]/iu;

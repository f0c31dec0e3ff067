import type { PersonChunk } from '../model.ts';
import { Flag } from '../text/tokens.ts';
import { personChunk } from './chunk.ts';
import { type Item, countryIn, hasType, officialsIn, shortIn, titlesIn, triggersIn } from './items.ts';
import { type Name, isMononym, isSpeltOut, nameAt } from './names.ts';
import { withAppointment } from './people/appointed.ts';
import { isApart, otherPerson, withApposition, withHolderAfter } from './people/apposition.ts';
import { nameBehindBody } from './people/body.ts';
import { type Draft, QUALIFIERS, draftAt } from './people/draft.ts';
import { nameBehindField } from './people/field.ts';
import { readHolders } from './people/holders.ts';
import { asLeader } from './people/led.ts';
import { readPosts } from './people/posts.ts';
import { isLeaders } from './people/principals.ts';
import { isBracketed, skipToName } from './people/to-name.ts';
import type { Reader } from './reader.ts';

/**
 * The person who begins at a token: title, country and name in the press's orders.
 * *tân Tổng thống Hàn Quốc Moon Jae-in*; *Ngoại trưởng Nga và Mỹ* (two offices, no names); *người đồng cấp Nga Lavrov*;
 * *Thư ký báo chí của Tổng thống Nga, ông Dmitriy Peskov*; *ông Trump*.
 */
export function personAt(reader: Reader, token: number): PersonChunk | null {
  const item = reader.item(token);
  const opening = item?.payloads.opensPerson ? readOpening(reader, token) : null;
  if (opening) return opening;
  if (officialsIn(item).length > 0)
    return withAppointment(reader, withApposition(reader, bare(reader, token, nameAt(reader, token)!)));
  return null;
}

/** *hai ông Sharon và Abbas*: the names follow, and each is somebody's as behind *ông*. */
export function firstOfTwo(reader: Reader, { payloads, past }: Item): PersonChunk | null {
  if (!payloads.types.includes('pair') || reader.text(past - 1) !== 'ông') return null;
  const name = nameAt(reader, past);
  const draft = { ...draftAt(past - 1), honorific: true, past };
  return name && name.candidates.length > 0 ? finish(reader, draft, name) : null;
}

function qualifierIn(item: Item): string | undefined {
  if (item.payloads.types.length > 0) for (const q of QUALIFIERS) if (hasType(item, q)) return q;
  return undefined;
}

function readOpening(reader: Reader, token: number): PersonChunk | null {
  let t = token;
  const draft = draftAt(token);
  let qualifier: string | null = null;
  let recent = false;
  let late = false;
  for (let item = reader.item(t); item; item = reader.item(t)) {
    const told = qualifierIn(item);
    if (told && told !== 'elect') qualifier = told;
    else if (hasType(item, 'late')) late = true;
    else if (hasType(item, 'new')) recent ||= reader.lists.fresh.has(reader.tokens, t);
    else break;
    // nguyên Thủ tướng: word and title are one phrase, which is not nguyên thủ.
    if (titlesIn(item).length > 0) break;
    t = item.past;
  }
  const item = reader.item(t);
  const partner = hasType(item, 'partner');
  if (partner || hasType(item, 'counterpart')) {
    draft.counterpart = !partner;
    draft.past = item!.past;
    draft.posts.push({ offices: [], of: [], qualifier: null });
    readHolders(reader, draft);
  } else if (titlesIn(item).length > 0) {
    readPosts(reader, draft, t, late ? 'former' : qualifier);
    if (late) for (const post of draft.posts) post.once = true;
    if (recent) for (const post of draft.posts) post.recent = true;
  } else if (hasType(item, 'honorific')) {
    draft.honorific = true;
    draft.past = item!.past;
  } else return null;
  return withNameBehind(reader, draft, partner);
}

/** The person of a title, or of *ông, đối tác*, with the name that follows; null where nobody is meant. */
function withNameBehind(reader: Reader, draft: Draft, partner: boolean): PersonChunk | null {
  let near = nextName(reader, draft);
  if (near && isLeaders(reader, draft, near)) {
    draft.past = near.past;
    near = nextName(reader, draft);
  }
  if (near && isHouse(reader, draft, near)) return finish(reader, { ...draft, past: near.past }, null);
  if (near && isApart(reader, draft, near)) return finish(reader, draft, null);
  const name =
    near && !isPlainWord(near)
      ? near
      : (nameBehindField(reader, draft) ?? nameBehindBody(reader, draft) ?? near);
  // đối tác Nga Sergei Lavrov is he, in whatever office; các đối tác Nga are many things.
  if (partner) draft.posts = [];
  if (!name && (draft.honorific || partner)) return null;
  if (name && draft.honorific && isPlainWord(name)) return asMononym(reader, draft, name);
  if (!name && isGeneric(draft) && !isMinisterTold(reader, draft)) return null;
  const apart = name && otherPerson(reader, draft, name);
  if (apart) return finish(reader, apart, null);
  const person = withApposition(reader, withHolderAfter(reader, finish(reader, draft, name)));
  return withAppointment(reader, asLeader(reader, person));
}

function nextName(reader: Reader, draft: Draft): Name | null {
  const start = skipToName(reader, draft);
  if (start === null) return null;
  return wholeName(reader, draft, nameAt(reader, start)) ?? nameOfPlace(reader, draft, start);
}

/** *ông Suharto, Bộ trưởng Kinh tế Indonesia*: one foreign word is all of a name where the office behind it says whose. */
function asMononym(reader: Reader, draft: Draft, name: Name): PersonChunk | null {
  if (!isMononym(reader, name)) return null;
  const named = finish(reader, draft, { ...name, full: true });
  const person = withAppointment(reader, withApposition(reader, named));
  return person.posts.length > 0 ? person : null;
}

/** *Phủ Tổng thống El Mouradia, Điện Tổng thống A*: nobody's name behind a palace is the palace's; *Văn phòng Tổng thống B* is B's. */
const isHouse = (reader: Reader, { first }: Draft, name: Name): boolean =>
  name.candidates.length === 0 &&
  hasType(reader.itemUpTo(first), 'office') &&
  /^(phủ|dinh|điện|cung điện)$/iu.test(reader.text(first - 1));

/** *Phó Tổng thống Indonesia (, ông) Boediono*: one foreign word behind an office and its country is all of a name. */
const wholeName = (reader: Reader, draft: Draft, name: Name | null): Name | null =>
  name !== null &&
  (name.first === draft.past || hasType(reader.itemUpTo(name.first), 'honorific')) &&
  (isMononym(reader, name) || isSpeltOut(reader, name)) &&
  draft.posts.some((p) => p.of.length > 0)
    ? { ...name, full: true }
    : name;

/** *Chủ tịch Thượng viện Séc Milan Stech*: a city that is a forename, behind a country and before a foreign word. */
function nameOfPlace(reader: Reader, { posts, past }: Draft, first: number): Name | null {
  const item = reader.item(first);
  const isCity = item?.past === first + 1 && item.payloads.place !== undefined && first === past;
  if (!isCity || !posts.some((p) => p.of.length > 0)) return null;
  const next = reader.item(first + 1) ? null : nameAt(reader, first + 1);
  const isForeign = next?.first === first + 1 && /^[A-Z][a-z]{3,}$/.test(reader.text(first + 1));
  return isForeign ? { ...next, first, full: true } : null;
}

/** *ông Trump* is a person, *anh Đức* at the head of a sentence may be anybody: without a lexicon name two words. */
const isPlainWord = (name: Name): boolean => name.candidates.length === 0 && !name.full;

/** *lãnh đạo, tướng, nghị sĩ* without a name and without a country are nobody. */
const isGeneric = (draft: Draft): boolean =>
  !draft.counterpart &&
  draft.posts.every((p) => p.of.length === 0) &&
  draft.posts.every((p) => p.offices[0] === 'leader' || p.offices[0] === 'minister');

/** *Bộ trưởng đã hội đàm với …*: in capitals, the minister of whom the text has told. */
const isMinisterTold = (reader: Reader, { first, posts }: Draft): boolean =>
  reader.has(first, Flag.capital) && posts.length === 1 && posts[0]!.offices[0] === 'minister';

function finish(reader: Reader, draft: Draft, name: Name | null): PersonChunk {
  const relative = isRelative(reader, draft, name);
  const told = {
    name: name ? named(reader, name) : null,
    candidates: (relative ? knownAs(reader, name) : name?.candidates) ?? [],
    full: name?.full ?? false,
    counterpart: draft.counterpart,
    several: name === null && isSeveral(reader, draft),
  };
  const inside = name !== null && isBracketed(reader, draft.past);
  const past = pastPosition(reader, name ? name.past + Number(inside) : draft.past);
  return personChunk(reader, draft.first, past, told, relative ? [] : draft.posts);
}

/**
 * *Phu nhân Thủ tướng, bà Lê Thị Bích Trân; con gái Tổng thống Mỹ Ivanka Trump*: the title is another's; *Phu nhân Tổng thống Joe
 * Biden* names him, as the lexicon knows that he held the office.
 */
function isRelative(reader: Reader, { first, posts }: Draft, name: Name | null): boolean {
  if (name === null || posts.length === 0) return false;
  const { tokens, lexicon, knowledge } = reader;
  if (!lexicon.collocates.family.ends(tokens, reader.first, first)) return false;
  // vợ chồng Tổng thống: he is one of them.
  if (/^vợ$/iu.test(reader.text(first - 2))) return false;
  for (let t = first; t < name.first; t++) if (reader.isMark(t, ',')) return true;
  const held = (id: string) => knowledge.tenures.of(id).some((t) => posts[0]!.offices.includes(t.office));
  const known = name.full ? knownAs(reader, name) : name.candidates;
  return !known.some(held) && (name.full || known.length > 0);
}

/** Officials whose whole name it is: Brigitte Macron is none of those whom *Macron* may mean. */
const knownAs = (reader: Reader, name: Name | null): readonly string[] =>
  name !== null && reader.item(name.first)?.past === name.past ? officialsIn(reader.item(name.first)) : [];

/** *các ngoại trưởng, 11 bộ trưởng*; *một ngoại trưởng* is one, and *ngày 14/12 Chủ tịch Quốc hội* a day. */
function isSeveral(reader: Reader, { first, posts }: Draft): boolean {
  if (first - 1 < reader.first) return false;
  if (reader.lists.plurals.has(reader.tokens, first - 1)) return true;
  // một Bộ trưởng Israel is whichever; lần đầu một Tổng thống Mỹ thăm … is he.
  if (reader.text(first - 1) === 'một') return posts.some((p) => /^(deputy )?minister$/.test(p.offices[0]!));
  const isOfDate =
    reader.isMark(first - 2, '/') || reader.isDash(first - 2) || reader.text(first - 2) === 'ngày';
  return reader.has(first - 1, Flag.number) && reader.text(first - 1) !== '1' && !isOfDate;
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

const bare = (reader: Reader, token: number, name: Name): PersonChunk => finish(reader, draftAt(token), name);

/** A surname alone, in mid-sentence: *Putin tuyên bố*. */
export function shortAt(reader: Reader, token: number): PersonChunk | null {
  const item = reader.item(token);
  const candidates = shortIn(item);
  if (candidates.length === 0) return null;
  // Nhân chuyến thăm, …: a word at the head of a sentence.
  const opens = token === reader.first && item!.past === token + 1;
  if (opens && triggersIn(reader.item(item!.past)).some((w) => w.type.endsWith('.noun'))) return null;
  // Charles Kupperman is not King Charles.
  if (reader.has(item!.past, Flag.capital) && !reader.item(item!.past)) return null;
  if (reader.has(token - 1, Flag.capital) && token - 1 >= reader.first && !countryIn(reader.item(token - 1)))
    return null;
  const name = named(reader, { first: token, past: item!.past, candidates, full: false });
  const told = { name, candidates, full: false, counterpart: false, several: false };
  return withAppointment(reader, personChunk(reader, token, item!.past, told, []));
}

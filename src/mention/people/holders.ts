import type { Entity, OfficeMention } from '../../model.ts';
import { HEADS } from '../../lexicon/heads.ts';
import { Flag } from '../../text/tokens.ts';
import { ministryAt } from '../bodies.ts';
import { countryIn, hasType, officialsIn, shortIn, titlesIn, triggersIn } from '../items.ts';
import { nameAt } from '../names.ts';
import type { Reader } from '../reader.ts';
import type { Draft } from './draft.ts';
import { pastBrackets, posting } from './posting.ts';
import { pastTitles, skipPeople } from './skip.ts';

/** Whose office: *của Tổng thống Nga*, *Bộ Ngoại giao Mỹ*, *Nga và Mỹ*, *bốn nước Bồ Đào Nha, Pháp và Italy*. */
export function readHolders(reader: Reader, draft: Draft): void {
  const post = draft.posts.at(-1)!;
  if (readDeictic(reader, draft, post) || readPrincipal(reader, draft, post)) return;
  const from = draft.past;
  const listed = isListed(reader, draft);
  let t = holdersFrom(reader, draft, listed);
  // Thư ký báo chí của Tổng thống Nga: the other title only leads to the country.
  const principal = t > draft.past && titlesIn(reader.item(t)).length > 0 ? t : null;
  if (principal !== null) t = pastTitles(reader, t);
  // Đại sứ tại Kazakhstan George Krol: where, and nothing of whose.
  const posted = posting(reader, post, draft.past);
  if (posted > draft.past) t = draft.past = posted;
  for (;;) {
    const body = holderAt(reader, t) ?? (t === draft.past ? shortHolder(reader, t, post) : null);
    if (!body) break;
    post.of.push(body.entity.id);
    // Đại sứ Các Tiểu vương quốc Ả-rập Thống nhất (UAE), Sri Lanka và Chile
    const past = pastBrackets(reader, body.past);
    draft.past = posting(reader, post, past);
    const next = joinedCountry(reader, { ...body, past }, listed);
    if (next === null) break;
    t = next;
  }
  if (principal !== null && post.of.length > 0 && isNamed(reader, draft, principal)) {
    draft.past = from;
    return;
  }
  if (hasType(reader.item(draft.past), 'rebel')) {
    post.elsewhere = true;
    draft.past = reader.item(draft.past)!.past;
  }
  readStanding(reader, draft, post);
}

/** The token behind *của*, where it stands at `t`; else `t`. */
const pastOf = (reader: Reader, t: number): number => {
  const item = reader.item(t);
  return hasType(item, 'of') ? item!.past : t;
};

/** *các ngoại trưởng Bỉ, Áo; ngoại trưởng các nước Bỉ, Áo; hai lãnh đạo Mỹ, Trung Quốc*: several of one title. */
function isListed(reader: Reader, { first, past }: Draft): boolean {
  const { lists, tokens } = reader;
  const isPlural = (at: number) => at >= reader.first && lists.plurals.has(tokens, at);
  const isCounted = first > reader.first && lists.numerals.has(tokens, first - 1);
  return isPlural(first - 1) || isPlural(pastOf(reader, past)) || isCounted;
}

/** Where the first of those stands whose office it is. */
function holdersFrom(reader: Reader, draft: Draft, listed: boolean): number {
  let t = pastOf(reader, draft.past);
  // Trưởng đoàn về phía Nga
  if (reader.lists.about.hasSmall(reader.tokens, t) && hasType(reader.item(t + 1), 'people')) t++;
  t = pastOf(reader, skipPeople(reader, t));
  if (listed || draft.counterpart) t = pastFrom(reader, t);
  // Đại sứ các nước: Nepal, Sri Lanka
  return listed && reader.isMark(t, ':') && countryIn(reader.item(t + 1)) ? t + 1 : t;
}

/** *những người đồng cấp (đến) từ Brunei và Lào*: where several come from is whose they are. */
function pastFrom(reader: Reader, t: number): number {
  const from = reader.text(t) === 'đến' ? t + 1 : t;
  const country = reader.text(from) === 'từ' ? reader.item(from + 1) : undefined;
  return country && countryIn(country) ? country.first : t;
}

/** *A, trợ lý của Tổng thống Nga Vladimir Putin*: the name behind is the president's, who is somebody else. */
function isNamed(reader: Reader, draft: Draft, principal: number): boolean {
  const name = nameAt(reader, draft.past);
  if (!name) return false;
  const offices = titlesIn(reader.item(principal)).flatMap((title) => title.offices);
  const { tenures } = reader.knowledge;
  const leads = offices.includes('leader') ? HEADS : offices;
  if (name.candidates.some((id) => tenures.of(id).some((t) => leads.includes(t.office)))) return true;
  const isNameBefore = [2, 3].every((back) => reader.has(draft.first - back, Flag.capital));
  return name.full && reader.isMark(draft.first - 1, ',') && isNameBefore;
}

/** *Tổng thống nước chủ nhà Joko Widodo*, *Ngoại trưởng nước này Prak Sokhonn*: the country is told elsewhere, or behind: *chủ nhà Canada*. */
function readDeictic(reader: Reader, draft: Draft, post: OfficeMention): boolean {
  const of = reader.item(draft.past);
  const item = hasType(of, 'of') ? reader.item(of!.past) : of;
  if (!hasType(item, 'host-country') && !hasType(item, 'this-country')) return false;
  if (hasType(item, 'this-country') && reader.country !== null) post.of.push(reader.country);
  draft.past = item!.past;
  const host = hasType(item, 'host-country') ? holderAt(reader, draft.past) : null;
  if (host?.entity.kind === 'country') {
    post.of.push(host.entity.id);
    draft.past = host.past;
  } else post.elsewhere = true;
  return true;
}

/** *Trợ lý của ông Putin, ông Yuri Ushakov*; *Thư ký báo chí Tổng thống Putin*: who serves a leader serves the country. */
function readPrincipal(reader: Reader, draft: Draft, post: OfficeMention): boolean {
  const of = reader.item(draft.past);
  const serves = hasType(of, 'of') || (draft.past - draft.first > 2 && SERVING.includes(post.offices[0]!));
  let t = hasType(of, 'of') ? of!.past : draft.past;
  const title = hasType(of, 'of') && titlesIn(reader.item(t)).length > 0;
  if (title) t = reader.item(t)!.past;
  if (hasType(of, 'of') && hasType(reader.item(t), 'honorific')) t = reader.item(t)!.past;
  const named = reader.item(t);
  // Tổng thống Nga is of Russia, not somebody whose given name is Nga.
  const candidates = countryIn(named) ? [] : [...officialsIn(named), ...shortIn(named)];
  const countries = new Set(candidates.map((id) => reader.knowledge.entities.get(id)?.country ?? null));
  const [country] = countries;
  if (!serves || !named || countries.size !== 1 || !country || holdsOne(reader, candidates, post))
    return false;
  post.of.push(country);
  // cố vấn của Chủ tịch Tập Cận Bình: who is named there is told too, unless the aide's name follows.
  const follows = reader.isMark(named.past, ',') && hasType(reader.item(named.past + 1), 'honorific');
  if (!title || follows) draft.past = named.past;
  return true;
}

/** Offices at a leader's side whose titles name the leader's: *Trợ lý Tổng thống*. */
const SERVING = ['aide to the president', 'press secretary', 'spokesperson'];

const holdsOne = (reader: Reader, officials: readonly string[], { offices }: OfficeMention): boolean =>
  officials.some((id) => reader.knowledge.tenures.of(id).some((t) => offices.includes(t.office)));

/** *Tổng thống Mỹ đắc cử Joe Biden*; *Bộ trưởng Quốc phòng Trung Quốc khi đó là Lý Thượng Phúc*. */
function readStanding(reader: Reader, draft: Draft, post: OfficeMention): void {
  const item = reader.item(draft.past);
  if (hasType(item, 'elect')) post.qualifier = 'elect';
  else if (hasType(item, 'then')) {
    // cựu Ngoại trưởng dưới thời …: the name behind may be the leader's of that time.
    if (post.qualifier === null && !reader.lists.under.has(reader.tokens, item!.first)) post.once = true;
    post.qualifier = 'former';
  } else if (!hasType(item, 'new')) return;
  draft.past = item!.past;
  if (reader.text(draft.past) === 'là' && draft.past < reader.past) draft.past++;
}

/** Whose an office is, and where the words that say so end. */
interface Holder {
  entity: Entity;
  past: number;
}

/** A body or country at a token: whose an office may be. */
export function holderAt(reader: Reader, t: number): Holder | null {
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

/**
 * *Tổng thống Hàn*, *Tổng thống Hàn Moon Jae-in*: a country in one syllable right behind a title, where that country has
 * the office and nobody whom the word may name does. *Phó Chủ tịch Hàn Chính* is somebody.
 */
function shortHolder(reader: Reader, t: number, { offices }: OfficeMention): Holder | null {
  const item = reader.item(t);
  const country = item?.payloads.pairCountry;
  if (!item || !country) return null;
  const { tenures, entities } = reader.knowledge;
  const entity = entities.get(country)!;
  if (reader.has(item.past, Flag.capital))
    return SHORT.has(entity.iso ?? '') && nameAt(reader, item.past)?.full
      ? { entity, past: item.past }
      : null;
  const held = shortIn(item).some((id) => tenures.of(id).some(({ office }) => offices.includes(office)));
  return !held && tenures.ever(offices, country).length > 0 ? { entity, past: item.past } : null;
}

/** *Trung*, *Việt* and *Đài* are given names of people with titles too. */
const SHORT: ReadonlySet<string> = new Set(['KR', 'KP', 'IN', 'TR']);

const isInPair = (reader: Reader, first: number, past: number): boolean =>
  reader.isDash(first - 1) || reader.isDash(past);

/** *Nga và Mỹ*, *Nga – Mỹ*, *Nga, Thổ Nhĩ Kỳ và Iran*: the next country under the same title. */
function joinedCountry(reader: Reader, body: Holder, listed: boolean): number | null {
  if (body.entity.kind !== 'country') return null;
  const t = body.past;
  const joined = hasType(reader.item(t), 'and') || reader.isDash(t) || reader.isMark(t, ',');
  if (!joined) return null;
  const next = reader.item(t)?.past ?? t + 1;
  const holder = holderAt(reader, next);
  if (holder?.entity.kind !== 'country') return null;
  // Tổng thống Mỹ, Nga cho biết …: a comma alone needs an "và" further on.
  if (!reader.isMark(t, ',') || listed || joinedCountry(reader, holder, listed) !== null) return next;
  const after = reader.item(holder.past);
  return triggersIn(after).some((w) => /^(talks|call)\.verb$/.test(w.type)) ? next : null;
}

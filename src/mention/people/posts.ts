import { PARTY_RANKS } from '../../lexicon/party-ranks.ts';
import type { OfficeMention } from '../../model.ts';
import { countryIn, hasType, titlesIn } from '../items.ts';
import type { Reader } from '../reader.ts';
import { type Draft, bestTitle } from './draft.ts';
import { readFieldBehind, readFieldOf } from './field.ts';
import { readPlace } from './placed.ts';
import { holderAt, readHolders } from './holders.ts';
import { skipPeople } from './skip.ts';

/** Titles in a row with whose they are: *Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ*; *Phó Thủ tướng kiêm Ngoại trưởng Nga*. */
export function readPosts(reader: Reader, draft: Draft, from: number, qualifier: string | null): void {
  let t = from;
  for (;;) {
    const title = bestTitle(titlesIn(reader.item(t)));
    draft.past = reader.item(t)!.past;
    const post: OfficeMention = { offices: title.offices, of: holderOfTitle(reader, title.of), qualifier };
    readManner(reader, draft, post);
    draft.posts.push(post);
    readHolders(reader, draft);
    readFieldOf(reader, draft);
    readFieldBehind(reader, draft);
    readPlace(reader, draft);
    // tại dinh tổng thống, Tổng thống Chile …: a house, and whoever acts there.
    const housed = reader.isMark(draft.past, ',') && hasType(reader.itemUpTo(draft.first), 'office');
    const told = post.of.length > 0 && !PARTY_RANKS.includes(post.offices[0]!);
    const other = housed ? null : nextTitle(reader, draft.past, told);
    const next = other ?? ofMember(reader, draft.past, post);
    if (next === null) break;
    if (other !== null && reader.isMark(draft.past, ',')) draft.comma ??= draft.past;
    t = next;
  }
  const of = draft.posts.find((p) => p.of.length > 0)?.of ?? retinueOf(reader, draft.past);
  for (const post of draft.posts) if (post.of.length === 0) post.of = [...of];
}

/** *Thủ tướng và phu nhân cùng đoàn đại biểu cấp cao Chile*: whose delegation comes along, in which he has no name. */
function retinueOf(reader: Reader, past: number): string[] {
  let t = past;
  for (let steps = 0; steps < 2 && hasType(reader.item(t), 'and'); steps++) {
    const beside = reader.item(reader.item(t)!.past);
    if (hasType(beside, 'people') && /^đoàn/iu.test(reader.text(beside!.first))) {
      const whose = holderAt(reader, skipPeople(reader, beside!.past))?.entity;
      const country = whose?.kind === 'country' ? whose.id : whose?.country;
      return country ? [country] : [];
    }
    if (!hasType(beside, 'woman')) return [];
    t = beside!.past;
  }
  return [];
}

/** How the office is held, between title and country: *Tổng thống đắc cử Mỹ*, *Thủ tướng lâm thời Iraq*, *đương nhiệm*. */
function readManner(reader: Reader, draft: Draft, post: OfficeMention): void {
  const item = reader.item(draft.past);
  if (hasType(item, 'elect')) post.qualifier = 'elect';
  else if (hasType(item, 'acting') && item!.past - item!.first > 1) post.qualifier = 'acting';
  else if (isNew(reader, draft.past)) {
    draft.past++;
    return;
  } else if (!hasType(item, 'incumbent')) return;
  draft.past = item!.past;
}

/** *Ngoại trưởng mới của Peru*; *Ngoại trưởng mới thăm Peru* tells when he did. */
const isNew = (reader: Reader, t: number): boolean =>
  t < reader.past && reader.text(t) === 'mới' && hasType(reader.item(t + 1), 'of');

/** *Thượng nghị sĩ Cộng hòa*: the title alone says of which country. */
function holderOfTitle(reader: Reader, of: string): string[] {
  const country = reader.knowledge.ids.get(of);
  return country ? [country] : [];
}

/** *Chủ tịch AU, Tổng thống Senegal Macky Sall*: who chairs a body leads one of its members. */
function ofMember(reader: Reader, past: number, { offices, of: [body] }: OfficeMention): number | null {
  if (body === undefined || !offices.includes('chairman') || !reader.isMark(past, ',')) return null;
  const title = reader.item(past + 1);
  const country = titlesIn(title).length > 0 ? countryIn(reader.item(title!.past)) : undefined;
  return country && reader.knowledge.memberships.has(body, country.id, null) ? past + 1 : null;
}

/** Another title of the same person; after a comma only while nobody was told whose the first is. */
function nextTitle(reader: Reader, past: number, told: boolean): number | null {
  let t = past;
  if (t >= reader.past) return null;
  if (
    ((reader.isMark(t, ',') || reader.isDash(t)) && !told) ||
    reader.lists.besides.hasSmall(reader.tokens, t)
  )
    t++;
  else if (titlesIn(reader.item(t)).length === 0) return null;
  if (t < reader.past && reader.lists.besides.hasSmall(reader.tokens, t)) t++;
  return titlesIn(reader.item(t)).length > 0 ? t : null;
}

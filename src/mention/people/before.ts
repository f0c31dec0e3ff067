import type { PersonChunk } from '../../model.ts';
import { Flag } from '../../text/tokens.ts';
import { personChunk } from '../chunk.ts';
import { entitiesIn, hasType, officialsIn, titlesIn } from '../items.ts';
import { nameAt } from '../names.ts';
import { isOfHome } from './apposition.ts';
import { pastPrincipal } from './principals.ts';
import type { Reader } from '../reader.ts';

/** Marks behind which an apposition has ended. */
const CLOSING = [',', '-', '–', '"', '.', ')', ';'];
/** Tokens of a name, hyphens among them. */
const LONGEST = 9;
/** Letters of the longest country that is a given name too. */
const SYLLABLE = 4;
/** Offices that one person at a time holds: *Theo ông Obama, Tổng thống Nga …* speaks of two. */
const FOREMOST = /^(president|prime minister|chancellor|king|queen|leader|head of state|foreign minister)$/;

/**
 * *Yoon Young-chan, thư ký báo chí của Tổng thống Hàn Quốc, cho biết*: who bears a title that follows his name, where the
 * lexicon does not know him. The name opens its clause, or stands behind an honorific or a verb of telling.
 */
export function withNameBefore(reader: Reader, person: PersonChunk): PersonChunk {
  if (person.name || person.several || person.counterpart) return person;
  const mark = markBefore(reader, person.first);
  if (mark <= reader.first) return person;
  const end = pastPrincipal(reader, person.past);
  const closes = reader.isDash(mark) || end >= reader.past || CLOSING.some((m) => reader.isMark(end, m));
  if (!closes && FOREMOST.test(person.posts[0]!.offices[0]!)) return person;
  for (let first = Math.max(reader.first, mark - LONGEST); first < mark - 1; first++) {
    if (!mayOpen(reader, first) || !isNew(reader, first, mark)) continue;
    const name = nameAt(reader, first);
    if (!name?.full || name.past !== mark) continue;
    const [start, end] = [reader.tokens.start[first]!, reader.tokens.end[mark - 1]!];
    const text = reader.tokens.text.slice(start, end);
    // Lê Khánh Hải, Chủ nhiệm Văn phòng Chủ tịch nước: at home nobody says of which country.
    if (person.posts.every((p) => p.of.length === 0) && !isOfHome(reader, text, person.posts)) return person;
    const told = { ...person, name: { start, end, text }, candidates: name.candidates, full: true };
    return personChunk(reader, first, person.past, told, person.posts);
  }
  return person;
}

/** Where a comma, a dash or *là* stands between a name and the title at a token; the first token where none does. */
function markBefore(reader: Reader, title: number): number {
  const role = title - 1 > reader.first && reader.text(title - 1) === 'vị' ? title - 1 : title;
  const mark = role - 1;
  const apart = reader.isMark(mark, ',') || (reader.isDash(mark) && !reader.has(mark, Flag.glued));
  return apart ? mark : reader.first;
}

/** At the head of a sentence, behind a quotation, or behind *ông, bà, lời, với*. */
function mayOpen(reader: Reader, first: number): boolean {
  if (!reader.has(first, Flag.capital) || reader.lists.openers.has(reader.tokens, first)) return false;
  if (first === reader.first) return true;
  const before = reader.itemUpTo(first);
  if (
    hasType(before, 'honorific') ||
    hasType(before, 'with') ||
    hasType(before, 'quote') ||
    hasType(before, 'that')
  )
    return true;
  return OPENING.some((mark) => reader.isMark(first - 1, mark)) || LEADING.has(reader.text(first - 1));
}

/** *gồm: A, Đại sứ …; B, Tổng Lãnh sự …*. */
const OPENING = [',', '"', ';', ':'];
/** *dẫn lời Han Tae-song, Đại sứ …*; *gặp Qiu Guhong, đại sứ …*; *đoàn do A, Thứ trưởng …, dẫn đầu*. */
const LEADING: ReadonlySet<string> = new Set([
  'lời',
  'với',
  'gặp',
  'cho',
  'của',
  'do',
  'có',
  'là',
  'gồm',
  'như',
]);

/** No word of it is a country, a place, an official, a title or an honorific; *Đức* inside of it is a name. */
function isNew(reader: Reader, first: number, past: number): boolean {
  for (let t = first; t < past; t++) {
    const item = reader.item(t);
    const isSyllable = t > first && item?.past === t + 1 && reader.length(t) <= SYLLABLE;
    if (
      (entitiesIn(item).length > 0 && !isSyllable) ||
      officialsIn(item).length > 0 ||
      titlesIn(item).length > 0
    )
      return false;
    if (hasType(item, 'honorific')) return false;
  }
  return true;
}

import type { Chunk, EntityChunk } from '../model.ts';
import { Flag } from '../text/tokens.ts';
import { ministryAt } from './bodies.ts';
import { entityChunk } from './chunk.ts';
import { type Item, countryIn, hasType, triggersIn, wordTypes } from './items.ts';
import type { Reader } from './reader.ts';

/** *Bộ Ngoại giao Nga*: a ministry, made from its country. */
export function ministryChunk(reader: Reader, item: Item): EntityChunk | null {
  const body = ministryAt(reader, item.first);
  if (!body) return null;
  return entityChunk(reader, item.first, body.past, {
    entity: body.entity.id,
    entityKind: 'organisation',
    people: false,
    complement: false,
    locative: false,
    sessions: null,
  });
}

/** The country, organisation or place that an item names. */
export function entityAt(reader: Reader, item: Item, before: Chunk | undefined): EntityChunk | null {
  const entity =
    item.payloads.country ?? item.payloads.organisation ?? item.payloads.place ?? pairCountry(reader, item);
  if (!entity || entity.kind === 'official') return null;
  if (entity.kind === 'country' && isOrdinaryWord(reader, item)) return null;
  if (entity.kind === 'organisation' && isSyllable(reader, item)) return null;
  const touches = before !== undefined && before.past === item.first;
  const types = touches && before.kind === 'word' ? before.types : [];
  const isFielded = entity.kind === 'country' && isBehindField(reader, item.first);
  const joined = touches && before.kind === 'word' && isJoin(types);
  return entityChunk(reader, item.first, item.past, {
    entity: entity.id,
    entityKind: entity.kind,
    people: types.includes('people') || isFielded,
    complement:
      (types.includes('of-noun') && !isFielded && !isForce(types, entity.kind)) ||
      (joined && complements(reader, item)),
    locative:
      (isLocative(reader, item, types) &&
        (entity.kind !== 'organisation' || !types.includes('open')) &&
        !(entity.kind === 'country' && types.includes('from') && isOfPeople(reader, item.first))) ||
      (entity.kind === 'organisation' && isMedium(reader, item)),
    sessions: item.payloads.series?.sessions ?? null,
  });
}

/** *Các quan chức từ Nga và Ukraine*: whose they are who open a clause, not from where they come. */
function isOfPeople(reader: Reader, first: number): boolean {
  const from = reader.itemUpTo(first);
  const people = from && reader.itemUpTo(from.first);
  if (!people || !hasType(people, 'people')) return false;
  const before = reader.itemUpTo(people.first);
  return people.first <= reader.first + 1 || (before !== undefined && hasType(before, 'comma'));
}

/** *lực lượng Taliban* is the Taliban, *lực lượng Nga* are some of Russia. */
const isForce = (types: string[], kind: string): boolean =>
  kind === 'organisation' && types.includes('force');

/** *quan chức quân sự cấp cao (của) Venezuela*: people, what they are of, and then their country. */
function isBehindField(reader: Reader, first: number): boolean {
  const { lists, tokens } = reader;
  const of = reader.itemUpTo(first);
  const past = of && hasType(of, 'of') ? of.first : first;
  let t = past;
  while (t > reader.first && lists.fields.hasSmall(tokens, t - 1)) t--;
  return t < past && hasType(reader.itemUpTo(t), 'people');
}

const LOCATING = ['at', 'from', 'capital', 'arrive.verb', 'visit.verb', 'visit.noun', 'open'];
const isLocative = (reader: Reader, item: Item, types: string[]): boolean =>
  types.some((t) => LOCATING.includes(t)) ||
  (item.first > reader.first && reader.lists.toward.has(reader.tokens, item.first - 1));

/** *khẳng định trên Facebook, nói trên kênh CNN*: a body on which something is said does nothing. */
const isMedium = (reader: Reader, { first }: Item): boolean =>
  [first - 1, first - 2].some((t) => t >= reader.first && reader.lists.upon.has(reader.tokens, t));

/** *Al Wasl, Shin Eu-sup*: two letters that are an abbreviation in capitals only, *AL, EU*. */
const isSyllable = (reader: Reader, { first, past }: Item): boolean =>
  past === first + 1 && reader.length(first) === 2 && !reader.has(first, Flag.shout);

const isJoin = (types: string[]): boolean => types.includes('dash');
/** *quan hệ Nga – Mỹ*: what the first country complements the second does too. */
function complements(reader: Reader, item: Item): boolean {
  const dash = reader.item(item.first - 1) ?? null;
  if (!dash) return false;
  const country = reader.itemUpTo(dash.first);
  const noun = country && reader.itemUpTo(country.first);
  return hasType(noun, 'of-noun');
}

/** *Mỹ – Trung, Nga – Thổ*: a short name counts beside a dash and another country only. */
function pairCountry(reader: Reader, item: Item) {
  const country = item.payloads.pairCountry;
  if (!country) return undefined;
  const countryLike = (i: Item | undefined) =>
    i !== undefined && (countryIn(i) !== undefined || i.payloads.pairCountry !== undefined);
  const left =
    reader.isDash(item.first - 1) &&
    item.first - 1 > reader.first &&
    countryLike(reader.itemUpTo(item.first - 1));
  const right = reader.isDash(item.past) && countryLike(reader.item(item.past + 1));
  return left || right ? reader.knowledge.entities.get(country) : undefined;
}

/**
 * One-syllable countries are also words and names: *Anh ấy*, *Ý kiến*, *Nguyễn Minh Đức*. A capital at the head of a
 * sentence proves nothing, nor does one after another capitalised word that is no name of the lexicon.
 */
function isOrdinaryWord(reader: Reader, item: Item): boolean {
  const t = item.first;
  if (item.past - t > 1 || reader.length(t) > 4) return false;
  const isNamed = t > reader.first && reader.has(t - 1, Flag.capital) && !reader.itemUpTo(t);
  // Cả Mỹ và Nga: it opens the sentence.
  if (isNamed && !(t - 1 === reader.first && reader.lists.whole.has(reader.tokens, t - 1))) return true;
  if (t === reader.first && reader.lists.ambiguous.has(reader.tokens, t))
    return (
      !opensClause(reader.item(item.past)) &&
      !reader.isMark(item.past, ',') &&
      !hasType(reader.item(item.past), 'and')
    );
  return false;
}

const opensClause = (item: Item | undefined): boolean =>
  item !== undefined &&
  (triggersIn(item).length > 0 ||
    wordTypes(item).some((t) => ['past', 'planned', 'quote', 'and', 'negation'].includes(t)));

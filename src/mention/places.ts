import type { Chunk, Entity, EntityChunk } from '../model.ts';
import { before } from '../text/before.ts';
import { fold } from '../text/fold.ts';
import { Flag } from '../text/tokens.ts';
import { entityChunk } from './chunk.ts';
import { type Item, countryIn } from './items.ts';
import type { Reader } from './reader.ts';

/** Words right before a place: *tại, ở; thị trấn; tới; thăm*. */
const LEADING = ['at', 'capital', 'arrive.verb', 'visit.verb'];
const MARKS = ['comma', 'open'];
/** Most words of a name that the lexicon does not know: *Nusa Dua, Khalifa bin Zayed*. */
const LONGEST = 4;

/**
 * A place that the lexicon does not know, told with its country: *tại Boracay, Philippines; ở thị trấn Tagab
 * (Afghanistan)*. `country` is the item of the country, `chunks` those before it, the comma or bracket the last of
 * them; null where there is none.
 */
export function placeBefore(reader: Reader, country: Item, chunks: readonly Chunk[]): EntityChunk | null {
  const [lead, mark] = [before(chunks, chunks.length, 2), before(chunks, chunks.length)];
  if (lead === undefined || mark === undefined || !isWord(mark, MARKS) || !isWord(lead, LEADING)) return null;
  const state = countryIn(country);
  const [first, past] = [lead.past, mark.first];
  if (!state || mark.past !== country.first || past - first > LONGEST) return null;
  if (!isName(reader, first, past)) return null;
  const entity = makePlace(reader, first, past, state);
  return entityChunk(reader, first, past, {
    entity: entity.id,
    entityKind: entity.kind,
    people: false,
    complement: false,
    locative: true,
    sessions: null,
  });
}

const isWord = (chunk: Chunk, types: readonly string[]): boolean =>
  chunk.kind === 'word' && chunk.types.some((type) => types.includes(type));

/** Capitalised words, none of them known; *LHQ* and *G7* are no places. */
function isName(reader: Reader, first: number, past: number): boolean {
  if (past <= first) return false;
  for (let t = first; t < past; t++) if (!reader.has(t, Flag.capital) || reader.item(t)) return false;
  return /\p{Ll}{2}/u.test(reader.text(first));
}

function makePlace(reader: Reader, first: number, past: number, state: Entity): Entity {
  const { tokens } = reader;
  const name = tokens.text.slice(tokens.start[first], tokens.end[past - 1]);
  const id = `${fold(name).replaceAll(/[^a-z0-9]+/g, '-')}-${(state.iso ?? state.id).toLowerCase()}`;
  const known = reader.made.get(id);
  if (known) return known;
  const entity: Entity = {
    id,
    kind: 'place',
    names: [name],
    nameEn: null,
    wikidata: null,
    iso: null,
    country: state.id,
  };
  reader.made.set(id, entity);
  return entity;
}

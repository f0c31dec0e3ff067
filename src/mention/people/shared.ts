import { PARTY_RANKS } from '../../lexicon/party-ranks.ts';
import type { Chunk, OfficeMention, PersonChunk } from '../../model.ts';
import { Flag } from '../../text/tokens.ts';
import { personChunk } from '../chunk.ts';
import type { Reader } from '../reader.ts';

/** Chunks back to the title that several share. */
const REACH = 14;
/** Words between the names of a list. */
const JOINING = ['and', 'comma', 'open', 'close', 'that', 'include', 'semicolon', 'colon'];

/**
 * *hai ngoại trưởng Sergei Lavrov và Hillary Clinton; các ngoại trưởng A (Nga), B (Iran); Thủ tướng Anh A, Đức B*: a title
 * for several names, where the lexicon knows that who is named held such an office.
 */
export function withSharedTitle(reader: Reader, person: PersonChunk, before: readonly Chunk[]): PersonChunk {
  if (
    !person.name ||
    !person.posts.every(isPartyRank) ||
    person.counterpart ||
    person.candidates.length === 0
  )
    return person;
  const last = before.at(-1);
  const country =
    last?.kind === 'entity' && last.entityKind === 'country' && last.past === person.first ? last : null;
  const offices = sharedOffices(reader, before, country !== null);
  const held = offices.filter((office) =>
    person.candidates.some((id) =>
      reader.knowledge.tenures
        .of(id)
        .some((t) => t.office === office && (!country || t.of === country.entity)),
    ),
  );
  if (held.length === 0) return person;
  const post = { offices: held, of: country ? [country.entity] : [], qualifier: null };
  return personChunk(reader, person.first, person.past, person, [post, ...person.posts]);
}

/** *A (Ủy viên Bộ Chính trị)*: what he is beside. */
const isPartyRank = ({ offices }: OfficeMention): boolean => PARTY_RANKS.includes(offices[0]!);

/** The offices of the title before a list of names; none where nothing says that it serves several. */
function sharedOffices(reader: Reader, before: readonly Chunk[], perCountry: boolean): readonly string[] {
  let edge = before.at(-1)?.past ?? 0;
  for (let i = before.length - 1; i >= Math.max(0, before.length - REACH); i--) {
    const chunk = before[i]!;
    if (edge - chunk.past > 2) return [];
    edge = chunk.first;
    if (chunk.kind === 'pair') return i < before.length - 1 ? chunk.offices : [];
    if (chunk.kind === 'person') {
      if (!chunk.name) return chunk.several ? chunk.posts.flatMap((p) => p.offices) : [];
      const post = chunk.posts.find((p) => !isPartyRank(p));
      if (!post && chunk.posts.length > 0) continue;
      if (!post) return [];
      if (isPlural(reader, chunk.first) || (perCountry && post.of.length === 1)) return post.offices;
      if (post.of.length > 0 && !perCountry) return [];
      continue;
    }
    // gồm các đồng chí: A, B
    if (chunk.kind === 'entity' || chunk.kind === 'pronoun') continue;
    if (chunk.kind !== 'word' || !chunk.types.some((t) => JOINING.includes(t))) return [];
  }
  return [];
}

function isPlural({ lists, tokens, first }: Reader, at: number): boolean {
  if (at <= first) return false;
  const isNumber = (tokens.flags[at - 1]! & Flag.number) !== 0;
  return isNumber || lists.plurals.has(tokens, at - 1) || lists.numerals.has(tokens, at - 1);
}

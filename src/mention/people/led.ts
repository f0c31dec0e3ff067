import type { PersonChunk } from '../../model.ts';
import { personChunk } from '../chunk.ts';
import { countryIn, hasType } from '../items.ts';
import type { Reader } from '../reader.ts';
import { skipPeople } from './skip.ts';

/** Tokens from a delegation to *do*, and from who leads it to the word that says so: his offices may stand between. */
const REACH = 24;

/**
 * *Đoàn đại biểu Đảng Lao động Thụy Sĩ do đồng chí A, ủy viên …, dẫn đầu*: whom no title that is known tells, or
 * one of no country (*do Bộ trưởng A dẫn đầu*), is an official of the country whose delegation he leads.
 */
export function asLeader(reader: Reader, person: PersonChunk): PersonChunk {
  const { name, full, candidates, posts, first, past } = person;
  if (!name || !full || candidates.length > 0) return person;
  const leader = asHead(reader, person);
  if (leader !== person || posts.some(({ of }) => of.length > 0)) return leader;
  if (first <= reader.first || reader.text(first - 1) !== 'do') return person;
  if (!leads(reader, past) || !isDelegation(reader, first - 1)) return person;
  const { country } = reader;
  if (country === null) return person;
  return headOf(reader, person, country);
}

/** *Tướng A dẫn đầu phái đoàn Lào*: of the country whose delegation he leads, where his title does not say. */
function asHead(reader: Reader, person: PersonChunk): PersonChunk {
  const { posts, past } = person;
  const verb = reader.item(past);
  if (posts.some((p) => p.of.length > 0 || p.elsewhere) || !hasType(verb, 'governs')) return person;
  if (!/^(đoàn|biểu)$/iu.test(reader.text(verb!.past - 1))) return person;
  const country = countryIn(reader.item(skipPeople(reader, verb!.past)))?.id;
  if (country === undefined) return person;
  return headOf(reader, person, country);
}

/** Whoever leads a country's delegation, in the offices that the text gives him. */
function headOf(reader: Reader, person: PersonChunk, country: string): PersonChunk {
  const of = [country];
  const { posts } = person;
  const told =
    posts.length > 0
      ? posts.map((post) => ({ ...post, of }))
      : [{ offices: ['head of delegation'], of, qualifier: null }];
  return personChunk(reader, person.first, person.past, person, told);
}

function leads(reader: Reader, from: number): boolean {
  for (let t = from; t < reader.past && t - from <= REACH; t++) {
    if (hasType(reader.item(t), 'leads')) return true;
    if (reader.isMark(t, ';') || reader.text(t) === 'do') return false;
  }
  return false;
}

/** *tập đoàn, liên đoàn, sư đoàn* are bodies that somebody heads for good. */
const BODIES = /^(tập|liên|công|sư|quân|binh|trung|tiểu|lữ|thương|giáo|văn|bè)$/iu;

/** *phái đoàn*, *Đoàn đại biểu*; no alliance, no party. */
function isDelegation(reader: Reader, by: number): boolean {
  for (let t = by - 1; t >= reader.first && by - t <= REACH; t--) {
    if (reader.isMark(t, ',') || reader.isMark(t, ';')) return false;
    if (/^đoàn$/iu.test(reader.text(t))) return t === reader.first || !BODIES.test(reader.text(t - 1));
  }
  return false;
}

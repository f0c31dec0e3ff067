import type { PersonChunk } from '../../model.ts';
import { personChunk } from '../chunk.ts';
import { hasType } from '../items.ts';
import type { Reader } from '../reader.ts';

/** Tokens from a delegation to *do*, and from who leads it to the word that says so: his offices may stand between. */
const REACH = 24;

/**
 * *Đoàn đại biểu Đảng Lao động Thụy Sĩ do đồng chí A, ủy viên …, dẫn đầu*: whom no title that is known tells is an official of the
 * country whose delegation he leads.
 */
export function asLeader(reader: Reader, person: PersonChunk): PersonChunk {
  const { name, full, candidates, posts, first, past } = person;
  if (!name || !full || candidates.length > 0 || posts.length > 0) return person;
  if (first <= reader.first || reader.text(first - 1) !== 'do') return person;
  if (!leads(reader, past) || !isDelegation(reader, first - 1)) return person;
  const { country } = reader;
  if (country === null) return person;
  const post = { offices: ['head of delegation'], of: [country], qualifier: null };
  return personChunk(reader, first, past, person, [post]);
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

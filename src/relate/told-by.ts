import { type Clause, has } from './parts.ts';

/** *“… tại hội nghị ASEAN”, ông A hôm nay nói ở Manila*: what is told behind a quotation that holds part `at` is of who speaks. */
export function isBehindQuote({ parts }: Clause, at: number, i: number): boolean {
  const closes = parts.findIndex((p, k) => k > at && has(p, 'quote-mark'));
  const comma = parts[closes + 1];
  return closes > at && closes < i && has(comma, 'comma') && comma!.first === parts[closes]!.past;
}

/** Tokens of a source's name: *theo hãng tin Reuters ngày 10/1*. */
const SOURCE = 5;

/** *…, theo Reuters ngày 10/1*: at the end of a sentence it is the day of the report. */
export function isOfSource(clause: Clause, date: number): boolean {
  const day = clause.parts[date]!;
  const before = clause.parts.findLastIndex((p, i) => i < date && has(p, 'source', 'comma'));
  const source = clause.parts[before];
  return (
    has(source, 'source') &&
    has(clause.parts[before - 1], 'comma') &&
    date === clause.parts.length - 1 &&
    day.first > source!.past &&
    day.first - source!.past <= SOURCE
  );
}

/** Parts of a phrase that opens the sentence: *Bên lề hội nghị, A ngày 24/7 nói …* is of that day too. */
const OPENING = 3;

/** *bàn trong cuộc gặp của A với B, (Reuters dẫn lời cố vấn của) Ngoại trưởng C ngày 29/1 cho biết*: the day on which C speaks. */
export function isOfSpeaker({ parts }: Clause, at: number, date: number): boolean {
  const comma = parts.findLastIndex((p, i) => i > at && i < date && has(p, 'comma'));
  const [day, quote, who] = [parts[date]!, parts[date + 1], parts[comma + 1]];
  return (
    (at > OPENING || parts.slice(0, at).some((p) => p.kind === 'group' && p.prep === null)) &&
    comma > at &&
    date > comma + 1 &&
    has(quote, 'quote') &&
    quote!.first - day.past <= 1 &&
    who!.first - parts[comma]!.past <= 1 &&
    parts.slice(comma + 1, date).every((p) => p.kind === 'group' && p.prep === null)
  );
}

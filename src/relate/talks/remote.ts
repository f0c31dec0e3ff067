import { signals } from '../../lexicon/signals.ts';
import { type Clause, type Part, type Word, has, mayTell } from '../parts.ts';

const REMOTE = signals('remote');

/** Whether those who talk by the word at part `at` do so by telephone or video, whatever the word itself says. */
export const isRemote = (clause: Clause, at: number): boolean =>
  isByMeans(clause, at) || isWhileCalling(clause, at) || isToldOfCall(clause, at) || isByCall(clause, at);

/** *trao đổi với B qua điện thoại; Qua điện thoại, ông A thảo luận với B; cuộc hội đàm theo hình thức trực tuyến*. */
function isByMeans(clause: Clause, at: number): boolean {
  const { parts, sentence } = clause;
  if (!mayTell(clause, REMOTE)) return false;
  if (!has(parts[at], 'talks.verb', 'talks.noun', 'summit.noun')) return false;
  for (let i = at + 1; i < parts.length && !closes(parts[i]!); i++) if (has(parts[i], 'remote')) return true;
  const isFirst = parts.findIndex((p) => p.kind === 'word' && p.event) === at;
  return isFirst && has(parts[0], 'remote') && parts[0]!.first === sentence.first;
}

const closes = (part: Part): boolean =>
  has(part, 'comma', 'stop', 'quote', 'quote-mark', 'but', 'when', 'that') ||
  has(part, 'after', 'before') ||
  (part.kind === 'word' && part.event && !has(part, 'topic'));

/** *thảo luận, trao đổi*: said, not met. */
const isSpoken = ({ pattern, noun }: Word): boolean => pattern === 'with-person' && !noun;

/** *A và B thảo luận về Libya khi A gọi điện chúc mừng B*: by telephone. */
function isWhileCalling({ parts }: Clause, at: number): boolean {
  const isOfBoth = isSpoken(parts[at] as Word) && has(parts[at], 'topic');
  const when = isOfBoth ? parts.findIndex((p, i) => i > at && has(p, 'moment')) : -1;
  const next = when < 0 ? undefined : parts.find((p, i) => i > when && p.kind === 'word' && p.event);
  return has(next, 'call.verb') && !parts.slice(at, when).some((p) => has(p, 'stop', 'comma', 'quote-mark'));
}

/** *bản tóm tắt cuộc điện đàm cho biết A trao đổi với B*: what the call was. */
function isToldOfCall({ parts }: Clause, at: number): boolean {
  const that = isSpoken(parts[at] as Word)
    ? parts.findLastIndex((p, i) => i < at && has(p, 'that', 'quote'))
    : -1;
  return (
    that > 0 &&
    has(parts[that - 1], 'call.noun', 'call.verb') &&
    parts[that]!.first - parts[that - 1]!.past <= 1
  );
}

/** *điện đàm trao đổi với B, gọi điện thảo luận với B*. */
const isByCall = ({ parts }: Clause, at: number): boolean =>
  isSpoken(parts[at] as Word) && has(parts[at - 1], 'call.verb') && parts[at - 1]!.past === parts[at]!.first;

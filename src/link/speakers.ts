import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Actor, Chunk, Linked, LinkedSentence, PronounChunk } from '../model.ts';
import type { Tokens } from '../text/tokens.ts';
import { unitOf } from '../text/unit.ts';
import type { Quotation } from './quotations.ts';

/** Lets *tôi* in a quotation be an actor: the official who is quoted; where nobody knows who that is the text stays as it was. */
export function withSpeakers(
  linked: Linked,
  quotations: readonly Quotation[],
  tokens: Tokens,
  lexicon: Lexicon,
): Linked {
  const { sentences } = linked;
  const isTold = ({ open, close }: Quotation): boolean => {
    for (let at = open + 1; at < close; at++) if (lexicon.lists.speaker.has(tokens, at)) return true;
    return false;
  };
  if (!quotations.some(isTold)) return linked;
  const isPlural = (at: number): boolean => lexicon.lists.speakers.has(tokens, at - 1);
  const said = new Map<LinkedSentence, Actor[]>();
  let before: { close: number; who: string | null } | null = null;
  for (const quotation of quotations) {
    const who: string | null = speakerOf(linked, tokens, quotation, before);
    before = { close: quotation.close, who };
    if (who === null) continue;
    for (let at = quotation.open + 1; at < quotation.close; at++)
      if (lexicon.lists.speaker.has(tokens, at) && (!isPlural(at) || hasMet(tokens, at + 1))) {
        const sentence = sentenceAt(sentences, at);
        const actors = said.get(sentence) ?? [];
        said.set(sentence, [...actors, { chunk: pronoun(tokens, at), refs: [who] }]);
      }
  }
  if (said.size === 0) return linked;
  return { ...linked, sentences: sentences.map((s) => withActors(s, said.get(s))) };
}

/** Tokens of *đã có một cuộc gặp*. */
const MET = 7;
/** *chúng tôi đã gặp B, chúng tôi vừa có cuộc gặp rất tốt với B*: whoever says so has met B; *gặp nhau* says not whom. */
const HAS_MET =
  /^((đã|vừa|mới|sẽ|cũng) )*((gặp|hội đàm|hội kiến|điện đàm) (?!nhau|lại nhau|gỡ nhau)|có (một |những |các |vài )?(cuộc|buổi) (gặp|hội đàm|hội kiến|điện đàm|nói chuyện|trao đổi|tiếp xúc))/u;

const hasMet = (tokens: Tokens, at: number): boolean =>
  HAS_MET.test(textBetween(tokens, at, Math.min(at + MET, tokens.count)).toLowerCase());

function pronoun({ start, end }: Tokens, at: number): PronounChunk {
  const chunk = unitOf<PronounChunk>('pronoun', at, at + 1, start[at]!, end[at]!);
  chunk.of = 'speaker';
  chunk.shown = false;
  return chunk;
}

const sentenceAt = (sentences: readonly LinkedSentence[], token: number): LinkedSentence =>
  sentences.find((s) => token < s.past)!;

function withActors(sentence: LinkedSentence, more: readonly Actor[] | undefined): LinkedSentence {
  if (!more) return sentence;
  const chunks: Chunk[] = [...sentence.chunks];
  const actors = [...sentence.actors];
  for (const actor of more) {
    const i = chunks.findIndex((c) => c.first >= actor.chunk.first);
    const at = i < 0 ? chunks.length : i;
    if (isOwner(chunks, at, actor.chunk.first)) continue;
    chunks.splice(at, 0, actor.chunk);
    actors.splice(at, 0, actor);
  }
  return { ...sentence, chunks, actors };
}

/** *phái đoàn của tôi, người bạn của tôi*: others than who speaks; *cuộc gặp của tôi* is his. */
function isOwner(chunks: readonly Chunk[], at: number, token: number): boolean {
  const [noun, of] = [chunks[at - 2], chunks[at - 1]];
  const owns = of?.kind === 'word' && of.past === token && of.types.includes('of');
  return owns && noun?.kind === 'word' && noun.past === of.first && !noun.event;
}

/** Who is quoted: told behind the quotation, before it, or as whose the one right before it is; null where nobody is known. */
function speakerOf(
  linked: Linked,
  tokens: Tokens,
  { open, close, closed }: Quotation,
  before: { close: number; who: string | null } | null,
): string | null {
  const { sentences } = linked;
  const here = sentenceAt(sentences, open);
  if (closed) {
    const last = sentenceAt(sentences, close);
    if (/\p{L}/u.test(textBetween(tokens, close + 1, last.past)))
      return toldIn(linked, tokens, last, close + 1, last.past) ?? introduced(linked, tokens, here, open);
  }
  if (open > here.first) {
    // "…", ông A nói, "tôi …"
    const goesOn = before !== null && before.close >= here.first;
    return introduced(linked, tokens, here, open) ?? (goesOn ? before.who : null);
  }
  // "…", ông A nói. "Tôi …": what goes on is said by the same.
  const previous = sentences[sentences.indexOf(here) - 1];
  return before && previous && before.close >= previous.first && previous.block === here.block
    ? before.who
    : null;
}

const textBetween = ({ text, start, end }: Tokens, first: number, past: number): string =>
  first < past ? text.slice(start[first], end[past - 1]) : '';

/** Tokens between who speaks and the word that says so: *, ông Trump sáng nay tại Nhà Trắng nói*. */
const NEAR = 12;

/** *"…", ông Trump nói; "…", AFP dẫn lời ông Trump*. */
function toldIn(
  linked: Linked,
  tokens: Tokens,
  { actors }: LinkedSentence,
  first: number,
  past: number,
): string | null {
  for (const actor of actors) {
    if (!actor || actor.chunk.kind === 'entity') continue;
    if (actor.chunk.first < first || actor.chunk.first >= past) continue;
    const opener = textBetween(tokens, first, actor.chunk.first);
    const cited = CITES.test(opener);
    if (!cited && !/^[\s,–—-]*(theo( lời)?)?\s*$/iu.test(opener)) {
      if (actor.chunk.kind === 'person' && actor.chunk.name) return null;
      continue;
    }
    return official(linked, actor);
  }
  return null;
}

const CITES = /(dẫn|trích) (lại )?lời( của)?$/iu;

const isSaying = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'word' && chunk.types.includes('quote') && !chunk.event;

/** *Ông Trump nói: "…"; ông viết trên Twitter: "…"*. */
function introduced(
  linked: Linked,
  tokens: Tokens,
  { chunks, actors }: LinkedSentence,
  open: number,
): string | null {
  const says = chunks.findLastIndex((c) => c.first < open && isSaying(c));
  if (says < 0 || open - chunks[says]!.past > NEAR) return null;
  const between = textBetween(tokens, chunks[says]!.past, open);
  if (!/:$|^(rằng)?$/u.test(between)) return null;
  for (let i = says - 1; i >= 0; i--) {
    const actor = actors[i];
    if (!actor) continue;
    if (chunks[says]!.first - actor.chunk.past > NEAR) return null;
    return official(linked, actor);
  }
  return null;
}

/** The one official that somebody told is. */
function official({ entities }: Linked, { refs }: Actor): string | null {
  const [only] = refs;
  return refs.length === 1 && entities.get(only!)?.kind === 'official' ? only! : null;
}

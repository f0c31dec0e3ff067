import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sentence } from '../text/sentences.ts';
import { Flag, type Tokens } from '../text/tokens.ts';

/** What stands between two quotation marks: from the token of the one up to that of the other. */
export interface Quotation {
  open: number;
  close: number;
  /** Whether a mark ends it; else another begins. */
  closed: boolean;
}

/** Sentences that one may run over; what seems longer has lost a mark. */
const LONGEST = 8;
/** Tokens of what two marks set the wrong way round enclose: *lập trường" mềm "của ông*. */
const ASIDE = 12;

/** The quotations of a text, in order. */
export function quotationsOf(
  tokens: Tokens,
  sentences: readonly Sentence[],
  { lists }: Lexicon,
): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let opened = 0;
  let aside = -1;
  const end = (close: number, index: number, closed: boolean): void => {
    if (open >= 0 && index - opened < LONGEST) found.push({ open, close, closed });
    open = -1;
  };
  for (const [index, { first, past }] of sentences.entries())
    for (let at = first; at < past; at++) {
      if ((tokens.flags[at]! & Flag.mark) === 0 || !lists.quotes.has(tokens, at)) continue;
      const side = sideOf(tokens, at);
      // A paragraph of what goes on opens with a mark again.
      if (open >= 0 && side === 'open') end(at, index, false);
      if (open < 0 && side === 'close') aside = at;
      else if (open < 0 && side === 'open' && aside >= first && at - aside <= ASIDE) aside = -1;
      else if (open >= 0) end(at, index, true);
      else [open, opened, aside] = [at, index, -1];
    }
  end(tokens.count, sentences.length, false);
  return found;
}

/** Which of the two a mark is, by itself or by the spaces about it; null where they do not tell. */
function sideOf({ text, start, flags, count }: Tokens, at: number): 'open' | 'close' | null {
  const mark = text[start[at]!]!;
  if (/[“„«]/.test(mark)) return 'open';
  if (/[”»]/.test(mark)) return 'close';
  const spaced = (flags[at]! & Flag.glued) === 0;
  const ends = at + 1 >= count || (flags[at + 1]! & Flag.glued) === 0;
  if (spaced === ends) return null;
  return spaced ? 'open' : 'close';
}

/** Which tokens stand in a quotation. */
export function quoted(quotations: readonly Quotation[], count: number): Uint8Array {
  const inside = new Uint8Array(count);
  for (const { open, close } of quotations) inside.fill(1, open, close);
  return inside;
}

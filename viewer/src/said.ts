import { passagesBeside } from './context.ts';
import type { Data } from './data.ts';
import { fold, sharp } from './fold.ts';
import type { Claim } from './claims.ts';

/** What is told of each claim as words with one space before each, read when they are first asked for. */
interface Words {
  sharp: readonly string[];
  folded: readonly string[];
}

const read = new WeakMap<Data, Words>();
/** The last question: a brush asks it again at every move. */
let last: { data: Data; said: string; marks: Uint8Array } | null = null;

/**
 * Which claims have these words in a quote or in a sentence beside it, next to each other, the last perhaps only begun. Where they are typed with
 * tones, with those: *hòa* is not *hoa*; without any, tones do not matter.
 */
export function saysSo(data: Data, said: string): Uint8Array {
  if (last?.data === data && last.said === said) return last.marks;
  const words = read.get(data) ?? wordsOf(data);
  read.set(data, words);
  const toned = fold(said) !== sharp(said);
  const wanted = spaced(toned ? sharp(said) : fold(said));
  const marks = Uint8Array.from(toned ? words.sharp : words.folded, (text) => Number(text.includes(wanted)));
  last = { data, said, marks };
  return marks;
}

function wordsOf(data: Data): Words {
  const texts = data.claims.map((claim) =>
    quotesOf(data, claim)
      .map((quote) => spaced(sharp(quote)))
      // No words run from one quote into the next.
      .join('|'),
  );
  return { sharp: texts, folded: texts.map((text) => text.split('|').map(fold).map(spaced).join('|')) };
}

/** The quotes and what stands beside them, as the search reads it too. */
function quotesOf({ graph }: Data, { key, isMeeting }: Claim): string[] {
  const node = isMeeting ? graph.getNodeAttributes(key) : null;
  const evidence =
    node === null ? graph.getEdgeAttribute(key, 'evidence') : node.kind === 'meeting' ? node.evidence : [];
  return evidence.flatMap((piece) => {
    const { before, after } = passagesBeside(graph, piece);
    return [piece.quote, before?.text ?? '', after?.text ?? ''];
  });
}

/** *Hạt nhân, rồi* → ` hạt nhân rồi`. */
function spaced(text: string): string {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
  return words.map((word) => ` ${word}`).join('');
}

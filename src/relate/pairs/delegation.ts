import type { PronounChunk } from '../../model.ts';
import { unitOf } from '../../text/unit.ts';
import { type Context, textOf } from '../context.ts';
import { type Clause, type Part, groupOf, has } from '../parts.ts';

/** Sentences back to which *đoàn* alone refers. */
const NEAR = 8;
const BARE = /^(phái )?đoàn( đại biểu)?( cấp cao)?$/u;
const DELEGATION = /(?<!\p{L})đoàn(?!\p{L})/iu;
/** Tokens of *cũng, sau đó, thân mật* between a delegation and what it does, or is done to it. */
const GAP = 3;

/**
 * *Ông A dẫn đầu đoàn đại biểu thăm Lào. Đoàn đã hội kiến B, Ông B tiếp đoàn*: a delegation that no word tells apart is that of who
 * travelled last, and he stands for it.
 */
export function settleDelegation(context: Context, clause: Clause): void {
  for (let i = 0; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (!has(part, 'people') || !BARE.test(textOf(context, part)) || isTold(clause, i)) continue;
    if (!doesSomething(clause, i) && !isMet(clause, i)) continue;
    const leader = travellerBefore(context, clause);
    if (leader === null) return;
    const chunk = unitOf<PronounChunk>('pronoun', part.first, part.past);
    chunk.of = 'person';
    chunk.address = null;
    chunk.shown = false;
    const before = clause.parts[i - 1];
    const prep = before?.kind === 'word' && before.past === part.first ? before.preposition : null;
    clause.parts[i] = groupOf({
      first: part.first,
      past: part.past,
      actors: [{ chunk, refs: [leader] }],
      prep,
      dashed: false,
      inside: null,
    });
  }
}

/** *đoàn Lào, đoàn của Quốc hội, đoàn do A dẫn đầu, đoàn gồm A*. */
function isTold({ parts }: Clause, i: number): boolean {
  const next = parts[i + 1];
  if (next === undefined || next.first > parts[i]!.past) return false;
  return next.kind === 'group' || has(next, 'of', 'by', 'include', 'people', 'of-noun', 'open');
}

/** *(Tại Hà Nội,) đoàn (cũng) đã có cuộc gặp*: it opens its clause, and what it does stands right behind. */
function doesSomething({ parts }: Clause, i: number): boolean {
  const before = parts[i - 1];
  if (before !== undefined && !has(before, 'comma')) return false;
  const verb = parts.findIndex((p, j) => j > i && !has(p, 'past', 'planned', 'light', 'held'));
  return verb > i && isMeeting(parts[verb]) && gaps(parts, i, verb) <= GAP;
}

/** Tokens between two parts that no part in between covers. */
const gaps = (parts: readonly Part[], from: number, until: number): number =>
  parts.slice(from + 1, until + 1).reduce((sum, p, k) => sum + p.first - parts[from + k]!.past, 0);

const isMeeting = (part: Part | undefined): boolean => has(part, 'talks.verb', 'talks.noun', 'visit.verb');

/** *tiếp (thân mật) đoàn, hội đàm với đoàn*. */
function isMet({ parts }: Clause, i: number): boolean {
  const before = parts[i - 1];
  const verb = has(before, 'with') ? parts[i - 2] : before;
  return has(verb, 'talks.verb', 'talks.noun') && parts[i]!.first - verb!.past <= GAP;
}

/** Who made the trip told last, of whose delegation the text speaks; null where nobody alone did. */
function travellerBefore({ tellings, article, linked }: Context, clause: Clause): string | null {
  const trip = tellings.findLast((t) => t.form === 'visit');
  const [guest, ...others] = trip?.participants ?? [];
  if (!trip || !guest || others.length > 0 || clause.index - trip.sentence > NEAR) return null;
  const from = linked.sentences[trip.sentence]!.start;
  return DELEGATION.test(article.text.slice(from, clause.sentence.start)) ? guest.entity : null;
}

import type { PronounChunk } from '../../model.ts';
import { unitOf } from '../../text/unit.ts';
import { subjectOf } from '../arguments.ts';
import { type Context, clausesBefore, countryOf, isKind, officialsOf, textOf } from '../context.ts';
import { type Clause, type Group, type Part, groupOf, has, refsOf } from '../parts.ts';

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
    if (part.kind === 'group' && !isNamedBefore(clause, i)) settleHead(context, clause, part);
    if (!has(part, 'people') || !BARE.test(textOf(context, part)) || isTold(clause, i)) continue;
    if (!doesSomething(clause, i) && !isMet(clause, i)) continue;
    const leader =
      travellerBefore(context, clause) ?? leaderBefore(context, clause) ?? guestBefore(context, clause, i);
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

/** *trưởng đoàn Việt Nam được Phó Thủ tướng B tiếp*: whoever was told to meet or to travel last for that country. */
function settleHead(context: Context, clause: Clause, { actors }: Group): void {
  for (const { chunk, refs } of actors) {
    const [land] = refs;
    if (chunk.kind !== 'person' || chunk.name !== null || refs.length !== 1) continue;
    if (!chunk.posts.every((post) => post.offices[0] === HEAD) || !isKind(context, land!, 'country'))
      continue;
    const head = officialTold(context, clause, (id) => countryOf(context, id) === land);
    if (head !== null) refs[0] = head;
  }
}

const HEAD = 'head of delegation';

/** *Bộ trưởng A, trưởng phái đoàn Hàn Quốc*. */
const isNamedBefore = ({ parts }: Clause, i: number): boolean => {
  const [name, comma] = [parts[i - 2], parts[i - 1]];
  const isPerson = name?.kind === 'group' && name.actors.every(({ chunk }) => chunk.kind === 'person');
  return isPerson && has(comma, 'comma') && name.past === comma!.first;
};

/** *Ông A dẫn đầu đoàn đại biểu làm việc tại châu Phi*: who was told last to lead one. */
function leaderBefore(context: Context, clause: Clause): string | null {
  for (const told of clausesBefore(context, clause, NEAR).toReversed()) {
    const at = told.parts.findLastIndex((p) => has(p, 'leads', 'governs') && LEADS.test(textOf(context, p)));
    const leader = at < 0 ? null : subjectOf(told, at, context.knowledge);
    const [one, ...others] = leader ? officialsOf(context, leader) : [];
    if (one !== undefined) return others.length === 0 ? one : null;
  }
  return null;
}

const LEADS = /^(dẫn đầu|làm trưởng|là trưởng) .*đoàn/u;

/** *A họp với B tại Tokyo. Bộ trưởng C đã tiếp đoàn*: who receives is of the one land, the delegation of the other. */
function guestBefore(context: Context, clause: Clause, i: number): string | null {
  const host = clause.parts.find((p, k): p is Group => k < i && p.kind === 'group' && p.prep === null);
  const home = host && countryOf(context, refsOf(host)[0] ?? '');
  return isMet(clause, i) && home
    ? officialTold(context, clause, (id) => countryOf(context, id) !== home, home)
    : null;
}

/** The one official who passes a test of the last meeting nearby that has one; somebody of the land `home` takes part as well. */
function officialTold(
  context: Context,
  clause: Clause,
  test: (id: string) => boolean,
  home: string | null = null,
): string | null {
  for (const { participants, sentence } of context.tellings.toReversed()) {
    if (clause.index - sentence > NEAR) break;
    const all = participants.map((p) => p.entity).filter((id) => isKind(context, id, 'official'));
    const [one, ...others] = all.filter(test);
    const isThere = home === null || all.some((id) => countryOf(context, id) === home);
    if (one !== undefined && others.length === 0 && isThere) return one;
  }
  return null;
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

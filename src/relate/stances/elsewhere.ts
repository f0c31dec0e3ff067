import type { LinkedSentence, StanceType } from '../../model.ts';
import { acts } from '../arguments.ts';
import { type Context, countryOf, isKind, landOf, landOrSelf, textBehind, textBetween } from '../context.ts';
import { type Clause, type Group, refsOf } from '../parts.ts';
import { statesOf } from './diplomats.ts';

/** *chỉ trích vụ đột nhập, lên án hành động này*: what somebody did, without who. */
function isDeed(context: Context, clause: Clause, at: number): boolean {
  const { collocates, lists } = context.lexicon;
  const { past } = clause.sentence;
  let next = collocates.manner.pastAt(context.tokens, clause.parts[at]!.past, past);
  if (lists.plurals.has(context.tokens, next)) next++;
  // chỉ trích quyết định của tòa án: whose it is, is told.
  const isOwned = /^[^,.;]{0,40} của /.test(textBehind(context, clause, clause.parts[at]!));
  return !isOwned && collocates.deed.begins(context.tokens, next, past);
}

/** *Đáp lại, Mỹ trừng phạt hai ngân hàng*. */
const ANSWER = /^(để )?(đáp lại|đáp trả|trả đũa|phản ứng lại)(?!\p{L})/iu;

/** Deeds of a state against another, which the sentence may leave out. */
const ANSWERS: readonly StanceType[] = ['sanctions', 'expelsDiplomatsOf', 'criticises'];

/**
 * Whom a stance is aimed at where its own clause does not say: whose deed the headline tells, whom an answer answers.
 * Nobody where that is one of those who speak.
 */
export function targetElsewhere(
  context: Context,
  clause: Clause,
  at: number,
  type: StanceType,
  subjects: readonly string[],
): string | null {
  const own = new Set(subjects.flatMap((id) => [id, countryOf(context, id)]));
  const word = clause.parts[at]!;
  // Anh đóng băng tài sản của ba tỷ phú: of those, whose country is not told.
  const isFrozen = /tài sản/iu.test(textBetween(context, word.first, word.past));
  const mayAnswer = ANSWERS.includes(type) && !isFrozen && answers(context, clause);
  const found = mayAnswer ? doerBefore(context, clause) : null;
  const target =
    found ?? (type === 'criticises' && isDeed(context, clause, at) ? headlineDoer(context) : null);
  return target === null || own.has(target) ? null : target;
}

const answers = (context: Context, { sentence }: Clause): boolean =>
  ANSWER.test(context.article.text.slice(sentence.start, sentence.end));

/** The one country that acts in the sentence before. */
function doerBefore(context: Context, clause: Clause): string | null {
  const before = context.linked.sentences[clause.index - 1];
  return before ? doerOf(context, before) : null;
}

/** *Cảnh sát Ecuador đột nhập đại sứ quán*: the one country that acts in the headline. */
function headlineDoer(context: Context): string | null {
  const headline = context.linked.sentences.find((s) => s.block === 'headline');
  return headline ? doerOf(context, headline) : null;
}

function doerOf(context: Context, { chunks, actors }: LinkedSentence): string | null {
  const at = chunks.findIndex((c, i) => actors[i] && !(c.kind === 'entity' && c.locative));
  const next = chunks[at + 1];
  // Nga và Mỹ …, Nga – Mỹ, Nga bị …: not one that acts.
  const isOther = next?.kind === 'word' && next.types.some((t) => ['by', 'dash', 'and', 'comma'].includes(t));
  if (at < 0 || (isOther && next.past === chunks[at + 2]?.first)) return null;
  const [country, ...more] = statesOf(context, actors[at]!.refs);
  return more.length === 0 && country && isKind(context, country, 'country') ? country : null;
}

/** *kêu gọi hai nước kiềm chế*: two countries named together, else the two that the text tells most; not the speaker's. */
export function twoTold(context: Context, clause: Clause, subjects: readonly string[]): string[] {
  const own = new Set(subjects.flatMap((id) => [id, countryOf(context, id)]));
  const groups = context.clauses
    .filter((c) => c.index <= clause.index)
    .flatMap((c) => c.parts.filter((p): p is Group => p.kind === 'group'));
  const together = groups
    .map((g) => [...new Set(refsOf(g).map((id) => landOrSelf(context, id)))])
    .findLast((ids) => ids.length === 2 && ids.every((id) => isKind(context, id, 'country') && !own.has(id)));
  return together ?? mostTold(context, own);
}

/** The two countries that the article names most, if it names no third as often. */
function mostTold(context: Context, own: ReadonlySet<string | null>): string[] {
  const counts = new Map<string, number>();
  for (const { entity } of context.linked.mentions) {
    const id = landOf(context, entity);
    if (id !== null && !own.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && second && second[1] > (third?.[1] ?? 0) ? [first[0], second[0]] : [];
}

const JOINT = /^((bản|trong) )?(tuyên bố chung|thông cáo chung|văn kiện chung)(?!\p{L})/iu;

/** *Tuyên bố chung lên án …*: the states and bodies that met, where nobody acts in the clause. */
export function jointParties(context: Context, clause: Clause, at: number): string[] {
  const { start, end } = clause.sentence;
  if (!JOINT.test(context.article.text.slice(start, end))) return [];
  if (clause.parts.slice(0, at).some((p) => p.kind === 'group' && acts(p, context.knowledge))) return [];
  const met = context.tellings.filter(
    (t) => t.sentence <= clause.index && t.form !== 'call' && t.form !== 'visit',
  );
  const meeting = met.find((t) => t.leading) ?? met.at(-1);
  return statesOf(context, meeting?.participants.map((p) => p.entity) ?? []);
}

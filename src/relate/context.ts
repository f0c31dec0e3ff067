import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Knowledge } from '../lexicon/knowledge.ts';
import { heldOn } from '../lexicon/tenures.ts';
import type { Article, DateMention, Entity, Linked, When } from '../model.ts';
import { edtfSpan } from '../text/edtf.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Clause, type Group, refsOf } from './parts.ts';
import { parties } from './arguments.ts';
import type { Telling } from './telling.ts';

/** What the readers of one article's sentences share. */
export interface Context {
  article: Article;
  tokens: Tokens;
  lexicon: Lexicon;
  knowledge: Knowledge;
  linked: Linked;
  dates: readonly DateMention[];
  whens: readonly When[];
  clauses: readonly Clause[];
  /** The two parties told last before the sentence that is being read; none where nobody was. */
  last: () => string[];
  /** The meetings told so far; all of them once they are read. */
  tellings: readonly Telling[];
}

/** A context in which `tellings` have been told, laid out as every other: rules that meet one layout ask it at a fraction of the cost. */
export const contextWith = (
  context: Context,
  tellings: readonly Telling[],
  last: Context['last'],
): Context => ({
  article: context.article,
  tokens: context.tokens,
  lexicon: context.lexicon,
  knowledge: context.knowledge,
  linked: context.linked,
  dates: context.dates,
  whens: context.whens,
  clauses: context.clauses,
  last,
  tellings,
});

/** An entity of the article or of the lexicon. */
export const entityOf = (context: Context, id: string): Entity | undefined =>
  context.linked.entities.get(id) ?? context.knowledge.entities.get(id);

/** The country of an official or body. */
export const countryOf = (context: Context, id: string): string | null =>
  entityOf(context, id)?.country ?? null;

/**
 * A country itself, or that of a place, body or official; null where none is known, and of whoever acts for a body of states:
 * *Tổng thư ký Liên hợp quốc António Guterres* stands for no Portugal.
 */
export const landOf = (context: Context, id: string): string | null =>
  isKind(context, id, 'country') ? id : actsForBody(context, id) ? null : countryOf(context, id);

/** Whoever acts for a body of states; worked out once an article. */
const FOR_BODIES = new WeakMap<Linked, ReadonlySet<string>>();

/** Whether somebody has an office of a body of states, by the article or, on its day, by what is known. */
export function actsForBody(context: Context, id: string): boolean {
  let known = FOR_BODIES.get(context.linked);
  if (!known) FOR_BODIES.set(context.linked, (known = thoseForBodies(context)));
  return known.has(id);
}

function thoseForBodies({ article, linked, knowledge }: Context): ReadonlySet<string> {
  const isOfStates = (of: string) => knowledge.organisationType.get(of) === 'international';
  const told = linked.offices.filter(({ post }) => post.qualifier === null && post.of.some(isOfStates));
  const day = edtfSpan(article.published)?.from;
  const holders = [...linked.entities.keys()].filter(
    (id) => day !== undefined && knowledge.tenures.of(id).some((t) => isOfStates(t.of) && heldOn(t, day)),
  );
  return new Set([...told.map(({ official }) => official), ...holders]);
}

/** As `landOf`; itself where none is known. */
export const landOrSelf = (context: Context, id: string): string => landOf(context, id) ?? id;

export const isKind = (context: Context, id: string, ...kinds: Entity['kind'][]): boolean => {
  const entity = entityOf(context, id);
  return entity !== undefined && kinds.includes(entity.kind);
};

/** The officials that a group stands for, each once. */
export const officialsOf = (context: Context, group: Group): string[] =>
  refsOf(group).filter((id) => isKind(context, id, 'official'));

export const namesOfficial = (context: Context, group: Group): boolean =>
  refsOf(group).some((id) => isKind(context, id, 'official'));

/** Entity ids that groups stand for, officials before their countries. */
export const partiesOf = (context: Context, ...groups: Group[]): string[] =>
  parties(groups, (id) => countryOf(context, id)).filter((id) => !isPress(context, id));

/** Papers and companies report; they are no parties. */
function isPress(context: Context, id: string): boolean {
  const type = context.knowledge.organisationType.get(id);
  return type === 'media' || type === 'company';
}

/** *hai bên, hai nhà lãnh đạo*: two parties that only the article's earlier sentences tell. */
export const isOpenPair = (group: Group): boolean =>
  group.actors.length === 1 && group.actors[0]!.chunk.kind === 'pair' && group.actors[0]!.refs.length === 0;

/** The text of `count` tokens from token `from`, small. */
export function textAfter(context: Context, from: number, count: number): string {
  const { start, end } = context.tokens;
  const past = Math.min(from + count, context.tokens.count);
  return from < past ? context.article.text.slice(start[from], end[past - 1]).toLowerCase() : '';
}

/** Whether token `i` is one of these marks. */
export const isMark = ({ tokens }: Context, i: number, marks: string): boolean =>
  marks.includes(tokens.text[tokens.start[i]!]!);

/** The words of a part, in small letters. */
export const textOf = (context: Context, { first, past }: { first: number; past: number }): string =>
  textAfter(context, first, past - first);

/** The text from token `first` up to token `past`. */
export const textBetween = ({ article, tokens }: Context, first: number, past: number): string =>
  first < past ? article.text.slice(tokens.start[first], tokens.end[past - 1]) : '';

/** The text of the `count` tokens right before token `past`, as many as its sentence has. */
export const textBefore = (context: Context, { sentence }: Clause, past: number, count: number): string =>
  textBetween(context, Math.max(sentence.first, past - count), past);

/** As `textBefore`, small, up to the token itself: for patterns whose words have a space behind each. */
export const textLeadingTo = (context: Context, clause: Clause, past: number, count: number): string =>
  `${textBefore(context, clause, past, count).toLowerCase()} `;

/** Officials alone take part, no state and no body. */
export const isOfOfficials = (context: Context, { participants }: Telling): boolean =>
  participants.every((p) => isKind(context, p.entity, 'official'));

/** The clauses of the sentences before a clause, up to `near` back. */
export const clausesBefore = ({ clauses }: Context, { index }: Clause, near: number): Clause[] =>
  clauses.filter((c) => c.index < index && index - c.index <= near);

/** The clause that tells a meeting. */
export const clauseOf = ({ clauses }: Context, { sentence }: Telling): Clause | undefined =>
  clauses.find((c) => c.index === sentence);

/** The text of the sentence that tells a meeting. */
export const sentenceOf = ({ article }: Context, { evidence }: Telling): string =>
  article.text.slice(evidence.start, evidence.end);

/** What of its sentence stands behind a part, the space or mark right behind it included. */
export const textBehind = (
  { article, tokens }: Context,
  { sentence }: Clause,
  { past }: { past: number },
): string => article.text.slice(tokens.end[past - 1], sentence.end);

import { targetOf } from './targets.ts';
import { type Context, isKind, landOrSelf, partiesOf } from '../context.ts';
import { type Clause, has } from '../parts.ts';

/** An ambassador is expelled, called in, called home by a state, and as one of a state. */
export const statesOf = (context: Context, ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => (isKind(context, id, 'official', 'place') ? landOrSelf(context, id) : id))),
];

/** Whether those expelled are diplomats: said in the sentence, or in another that has the verb. */
export const isAboutDiplomats = (context: Context, clause: Clause, at: number): boolean =>
  namesDiplomats(context, clause) ||
  (!has(clause.parts[at + 1], 'people') && expelledElsewhere(context, clause) !== null);

const namesDiplomats = (context: Context, { sentence }: Clause): boolean =>
  context.lexicon.collocates.diplomat.within(context.tokens, sentence.first, sentence.past);

/** The one country whose diplomats the article's other sentences expel. */
export function expelledElsewhere(context: Context, clause: Clause): string | null {
  const countries = new Set<string>();
  for (const other of context.clauses) {
    if (other === clause || !namesDiplomats(context, other)) continue;
    other.parts.forEach((part, at) => {
      if (!has(part, 'expelsDiplomatsOf')) return;
      const target = targetOf(context, other, at, 'expelsDiplomatsOf', null, false);
      for (const id of target ? statesOf(context, partiesOf(context, target)) : []) countries.add(id);
    });
  }
  const [only] = countries;
  return countries.size === 1 ? only! : null;
}

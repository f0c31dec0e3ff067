import { targetOf } from './targets.ts';
import { type Context, countryOf, isKind, partiesOf } from '../context.ts';
import { type Clause, has } from '../parts.ts';

/** Stances that reach a country through its people and things: *các cá nhân Nga, hàng hóa Trung Quốc, hành động của Nga*. */
const DIPLOMATS = /nhà ngoại giao|ngoại giao|đại sứ|đại biện|tùy viên|nhân viên sứ quán|lãnh sự/i;

/** An ambassador is expelled, called in, called home by a state, and as one of a state. */
export const statesOf = (context: Context, ids: readonly string[]): string[] => [
  ...new Set(
    ids.map((id) => (isKind(context, id, 'official', 'place') ? (countryOf(context, id) ?? id) : id)),
  ),
];

/** Whether those expelled are diplomats: said in the sentence, or in another that has the verb. */
export const isAboutDiplomats = (context: Context, clause: Clause, at: number): boolean =>
  namesDiplomats(context, clause) ||
  (!has(clause.parts[at + 1], 'people') && expelledElsewhere(context, clause) !== null);

const namesDiplomats = (context: Context, { sentence }: Clause): boolean =>
  DIPLOMATS.test(context.article.text.slice(sentence.start, sentence.end));

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

import { type Context, clausesBefore, textOf } from '../context.ts';
import { type Clause, has, refsOf } from '../parts.ts';
import { isInstitution } from './body.ts';

/** Sentences back to the one that names the forum. */
const NEAR = 2;

/** *Diễn đàn sẽ tổ chức họp thường niên vào ngày mai*: the forum told before, by the word for it that opens the sentence. */
export function forumMeant(context: Context, clause: Clause, at: number): string | null {
  const [noun, ...way] = clause.parts.slice(0, at);
  const isMeant =
    has(noun, 'conference.noun') &&
    noun!.first === clause.sentence.first &&
    textOf(context, noun!) === 'diễn đàn' &&
    way.every((p) => has(p, 'planned', 'past', 'light'));
  if (!isMeant) return null;
  const before = clausesBefore(context, clause, NEAR);
  const forums = before.flatMap((c) => c.parts.filter((p) => p.kind === 'group').flatMap((p) => refsOf(p)));
  return forums.findLast((id) => isForum(context, id)) ?? null;
}

/** *Diễn đàn Kinh tế Thế giới*: by its name. */
const isForum = (context: Context, id: string): boolean =>
  isInstitution(context, id) && /^diễn đàn /iu.test(context.knowledge.entities.get(id)?.names[0] ?? '');

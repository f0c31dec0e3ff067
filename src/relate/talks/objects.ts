import { objectOf } from '../arguments.ts';
import { type Context, namesOfficial } from '../context.ts';
import { type Clause, type Group, type Word, has } from '../parts.ts';
import { listedGuests } from './guests.ts';

/** Whom the verb `at` has met, wherever in the sentence it is told; null where nobody is. */
export function metBy(context: Context, clause: Clause, at: number): Group | null {
  const object =
    objectOf(clause, at, context.knowledge) ??
    listedGuests(context, clause, at) ??
    relativeObject(clause, at) ??
    asker(context, clause, at);
  const word = clause.parts[at] as Word;
  if (!object || !needsWith(word) || object.prep === 'with') return object;
  return bringsWith(context, word, object) ? object : null;
}

/** *hội đàm với*; *gặp* takes whom it meets without. */
export const needsWith = ({ pattern }: Word): boolean => pattern === 'with' || pattern === 'with-person';

/** *đối thoại với*: a verb that holds its own preposition. */
const bringsWith = ({ article, tokens }: Context, word: Word, object: Group): boolean =>
  object.first === word.past && /với$/i.test(article.text.slice(0, tokens.end[word.past - 1]));

/** *Tổng thống Putin, người mà Tổng thống Trump đã gặp*. */
function relativeObject(clause: Clause, at: number): Group | null {
  const that = clause.parts.findLastIndex((p, i) => i < at && has(p, 'but'));
  const [comma, who] = [clause.parts[that - 2], clause.parts[that - 1]];
  const group = has(comma, 'comma') ? clause.parts[that - 3] : comma;
  const relative = that > 1 && has(who, 'of-noun') && who!.past === clause.parts[that]!.first;
  return relative && group?.kind === 'group' ? group : null;
}

/** *khước từ đề nghị gặp của Bộ trưởng Quốc phòng Mỹ*: who asks is to be met. */
function asker(context: Context, clause: Clause, at: number): Group | null {
  const [asks, of, group] = [clause.parts[at - 1], clause.parts[at + 1], clause.parts[at + 2]];
  const owned = has(asks, 'proposed', 'invites') && has(of, 'of') && group?.kind === 'group';
  return owned && namesOfficial(context, group) ? group : null;
}

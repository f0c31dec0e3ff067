import { type Clause, type Group, has } from './parts.ts';

/** Tokens of a verb that no table knows: *đền đáp*. */
const VERB = 3;

/**
 * A *khi* without a subject of its own has that of the sentence, where the group at `i` before it is another's object; `may` tells
 * whether a group can act. Null where what stands there is the subject itself.
 */
export function subjectOfMain(
  clause: Clause,
  i: number,
  at: number,
  may: (group: Group) => boolean,
): Group | null {
  const when = clause.parts[at - 1];
  if (when?.past !== clause.parts[at]!.first) return null;
  const found = beforeObject(clause, i, at) ?? speakerOf(clause, i, at);
  return found && found.prep === null && may(found) ? found : null;
}

/** *Ông Kim đền đáp ông Tập khi gặp ông Trump*. */
function beforeObject(clause: Clause, i: number, at: number): Group | null {
  const [when, object, subject] = [clause.parts[at - 1], clause.parts[i]!, clause.parts[i - 1]];
  if (i !== at - 2 || !has(when, 'when') || subject?.kind !== 'group') return null;
  const gap = object.first - subject.past;
  return gap >= 1 && gap <= VERB ? subject : null;
}

/** *Ông A bày tỏ hy vọng hai nước hợp tác khi gặp ông B*: states are spoken of, and who speaks meets somebody. */
function speakerOf({ parts }: Clause, i: number, at: number): Group | null {
  const told = parts[i]!;
  if (!has(parts[at - 1], 'while') || !has(parts[at], 'talks.verb')) return null;
  if (told.kind !== 'group' || isOfPeople(told)) return null;
  const says = parts.findLastIndex((p, j) => j < i && has(p, 'quote'));
  const speaker = parts[says - 1];
  return says >= 0 && speaker?.kind === 'group' && isOfPeople(speaker) ? speaker : null;
}

const isOfPeople = ({ actors }: Group): boolean => actors.some(({ chunk }) => chunk.kind === 'person');

import { acts, subjectOf } from '../arguments.ts';
import { type Context, textAfter, textBetween } from '../context.ts';
import { type Clause, type Group, groupWith } from '../parts.ts';
import type { Sides } from './both.ts';

/** *cam kết ("không thể lay chuyển") với, đối với (các đồng minh trong khối)*: of what kind it is, and to whom. */
const TO =
  /^["'“”‘’]? ?((không (thể )?lay chuyển|vững chắc|mạnh mẽ|lâu dài|sắt đá|bền vững|chắc chắn|kiên định|an ninh|sâu sắc|phòng thủ|liên tục|tuyệt đối|rõ ràng) ?)*["'“”‘’]? ?(với|đối với|dành cho)( (các|những))?( (nước|quốc gia))?( (đồng minh|đối tác))?( trong khối)?$/iu;
/** What somebody is promised: *cam kết với Mỹ sẽ, rằng*. */
const PROMISES = /^(sẽ|rằng|là|về|không|việc|phi|trong)(?!\p{L})/iu;

/** *Mỹ khẳng định cam kết vững chắc với Estonia; cam kết của Mỹ đối với NATO*: whoever is bound to somebody supports him. */
export function pledged(context: Context, clause: Clause, at: number): Sides | null {
  const word = clause.parts[at]!;
  const [first, second] = clause.parts
    .slice(at + 1)
    .filter((p): p is Group => p.kind === 'group')
    .slice(0, 2);
  const owner =
    first?.prep === 'of' && first.first - word.past <= 1 ? groupWith(first, { prep: null }) : null;
  const target = owner ? second : first;
  if (!target || !TO.test(textBetween(context, (owner ?? word).past, target.first))) return null;
  if (PROMISES.test(textAfter(context, target.past, 2))) return null;
  if (!acts(groupWith(target, { prep: null }), context.knowledge)) return null;
  const subject = owner ?? subjectOf(clause, at, context.knowledge);
  return subject && { subject, object: target, rule: 'supports: pledged', confidence: 0.72 };
}

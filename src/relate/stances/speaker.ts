import { acts, laterSubject, subjectOf } from '../arguments.ts';
import { type Context, partiesOf, textBetween } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';
import { isFirstPerson, quotedSpeaker } from './quoted.ts';

/** Who takes the stance at `at`: the subject, where commas and openers do not hide it. */
export function speakerOf(context: Context, clause: Clause, at: number): Group | null {
  if (isFirstPerson(context, clause, at)) return quotedSpeaker(context, clause);
  const caused = agentOfCause(context, clause, at);
  if (caused) return caused;
  // về việc trừng phạt Triều Tiên: nobody does it there.
  const opens = opensWith(context, clause, at);
  if (
    !opens &&
    /(^|\s)việc$/iu.test(textBetween(context, clause.parts[at]!.first - 1, clause.parts[at]!.first))
  )
    return null;
  const subject = subjectOf(clause, at, context.knowledge);
  if (subject && bracketBefore(clause, subject, at) >= 0)
    return subjectOf(clause, bracketBefore(clause, subject, at), context.knowledge);
  if (subject) return pastObject(context, clause, at, pastPaper(context, clause, subject));
  return opens ? laterSubject(clause, at, context.knowledge) : null;
}

/** *Tây Sa (tên Trung Quốc gọi Hoàng Sa)*: the bracket in which somebody is named, closed before the word; -1 where none is. */
function bracketBefore(clause: Clause, subject: Group, at: number): number {
  const i = clause.parts.indexOf(subject);
  const open = clause.parts.findLastIndex((p, k) => k < i && has(p, 'open', 'close'));
  const close = clause.parts.findIndex((p, k) => k > i && has(p, 'open', 'close'));
  const isInside = has(clause.parts[open], 'open') && has(clause.parts[close], 'close');
  return isInside && close < at ? open : -1;
}

/** *ông Trump, cũng trên tài khoản Twitter, cảnh báo*: between commas a paper or a company says nothing. */
function pastPaper(context: Context, clause: Clause, subject: Group): Group {
  if (partiesOf(context, subject).length > 0) return subject;
  const i = clause.parts.indexOf(subject);
  const isApart = has(clause.parts[i + 1], 'comma') && has(clause.parts[i - 1], 'comma', 'at');
  return (isApart ? subjectOf(clause, i, context.knowledge) : null) ?? subject;
}

/** *Nga phớt lờ Mỹ, mời Iran*: who stands before the comma is what the verb before it governs. */
function pastObject(context: Context, clause: Clause, at: number, subject: Group): Group {
  const i = clause.parts.indexOf(subject);
  const comma = clause.parts[i + 1];
  const isBare = i + 2 === at && has(comma, 'comma') && comma!.past === clause.parts[at]!.first;
  if (!isBare || comma!.first !== subject.past) return subject;
  const earlier = subjectOf(clause, i, context.knowledge);
  // Tại Mỹ, Nga, …; hôm qua Pháp, Đức, …: with nothing between the two no verb governs the second.
  return earlier && subject.first - earlier.past >= 1 && !isApposed(context, earlier, subject)
    ? earlier
    : subject;
}

const isApposed = (context: Context, earlier: Group, subject: Group): boolean =>
  /^\s*[,–-]/.test(textBetween(context, earlier.past, subject.first)) ||
  /(của|với|và|tại|ở|từ)$/iu.test(textBetween(context, earlier.past, subject.first));

/** *bởi Bình Nhưỡng sau đó đã cáo buộc Mỹ*: behind *bởi* a clause begins, where its verb follows. */
function agentOfCause(context: Context, clause: Clause, at: number): Group | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const part = clause.parts[i]!;
    if (part.kind !== 'group') continue;
    const before = textBetween(context, Math.max(0, part.first - 1), part.first);
    const near = clause.parts[at]!.first - part.past <= 4;
    return near && /^bởi$/iu.test(before) && acts(part, context.knowledge) ? part : null;
  }
  return null;
}

/** *Dù chỉ trích Mỹ, ông Maduro …*; *Trong khi ủng hộ Kiev, Berlin …*: the subject stands behind the comma. */
function opensWith(context: Context, clause: Clause, at: number): boolean {
  const before = textBetween(context, clause.sentence.first, clause.parts[at]!.first);
  return /^(dù|mặc dù|tuy|trong khi|sau khi|khi|bên cạnh việc|ngoài việc|cùng với việc|không chỉ|vừa)( vẫn| đã| từng| luôn| liên tục| công khai| mạnh mẽ| lên tiếng)*$/iu.test(
    before.trim(),
  );
}

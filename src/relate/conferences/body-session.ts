import { type Context, textOf } from '../context.ts';
import { type Clause, has } from '../parts.ts';
import type { Telling } from '../telling.ts';
import { officialsAt } from './attendees.ts';
import { isInstitution, organisationIn } from './body.ts';
import { isField, isFramework } from './field.ts';
import { telling } from './session.ts';

/** Verbs of who comes to a session, not of who joins a body (*tham gia*) or works there (*có mặt tại*). */
const COMES = /(^|\s)dự$/u;

/** *dự G20 ở Hamburg; tham dự APEC; dự Diễn đàn Hợp tác Kinh tế châu Á – Thái Bình Dương*: a body stands for its session. */
export function sessionAttended(context: Context, clause: Clause, at: number): Telling | null {
  const [verb, body] = [clause.parts[at - 1], clause.parts[at]!];
  if (body.kind !== 'group' || body.actors.length !== 1 || !has(verb, 'attend')) return null;
  const { chunk } = body.actors[0]!;
  if (verb!.past !== body.first || chunk.kind !== 'entity' || !COMES.test(textOf(context, verb!)))
    return null;
  if (!isInstitution(context, chunk.entity) || context.knowledge.sessions.of(chunk.entity).length === 0)
    return null;
  const session = telling(context, clause, at, [chunk.entity, ...officialsAt(context, clause, at)], {
    form: 'conference',
    rule: 'session of an organisation',
    confidence: 0.8,
    series: null,
  });
  session.generic = true;
  // cảm ơn ông A đã nhận lời dự APEC: what is told of the guest is not told of the session.
  session.statusTold = false;
  return session;
}

/** Tokens between *bên lề* and a body. */
const NEAR = 3;

/** *bên lề Hội đồng Bắc Cực cấp Bộ trưởng*: the organisation stands for its session. */
export function sessionBeside(context: Context, clause: Clause, at: number): Telling | null {
  const next = clause.parts[at + 1];
  if (next?.kind !== 'group' || next.first - clause.parts[at]!.past > NEAR) return null;
  if (isField(context, clause, at) || isFramework(context, clause, at)) return null;
  const organisation = organisationIn(context, next);
  if (!organisation) return null;
  const session = telling(context, clause, at, [organisation], {
    form: 'conference',
    rule: 'in the margins of an organisation',
    confidence: 0.8,
    series: null,
  });
  session.generic = true;
  return session;
}

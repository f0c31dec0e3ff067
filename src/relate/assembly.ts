import type { Session } from '../lexicon/sessions.ts';
import { type Context, isKind } from './context.ts';
import type { Telling } from './telling.ts';

/** A session of a body or a forum, or a conference of many. */
export const isSessionTelling = (context: Context, t: Telling): boolean =>
  t.form === 'conference' ||
  (t.form === 'summit' &&
    t.participants[0] !== undefined &&
    isKind(context, t.participants[0].entity, 'organisation'));

/** A session, a conference, or a meeting of three and more. */
export const isAssembly = (context: Context, t: Telling): boolean =>
  isSessionTelling(context, t) || (t.form !== 'visit' && t.form !== 'call' && t.participants.length > 2);

/** The sessions that the tables know of whoever takes part, or of the series. */
export const knownSessions = (
  { knowledge }: Context,
  { participants, series }: Telling,
): readonly Session[] =>
  [...participants.map((p) => p.entity), ...(series === null ? [] : [series])].flatMap((owner) =>
    knowledge.sessions.of(owner),
  );

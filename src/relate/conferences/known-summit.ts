import type { Session } from '../../lexicon/sessions.ts';
import { type EdtfSpan, addDays, edtfSpan, overlaps } from '../../text/edtf.ts';
import { type Context, landOf } from '../context.ts';
import { type Clause, has } from '../parts.ts';
import type { Telling } from '../telling.ts';
import { OF_STATES, telling } from './session.ts';

/** *thượng đỉnh lần hai tại Hà Nội, hội nghị thượng đỉnh Helsinki*: the one of some states that was held there about then. */
export function knownSummit(context: Context, clause: Clause, at: number): Telling | null {
  const place = has(clause.parts[at], 'summit.noun') ? placeBehind(clause, at) : null;
  const written = edtfSpan(context.article.published);
  if (place === null || written === null) return null;
  const near = context.knowledge.sessions
    .at(new Set([place]))
    .filter(
      (s) => isAbout(s, written) && s.parties.length > 0 && s.parties.every((id) => isTold(context, id)),
    );
  const [session, ...others] = near;
  if (!session || others.length > 0) return null;
  const summit = telling(context, clause, at, session.parties, {
    form: 'summit',
    rule: OF_STATES,
    confidence: 0.8,
    series: null,
  });
  const { from, until } = session;
  if (summit.date !== null && !overlaps(summit.date, `${from}/${until}`)) return null;
  summit.date ??= from === until ? from : `${from}/${until}`;
  // hội nghị thượng đỉnh ở Hà Nội không đạt thỏa thuận, nên …: whatever the sentence plans, that one is over.
  if (until < written.from) {
    summit.status = 'held';
    summit.statusTold = true;
  }
  return summit;
}

/** Tokens of *lần thứ hai được tổ chức* between the noun and its place. */
const NEAR = 5;

/** *thượng đỉnh Helsinki, cuộc gặp thượng đỉnh lần hai ngày 27-2 tại Hà Nội*. */
function placeBehind({ parts }: Clause, at: number): string | null {
  let edge = parts[at]!.past;
  for (const part of parts.slice(at + 1)) {
    if (part.first - edge > NEAR) return null;
    edge = part.past;
    if (part.kind === 'date' || has(part, 'at', 'none', 'light', 'by', 'two')) continue;
    if (part.kind !== 'group' || part.actors.length !== 1) return null;
    const { chunk } = part.actors[0]!;
    return chunk.kind === 'entity' && (chunk.entityKind === 'place' || part.prep === 'at')
      ? chunk.entity
      : null;
  }
  return null;
}

/** Days before and after a session within which the press speaks of it by its place. */
const AROUND = 500;

const isAbout = ({ from, until }: Session, written: EdtfSpan): boolean =>
  addDays(from, -AROUND) <= written.until && written.from <= addDays(until, AROUND);

/** Whether the article names a state, or somebody of it. */
const isTold = (context: Context, land: string): boolean =>
  [...context.linked.entities.keys()].some((id) => landOf(context, id) === land);

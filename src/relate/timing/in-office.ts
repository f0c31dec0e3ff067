import { type Tenure, heldOn } from '../../lexicon/tenures.ts';
import type { Actor } from '../../model.ts';
import { type EdtfSpan, edtfSpan } from '../../text/edtf.ts';
import { type Context, landOf } from '../context.ts';
import type { Telling } from '../telling.ts';

/**
 * *Năm 2006, Tổng thống Mỹ thăm Indonesia*, written in 2010: an office without its holder's name is that of whoever held it then;
 * the state's, where nobody is known to have.
 */
export function settleInOffice(context: Context, telling: Telling, day: string | null): void {
  const then = telling.status === 'held' ? edtfSpan(telling.date) : null;
  if (then === null) return;
  const actors = context.linked.sentences[telling.sentence]!.actors.filter((a) => a !== null);
  telling.participants = telling.participants.map((participant) => {
    const holder = holderThen(context, actors, participant.entity, then, day);
    return holder === participant.entity ? participant : { ...participant, entity: holder };
  });
}

/** Who is meant at some time by the words that tell somebody: himself wherever his name stands, or he held the office then. */
function holderThen(
  context: Context,
  actors: readonly Actor[],
  id: string,
  then: EdtfSpan,
  day: string | null,
): string {
  const { tenures } = context.knowledge;
  const offices = actors.filter(({ refs }) => refs.includes(id)).map(officesOf);
  const [named] = offices;
  if (!named || offices.includes(null)) return id;
  const held = tenures.of(id).filter((t) => named.includes(t.office));
  // Whom the article calls so before he is, tổng thống đắc cử, it means at any time.
  const now = day === null ? held[0] : held.find((t) => heldOn(t, day));
  if (!now || held.some((t) => wasHeld(t, then))) return id;
  const holder = tenures.holders([now.office], now.of, then.until).find((t) => heldOn(t, then.from));
  return holder?.official ?? landOf(context, id) ?? id;
}

const wasHeld = (tenure: Tenure, { from, until }: EdtfSpan): boolean =>
  heldOn(tenure, from) || heldOn(tenure, until);

/** The offices by which somebody is told; null where a name, a pronoun or anything else tells him. */
const officesOf = ({ chunk }: Actor): readonly string[] | null =>
  chunk.kind === 'person' && chunk.name === null ? (chunk.posts[0]?.offices ?? null) : null;

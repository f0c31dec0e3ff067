import { addDays, isDay, overlaps } from '../../text/edtf.ts';
import { knownSessions } from '../assembly.ts';
import type { Context } from '../context.ts';
import type { Telling } from '../telling.ts';
import { onlyOne } from '../only-one.ts';

/** Days from a session within which news of it is written. */
const AROUND = 20;

/** Where the session took place, if the article does not say and the lexicon knows one session about that day. */
export function placeSession(context: Context, telling: Telling, day: string | null): void {
  if (telling.place.length > 0 || day === null) return;
  const from = addDays(day, -AROUND);
  const until = addDays(day, AROUND);
  const near = knownSessions(context, telling).filter(
    (s) =>
      (s.form === telling.form || isForumSession(context, s.organisation) || isOnDay(telling)) &&
      (telling.date !== null
        ? overlaps(telling.date, `${s.from}/${s.until}`)
        : s.from <= until && from <= s.until),
  );
  const place = onlyOne(near.map((s) => named(context, s.place) ?? named(context, s.country)));
  if (place !== null) telling.place = [place];
}

/** *Hội nghị G20 hôm 7/7*: the session of that day, of whatever rank. */
const isOnDay = ({ generic, date }: Telling): boolean => generic && isDay(date);

/** A forum has one kind of session, however the press calls it. */
const isForumSession = (context: Context, organisation: string | null): boolean =>
  organisation !== null && context.knowledge.organisationType.get(organisation) === 'forum';

/** A place that the article names too, if only within the session's name: knowledge says which it is, not what the text does not tell. */
const named = (context: Context, place: string | null): string | null =>
  place !== null && (context.linked.entities.has(place) || isInName(context, place)) ? place : null;

/** *Hội nghị An ninh Munich*. */
const isInName = ({ article, knowledge }: Context, place: string): boolean =>
  knowledge.placeType.get(place) === 'city' &&
  knowledge.entities.get(place)!.names.some((name) => article.text.includes(` ${name}`));

import { type Context, countryOf, isKind, textBetween } from '../context.ts';
import { type Telling, lacksPlace } from '../telling.ts';
import { narrowest } from '../where.ts';

/** *BRUSSELS, 12/7 –; Helsinki, ngày 3/5 (AFP) -*: a day or a source between the place and the dash. */
const DATELINE =
  /^\p{Lu}[\p{L} .-]{1,24}?(, (ngày )?\d{1,2}[-./]\d{1,2}([-./]\d{4})?|(, (ngày )?\d{1,2}[-./]\d{1,2}([-./]\d{4})?)? ?\([^()]{2,24}\)) ?[-–—] ?\p{Lu}/u;
/** Tokens within which the first name behind the dash begins. */
const WITHIN = 24;

/** *BRUSSELS, 12/7 – Tổng thống A gặp Thủ tướng B*: news without a place of its own is from where it was written. */
export function lendFromDateline(context: Context, tellings: readonly Telling[]): void {
  const sentence = context.linked.sentences.findIndex((s) => s.block === 'lead' || s.block === 'body');
  const place = sentence < 0 ? null : datelineOf(context, sentence);
  if (place === null) return;
  for (const telling of tellings)
    if (telling.sentence === sentence && isNews(context, telling, place))
      telling.place = narrowest(context, [place]);
}

function datelineOf(context: Context, index: number): string | null {
  const { first, past, chunks } = context.linked.sentences[index]!;
  const opens = chunks[0];
  if (opens?.kind !== 'entity' || opens.first !== first || !isKind(context, opens.entity, 'place'))
    return null;
  const dash = chunks.find((c) => c.kind === 'word' && c.types.includes('dash'));
  if (!dash || dash.first - first > WITHIN) return null;
  return DATELINE.test(textBetween(context, first, Math.min(past, dash.past + 1))) ? opens.entity : null;
}

/** Held, that day, and by no host who is at home elsewhere. */
function isNews(context: Context, talks: Telling, place: string): boolean {
  if (!lacksPlace(talks) || talks.status !== 'held') return false;
  const host = talks.participants.find((p) => p.role === 'host')?.entity;
  const isElsewhere = host !== undefined && countryOf(context, host) !== countryOf(context, place);
  const { published } = context.article;
  return !isElsewhere && (talks.dateText === null || talks.date === published || /\d/.test(talks.dateText));
}

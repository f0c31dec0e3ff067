import { signals } from '../../lexicon/signals.ts';
import { isSessionTelling } from '../assembly.ts';
import { type Context, textAfter, textBefore } from '../context.ts';
import { type Clause, has, mayTell } from '../parts.ts';
import { opensAt } from '../opening.ts';
import { type Telling, faceToFace } from '../telling.ts';

/** Sentences back to which *trong dịp này, tại đây* refers. */
const NEAR = 2;

const THERE = signals('there');
const NOUNS = signals('conference.noun', 'summit.noun');

/** The conference that the talks' own clause tells: behind them (*bên lề, tại hội nghị*) or opening the sentence. */
export function marginsTelling(
  context: Context,
  clause: Clause,
  at: number,
  conferences: ReadonlyMap<number, Telling>,
): Telling | null {
  return behind(context, clause, at, conferences) ?? opening(context, clause, at, conferences);
}

function behind(
  context: Context,
  clause: Clause,
  at: number,
  conferences: ReadonlyMap<number, Telling>,
): Telling | null {
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (has(part, 'stop', 'but')) return null;
    if (!leadsThere(context, clause, i)) continue;
    const told = within(clause, i, conferences);
    if (told) return told;
  }
  return null;
}

/** *Bên lề hội nghị OSCE ở Stockholm, A gặp B*; *Nhân dịp dự hội nghị G20, A gặp B*. */
function opening(
  context: Context,
  clause: Clause,
  at: number,
  conferences: ReadonlyMap<number, Telling>,
): Telling | null {
  const first = clause.parts.findIndex((_, i) => leadsThere(context, clause, i));
  const opens = first >= 0 && first <= opensAt(clause) + 1 && first < at ? first : betweenCommas(clause, at);
  if (opens < 0 || clause.parts.slice(opens, at).some((p) => has(p, 'stop', 'but', 'that'))) return null;
  return within(clause, opens, conferences);
}

/** Whether part `i` leads to the conference at which talks are: *bên lề, tại, khi dự*. */
const leadsThere = (context: Context, clause: Clause, i: number): boolean =>
  has(clause.parts[i], 'margins', 'at') || isWhileThere(context, clause, i);

/** *gặp B khi (cùng) dự hội nghị G20, trong thời gian tham dự APEC*: the word for being there, behind one of time. */
const isWhileThere = (context: Context, clause: Clause, i: number): boolean =>
  has(clause.parts[i], 'attend') && WHILE.test(textBefore(context, clause, clause.parts[i]!.first, 4));
const WHILE = /(^|\s)(khi|lúc|thời gian|nhân chuyến)( đang)?( cùng)?$/iu;

/** *cho biết, tối 13/7, nhân dịp hội nghị, A gặp B*: -1 where no such phrase stands before the subject. */
function betweenCommas(clause: Clause, at: number): number {
  const margins = clause.parts.findLastIndex((p, i) => i < at && has(p, 'margins'));
  const before = clause.parts[margins - 1];
  const touches = has(before, 'comma') && before!.past === clause.parts[margins]!.first;
  return touches && !clause.parts.slice(margins, at).some((p) => has(p, 'quote')) ? margins : -1;
}

/** The conference told within a few words of part `i`. */
function within(clause: Clause, i: number, conferences: ReadonlyMap<number, Telling>): Telling | null {
  for (let j = i; j < Math.min(i + 3, clause.parts.length); j++) {
    const conference = conferences.get(j);
    if (conference && clause.parts[j]!.first - clause.parts[i]!.past <= 4) return conference;
  }
  return null;
}

/**
 * The conference that *hội nghị* alone means in a sentence: one told in it or just before, else the one that the article
 * opens with, else the last of which it says who takes part.
 */
export function conferenceMeant(told: readonly Telling[], sentence: number): Telling | null {
  const known = told.filter((t) => t.participants.length > 0 || t.leading);
  const leading = known.find((t) => t.leading);
  // Đoàn đối lập được mời dự vòng đàm phán ở Geneva. Trưởng đoàn Nga …: what is ahead only stands beside it.
  const near = known.findLast((t) => sentence - t.sentence <= 1 && (!leading || t.status === leading.status));
  return near ?? leading ?? known.at(-1) ?? told.at(-1) ?? null;
}

/** *bên lề hội nghị, bên lề Đối thoại; trong dịp này, ông đã gặp …*: beside the conference told last. */
export function joinMargins(
  context: Context,
  clause: Clause,
  found: readonly Telling[],
  before: readonly Telling[],
): void {
  const bare = hasBareMargins(clause) || isDuring(context, clause);
  if (!bare && !mayTell(clause, THERE)) return;
  const conference = conferenceMeant(
    before.filter((t) => isSessionTelling(context, t)),
    clause.index,
  );
  if (!conference || (!bare && clause.index - conference.sentence > NEAR)) return;
  for (const telling of found)
    if (faceToFace(telling) && !isSessionTelling(context, telling)) telling.partOf ??= conference;
}

/** *Ngay hôm khai mạc, A gặp B*; *Giữa hai phiên họp, A có cuộc gặp riêng với B*. */
const DURING =
  /^(cũng |ngay |trong |vào |ít phút |vài giờ )*((trước |sau )?(khi |lúc |giờ )?(hôm |ngày |buổi |lễ |phiên )?(khai mạc|bế mạc)|(giữa|trước|sau) (hai|các) phiên|bên hành lang)(?!\p{L})/u;
/** Tokens in which a sentence says so. */
const OPENING = 8;

/** The pattern is asked of sentences only that begin with a word of it. */
const isDuring = (context: Context, { sentence: { first } }: Clause): boolean =>
  context.lexicon.lists.occasions.has(context.tokens, first) &&
  DURING.test(textAfter(context, first, OPENING));

/** *bên lề hội nghị; hai tổng thống có thể thảo luận tại hội nghị cấp cao*: the one that the article is about. */
const hasBareMargins = (clause: Clause): boolean =>
  mayTell(clause, NOUNS) &&
  clause.parts.some(
    (p, i) =>
      (has(p, 'margins') || isMetAt(clause, i)) && has(clause.parts[i + 1], 'conference.noun', 'summit.noun'),
  );

/** *gặp nhau tại hội nghị*: the place of talks right before it. */
const isMetAt = ({ parts }: Clause, i: number): boolean =>
  has(parts[i], 'at', 'inside') &&
  has(parts[i - 1], 'talks.verb', 'talks.noun') &&
  parts[i]!.past === parts[i + 1]?.first;

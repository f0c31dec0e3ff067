import { signals } from '../../lexicon/signals.ts';
import { Flag } from '../../text/tokens.ts';
import { isAssembly, isSessionTelling } from '../assembly.ts';
import { type Context, isKind, textAfter } from '../context.ts';
import { type Clause, has, mayTell } from '../parts.ts';
import { statusAt } from '../status.ts';
import { tell } from '../tell.ts';
import type { Telling } from '../telling.ts';
import { dateOf } from '../when.ts';
import { placesOf } from '../where.ts';
import { conferenceMeant } from './margins.ts';

/** Tokens of a sentence in which it says what it is about. */
const OPENING = 8;
const NUMERAL = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d+';
/** *Vòng năm, vòng thứ 5, vòng tiếp theo*. */
const ROUND = new RegExp(
  `^(vòng|phiên|kỳ|lượt) (đàm phán |hòa đàm |họp )?(thứ )?(${NUMERAL}|tiếp theo|kế tiếp|tới|sau|mới)(?!\\p{L}| (đàm|hòa|bên|cuộc|bầu|bỏ|tranh|xét|giải|trừng))`,
  'u',
);
const FOLLOWS = /^(tiếp theo|kế tiếp|tiếp sau|lần tới|tới đây)/;
/** *Cuộc hội đàm sẽ được tiếp tục trong ngày 6/5*: with its day it is another of them. */
const GOES_ON =
  /^((này|trên|giữa hai bên|giữa hai nước) )?(sẽ|dự kiến)( sẽ)?( được)? (tiếp tục|nối lại|tiếp diễn)(?!\p{L})/u;
/** Tokens in which it says so. */
const SAYS = 8;
/** *Ba người hẹn gặp lại, các nhà lãnh đạo sẽ gặp lại*. */
const MEET_AGAIN = new RegExp(
  `^(các (bên|nhà lãnh đạo|ngoại trưởng|bộ trưởng|đoàn)|(${NUMERAL}) \\p{L}+|họ)( \\p{L}+){0,3} gặp lại`,
  'u',
);
const COUNTS: Readonly<Record<string, number>> = { ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8 };

/** *Vòng năm dự kiến diễn ra đầu tháng 11*; *đăng cai cuộc gặp kế tiếp*; *Ba người hẹn gặp lại ở New York*: those who met meet again. */
export function nextAt(
  context: Context,
  clause: Clause,
  found: readonly Telling[],
  before: readonly Telling[],
): Telling | null {
  // Phiên đàm phán tiếp theo diễn ra ở London: a place alone names nobody.
  const told = found.filter((t) => t.participants.length > 0 || t.series !== null);
  if (before.length === 0 || told.some((t) => !isSessionTelling(context, t))) return null;
  const text = opensRound(context, clause) ? textAfter(context, clause.sentence.first, OPENING) : '';
  const again = MEET_AGAIN.exec(text);
  const at = again
    ? clause.parts.findIndex((p) => has(p, 'talks.verb'))
    : ROUND.test(text)
      ? 0
      : Math.max(reportedRound(context, clause), followedNoun(context, clause));
  if (at < 0) return null;
  const base = again
    ? whoMeetAgain(context, before, again[1]!, clause.index)
    : lastSession(context, before, clause.index, has(clause.parts[0], 'two'));
  if (!base) return null;
  const beside = clause.parts.some((p) => has(p, 'margins')) ? told[0] : undefined;
  if (told.length > 0 && !beside) return null;
  const next = following(context, clause, at, base);
  if (next) next.partOf = beside ?? null;
  return next;
}

/** *xác nhận vòng kế tiếp sẽ diễn ra vào thứ Bảy tuần tới, nói rằng vòng năm …*: the part behind who says so; -1 where nobody does. */
function reportedRound(context: Context, { parts, sentence }: Clause): number {
  const { lexicon, tokens } = context;
  const says = parts.findIndex(
    (p) => has(p, 'quote', 'that') && p.past < sentence.past && lexicon.lists.rounds.has(tokens, p.past),
  );
  return says > 0 && ROUND.test(textAfter(context, parts[says]!.past, OPENING)) ? says + 1 : -1;
}

/** The patterns are asked of sentences only that begin with a word of them. */
const opensRound = ({ lexicon, tokens }: Context, { sentence: { first } }: Clause): boolean =>
  lexicon.lists.rounds.has(tokens, first) || (tokens.flags[first]! & Flag.number) !== 0;

const NOUNS = signals('talks.noun', 'conference.noun', 'summit.noun');

const followedNoun = (context: Context, clause: Clause): number =>
  mayTell(clause, NOUNS)
    ? clause.parts.findIndex(
        (p) =>
          has(p, 'talks.noun', 'conference.noun', 'summit.noun') &&
          !context.lexicon.lists.plurals.has(context.tokens, p.first - 1) &&
          (isFollowed(context, clause, p.past) || goesOn(context, clause, p.past)),
      )
    : -1;

const goesOn = (context: Context, clause: Clause, past: number): boolean =>
  clause.dated &&
  clause.parts.some((p) => p.kind === 'date' && p.first > past) &&
  GOES_ON.test(textAfter(context, past, SAYS));

/** *vòng đàm phán tiếp theo*. */
export const isFollowed = (context: Context, clause: Clause, past: number): boolean =>
  past < clause.sentence.past && FOLLOWS.test(textAfter(context, past, 2));

/** @param two *Hai nền kinh tế sẽ vào vòng tiếp theo*: of two, no body's session */
const lastSession = (
  context: Context,
  before: readonly Telling[],
  sentence: number,
  two: boolean,
): Telling | null =>
  (two
    ? null
    : conferenceMeant(
        before.filter((t) => isAssembly(context, t)),
        sentence,
      )) ??
  before.findLast((t) => t.form !== 'visit' && t.participants.length > 1) ??
  null;

/** As many as the words count: *ba người* are the three who met. */
function whoMeetAgain(
  context: Context,
  before: readonly Telling[],
  words: string,
  sentence: number,
): Telling | null {
  const count = COUNTS[words.split(' ')[0]!];
  if (count === undefined)
    return words === 'họ'
      ? null
      : conferenceMeant(
          before.filter((t) => isAssembly(context, t)),
          sentence,
        );
  return before.findLast((t) => t.form !== 'visit' && t.participants.length === count) ?? null;
}

function following(context: Context, clause: Clause, at: number, base: Telling): Telling | null {
  const status = statusAt(clause, at, clause.sentence.first);
  if (status.denied) return null;
  const date = dateOf(context, clause, at);
  // A body meets again; whom its members then send is not told.
  const bodies =
    base.form === 'talks' ? [] : base.participants.filter((p) => isKind(context, p.entity, 'organisation'));
  // các cuộc đàm phán tiếp theo: none in particular.
  if (!status.told && date === null && placesOf(context, clause, at).length === 0) return null;
  const published = context.article.published;
  const isDated = clause.parts.some((p, i) => i > at && p.kind === 'date');
  const isOver = isDated && date?.value != null && published !== null && date.value <= published;
  const open = status.status === 'held' && !status.told && !isOver;
  const next = tell(clause, clause.parts[at]!.first, {
    form: base.form,
    participants: (bodies.length > 0 ? bodies : base.participants).map((p) => ({ ...p })),
    status,
    date,
    place: placesOf(context, clause, at),
    rule: 'those who met meet again',
    confidence: 0.7,
  });
  next.status = open ? 'planned' : next.status;
  next.statusTold = true;
  next.generic = base.generic;
  next.delegated = base.delegated;
  next.series = base.series;
  next.leading = false;
  next.nextRound = true;
  return next;
}

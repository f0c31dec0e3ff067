import type { MeetingRecord, Status } from '../../model.ts';
import { edtfSpan } from '../../text/edtf.ts';
import { type Context, isKind, isOfOfficials, sentenceOf } from '../context.ts';
import type { Meeting } from '../join.ts';
import { type Telling, faceToFace, isPlan } from '../telling.ts';
import { ordinalOf } from './times.ts';
import { onlyOne } from '../only-one.ts';

/** How much of a rule's confidence is left where its sentence tells no date, or none whose year is known. */
function sureness(date: string | null, dateText: string | null): number {
  if (date === null) return dateText === null ? 0.95 : 0.8;
  return dateText === null ? 0.9 : 1;
}

/** The record of a meeting; `conference` is the id of the session that it was held beside. */
export function recordOf(
  context: Context,
  meeting: Meeting,
  id: string,
  code: string,
  conference: string | null,
): MeetingRecord {
  const { tellings } = meeting;
  const dated = tellings.find((t) => t.date !== null);
  const dateText = (dated ?? tellings.find((t) => t.dateText !== null))?.dateText ?? null;
  const surest = Math.max(...tellings.map((t) => t.confidence));
  const forms = tellings.map((t) => t.form);
  const ordinal = ordinalIn(context, tellings);
  return {
    id,
    form: forms.includes('summit') ? 'summit' : forms[0]!,
    participants: meeting.participants,
    date: meeting.date,
    dateText,
    place: placesOf(tellings),
    partOf: conference,
    status: statusOf(context, tellings),
    topics: [...new Set(tellings.flatMap((t) => t.topics))],
    minutes: tellings.find((t) => t.minutes !== null)?.minutes ?? null,
    ...(ordinal === null ? {} : { ordinal }),
    code,
    evidence: evidenceOf(tellings),
    rule: [...tellings].sort((a, b) => b.confidence - a.confidence)[0]!.rule,
    confidence: Math.round(surest * sureness(meeting.date, dateText) * 100) / 100,
  };
}

/** What the tellings of a meeting say of it together. */
function statusOf(context: Context, tellings: readonly Telling[]): Status {
  const own = tellings.filter(
    (t) => !isEarlierPlan(context, tellings, t) && !isOtherWish(context, tellings, t),
  );
  const told = own.filter((t) => t.statusTold);
  const decisive =
    // Whoever was ready to talk, and then is told to have talked, has.
    told.find((t) => t.status !== 'proposed') ??
    told[0] ??
    // Trước thềm cuộc gặp: ahead, where nothing else tells.
    awaited(tellings) ??
    // Nếu A gặp B …, and then the day on which he did.
    (own[0] === tellings[0] ? undefined : own.find((t) => t.dateText !== null)) ??
    tellings[0]!;
  return hasLasted(tellings, decisive) || hasArrived(tellings, decisive) ? 'held' : decisive.status;
}

/** Whose length is told has been held, whatever somebody hoped of it. */
const hasLasted = (tellings: readonly Telling[], decisive: Telling): boolean =>
  isPlan(decisive) &&
  tellings.some((t) => t.minutes !== null && (decisive.status === 'proposed' || t.status === 'held'));

/** The how manieth meeting of its people; nothing of trips and conferences, nor where two sentences differ. */
function ordinalIn(context: Context, tellings: readonly Telling[]): number | null {
  const meet = tellings.filter((t) => faceToFace(t) || t.form === 'call');
  return onlyOne(meet.flatMap((t) => ordinalOf(context, t) ?? []));
}

/** *Trước thềm cuộc gặp*, where no other sentence tells it with a time of its own. */
const awaited = (tellings: readonly Telling[]): Telling | undefined =>
  tellings.some((t) => t.form === 'visit' || (t.status === 'held' && t.dateText !== null))
    ? undefined
    : tellings.find((t) => t.status === 'planned');

/** *Trước đó, báo chí đưa tin hai nhà lãnh đạo sẽ hội đàm*: what was ahead then, of a meeting that a day is told of. */
const isEarlierPlan = (context: Context, tellings: readonly Telling[], plan: Telling): boolean =>
  plan.status !== 'held' &&
  plan.dateText === null &&
  tellings.some((t) => t.status === 'held' && t.dateText !== null && t.sentence < plan.sentence) &&
  tellings.some(
    (t) =>
      t.status !== 'held' &&
      t.sentence <= plan.sentence &&
      plan.sentence - t.sentence <= NEXT &&
      EARLIER.test(sentenceOf(context, t)),
  );

/**
 * *Ngoại trưởng hai nước gặp nhau ở Manila … Nga tin Mỹ sẵn sàng đàm phán*: what states wish for, of those who are told to have met;
 * and what anybody wishes, where the day of their meeting has come.
 */
const isOtherWish = (context: Context, tellings: readonly Telling[], wish: Telling): boolean =>
  wish.status === 'proposed' &&
  wish.dateText === null &&
  tellings.some(
    (t) => t.status === 'held' && !t.denied && (isOver(context, t) || isAboveStates(context, t, wish)),
  );

/** Whether a telling's day is not ahead of the writing. */
function isOver({ article }: Context, { date }: Telling): boolean {
  const [day, written] = [edtfSpan(date), edtfSpan(article.published)];
  return day !== null && written !== null && day.until <= written.until && day.from <= written.from;
}

/** Officials met by the one telling, states alone by the other. */
const isAboveStates = (context: Context, met: Telling, wish: Telling): boolean =>
  wish.form === 'talks' &&
  wish.participants.every((p) => isKind(context, p.entity, 'country')) &&
  isOfOfficials(context, met);

/** Sentences behind that one which still tell what was ahead then. */
const NEXT = 1;

const EARLIER = /^(Trước đó|Trước đấy|Ban đầu)(?!\p{L})/u;

/** *sáng nay đáp xuống Hà Nội, dự kiến thăm Việt Nam ba ngày*: who has arrived is there, however long he is to stay. */
const hasArrived = (tellings: readonly Telling[], { form, status }: Telling): boolean =>
  form === 'visit' &&
  status === 'planned' &&
  tellings.some(
    (t) => t.rule === 'official arrives' && t.status === 'held' && ARRIVED.test(t.dateText ?? ''),
  );
const ARRIVED = /^((rạng )?(sáng|trưa|chiều|tối|đêm) (nay|qua)|hôm qua)$/iu;

function placesOf(tellings: readonly Telling[]): string[] {
  return [...new Set(tellings.flatMap((t) => t.place))];
}

function evidenceOf(tellings: readonly Telling[]): { start: number; end: number }[] {
  const seen = new Set<number>();
  return tellings.flatMap((t) =>
    seen.has(t.evidence.start) ? [] : (seen.add(t.evidence.start), [t.evidence]),
  );
}

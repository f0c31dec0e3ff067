import type { MeetingRecord, Status } from '../../model.ts';
import { edtfSpan } from '../../text/edtf.ts';
import type { Context } from '../context.ts';

/** Talks in the margins and their conference are in one place; the talks fall into its days. */
export function shareMargins(talks: MeetingRecord, conference: MeetingRecord): void {
  if (talks.place.length === 0) talks.place = conference.place;
  else if (conference.place.length === 0) conference.place = talks.place;
  talks.date ??= conference.date;
}

/**
 * *sẽ gặp nhau bên lề hội nghị G20*: nothing is told of the session but what is yet to be held beside it; *đã gặp nhau bên lề*:
 * what was held beside it was held while it sat.
 */
export function settleSession(
  records: readonly MeetingRecord[],
  session: MeetingRecord,
  { article, lexicon }: Context,
): void {
  const beside = records.filter((r) => r.partOf === session.id);
  const first = edtfSpan(session.date)?.from ?? null;
  const isBehind = first !== null && article.published !== null && first < article.published;
  const settle = (status: Status): void => {
    session.status = status;
    session.code = lexicon.codes.get(`${session.form}|${status}`) ?? session.code;
  };
  if (session.status === 'planned' && beside.some((r) => r.status === 'held')) settle('held');
  else if (!isBehind && beside.every((r) => r.status === 'planned')) settle('planned');
}

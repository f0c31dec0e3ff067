import type {
  Form,
  MeetingCluster,
  MeetingNodeAttributes,
  MeetingReport,
  Participant,
  Report,
  Status,
} from '../model.ts';
import { edtfSpan, spanDays } from '../text/edtf.ts';
import { byFrequency, byText, count, sortedSet } from '../text/order.ts';
import { standOf, type Shown, type Stand } from './agreement.ts';
import { quote, sortEvidence, sourceOf, surestBySource, weighAgainst, type Articles } from './evidence.ts';
import { labelMeeting, type Names } from './label.ts';

/** Of two articles of one day, the one later in this list knows more. */
const LATEST: readonly Status[] = ['proposed', 'planned', 'cancelled', 'held'];

/** The node of a meeting, from every telling of it. */
export function meetingNode(
  cluster: MeetingCluster,
  articles: Articles,
  names: Names,
): MeetingNodeAttributes {
  const told = inOrderOfTelling(cluster.reports, articles);
  const meetings = told.map(({ meeting }) => meeting);
  const when = whenOf(told, articles);
  const form = formOf(told, articles);
  const minutes = mostTold(told, articles, ({ meeting }) => meeting.minutes?.toString() ?? null);
  const surest = [...meetings].sort((a, b) => b.confidence - a.confidence || byText(a.code, b.code))[0];
  const evidence = sortEvidence(
    told.flatMap(({ record, meeting }) => quote(record, meeting)),
    articles,
  );
  const status = told.at(-1)?.meeting.status ?? 'held';
  const place = placeOf(cluster.reports, articles);
  const weight = weighReports(told, { form, status, date: when.date, place }, articles, names);
  const participants = meetings.flatMap((meeting) => meeting.participants);
  const places = meetings.flatMap((meeting) => meeting.place);
  return {
    kind: 'meeting',
    ...labelMeeting({ form, date: when.date, participants: oneRoleEach(participants), places }, names),
    form,
    ...when,
    status,
    history: told.map(historyOf),
    reports: told.map(({ record, meeting }) => `${record.article.id}#${meeting.id}`).sort(byText),
    topics: sortedSet(meetings.flatMap((meeting) => meeting.topics)),
    minutes: minutes === null ? null : Number(minutes),
    code: surest?.code ?? '',
    ...weight,
    evidence,
    x: 0,
    y: 0,
  };
}

/** The narrowest place that most tell, by its id; null where none does. */
export function placeOf(reports: readonly MeetingReport[], articles: Articles): string | null {
  return mostTold(reports, articles, ({ meeting }) => meeting.place[0] ?? null);
}

/** What most tell; but a summit that many call talks is one: *gặp nhau* says less, not otherwise. */
function formOf(told: readonly MeetingReport[], articles: Articles): Form {
  const form = mostTold(told, articles, ({ meeting }) => meeting.form) ?? 'talks';
  return form === 'talks' && told.some(({ meeting }) => meeting.form === 'summit') ? 'summit' : form;
}

/** Days of a date that says when as well as a day does. */
const NEAR = 3;

/**
 * The date that most sources tell, of those of a few days where there are some, else of the narrowest; with its words
 * where an article that tells it has some.
 */
function whenOf(
  told: readonly MeetingReport[],
  articles: Articles,
): Pick<MeetingNodeAttributes, 'date' | 'from' | 'until' | 'dateText'> {
  const days = ({ meeting }: MeetingReport): number => spanDays(edtfSpan(meeting.date));
  const most = Math.max(NEAR, Math.min(...told.map(days)));
  const date = mostTold(told, articles, (report) => (days(report) <= most ? report.meeting.date : null));
  const span = edtfSpan(date);
  const words = told.find(({ meeting }) => meeting.date === date && meeting.dateText !== null);
  return {
    date,
    from: span?.from ?? null,
    until: span?.until ?? null,
    dateText: words?.meeting.dateText ?? null,
  };
}

/**
 * Reports by publication, the last one knows best. Undated articles come first; but what was held stays held, so an
 * undated report of that comes last.
 */
function inOrderOfTelling(reports: readonly MeetingReport[], articles: Articles): MeetingReport[] {
  const day = ({ record, meeting }: MeetingReport): string =>
    edtfSpan(articles.get(record.article.id)?.published ?? null)?.from ??
    (meeting.status === 'held' ? '9999-12-31' : '');
  return [...reports].sort(
    (a, b) =>
      byText(day(a), day(b)) ||
      LATEST.indexOf(a.meeting.status) - LATEST.indexOf(b.meeting.status) ||
      byText(a.record.article.id, b.record.article.id) ||
      byText(a.meeting.id, b.meeting.id),
  );
}

function historyOf({ record, meeting }: MeetingReport): Report {
  return {
    id: `${record.article.id}#${meeting.id}`,
    article: record.article.id,
    published: record.article.published,
    status: meeting.status,
    date: meeting.date,
  };
}

/** What most sources tell; of equals the smallest text. */
function mostTold<K extends string>(
  told: readonly MeetingReport[],
  articles: Articles,
  of: (report: MeetingReport) => K | null,
): K | null {
  const tally = new Map<K, number>();
  const counted = new Set<string>();
  for (const report of told) {
    const value = of(report);
    const vote = `${value} ${sourceOf(report.record.article.id, articles)}`;
    if (value === null || counted.has(vote)) continue;
    counted.add(vote);
    count(tally, value);
  }
  return byFrequency(tally)[0] ?? null;
}

/** A source that tells what is shown agrees, whatever else it tells; one that tells nothing else contradicts. */
function weighReports(
  told: readonly MeetingReport[],
  shown: Shown,
  articles: Articles,
  names: Names,
): { sources: number; confidence: number } {
  const stands = told.map((report) => ({
    stand: standOf(report, shown, told, names.entity),
    article: report.record.article.id,
    confidence: report.meeting.confidence,
  }));
  const of = (stand: Stand): Map<string, number> =>
    surestBySource(
      stands.filter((one) => one.stand === stand),
      articles,
    );
  const agreeing = of('agrees');
  const against = [...of('contradicts')].filter(([source]) => !agreeing.has(source));
  const all = surestBySource(stands, articles);
  const doubts = against.map(([, sure]) => sure);
  if (agreeing.size > 0)
    return { sources: all.size, confidence: weighAgainst([...agreeing.values()], doubts) };
  // Each contradicts what the others make together: the surest stands alone.
  const [surest = 0, ...rest] = [...all.values()].sort((a, b) => b - a);
  return { sources: all.size, confidence: weighAgainst([surest], rest) };
}

/** Each participant once, in the role told most often, `participant` only where nothing closer is told. */
export function oneRoleEach(participants: readonly Participant[]): Participant[] {
  const roles = new Map<string, Map<Participant['role'], number>>();
  for (const { entity, role } of participants) {
    const tally = roles.get(entity) ?? new Map<Participant['role'], number>();
    roles.set(entity, tally);
    if (role !== 'participant') count(tally, role);
  }
  return [...roles].map(([entity, tally]) => ({ entity, role: byFrequency(tally)[0] ?? 'participant' }));
}

import type { ArticleRecord, Form, MeetingRecord, MeetingReport, Status } from '../model.ts';
import { edtfSpan, type EdtfSpan, spanDays } from '../text/edtf.ts';
import { byText, groupBy } from '../text/order.ts';
import { tellingOf, windowOf } from './window.ts';
import { bodiesOf, countriesOf, parties, type World } from './world.ts';
import { dayAndMonth, monthOf } from './yearless.ts';

/** Days of telling beyond which an article does not tell when a meeting without a date took place. */
export const A_SEASON = 92;

/** Reports that tell the same in the same words: form, participants, date, place. */
export interface Profile {
  form: Form;
  status: Status;
  /** Entity ids, sorted, without those for whom another participant acts. */
  parties: readonly string[];
  /** Whose trip a visit is; else as `parties`. */
  movers: readonly string[];
  /** Participants that are international organisations. */
  bodies: ReadonlySet<string>;
  date: string | null;
  span: EdtfSpan | null;
  /** No words tell the date. */
  guessed: boolean;
  /** `06-12` where only day and month are known. */
  yearless: string | null;
  /** 6 of *hồi tháng 6* where no more is known. */
  month: number | null;
  /** The how manieth meeting of its people it is said to be. */
  ordinals: ReadonlySet<number>;
  /** `span`, or where the date is unknown when the meeting may take place; null where nothing tells. */
  window: EdtfSpan | null;
  /** Publication of the reporting article, first and last day, where the date is unknown. */
  told: EdtfSpan | null;
  places: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  /** Participants of the conference in whose margins it takes place. */
  margins: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  reports: MeetingReport[];
}

/** Whether two lists have something in common. */
export const share = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one));

/** Whether two lists do not contradict each other: an empty one leaves all open. */
export const mayShare = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size === 0 || b.size === 0 || share(a, b);

/**
 * The meetings of all records as profiles, in an order that depends on their content alone.
 * @param storyOf the original of an article that is a copy; else the article itself
 */
export function makeProfiles(
  records: readonly ArticleRecord[],
  world: World,
  storyOf: (article: string) => string,
): Profile[] {
  const single = records.flatMap((record) =>
    record.meetings.map((meeting) => profileOf({ record, meeting }, world)),
  );
  return [...groupBy(single, (profile) => signature(profile, storyOf))]
    .sort((a, b) => byText(a[0], b[0]))
    .flatMap(([, group]) => {
      const reports = group.flatMap((profile) => profile.reports);
      const articles = new Set(reports.map(({ record }) => record.article.id));
      const guessed = group.every((profile) => profile.guessed);
      return group[0] ? [{ ...group[0], reports, articles, guessed }] : [];
    });
}

function profileOf(report: MeetingReport, world: World): Profile {
  const { record, meeting } = report;
  const everybody = parties(meeting, world);
  const countries = countriesOf(meeting.place, world);
  const parent = record.meetings.find(({ id }) => id === meeting.partOf);
  const span = edtfSpan(meeting.date);
  const told = tellingOf(record);
  const words = meeting.date === null ? meeting.dateText : null;
  return {
    form: meeting.form,
    status: meeting.status,
    parties: everybody,
    movers: meeting.form === 'visit' ? visitors(report, everybody, countries, world) : everybody,
    bodies: bodiesOf(meeting, world),
    date: meeting.date,
    span,
    guessed: meeting.date !== null && meeting.dateText === null,
    yearless: words === null ? null : dayAndMonth(words),
    month: words === null ? null : monthOf(words),
    ordinals: new Set(meeting.ordinal === undefined ? [] : [meeting.ordinal]),
    window: span ?? windowOf(meeting.status, told),
    told: span ? null : told,
    places: new Set(meeting.place.filter((id) => world.entity(id)?.kind === 'place')),
    countries,
    margins: parent ? marginsOf(parent, world) : new Set(),
    articles: new Set([record.article.id]),
    reports: [report],
  };
}

/** The organisation whose conference it is; where none is told, whoever takes part. */
function marginsOf(parent: MeetingRecord, world: World): Set<string> {
  const bodies = bodiesOf(parent, world);
  return bodies.size ? bodies : new Set(parties(parent, world));
}

/** The guests; where no role tells, those who are neither host nor of the country visited. */
function visitors(
  { meeting }: MeetingReport,
  everybody: readonly string[],
  countries: ReadonlySet<string>,
  world: World,
): readonly string[] {
  const inRole = (role: string): Set<string> =>
    new Set(meeting.participants.filter((p) => p.role === role).map((p) => p.entity));
  const [guests, hosts] = [inRole('guest'), inRole('host')];
  const told = everybody.filter((id) => guests.has(id));
  if (told.length) return told;
  const away = everybody.filter(
    (id) =>
      !hosts.has(id) &&
      !countries.has(id) &&
      ![...world.actsFor(id)].some((country) => countries.has(country)),
  );
  return away.length ? away : everybody;
}

/**
 * Equal for reports that are compared with others as one. Without a date, the day of telling counts; where nothing tells that
 * either, the story.
 */
function signature(profile: Profile, storyOf: (article: string) => string): string {
  const { form, date, parties: everybody, movers, bodies, places, countries, margins, status } = profile;
  const ordinals = [...profile.ordinals].map(String);
  const lists = [everybody, movers, [...bodies], [...places], [...countries], [...margins], ordinals];
  const when = date ?? `? ${status} ${profile.yearless ?? profile.month ?? ''} ${toldBy(profile, storyOf)}`;
  return [form, ...lists.map((list) => [...list].sort().join(' ')), when].join('|');
}

function toldBy({ told, articles }: Profile, storyOf: (article: string) => string): string {
  if (told !== null && spanDays(told) <= A_SEASON) return `${told.from}/${told.until}`;
  return [...articles].map(storyOf).join();
}

import type { Form, Participant, Span, Status, Toward } from '../model.ts';

/** One sentence's telling of a meeting, before the tellings of one meeting are joined. */
export interface Telling {
  form: Form;
  participants: Participant[];
  /** EDTF; null where the sentence tells none. */
  date: string | null;
  dateText: string | null;
  place: string[];
  /** The conference in whose margins it took place. */
  partOf: Telling | null;
  status: Status;
  /** Whether words told the status; else the press's default. */
  statusTold: boolean;
  topics: string[];
  minutes: number | null;
  evidence: Span;
  rule: string;
  confidence: number;
  /** Sentence index in the article, and tokens of the word. */
  sentence: number;
  token: number;
  /** In the headline or the lead. */
  leading: boolean;
  /** *hội nghị, diễn đàn* alone: the rank of the session is not told. */
  generic: boolean;
  /** Told by their states, and held by others than those who lead them: *cố vấn hai nước gặp nhau*. */
  delegated: boolean;
  /** Session name of a conference that no organisation holds: *Đối thoại Shangri-La*. */
  series: string | null;
  /** *Trong chuyến thăm Ba Lan, ông sẽ …*: the trip is where something else is told. */
  fronted: boolean;
  /** *không có kế hoạch gặp*: there is none, though *hai bên* are whom it names. */
  denied: boolean;
  /** *lạc quan về thượng đỉnh, trước cuộc gặp*: what the sentence tells is something else. */
  aside: boolean;
  /** Another meeting of those who met before: *vòng tiếp theo*. */
  nextRound: boolean;
  /** *cuộc trao đổi, đã trao đổi với*: the word leaves open whether by telephone. */
  exchange: boolean;
  /** *hẹn gặp lại*: those who met are to meet once more. */
  meetsAgain: boolean;
}

/** A meeting whose tellings are joined: what a further telling is held against. */
export interface Joined {
  tellings: readonly Telling[];
  date: string | null;
}

/** Whom a meeting is told of. */
type Told = Pick<Telling, 'participants'>;

/** Whether somebody is told to take part. */
export const takesPart = ({ participants }: Told, id: string | undefined): boolean =>
  participants.some((p) => p.entity === id);

/** Whether whoever takes part in the one takes part in the other. */
export const areAmong = (some: Told, all: Told): boolean =>
  some.participants.every((p) => takesPart(all, p.entity));

/** Whether somebody takes part in both. */
export const shareSomebody = (a: Told, b: Told): boolean =>
  a.participants.some((p) => takesPart(b, p.entity));

/** The rule of what is told beside another meeting of the same two: *ba tháng sau cuộc gặp đầu tiên*. */
export const ANOTHER = 'another of the two told last';

/** Ahead, or only wished for. */
export const isPlan = ({ status }: Pick<Telling, 'status'>): boolean =>
  status === 'planned' || status === 'proposed';

/** Talks and summits of a few; neither calls nor trips nor sessions. */
export const faceToFace = ({ form }: Pick<Telling, 'form'>): boolean => form === 'talks' || form === 'summit';

/** Talks or a summit of which no place is told; what is held in the margins of a conference is where that is. */
export const lacksPlace = (talks: Pick<Telling, 'form' | 'place'> & { partOf: unknown }): boolean =>
  faceToFace(talks) && talks.place.length === 0 && talks.partOf === null;

/** Neither a date nor words for one are told. */
export const isUndated = ({ date, dateText }: Telling): boolean => date === null && dateText === null;

/** *ngày 4, 4/6, 4-8/6*; *tháng 6, tuần này, hôm qua* tell none. */
export const hasDay = (dateText: string): boolean => /(^|\s)\d{1,2}[/.-]\d|ngày \d/u.test(dateText);

/** EDTF, the words, and whether they say that it is ahead or behind: *tháng 5 tới, hôm qua*. */
export interface ToldDate {
  value: string | null;
  text: string;
  toward: Toward;
}

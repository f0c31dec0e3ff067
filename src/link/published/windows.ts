import { dayNumber, type EdtfSpan, edtfSpan, FIRST_DAY, LAST_DAY, numberedDay } from '../../text/edtf.ts';

/** An interval in which the article must, or may, have been written: an office held, a session of a conference. */
export interface Window {
  /** EDTF; null where it has no such end. */
  from: string | null;
  until: string | null;
  reason: string;
  /** A session that nothing names: only a told day that is its own speaks for it. */
  exact?: boolean;
  /** A session elsewhere than the places named, a trip told far from its day: it speaks where no other does. */
  elsewhere?: boolean;
  /** Days by which the ends may be off. */
  slack?: number;
}

/** A window both of whose ends are days: a session, a trip. */
export type KnownDays = Window & EdtfSpan;

/** First and last day, both within, as numbers: every day of writing is compared with every window. */
export interface Days {
  from: number;
  until: number;
}

/** Days of a window; an end that is not understood is open. */
export function daysOf({ from, until }: Pick<Window, 'from' | 'until'>): Days {
  const [first, last] = [edtfSpan(from), edtfSpan(until)];
  return {
    from: first ? dayNumber(first.from)! : FIRST_DAY,
    until: last ? dayNumber(last.until)! : LAST_DAY,
  };
}

/** The days of a window and the number of its reason. */
interface Term extends Days {
  reason: number;
  slack: number;
}

/** Windows so that those of one reason stand together: whoever counts reasons need not remember which were seen. */
interface Terms {
  all: Term[];
  /** How many reasons there are. */
  reasons: number;
}

function termsOf(windows: readonly Window[]): Terms {
  const numbers = new Map<string, number>();
  const all = windows.map((window) => {
    const { from, until } = daysOf(window);
    const reason = numbers.get(window.reason) ?? numbers.size;
    numbers.set(window.reason, reason);
    return { from, until, reason, slack: window.slack ?? 0 };
  });
  return { all: all.sort((a, b) => a.reason - b.reason), reasons: numbers.size };
}

/** How many reasons have a window that holds all these days; with the slack where it is asked for. */
function reasonsFor(terms: readonly Term[], from: number, until: number, slack: boolean): number {
  let count = 0;
  let last = -1;
  for (const term of terms) {
    const more = slack ? term.slack : 0;
    if (term.reason === last || from < term.from - more || term.until + more < until) continue;
    last = term.reason;
    count++;
  }
  return count;
}

/**
 * The days that all who are named share. Windows of one reason are terms of one office: any of them will do. Where no
 * day is shared by all, the days of the most, if these are two thirds of them at least: an office told as history is one
 * among many. Empty where the windows contradict each other.
 */
export function sharedDays(windows: readonly Window[]): EdtfSpan[] {
  const terms = termsOf(windows.filter((window) => isTerm(daysOf(window))));
  let most = 0;
  let shared: Days[] = [];
  for (const { from, until } of stretches(terms.all)) {
    const count = reasonsFor(terms.all, from, until, false);
    if (count < most) continue;
    if (count > most) shared = [];
    most = count;
    const last = shared.at(-1);
    if (last && last.until + 1 === from) last.until = until;
    else shared.push({ from, until });
  }
  return most * 3 >= terms.reasons * 2
    ? shared.map(({ from, until }) => ({ from: numberedDay(from), until: numberedDay(until) }))
    : [];
}

const isTerm = ({ from, until }: Days): boolean => from <= until;

/**
 * Of some days those that lie in the windows of most reasons, under the same terms as `sharedDays`; with the slack of
 * the windows only where no day does without it.
 */
export function bestDays<Day extends { day: number }>(
  days: readonly Day[],
  windows: readonly Window[],
): Day[] {
  if (windows.length === 0) return [];
  const terms = termsOf(windows);
  for (const slack of [false, true]) {
    const held = days.map(({ day }) => reasonsFor(terms.all, day, day, slack));
    const most = Math.max(0, ...held);
    if (most > 0 && most * 3 >= terms.reasons * 2) return days.filter((_, i) => held[i] === most);
  }
  return [];
}

/** The calendar cut wherever a term begins or has ended. */
function stretches(terms: readonly Days[]): Days[] {
  const cuts = terms.flatMap(({ from, until }) => (until === LAST_DAY ? [from] : [from, until + 1]));
  const starts = [...new Set(cuts)].sort((a, b) => a - b);
  return starts.map((from, i) => ({ from, until: (starts[i + 1] ?? LAST_DAY + 1) - 1 }));
}

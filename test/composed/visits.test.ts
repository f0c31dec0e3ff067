import fc from 'fast-check';
import { tellings, visits } from '../read.ts';
import { type Composed, coming, composed, naming, pair, past, sentence, twoOfficials } from './parts.ts';

/** Where somebody goes, and the places of the record. */
const GOALS: ReadonlyArray<readonly [goal: string, places: string]> = [
  ['Bồ Đào Nha', 'Bồ Đào Nha'],
  ['Mông Cổ', 'Mông Cổ'],
  ['thủ đô Budapest', 'Budapest'],
];
const goal = fc.constantFrom(...GOALS);

type Order = (a: string, goal: string, when: string) => string;

const HELD: readonly Order[] = [
  (a, to, when) => `${a} ${when} thăm ${to}.`,
  (a, to, when) => `${when}, ${a} đã tới thăm ${to}.`,
  (a, to, when) => `${a} ${when} có chuyến thăm chính thức tới ${to}.`,
  (a, to, when) => `${a} đã đến ${to} ${when}.`,
];
const PLANNED: readonly Order[] = [
  (a, to, when) => `${a} sẽ thăm ${to} ${when}.`,
  (a, to, when) => `${when}, ${a} dự kiến tới thăm ${to}.`,
  (a, to, when) => `${a} có kế hoạch thăm ${to} ${when}.`,
];

const trip = (orders: readonly Order[], when: typeof past, status: string): fc.Arbitrary<Composed> =>
  fc
    .tuple(twoOfficials, naming, when, goal, fc.constantFrom(...orders))
    .map(([[a], name, day, to, order]) => ({
      text: sentence(order(name(a), to[0], day[0])),
      means: [`${status}: ${a.name} @${to[1]}`],
    }));

composed('trips, in any order', visits, trip(HELD, past, 'held'));
composed('trips ahead, in any order', visits, trip(PLANNED, coming, 'planned'));

/** Whoever travels meets somebody there: on the trip's day, whatever the row of his deeds. */
const ROWS: ReadonlyArray<(a: string, b: string, when: string) => string> = [
  (a, b, when) => `${a} ${when} thăm Mông Cổ và hội đàm với ${b}.`,
  (a, b, when) => `${a} ${when} có chuyến thăm tới Mông Cổ, hội đàm với ${b}.`,
  (a, b, when) => `${when}, ${a} tới Mông Cổ và gặp ${b}.`,
];

const onTrip = fc
  .tuple(twoOfficials, naming, naming, past, fc.constantFrom(...ROWS))
  .map(([[a, b], nameA, nameB, when, row]) => ({
    text: sentence(row(nameA(a), nameB(b), when[0])),
    means: [`talks held ${when[1]} @Mông Cổ: ${pair(a, b)}`],
  }));

composed('talks on a trip, in a row', tellings, onTrip);

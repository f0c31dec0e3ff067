import fc from 'fast-check';
import { tellings } from '../read.ts';
import {
  type Composed,
  coming,
  composed,
  naming,
  pair,
  past,
  place,
  sentence,
  twoOfficials,
} from './parts.ts';

/** One sentence with who, whom, when and where, in every order of these. */
const ORDERS: ReadonlyArray<(a: string, meet: string, b: string, when: string, where: string) => string> = [
  (a, meet, b, when, where) => `${a} ${meet} ${b} ${where} ${when}.`,
  (a, meet, b, when, where) => `${a} ${meet} ${b} ${when} ${where}.`,
  (a, meet, b, when, where) => `${a} ${when} ${meet} ${b} ${where}.`,
  (a, meet, b, when, where) => `${when}, ${a} ${meet} ${b} ${where}.`,
  (a, meet, b, when, where) => `${when}, ${where}, ${a} ${meet} ${b}.`,
  (a, meet, b, when, where) => `${where}, ${a} ${meet} ${b} ${when}.`,
];

const told = (meet: fc.Arbitrary<string>, when: typeof past, status: string): fc.Arbitrary<Composed> =>
  fc
    .tuple(twoOfficials, naming, naming, meet, when, place, fc.constantFrom(...ORDERS))
    .map(([[a, b], nameA, nameB, words, day, where, order]) => ({
      text: sentence(order(nameA(a), words, nameB(b), day[0], where[0])),
      means: [`talks ${status} ${day[1]} @${where[1]}: ${pair(a, b)}`],
    }));

const HELD = ['gặp', 'hội đàm với', 'có cuộc gặp với', 'hội kiến', 'tiếp', 'đã làm việc với'];
const PLANNED = ['sẽ gặp', 'dự kiến hội đàm với', 'sẽ có cuộc gặp với', 'có kế hoạch hội kiến'];

composed('talks of two, in any order', tellings, told(fc.constantFrom(...HELD), past, 'held'));
composed('talks ahead, in any order', tellings, told(fc.constantFrom(...PLANNED), coming, 'planned'));

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

/** Clauses and nouns that tell a meeting beside what somebody says or does. */
const FRAMES: ReadonlyArray<(a: string, b: string, when: string, where: string) => string> = [
  (a, b, when, where) =>
    `Sau khi hội đàm với ${b} ${where} ${when}, ${a} nói rằng hai bên đã đạt nhiều tiến bộ.`,
  (a, b, when, where) =>
    `Trong cuộc gặp với ${b} ${where} ${when}, ${a} khẳng định cần sớm chấm dứt bạo lực.`,
  (a, b, when, where) => `${a} đã nêu vấn đề này trong cuộc gặp với ${b} ${where} ${when}.`,
  (a, b, when, where) => `Cuộc hội đàm giữa ${a} và ${b} đã diễn ra ${when} ${where}.`,
  (a, b, when, where) => `Cuộc gặp diễn ra ${when} ${where} giữa ${a} và ${b} mang tính xây dựng.`,
  (a, b, when, where) => `${when}, ${where} đã diễn ra cuộc hội đàm giữa ${a} và ${b}.`,
  (a, b, when, where) => `${a} và ${b} thảo luận về vấn đề Yemen khi gặp nhau ${where} ${when}.`,
  (a, b, when, where) => `${a} và ${b} ${when} vừa có cuộc gặp ${where}.`,
  (a, b, when, where) => `Điện Kremlin cho biết ${a} ${when} đã lần đầu tiên hội kiến ${b} ${where}.`,
  (a, b, when, where) => `${a} ${when} được ${b} tiếp ${where}.`,
  (a, b, when, where) => `${a} nói đây là kết quả của cuộc gặp với ${b} ${where} ${when}.`,
  (a, b, when, where) => `Việc ${a} gặp ${b} ${where} ${when} khiến dư luận chú ý.`,
  (a, b, when, where) => `Theo Bộ Ngoại giao Áo, ${a} từng gặp ${b} ${where} ${when}.`,
];

const framed = fc
  .tuple(twoOfficials, naming, naming, past, place, fc.constantFrom(...FRAMES))
  .map(([[a, b], nameA, nameB, when, where, frame]) => ({
    text: sentence(frame(nameA(a), nameB(b), when[0], where[0])),
    means: [`talks held ${when[1]} @${where[1]}: ${pair(a, b)}`],
  }));

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
composed('talks told beside what is said or done', tellings, framed);

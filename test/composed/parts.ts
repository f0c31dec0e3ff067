import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type View, readText } from '../read.ts';

/** The day on which every composed text is written, a Thursday. */
const WRITTEN = '2018-05-10';

/** An official as the press names one; `name` is what the record calls him or her. */
export interface Official {
  office: string;
  country: string;
  name: string;
  pronoun: string;
}

const official = (office: string, country: string, name: string, pronoun = 'ông'): Official => ({
  office,
  country,
  name,
  pronoun,
});

/** In office on the day of writing, of eight countries. */
const OFFICIALS: readonly Official[] = [
  official('Tổng thống', 'Indonesia', 'Joko Widodo'),
  official('Thủ tướng', 'Canada', 'Justin Trudeau'),
  official('Ngoại trưởng', 'Iran', 'Mohammad Javad Zarif'),
  official('Thủ tướng', 'Anh', 'Theresa May', 'bà'),
  official('Tổng thống', 'Pháp', 'Emmanuel Macron'),
  official('Bộ trưởng Ngoại giao', 'Nga', 'Sergei Lavrov'),
  official('Thủ tướng', 'Đức', 'Angela Merkel', 'bà'),
  official('Tổng thống', 'Thổ Nhĩ Kỳ', 'Recep Tayyip Erdogan'),
];

/** Ways of naming an official, any of which may stand wherever a name may. */
const NAMINGS: ReadonlyArray<(of: Official) => string> = [
  ({ office, country, name }) => `${office} ${country} ${name}`,
  ({ office, country, name, pronoun }) => `${office} ${country}, ${pronoun} ${name},`,
  ({ office, country, name, pronoun }) => `${pronoun} ${name}, ${office} ${country},`,
];

export const naming = fc.constantFrom(...NAMINGS);

/** Two officials of two countries. */
export const twoOfficials = fc
  .uniqueArray(fc.constantFrom(...OFFICIALS), { minLength: 2, maxLength: 2 })
  .map(([first, second]) => [first!, second!] as const);

/** Words for when, and the EDTF that they mean on the day of writing. */
type When = readonly [words: string, date: string];

export const past = fc.constantFrom<When>(
  ['ngày 3/5', '2018-05-03'],
  ['hôm thứ Năm (3/5)', '2018-05-03'],
  ['hôm qua', '2018-05-09'],
  ['sáng 8/5', '2018-05-08'],
  ['tối qua', '2018-05-09'],
  ['tuần trước', '2018-04-30/2018-05-06'],
  ['hồi tháng 3', '2018-03'],
  ['cuối tuần qua', '2018-05-04/2018-05-06'],
  ['hôm thứ Ba', '2018-05-08'],
  ['hôm nay', '2018-05-10'],
);

export const coming = fc.constantFrom<When>(
  ['ngày 23/5', '2018-05-23'],
  ['vào ngày mai', '2018-05-11'],
  ['tuần tới', '2018-05-14/2018-05-20'],
);

/** Words for where, and the places of the record, the narrowest first. */
type Where = readonly [words: string, places: string];

export const place = fc.constantFrom<Where>(
  ['tại Vienna', 'Vienna'],
  ['ở thủ đô Budapest', 'Budapest'],
  ['tại Helsinki, Phần Lan', 'Helsinki, Phần Lan'],
  ['ở thành phố Istanbul của Thổ Nhĩ Kỳ', 'Istanbul, Thổ Nhĩ Kỳ'],
);

/** *A + B* as a view names them. */
export const pair = (...some: readonly Official[]): string =>
  some
    .map(({ name }) => name)
    .sort()
    .join(' + ');

/** A text put together from parts, and what a view of its record must say. */
export interface Composed {
  text: string;
  means: readonly string[];
}

/** A sentence begins with a capital, and has one mark where a naming's comma meets another. */
export const sentence = (words: string): string => {
  const marked = words.replaceAll(/,(?=[.,])/gu, '').replaceAll(/ {2,}/gu, ' ');
  return `${marked[0]!.toUpperCase()}${marked.slice(1)}`;
};

/** Texts put together from parts whose meaning is known: it does not change with the order of the parts. The same texts each time. */
export function composed(name: string, view: View, texts: fc.Arbitrary<Composed>): void {
  test(name, () => {
    const holds = fc.property(texts, ({ text, means }) => {
      expect(view(readText(text, { published: WRITTEN })), text).toEqual(means);
    });
    fc.assert(holds, { seed: 1, numRuns: 500 });
  });
}

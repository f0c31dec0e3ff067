import fc from 'fast-check';
import { table, tellings } from '../read.ts';
import { composed } from './parts.ts';

/** Somebody whom a later sentence tells by a part of the name, the office or a noun. */
interface Traveller {
  office: string;
  country: string;
  name: string;
  /** The part of the name that stands for him or her. */
  part: string;
  pronoun: string;
}

const traveller = (
  office: string,
  country: string,
  name: string,
  part: string,
  pronoun = 'Ông',
): Traveller => ({ office, country, name, part, pronoun });

const TRAVELLERS: readonly Traveller[] = [
  traveller('Ngoại trưởng', 'Nga', 'Sergei Lavrov', 'Lavrov'),
  traveller('Thủ tướng', 'Đức', 'Angela Merkel', 'Merkel', 'Bà'),
  traveller('Thủ tướng', 'Tunisia', 'Hichem Belkacem', 'Belkacem'),
  traveller('Ngoại trưởng', 'Peru', 'Rosa María Quispe', 'Quispe', 'Bà'),
  traveller('Thứ trưởng Ngoại giao', 'Trung Quốc', 'Lý Đại Quân', 'Lý'),
  traveller('Bộ trưởng Quốc phòng', 'Mông Cổ', 'Ganbold Batbayar', 'Batbayar'),
];

const full = ({ office, country, name }: Traveller): string => `${office} ${country} ${name}`;

const OPENINGS: ReadonlyArray<(of: Traveller) => string> = [
  (of) => `${full(of)} hôm 8/5 tới Cairo.`,
  (of) => `${full(of)} hôm 8/5 phát biểu tại Cairo rằng hai nước cần hợp tác chặt chẽ hơn.`,
  (of) => `Theo Bộ Ngoại giao Ai Cập, ${full(of)} hôm 8/5 đã có mặt ở Cairo.`,
];

/** Ways of naming again who was named last. */
const AGAIN: ReadonlyArray<(of: Traveller) => string> = [
  ({ pronoun }) => pronoun,
  ({ pronoun, part }) => `${pronoun} ${part}`,
  ({ office, part }) => `${office} ${part}`,
  ({ office, country }) => `${office} ${country}`,
  ({ office }) => `Vị ${office.toLowerCase()} này`,
  () => 'Nhà ngoại giao này',
  () => 'Vị quan chức này',
  ({ pronoun }) => `Tại đây, ${pronoun.toLowerCase()}`,
  ({ pronoun, part }) => `Cùng ngày, ${pronoun.toLowerCase()} ${part}`,
  ({ office, part }) => `Sau đó, ${office} ${part}`,
];

const DEEDS: ReadonlyArray<(who: string, whom: Traveller) => readonly [string, status: string]> = [
  (who, whom) => [`${who} đã hội đàm với ${full(whom)}.`, 'held'],
  (who, whom) => [`${who} cũng có cuộc gặp với ${full(whom)}.`, 'held'],
  (who, whom) => [`${who} được ${full(whom)} tiếp.`, 'held'],
  (who, whom) => [`${who} sẽ gặp ${full(whom)} vào ngày 12/5.`, 'planned'],
];

const later = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...TRAVELLERS), { minLength: 2, maxLength: 2 }),
    fc.constantFrom(...OPENINGS),
    fc.constantFrom(...AGAIN),
    fc.constantFrom(...DEEDS),
  )
  .map(([[one, other], opening, again, deed]) => {
    const [told, status] = deed(again(one!), other!);
    return {
      text: `${opening(one!)}\n${told}`,
      means: [`${status} ${[one!.name, other!.name].sort().join(' + ')}`],
    };
  });

composed(
  'who meets somebody in a later sentence',
  (record) => tellings(record).map((line) => line.replace(/^talks (\w+) .*: /u, '$1 ')),
  later,
);

table('who was told last', tellings, [
  [
    'nobody whom the article names',
    'Ngoại trưởng Tunisia Hichem Belkacem hôm 8/5 tới Cairo. Một quan chức Mỹ đã có mặt tại đây. Quan chức này đã hội đàm với Ngoại trưởng Peru Rosa María Quispe.',
    '2018-05-10',
    [],
  ],
  [
    'not whom the sentence is about',
    'Tổng thống Pháp Emmanuel Macron bất đồng với Ngoại trưởng Tunisia Hichem Belkacem. Nhà ngoại giao này hôm 8/5 đã gặp Ngoại trưởng Peru Rosa María Quispe.',
    '2018-05-10',
    ['talks held 2018-05-08 @nowhere: Hichem Belkacem + Rosa María Quispe'],
  ],
]);

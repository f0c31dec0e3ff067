import fc from 'fast-check';
import { offices, people } from '../read.ts';
import { composed, sentence } from './parts.ts';

/** Somebody as the press tells of him or her, and the office as the record tells it. */
interface Somebody {
  title: string;
  country: string;
  name: string;
  office: string;
  pronoun: string;
}

const somebody = (
  title: string,
  country: string,
  name: string,
  office: string,
  pronoun = 'ông',
): Somebody => ({ title, country, name, office, pronoun });

/** People whom no table knows, with names of many peoples, and some whom one does. */
const PEOPLE: readonly Somebody[] = [
  somebody('Thủ tướng', 'Tunisia', 'Hichem Belkacem', 'prime minister'),
  somebody('Ngoại trưởng', 'Ghana', 'Kwabena Mensah Osei', 'foreign minister'),
  somebody('Bộ trưởng Quốc phòng', 'Oman', 'Badr bin Saud Al Harthi', 'defence minister'),
  somebody('Ngoại trưởng', 'Peru', 'Rosa María Quispe', 'foreign minister', 'bà'),
  somebody('Bộ trưởng Thương mại', 'Hàn Quốc', 'Park Dong-hyun', 'trade minister'),
  somebody('Ngoại trưởng', 'Mông Cổ', 'Ganbold Batbayar', 'foreign minister'),
  somebody('Bộ trưởng Năng lượng', 'Kazakhstan', 'Y. Xa-ti-bai-ép', 'energy minister'),
  somebody('Phó Tổng thống', 'Uganda', 'Aisha Nakato', 'vice president', 'bà'),
  somebody('Thứ trưởng Ngoại giao', 'Trung Quốc', 'Lý Đại Quân', 'deputy foreign minister'),
  somebody('Ngoại trưởng', 'Kuwait', 'Khaled al-Otaibi', 'foreign minister'),
  somebody('Bộ trưởng Tài chính', 'Hy Lạp', 'N. Papadakis', 'finance minister'),
  somebody('Đại sứ', 'Cuba', 'Ernesto de la Torre Pérez', 'ambassador'),
  somebody('Tổng thống', 'Indonesia', 'Joko Widodo', 'president'),
  somebody('Thủ tướng', 'Anh', 'Theresa May', 'prime minister', 'bà'),
  somebody('Ngoại trưởng', 'Iran', 'Mohammad Javad Zarif', 'foreign minister'),
  somebody('Bộ trưởng Quốc phòng', 'Mỹ', 'James Mattis', 'defence minister'),
];

const lowered = (title: string): string => `${title[0]!.toLowerCase()}${title.slice(1)}`;

/** Ways of saying who somebody is, any of which may stand wherever a name may. */
const NAMINGS: ReadonlyArray<(of: Somebody) => string> = [
  ({ title, country, name }) => `${title} ${country} ${name}`,
  ({ title, country, name }) => `${lowered(title)} ${country} ${name}`,
  ({ title, country, name }) => `${title} của ${country} ${name}`,
  ({ title, country, name }) => `tân ${title} ${country} ${name}`,
  ({ title, country, name }) => `${title} mới của ${country} ${name}`,
  ({ title, country, name }) => `${title} đương nhiệm của ${country} ${name}`,
  ({ title, country, name, pronoun }) => `${title} ${country}, ${pronoun} ${name},`,
  ({ title, country, name, pronoun }) => `${title} ${country} ${pronoun} ${name}`,
  ({ title, country, name, pronoun }) => `${title} của ${country}, ${pronoun} ${name},`,
  ({ title, country, name, pronoun }) => `${title} mới được bổ nhiệm của ${country}, ${pronoun} ${name},`,
  ({ title, country, name, pronoun }) => `${title} ${country} (${pronoun} ${name})`,
  ({ title, country, name, pronoun }) => `${title} ${country} – ${pronoun} ${name} –`,
  ({ title, country, name, pronoun }) => `${pronoun} ${name}, ${title} ${country},`,
  ({ title, country, name, pronoun }) => `${pronoun} ${name}, ${lowered(title)} ${country},`,
  ({ title, country, name, pronoun }) => `${pronoun} ${name}, vị ${lowered(title)} ${country},`,
  ({ title, country, name, pronoun }) => `${pronoun} ${name}, hiện là ${title} ${country},`,
  ({ title, country, name, pronoun }) => `${pronoun} ${name}, người đang giữ chức ${title} ${country},`,
  ({ title, country, name, pronoun }) => `${pronoun} ${name} – ${title} ${country} –`,
  ({ title, country, name, pronoun }) => `${pronoun} ${name} - ${title} ${country}`,
  ({ title, country, name, pronoun }) => `${pronoun} ${name} (${title} ${country})`,
];

/** What is told of whoever is named. */
const FRAMES: ReadonlyArray<(who: string) => string> = [
  (who) => `${who} cho biết nước này sẽ tham gia hiệp định.`,
  (who) => `Hôm 8/5, ${who} cho biết nước này sẽ tham gia hiệp định.`,
  (who) => `Theo ${who}, nước này sẽ tham gia hiệp định.`,
  (who) => `Hãng tin AFP dẫn lời ${who} nói rằng nước này sẽ tham gia hiệp định.`,
  (who) => `"Chúng tôi sẽ tham gia", ${who} nói với báo giới.`,
  (who) => `Dự lễ khai mạc có ${who} cùng đại diện nhiều tổ chức quốc tế.`,
];

/** Sentences that say no more than who holds an office. */
const SAYINGS: ReadonlyArray<(of: Somebody) => string> = [
  ({ title, country, name, pronoun }) => `${pronoun} ${name} là ${title} ${country}.`,
  ({ title, country, name, pronoun }) => `${pronoun} ${name} hiện là ${title} ${country}.`,
  ({ title, country, name, pronoun }) => `${title} của ${country} là ${pronoun} ${name}.`,
  ({ title, country, name, pronoun }) =>
    `${pronoun} ${name} được bổ nhiệm làm ${title} ${country} hồi năm ngoái.`,
  ({ title, country, name, pronoun }) => `Năm ngoái, ${pronoun} ${name} đã trở thành ${title} ${country}.`,
  ({ title, country, name, pronoun }) => `${pronoun} ${name} lên làm ${title} ${country} hồi năm ngoái.`,
  ({ title, country, name, pronoun }) => `${pronoun} ${name} nhậm chức ${title} ${country} hồi năm ngoái.`,
  ({ title, country, name, pronoun }) => `Quốc hội đã phê chuẩn ${pronoun} ${name} làm ${title} ${country}.`,
  ({ title, country, name, pronoun }) =>
    `Với tư cách ${title} ${country}, ${pronoun} ${name} đã ký văn kiện.`,
];

/** The same words of somebody who is in no office, or is not yet. */
const DENIALS: ReadonlyArray<(of: Somebody) => string> = [
  ({ title, country, name, pronoun }) => `${pronoun} ${name} từng là ${title} ${country}.`,
  ({ title, country, name, pronoun }) => `${pronoun} ${name} không phải là ${title} ${country}.`,
  ({ title, country, name, pronoun }) =>
    `Nếu ${pronoun} ${name} trở thành ${title} ${country} thì đàm phán sẽ khó hơn.`,
  ({ title, country, name, pronoun }) => `${pronoun} ${name} muốn trở thành ${title} ${country}.`,
  ({ title, country, name, pronoun }) => `Người kế nhiệm ${pronoun} ${name} là ${title} ${country}.`,
  ({ title, country, name, pronoun }) => `${pronoun} ${name}, cựu ${title} ${country}, cho biết như vậy.`,
];

const NEW = PEOPLE.slice(0, 12);

const holds = ({ name, office, country }: Somebody): string[] => [`${name} ${office}|${country}`];

const named = fc
  .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...NAMINGS), fc.constantFrom(...FRAMES))
  .map(([who, naming, frame]) => ({ text: sentence(frame(naming(who))), means: holds(who) }));

const said = fc
  .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...SAYINGS))
  .map(([who, saying]) => ({ text: sentence(saying(who)), means: holds(who) }));

const denied = fc
  .tuple(fc.constantFrom(...NEW), fc.constantFrom(...DENIALS))
  .map(([who, denial]) => ({ text: sentence(denial(who)), means: [] }));

const called = fc
  .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...NAMINGS), fc.constantFrom(...FRAMES))
  .map(([who, naming, frame]) => ({
    text: sentence(frame(naming(who))),
    means: [`${who.name} = ${who.name}`],
  }));

composed('an office, however its holder is named', offices, named);
composed('an office told by itself', offices, said);
composed('an office that is over, denied or wished for', offices, denied);
composed('somebody, however named', people, called);

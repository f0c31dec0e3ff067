import type { EdgeType, Form, Role, Status } from '../../src/model.ts';
import { dateInWords } from './dates.ts';
import { FORMS } from './kinds.ts';
import type { Family, Kind, Relation } from './kinds.ts';
import { officeInVietnamese } from './offices.ts';
import type { Lang } from './state.ts';
import { en, vi } from './words.ts';
import type { Word, Words } from './words.ts';

const WORDS: Readonly<Record<Lang, Words>> = { vi, en };

/** The words of one language: `t('shown', { n: 3 })`, and names of the closed vocabularies. */
export interface Speech {
  lang: Lang;
  t: (word: Word, values?: Record<string, string | number>) => string;
  kind: (kind: Kind) => string;
  family: (family: Family) => string;
  status: (status: Status) => string;
  form: (form: Form) => string;
  role: (role: Role) => string;
  relation: (type: EdgeType) => string;
  /** A form of meeting or a stance. */
  claim: (relation: Relation) => string;
  /** An office as this language says it; in Vietnamese where the tables know the word. */
  office: (office: string | null, qualifier: string | null) => string;
  number: (value: number) => string;
  /** An EDTF date in words; text that is no EDTF date is returned as it is. */
  date: (edtf: string | null) => string;
}

/** The language that a browser with these preferences should see first. */
export function preferredLang(languages: readonly string[]): Lang {
  for (const tag of languages) {
    if (tag.startsWith('vi')) return 'vi';
    if (tag.startsWith('en')) return 'en';
  }
  return 'vi';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** *{n}*, or a word that goes by its number: *{n:meeting|meetings}*. */
const BLANK = /\{(\w+)(?::([^|{}]*)\|([^|{}]*))?\}/gu;

/** Everything a component needs to speak `lang`. */
export function speak(lang: Lang): Speech {
  const words = WORDS[lang];
  const t: Speech['t'] = (word, values = {}) =>
    words[word].replace(BLANK, (whole, name: string, one?: string, many?: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return whole;
      return many === undefined ? format(value, lang) : value === 1 ? (one ?? '') : many;
    });
  return {
    lang,
    t,
    kind: (kind) => words[`kind${capital(kind)}` as Word],
    family: (family) => words[`family${capital(family)}` as Word],
    status: (status) => words[`status${capital(status)}` as Word],
    form: (form) => words[`form${capital(form)}` as Word],
    role: (role) => words[`role${capital(role)}` as Word],
    relation: (type) => (type === 'partOf' ? words.inMarginsOf : words[type]),
    claim: (relation) => {
      const form = FORMS.find((known) => known === relation);
      return form === undefined ? words[relation as Word] : words[`form${capital(form)}` as Word];
    },
    office: (office, qualifier) => officeInWords(office, qualifier, lang),
    number: (value) => format(value, lang),
    date: (edtf) => (edtf === null ? words.noDate : dateInWords(edtf, lang, words.week)),
  };
}

function officeInWords(office: string | null, qualifier: string | null, lang: Lang): string {
  const english = [qualifier, office].filter((word) => word !== null).join(' ');
  return lang === 'vi' && office !== null ? (officeInVietnamese(office, qualifier) ?? english) : english;
}

/** To make one costs more than to use it a hundred times. */
const NUMBERS: Readonly<Record<Lang, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN'),
  en: new Intl.NumberFormat('en-GB'),
};

function format(value: string | number, lang: Lang): string {
  return typeof value === 'number' ? NUMBERS[lang].format(value) : value;
}

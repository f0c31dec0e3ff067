import { type Form, STANCE_TYPES, type Status } from '../model.ts';
import { DataError, list, oneOf, optional, readRows, referred, required } from './csv.ts';

const TITLES_OF = ['country', 'organisation', 'any'] as const;
const TRIGGER_TYPES = [
  'talks.noun',
  'talks.verb',
  'call.noun',
  'call.verb',
  'visit.noun',
  'visit.verb',
  'arrive.verb',
  'summit.noun',
  'conference.noun',
  'attend',
  ...STANCE_TYPES,
  'none',
] as const;
const PATTERNS = [
  'direct',
  'with',
  'with-person',
  'person',
  'presides',
  'resumes',
  'hands',
  'receive',
  'calls-on',
  'place',
  'verb',
  'noun',
  'by',
  'gift',
  'praise',
  'pledge',
  'behind',
  'judged',
  'threat',
  'small',
  'stop',
] as const;
const MARKER_TYPES = [
  'absent',
  'accepts',
  'acting',
  'after',
  'announces',
  'arranges',
  'awaits',
  'attend',
  'begins',
  'cancelled',
  'capital',
  'carries',
  'chairs',
  'co-chair',
  'cooperates',
  'counterpart',
  'courtesy',
  'partner',
  'crowd',
  'some-man',
  'some-woman',
  'deadline',
  'deputy',
  'duration',
  'elect',
  'ends',
  'escorts',
  'force',
  'former',
  'government',
  'governs',
  'guest',
  'held',
  'honorific',
  'host-country',
  'hours',
  'hypothetical',
  'in-turn',
  'include',
  'incumbent',
  'inside',
  'late',
  'leads',
  'light',
  'many-sided',
  'margins',
  'mediates',
  'member',
  'minutes',
  'likens',
  'nearing',
  'reached',
  'negation',
  'new',
  'of-noun',
  'office',
  'opens',
  'pair',
  'people',
  'plan',
  'planned',
  'press',
  'promises',
  'proposed',
  'quote',
  'rebel',
  'remote',
  'role',
  'sends',
  'soon',
  'state',
  'sought',
  'then',
  'there',
  'this-country',
  'this-person',
  'took-place',
  'topic',
  'two',
  'undoes',
  'unreal',
  'whether',
  'woman',
] as const;
const FORMS = ['talks', 'call', 'visit', 'summit', 'conference'] as const satisfies Form[];
const STATUSES = ['held', 'planned', 'proposed', 'cancelled'] as const satisfies Status[];

/** A title before or after a name; the first office is what it means where nothing decides. */
export interface Title {
  title: string;
  offices: string[];
  /** What the title is held in, or the id of the one country whose title it is: *Thượng nghị sĩ Cộng hòa*. */
  of: string;
}

/** A word that opens a meeting or a stance. */
export interface Trigger {
  phrase: string;
  /** `talks.noun`, `visit.verb`, `accuses`, `none` … */
  type: (typeof TRIGGER_TYPES)[number];
  /** How its arguments stand. */
  pattern: (typeof PATTERNS)[number] | null;
}

export interface Marker {
  phrase: string;
  type: (typeof MARKER_TYPES)[number];
}

/** A field of government: *Ngoại giao* makes the ministry, its minister and the deputy. */
export interface Ministry {
  phrase: string;
  field: string;
  minister: string;
  deputy: string;
  slug: string;
  /** Id of the country that is meant where none is named: Vietnam's own, or the one country that has it; null where neither. */
  home: string | null;
}

/** `ids` are those of countries and bodies, of which a title alone may be: *Cao ủy Liên hợp quốc về người tị nạn*. */
export const loadTitles = (folders: readonly string[], ids: ReadonlyMap<string, string>): Title[] =>
  readRows(folders, 'titles.csv', ['title', 'office', 'of', 'source']).map((row) => ({
    title: required(row, 'title'),
    offices: list(row, 'office'),
    of: ids.has(required(row, 'of')) ? required(row, 'of') : oneOf(row, 'of', TITLES_OF),
  }));

export const loadTriggers = (folders: readonly string[]): Trigger[] =>
  readRows(folders, 'triggers.csv', ['phrase', 'type', 'pattern', 'source'], ['phrase', 'type']).map(
    (row) => ({
      phrase: required(row, 'phrase'),
      type: oneOf(row, 'type', TRIGGER_TYPES),
      pattern: optional(row, 'pattern') === null ? null : oneOf(row, 'pattern', PATTERNS),
    }),
  );

export const loadMarkers = (folders: readonly string[]): Marker[] =>
  readRows(folders, 'markers.csv', ['phrase', 'type', 'source'], ['phrase', 'type']).map((row) => ({
    phrase: required(row, 'phrase'),
    type: oneOf(row, 'type', MARKER_TYPES),
  }));

/** `ids` are entity ids by row id. Throws where `home` is the id of no row. */
export const loadMinistries = (folders: readonly string[], ids: ReadonlyMap<string, string>): Ministry[] =>
  readRows(folders, 'ministries.csv', MINISTRY, ['phrase'], ['home']).map((row) => {
    const field = required(row, 'field');
    const home = optional(row, 'home');
    return {
      phrase: required(row, 'phrase'),
      field,
      minister: optional(row, 'minister') ?? `minister of ${field}`,
      deputy: optional(row, 'deputy') ?? `deputy minister of ${field}`,
      slug: required(row, 'slug'),
      home: home === null ? null : referred(row, 'home', home, ids),
    };
  });

const MINISTRY = ['phrase', 'field', 'minister', 'deputy', 'slug', 'source'];

/**
 * Countries in one syllable, *quan hệ Nga – Trung*, and two of them in one word, *liên Triều*; `ids` are entity ids by row
 * id. Throws where no row is meant.
 */
export const loadPairs = (folders: readonly string[], ids: ReadonlyMap<string, string>) =>
  readRows(folders, 'pairs.csv', ['phrase', 'country', 'source']).map((row) => {
    const countries = list(row, 'country').map((id) => referred(row, 'country', id, ids));
    return { phrase: required(row, 'phrase'), countries };
  });

/** Family names that tell a Vietnamese name. */
export const loadSurnames = (folders: readonly string[]): Set<string> =>
  new Set(
    readRows(folders, 'surnames.csv', ['phrase', 'language', 'source']).map((row) => {
      oneOf(row, 'language', ['vi']);
      return required(row, 'phrase');
    }),
  );

/** Event types of PLOVER. */
const PLOVER =
  'AGREE|CONSULT|SUPPORT|COOPERATE|AID|CONCEDE|RETREAT|REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|MOBILIZE|SANCTION|COERCE|ASSAULT'.split(
    '|',
  );

/** CAMEO codes of meetings by `form|status`, of what is said and done by `type|`. */
export const loadCodes = (folders: readonly string[]): Map<string, string> =>
  new Map(
    readRows(folders, 'codes.csv', ['type', 'status', 'code', 'plover', 'source'], ['type', 'status']).map(
      (row) => {
        const code = required(row, 'code');
        if (!/^\d{3}$/.test(code)) throw new DataError(row, `code is ${code}; expected three digits: 040`);
        if (optional(row, 'plover') !== null) oneOf(row, 'plover', PLOVER);
        const type = oneOf(row, 'type', [...FORMS, ...STANCE_TYPES]);
        const isForm = (FORMS as readonly string[]).includes(type);
        if (!isForm && optional(row, 'status') !== null)
          throw new DataError(row, `status is ${required(row, 'status')}; only meetings have one`);
        return [`${type}|${isForm ? oneOf(row, 'status', STATUSES) : ''}`, code];
      },
    ),
  );

import { list, optional, readRows, required } from './csv.ts';

/** A title before or after a name; the first office is what it means where nothing decides. */
export interface Title {
  title: string;
  offices: string[];
  of: 'country' | 'organisation' | 'any';
}

/** A word that opens a meeting or a stance. */
export interface Trigger {
  phrase: string;
  /** `talks.noun`, `visit.verb`, `accuses`, `none` … */
  type: string;
  /** How its arguments stand: `direct`, `with`, `receive`, `place`, `verb`, `noun`, `by`. */
  pattern: string | null;
}

export interface Marker {
  phrase: string;
  type: string;
}

/** A field of government: *Ngoại giao* makes the ministry, its minister and the deputy. */
export interface Ministry {
  phrase: string;
  field: string;
  minister: string;
  deputy: string;
  slug: string;
}

export const loadTitles = (folders: readonly string[]): Title[] =>
  readRows(folders, 'titles.csv', ['title', 'office', 'of', 'source']).map((row) => ({
    title: required(row, 'title'),
    offices: list(row, 'office'),
    of: required(row, 'of') as Title['of'],
  }));

export const loadTriggers = (folders: readonly string[]): Trigger[] =>
  readRows(folders, 'triggers.csv', ['phrase', 'type', 'pattern', 'source']).map((row) => ({
    phrase: required(row, 'phrase'),
    type: required(row, 'type'),
    pattern: optional(row, 'pattern'),
  }));

export const loadMarkers = (folders: readonly string[]): Marker[] =>
  readRows(folders, 'markers.csv', ['phrase', 'type', 'source']).map((row) => ({
    phrase: required(row, 'phrase'),
    type: required(row, 'type'),
  }));

export const loadMinistries = (folders: readonly string[]): Ministry[] =>
  readRows(folders, 'ministries.csv', ['phrase', 'field', 'minister', 'deputy', 'slug', 'source']).map(
    (row) => {
      const field = required(row, 'field');
      return {
        phrase: required(row, 'phrase'),
        field,
        minister: optional(row, 'minister') ?? `minister of ${field}`,
        deputy: optional(row, 'deputy') ?? `deputy minister of ${field}`,
        slug: required(row, 'slug'),
      };
    },
  );

/** What a view of the viewer may be: its address and the views of stories are read by the same lists. */

export const VIEWS = ['graph', 'map', 'table', 'matrix', 'dossier'] as const;
export const LAYOUTS = ['file', 'force', 'time', 'country'] as const;
export const LANES = ['none', 'family', 'relation'] as const;
/** Facets of which all that is chosen may be asked for at once; of the others a meeting has one value only. */
export const EVERY = ['country', 'paper', 'topic'] as const;
export const COUNTS = ['both', 'meetings', 'claims'] as const;
/** How many countries the matrix has. */
export const MOST = ['24', '48', '96', 'all'] as const;

/** Columns of the tables, of items and of links. */
export const SORTS = [
  'kind',
  'name',
  'date',
  'status',
  'links',
  'sources',
  'source',
  'relation',
  'target',
  'confidence',
] as const;

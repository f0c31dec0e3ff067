import type { Word } from '../words.ts';

export const FORMATS = ['png', 'svg', 'csv', 'links-csv', 'json', 'gexf', 'turtle'] as const;
export type Format = (typeof FORMATS)[number];

/** What the menu calls each format. */
export const FORMAT_WORDS: Readonly<Record<Format, Word>> = {
  png: 'exportPng',
  svg: 'exportSvg',
  csv: 'exportCsv',
  'links-csv': 'exportLinksCsv',
  json: 'exportJson',
  gexf: 'exportGexf',
  turtle: 'exportTurtle',
};

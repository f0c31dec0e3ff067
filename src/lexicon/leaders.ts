import { readRows, required } from './csv.ts';
import { type Period, periodOf } from './period.ts';
import type { Refer } from './sessions.ts';
import { heldOn } from './tenures.ts';

/** Whose word counts in a country: the office that leads it beside a president who only stands for it. */
export interface Leader extends Period {
  /** Entity id. */
  country: string;
  office: string;
}

const COLUMNS = ['country', 'office', 'from', 'until', 'source'];

/** Loads `leaders.csv`. */
export const loadLeaders = (folders: readonly string[], refer: Refer): Leader[] =>
  readRows(folders, 'leaders.csv', COLUMNS, COLUMNS.slice(0, 3)).map((row) => {
    required(row, 'country');
    return { country: refer(row, 'country')!, office: required(row, 'office'), ...periodOf(row) };
  });

/** The office that leads a country on a day; null where its president does. */
const officeThatLeads = (leaders: readonly Leader[], country: string, day: string): string | null =>
  leaders.find((leader) => leader.country === country && heldOn(leader, day))?.office ?? null;

/** Offices of whoever leads a state on a day, the surest first: *nhà lãnh đạo Đức* is the chancellor, as the president leads no government. */
export function leadingOffices(leaders: readonly Leader[], country: string, day: string): string[] {
  const office = officeThatLeads(leaders, country, day);
  return ['supreme leader', ...(office ? [office] : []), 'president', 'chancellor', 'prime minister'];
}

import type { EdgeType } from '../../src/model.ts';
import type { Speech } from './i18n.ts';
import { FAMILY_OF } from './kinds.ts';
import type { Lang } from './state.ts';
import table from './words/rules.csv?raw';

type Row = Readonly<Record<Lang, string>>;

/** Rows by rule; one that begins with `*` is for every relation: *\*: verb* of *urges: verb*. */
function readRules(csv: string): Map<string, Row> {
  const rows = csv.trim().split(/\r?\n/u).slice(1);
  return new Map(
    rows.map((line) => {
      const [, quoted, plain, vi = '', en = ''] = /^(?:"([^"]*)"|([^,]*)),([^,]*),([^,]*)$/u.exec(line) ?? [];
      return [quoted ?? plain ?? '', { vi, en }];
    }),
  );
}

const RULES = readRules(table);

/** What a rule of the reader is called; the name itself where a graph of another program has it. */
export function ruleInWords(rule: string, { lang, relation }: Speech): string {
  const own = RULES.get(rule);
  if (own !== undefined) return own[lang];
  const [, type = '', how = ''] = /^(\w+)(: .*)$/u.exec(rule) ?? [];
  const row = RULES.get(`*${how}`);
  return row === undefined || !isRelation(type) ? rule : `${relation(type)}, ${row[lang]}`;
}

const isRelation = (type: string): type is EdgeType => Object.hasOwn(FAMILY_OF, type);

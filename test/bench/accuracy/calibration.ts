import type { ArticleRecord } from '../../../src/model.ts';
import { compareArticle } from './compare.ts';
import type { GoldSet } from './gold.ts';
import { Tallies, ratio } from './tally.ts';

const BANDS = [0.95, 0.9, 0.85, 0.8, 0];

/** Of the meetings and relations told at a confidence, how many hold: one line a band. */
export function calibrationOf(gold: GoldSet, records: ReadonlyMap<string, ArticleRecord>): string {
  return BANDS.map((low, i) => {
    const high = BANDS[i - 1] ?? 1.01;
    const tallies = new Tallies();
    for (const [name, article] of gold.articles) {
      const record = records.get(name)!;
      const inBand = (c: number) => c >= low && c < high;
      const part = {
        ...record,
        meetings: record.meetings.filter((m) => inBand(m.confidence)),
        relations: record.relations.filter((r) => inBand(r.confidence)),
      };
      compareArticle(gold, article, part, tallies);
    }
    const names = tallies.names().filter((name) => name === 'meetings' || name.startsWith('relation '));
    const right = names.reduce((sum, name) => sum + tallies.of(name).right, 0);
    const extra = names.reduce((sum, name) => sum + tallies.of(name).extra, 0);
    return `  confidence ${low.toFixed(2)}–${Math.min(high, 1).toFixed(2)}: ${(100 * ratio(right, right + extra)).toFixed(1)} % of ${right + extra} hold`;
  }).join('\n');
}

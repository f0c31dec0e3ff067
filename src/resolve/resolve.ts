import type { ArticleRecord, Resolved } from '../model.ts';
import { checkRecords } from './check.ts';
import { listArticles } from './copies.ts';
import { mergeEntities } from './entities.ts';
import { mergeMeetings } from './meetings.ts';
import { dateByOthers } from './written.ts';

/**
 * What the articles say together: each entity once, each meeting with every telling of it, copies of one story
 * marked, an article whose year is open dated by the others. The order of the records does not matter. A reference to
 * nothing becomes a problem and is left out.
 */
export function resolve(records: readonly ArticleRecord[]): Resolved {
  const checked = checkRecords(records);
  const merged = mergeEntities(checked.records);
  const { entities } = merged;
  const renamed = dateByOthers(merged.records, entities);
  const articles = listArticles(renamed);
  return {
    records: [...renamed],
    entities,
    articles,
    meetings: mergeMeetings(renamed, entities, articles),
    problems: checked.problems,
  };
}

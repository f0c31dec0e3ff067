import type { ArticleRecord, Resolved } from '../model.ts';
import { checkRecords } from './check.ts';
import { listArticles } from './copies.ts';
import { mergeEntities } from './entities.ts';
import { mergeMeetings } from './meetings.ts';

/**
 * What the articles say together: each entity once, each meeting with every telling of it, copies of one story
 * marked. The order of the records does not matter. A reference to nothing becomes a problem and is left out.
 */
export function resolve(records: readonly ArticleRecord[]): Resolved {
  const checked = checkRecords(records);
  const { entities, records: renamed } = mergeEntities(checked.records);
  return {
    records: renamed,
    entities,
    articles: listArticles(renamed),
    meetings: mergeMeetings(renamed, entities),
    problems: checked.problems,
  };
}

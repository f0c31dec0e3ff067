import { createHash } from 'node:crypto';
import type { ArticleInfo, ArticleRecord, Entity, MeetingCluster, MeetingReport } from '../model.ts';
import { byText } from '../text/order.ts';
import { groupProfiles } from './groups.ts';
import { makeProfiles } from './profile.ts';
import { makeWorld } from './world.ts';

/** The reports of all records, those of one meeting together, sorted by key. */
export function mergeMeetings(
  records: readonly ArticleRecord[],
  entities: readonly Entity[],
  articles: readonly ArticleInfo[],
): MeetingCluster[] {
  const world = makeWorld(records, entities);
  const originals = new Map(articles.map(({ id, copyOf }) => [id, copyOf ?? id]));
  return groupProfiles(
    makeProfiles(records, world, (id) => originals.get(id) ?? id),
    world,
  )
    .map((group) => makeCluster(group.flatMap(({ reports }) => reports)))
    .sort((a, b) => byText(a.key, b.key));
}

/** The public name of a report, `<article id>#<meeting id>`. */
function reportId({ record, meeting }: MeetingReport): string {
  return `${record.article.id}#${meeting.id}`;
}

function makeCluster(reports: MeetingReport[]): MeetingCluster {
  const order = ({ record, meeting }: MeetingReport): number => record.meetings.indexOf(meeting);
  const sorted = [...reports].sort(
    (a, b) => byText(a.record.article.id, b.record.article.id) || order(a) - order(b),
  );
  const ids = sorted.map(reportId).sort(byText);
  const digest = createHash('sha256').update(ids.join('\n')).digest('hex');
  return { key: `meeting:${digest.slice(0, 12)}`, reports: sorted };
}

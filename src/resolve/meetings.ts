import { createHash } from 'node:crypto';
import type { ArticleRecord, Entity, MeetingCluster, MeetingReport } from '../model.ts';
import { byText } from '../text/order.ts';
import { eachPair } from './blocks.ts';
import { cluster, type Link } from './cluster.ts';
import { areTwo, compare, SAME_MEETING } from './compare.ts';
import { makeProfiles, type Profile } from './profile.ts';
import { spanDays } from '../text/edtf.ts';
import { makeWorld } from './world.ts';

/** The reports of all records, those of one meeting together, sorted by key. */
export function mergeMeetings(
  records: readonly ArticleRecord[],
  entities: readonly Entity[],
): MeetingCluster[] {
  const world = makeWorld(records, entities);
  const profiles = makeProfiles(records, world);
  const links: Link[] = [];
  eachPair(profiles, world, (a, b) => {
    const [left, right] = [profiles[a], profiles[b]];
    const score = left && right ? compare(left, right, world) : null;
    if (score !== null) links.push({ a, b, score });
  });
  const items = profiles.map((profile) => ({ level: levelOf(profile), weight: profile.reports.length }));
  const apart = (a: number, b: number): boolean => areTwo(profiles[a]!, profiles[b]!);
  return cluster(items, links, SAME_MEETING, apart)
    .map((group) => makeCluster(group.flatMap((index) => profiles[index]?.reports ?? [])))
    .sort((a, b) => byText(a.key, b.key));
}

/** Days of a date that is as good as a day. */
const A_DAY = 3;

/** Meetings whose day is told stand by themselves; months, weeks and what has no date are put to them. */
const levelOf = ({ span }: Profile): number => (span === null ? 2 : spanDays(span) > A_DAY ? 1 : 0);

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

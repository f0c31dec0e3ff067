import type { MeetingNodeAttributes } from '../model.ts';
import { nameOf, type Names } from './label.ts';

/**
 * Meetings of one label, told of several places, get their place into it: *Hội đàm Lavrov – Blinken, 2/12/2021 (Stockholm)*.
 * `placeOf` gives the id of the place that most tell of a meeting.
 */
export function tellApart(
  meetings: ReadonlyMap<string, MeetingNodeAttributes>,
  placeOf: (key: string) => string | null,
  names: Names,
): Map<string, MeetingNodeAttributes> {
  const alike = new Map<string, string[]>();
  for (const [key, { label }] of meetings) alike.set(label, [...(alike.get(label) ?? []), key]);
  const apart = new Map(meetings);
  for (const keys of alike.values()) {
    if (new Set(keys.map(placeOf)).size < 2) continue;
    for (const key of keys) {
      const [node, place] = [meetings.get(key), placeOf(key)];
      if (node === undefined || place === null) continue;
      const label = `${node.label} (${nameOf(place, names, 'vi')})`;
      apart.set(key, { ...node, label, labelEn: `${node.labelEn} (${nameOf(place, names, 'en')})` });
    }
  }
  return apart;
}

import type { MeetingNodeAttributes, NodeAttributes, Status } from '../../src/model.ts';
import type { Speech } from './i18n.ts';
import type { Scene } from './scene.ts';

/** *(dự kiến)* after a name or a verb, with the space before it; nothing where a meeting was held, or is none. */
export function unheld(node: NodeAttributes | null, speech: Speech): string {
  return node === null || node.kind !== 'meeting' ? '' : inStatus(node.status, speech);
}

/** *(dự kiến)* with the space before it; nothing of what was held or has no status. */
export function inStatus(status: Status | null, speech: Speech): string {
  return status === null || status === 'held' ? '' : ` (${speech.status(status).toLowerCase()})`;
}

/** The meeting that a link tells of: its subject, or what the subject took part in. */
export function meetingOfLink(key: string, { data: { graph } }: Scene): MeetingNodeAttributes | null {
  const ends = graph.extremities(key).map((end) => graph.getNodeAttributes(end));
  return ends.find((node) => node.kind === 'meeting') ?? null;
}

/** A relation in words, with the status of a meeting that did not happen: *tham dự (dự kiến)*. */
export function linkWords(key: string, scene: Scene): string {
  const { data, speech } = scene;
  const verb = speech.relation(data.graph.getEdgeAttribute(key, 'type'));
  return `${verb}${unheld(meetingOfLink(key, scene), speech)}`;
}

import type { Claim } from './claims.ts';
import { shownName } from './long-name.ts';
import { el } from './dom.ts';
import { nodeButton, section } from './facts.ts';
import { meetingQuotes } from './folds.ts';
import { toldWhen } from './occasions.ts';
import { dealingsBetween } from './pairs.ts';
import type { Scene } from './scene.ts';

/** What two nodes have to do with each other, newest first. */
export function pairBody(pair: readonly [string, string], scene: Scene): (HTMLElement | null)[] {
  const { data, shown, speech } = scene;
  const { meetings, mutual, given, received } = dealingsBetween(data, shown.claims, pair);
  if (meetings.length + mutual.length + given.length + received.length === 0)
    return [el('p', { class: 'intro' }, speech.t('pairNone'))];
  const [a = '', b = ''] = pair.map((key) => shownName(data.graph.getNodeAttributes(key), speech.lang));
  const stances = (title: string, claims: Claim[]): HTMLElement | null =>
    section(
      title,
      newestFirst(claims).map((claim) => stanceRow(claim, scene)),
      scene,
    );
  return [
    meetings.length === 0 ? null : el('p', { class: 'hint' }, speech.t('pairHint')),
    section(
      speech.t('pairMeetings'),
      newestFirst(meetings).map((claim) => meetingRow(claim, scene)),
      scene,
    ),
    stances(speech.t('pairMutual'), mutual),
    stances(speech.t('pairStances', { a, b }), given),
    stances(speech.t('pairStances', { a: b, b: a }), received),
  ];
}

export function newestFirst(claims: Claim[]): Claim[] {
  const last = ({ times }: Claim): number => times.at(-1)?.from ?? 0;
  return claims.sort((a, b) => last(b) - last(a) || (a.key < b.key ? -1 : 1));
}

/** A meeting with its form, its status and its folded quotes. */
export function meetingRow(claim: Claim, scene: Scene): HTMLElement {
  const words = statusWords(claim, scene);
  return el('li', {}, nodeButton(claim.key, scene), words, meetingQuotes(claim.key, scene));
}

function statusWords({ status, relation }: Claim, { speech }: Scene): HTMLElement {
  const words = [speech.claim(relation), status === null ? '' : speech.status(status)];
  return el('span', { class: 'aside' }, words.join(' · '));
}

/** A stance as a sentence, with its dates and its folded quotes; `below` adds to each. */
export function stanceRow({ key }: Claim, scene: Scene, below?: Parameters<typeof toldWhen>[2]): HTMLElement {
  const { data, speech } = scene;
  const edge = data.graph.getEdgeAttributes(key);
  const [source, target] = data.graph.extremities(key);
  return el(
    'li',
    {},
    el(
      'div',
      { class: 'sentence' },
      nodeButton(source, scene),
      el('span', { class: 'verb' }, speech.relation(edge.type)),
      nodeButton(target, scene),
    ),
    ...toldWhen({ key, edge, source, target }, scene, below),
  );
}

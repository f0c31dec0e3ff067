import type { Claim } from './claims.ts';
import { el } from './dom.ts';
import { nodeButton, section } from './facts.ts';
import { foldedQuotes, meetingQuotes } from './folds.ts';
import { claimsBetween } from './pairs.ts';
import type { Scene } from './scene.ts';

/** What two nodes have to do with each other, newest first. */
export function pairBody(pair: readonly [string, string], scene: Scene): (HTMLElement | null)[] {
  const { data, shown, speech } = scene;
  const claims = claimsBetween(data, shown.claims, pair);
  claims.sort((a, b) => (b.from || 0) - (a.from || 0) || (a.key < b.key ? -1 : 1));
  if (claims.length === 0) return [el('p', { class: 'intro' }, speech.t('pairNone'))];
  const meetings = claims.filter(({ isMeeting }) => isMeeting);
  const stances = claims.filter(({ isMeeting }) => !isMeeting);
  return [
    section(
      speech.t('pairMeetings'),
      meetings.map((claim) =>
        el(
          'li',
          {},
          nodeButton(claim.key, scene),
          statusWords(claim, scene),
          meetingQuotes(claim.key, scene),
        ),
      ),
      scene,
    ),
    section(
      speech.t('pairClaims'),
      stances.map((claim) => stanceRow(claim, scene)),
      scene,
    ),
  ];
}

function statusWords({ status, relation }: Claim, { speech }: Scene): HTMLElement {
  const words = [speech.claim(relation), status === null ? '' : speech.status(status)];
  return el('span', { class: 'aside' }, words.join(' · '));
}

/** A stance as a sentence, with its date and its folded quotes. */
export function stanceRow({ key }: Claim, scene: Scene): HTMLElement {
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
    edge.when === null ? null : el('time', {}, speech.date(edge.when)),
    foldedQuotes({ key, edge, source, target }, scene),
  );
}

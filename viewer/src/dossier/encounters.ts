import type { Evidence } from '../../../src/model.ts';
import type { Claim } from '../claims.ts';
import { el } from '../dom.ts';
import { citation } from '../evidence.ts';
import { nodeButton } from '../facts.ts';
import { stanceRow } from '../panel-pair.ts';
import type { Scene } from '../scene.ts';
import { othersIn } from '../sides.ts';
import { grid } from './grid.ts';

/** Meetings with the others who took part, or with all where nobody is asked for; on paper each with its first quote. Null where there is none. */
export function encounterTable(
  key: string | null,
  meetings: readonly Claim[],
  scene: Scene,
): HTMLElement | null {
  if (meetings.length === 0) return null;
  const { speech, data } = scene;
  const rows = meetings.flatMap((claim) => {
    const node = data.graph.getNodeAttributes(claim.key);
    if (node.kind !== 'meeting') return [];
    const others = (key === null ? [...new Set(claim.parties)] : othersIn(data.graph, key, claim)).map(
      (party) => nodeButton(party, scene),
    );
    const row = el(
      'tr',
      {},
      el('td', { class: 'col-date' }, speech.date(node.date)),
      el('td', {}, nodeButton(claim.key, scene)),
      el('td', {}, ...others),
      el('td', { class: 'col-status' }, speech.status(node.status)),
    );
    const quote = printedQuote(node.evidence, scene);
    return quote === null ? [row] : [row, el('tr', { class: 'printed' }, el('td', { colspan: 4 }, quote))];
  });
  const heads = [
    speech.t('date'),
    speech.t('kindMeeting'),
    speech.t(key === null ? 'participants' : 'with'),
    speech.t('status'),
  ];
  return grid(heads, rows);
}

/** Statements as sentences; on paper each with its first quote, of several days one for each. Null where there is none. */
export function stanceList(claims: readonly Claim[], scene: Scene): HTMLElement | null {
  if (claims.length === 0) return null;
  const rows = claims.map((claim) => stanceRow(claim, scene, (evidence) => printedQuote(evidence, scene)));
  return el('ul', { class: 'rows' }, ...rows);
}

/** The first quote with paper, title and date, for a page that nobody can unfold. */
function printedQuote([first]: readonly Evidence[], { data, speech }: Scene): HTMLElement | null {
  if (first === undefined) return null;
  const source = citation(data.articles[first.article], first.article, speech);
  return el(
    'figure',
    { class: 'quote printed' },
    el('blockquote', { lang: 'vi' }, el('span', { class: 'said' }, first.quote)),
    el('figcaption', {}, ...source),
  );
}

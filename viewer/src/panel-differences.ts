import type { Evidence, MeetingNodeAttributes, Status } from '../../src/model.ts';
import { shownName } from './long-name.ts';
import type { Data } from './data.ts';
import { differencesOf } from './differences.ts';
import type { Difference, Telling } from './differences.ts';
import { el } from './dom.ts';
import { citation } from './evidence.ts';
import { kindGlyph } from './glyph.ts';
import type { Scene } from './scene.ts';

/** Reports that differ, side by side: one column a telling, with quote and source. Null where they agree. */
export function differencesSection(
  key: string,
  meeting: MeetingNodeAttributes,
  scene: Scene,
): HTMLElement | null {
  const found = differencesOf(scene.data.graph, key, meeting);
  if (found.length === 0) return null;
  const { speech } = scene;
  const title = found.every(({ development }) => development) ? 'developed' : 'differ';
  return el(
    'section',
    { class: `differences ${title}` },
    el('h3', {}, speech.t(title)),
    el('p', { class: 'hint' }, speech.t('differHint')),
    ...found.map((difference) => comparison(difference, meeting, scene)),
  );
}

function comparison(difference: Difference, meeting: MeetingNodeAttributes, scene: Scene): HTMLElement {
  const columns = difference.tellings.map((telling) => column(difference, telling, meeting, scene));
  return el('div', { class: 'comparison' }, el('h4', {}, scene.speech.t(difference.what)), ...columns);
}

function column(
  { what }: Difference,
  telling: Telling,
  meeting: MeetingNodeAttributes,
  scene: Scene,
): HTMLElement {
  const { speech, data } = scene;
  const words =
    what === 'status'
      ? speech.status(telling.value as Status)
      : what === 'date'
        ? speech.date(telling.value)
        : shownName(data.graph.getNodeAttributes(telling.value), speech.lang);
  const glyph = what === 'status' ? kindGlyph('meeting', telling.value as Status) : null;
  const sources = telling.articles.map((id) => {
    const quote = quoteFrom(id, telling.proofs ?? meeting.evidence, data);
    return el(
      'li',
      {},
      quote === undefined ? null : el('blockquote', { lang: 'vi' }, quote),
      el('p', { class: 'source' }, ...citation(data.articles[id], id, speech)),
    );
  });
  return el('div', { class: 'telling' }, el('p', { class: 'told' }, glyph, words), el('ul', {}, ...sources));
}

/** What an article says of it; its headline only where nothing else does. */
function quoteFrom(id: string, evidence: readonly Evidence[], { articles }: Data): string | undefined {
  const quotes = evidence.filter(({ article }) => article === id).map(({ quote }) => quote);
  const title = articles[id]?.title;
  return quotes.find((quote) => quote !== title) ?? quotes[0];
}

import { occasionsOf } from '../../src/export/occasions.ts';
import type { Evidence } from '../../src/model.ts';
import { nodeName } from './data.ts';
import { el } from './dom.ts';
import { percent, quoteCards, SOUGHT } from './evidence.ts';
import { edgeDate, nodeButton, rows } from './facts.ts';
import { familyGlyph, kindGlyph } from './glyph.ts';
import { FAMILY_OF } from './kinds.ts';
import { capped, headingOf, nameList, shownName } from './long-name.ts';
import { entityBody } from './panel-entity.ts';
import { nodeActions } from './panel-actions.ts';
import { introBody } from './panel-intro.ts';
import { meetingBody } from './panel-meeting.ts';
import { pairBody } from './panel-pair.ts';
import { pathBody } from './panel-path.ts';
import { drawPeek } from './peek.ts';
import { ofEdge } from './quote-key.ts';
import type { Scene } from './scene.ts';
import { NOTHING } from './state.ts';
import { linkWords } from './unheld.ts';

/** Fills the panel with the selection, or with a way in where nothing is selected. */
export function drawPanel(panel: HTMLElement, scene: Scene): void {
  const { state, data } = scene;
  const content =
    state.node !== null && data.graph.hasNode(state.node)
      ? nodePanel(state.node, scene)
      : state.edge !== null && data.graph.hasEdge(state.edge)
        ? edgePanel(state.edge, scene)
        : state.pair !== null
          ? [head([familyGlyph('cooperation')], scene), ...pairBody(state.pair, scene)]
          : state.path !== null
            ? [head([familyGlyph('measure')], scene), ...pathBody(state.path, scene)]
            : introBody(scene);
  panel.replaceChildren(...content.filter((part) => part !== null));
  panel.scrollTop = 0;
  drawPeek(panel, shortSelectionName(scene), scene.speech);
  const { quote } = state;
  if (quote !== null && quote !== panel.dataset['quote'])
    document.getElementById(SOUGHT)?.scrollIntoView({ block: 'center' });
  panel.dataset['quote'] = quote ?? '';
}

/** The same for what is announced and for the bar at the foot. */
export function shortSelectionName(scene: Scene): string | null {
  const name = selectionName(scene);
  return name === null ? null : capped(name);
}

/** What the panel is about, in one line. */
export function selectionName(scene: Scene): string | null {
  const { state, data, speech } = scene;
  const { graph } = data;
  if (state.node !== null && graph.hasNode(state.node)) {
    return nodeName(graph.getNodeAttributes(state.node), speech.lang);
  }
  if (state.edge === null || !graph.hasEdge(state.edge)) return questionName(scene);
  const [source, target] = graph
    .extremities(state.edge)
    .map((end) => shownName(graph.getNodeAttributes(end), speech.lang));
  return `${source} ${linkWords(state.edge, scene)} ${target}`;
}

function questionName({ state, data, speech }: Scene): string | null {
  if (state.pair === null) return state.path === null ? null : speech.t('connectTitle');
  const [a, b] = state.pair.map((key) => shownName(data.graph.getNodeAttributes(key), speech.lang));
  return speech.t('between', { a: a ?? '', b: b ?? '' });
}

function head(kicker: (Node | string)[], scene: Scene): HTMLElement {
  const { speech, go } = scene;
  const close = el('button', { type: 'button', class: 'close', click: () => go(NOTHING) }, '×');
  close.setAttribute('aria-label', speech.t('close'));
  return el(
    'header',
    { class: 'panel-head' },
    el('p', { class: 'kicker' }, ...kicker),
    close,
    ...headingOf(selectionName(scene) ?? '', { tabindex: -1, id: 'panel-title' }, speech),
    scene.shown.selectionHidden ? el('p', { class: 'hint' }, speech.t('hiddenByFilter')) : null,
  );
}

function nodePanel(key: string, scene: Scene): (HTMLElement | null)[] {
  const { speech, data } = scene;
  const node = data.graph.getNodeAttributes(key);
  if (node.kind !== 'meeting') {
    const kicker = [kindGlyph(node.kind), speech.kind(node.kind)];
    return [head(kicker, scene), nodeActions(key, scene), ...entityBody(key, node, scene)];
  }
  const status = el('span', { class: `badge badge-${node.status}` }, speech.status(node.status));
  const kicker = [kindGlyph('meeting', node.status), speech.form(node.form), status];
  return [head(kicker, scene), nodeActions(key, scene), ...meetingBody(key, node, scene)];
}

function edgePanel(key: string, scene: Scene): (HTMLElement | null)[] {
  const { speech, data } = scene;
  const edge = data.graph.getEdgeAttributes(key);
  const [source, target] = data.graph.extremities(key);
  const family = FAMILY_OF[edge.type];
  const cards = (evidence: readonly Evidence[]): HTMLElement =>
    quoteCards(evidence, [source, target], scene, ofEdge(key));
  const quotes = occasionsOf(edge).map(({ date, evidence }) =>
    edge.dates === undefined
      ? cards(evidence)
      : el('div', { class: 'occasion' }, el('h4', {}, speech.date(date)), cards(evidence)),
  );
  const office = speech.office(edge.office, edge.qualifier);
  return [
    head([familyGlyph(family), speech.family(family)], scene),
    rows([
      [speech.t('from'), [nodeButton(source, scene)]],
      [speech.t('edgeFacts'), [linkWords(key, scene)]],
      [speech.t('to'), [nodeButton(target, scene)]],
      [speech.t('role'), [edge.role === null ? null : speech.role(edge.role)]],
      [speech.t('office'), nameList(office === '' ? [] : [office], 'span', {}, speech)],
      [speech.t('when'), [edgeDate(edge, speech)]],
      [speech.t('code'), [edge.code ?? null]],
      [
        speech.t('sources'),
        [
          `${speech.number(edge.sources)} · ${speech.t('confidence').toLowerCase()} ${percent(edge.confidence, speech)}`,
        ],
      ],
    ]),
    el('section', {}, el('h3', {}, speech.t('evidence')), ...quotes),
  ];
}

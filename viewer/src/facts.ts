import type { EdgeAttributes, NodeAttributes } from '../../src/model.ts';
import type { Data } from './data.ts';
import { shownName } from './long-name.ts';
import { el } from './dom.ts';
import { kindGlyph } from './glyph.ts';
import { firstRows } from './more.ts';
import type { Scene } from './scene.ts';
import { NOTHING } from './state.ts';
import type { Speech } from './i18n.ts';

/** An edge with its ends. */
export interface Fact {
  key: string;
  edge: EdgeAttributes;
  source: string;
  target: string;
}

/** Every edge of a node, by type and date, newest first. */
export function factsOf(data: Data, node: string): Fact[] {
  const facts: Fact[] = [];
  data.graph.forEachEdge(node, (key, edge, source, target) => facts.push({ key, edge, source, target }));
  return facts.sort((a, b) => {
    const [x, y] = [a.edge.from ?? '', b.edge.from ?? ''];
    return x === y ? (a.key < b.key ? -1 : 1) : x < y ? 1 : -1;
  });
}

/** The end of a fact that is not `node`. */
export function otherEnd(fact: Fact, node: string): string {
  return fact.source === node ? fact.target : fact.source;
}

/** A button that goes to a node, with its shape and name. */
export function nodeButton(key: string, scene: Scene): HTMLElement {
  const node = scene.data.graph.getNodeAttributes(key);
  const status = node.kind === 'meeting' ? node.status : 'held';
  const go = (): void => scene.go({ ...NOTHING, node: key });
  const name = el('span', nameLang(node, scene.speech), shownName(node, scene.speech.lang));
  return el('button', { type: 'button', class: 'goto', click: go }, kindGlyph(node.kind, status), name);
}

function nameLang(node: NodeAttributes, speech: Speech): Record<string, string> {
  return speech.lang === 'en' && node.labelEn === null ? { lang: 'vi' } : {};
}

/** More are told as their number and the time from the first to the last. */
const MOST_DATES = 3;

/** From–until of an office, or the dates of what was said. Null where the edge has neither. */
export function edgeDate(edge: EdgeAttributes, speech: Speech): string | null {
  const { dates } = edge;
  if (dates !== undefined && dates.length <= MOST_DATES)
    return dates.map((date) => speech.date(date)).join(', ');
  const span = spanInWords(edge, speech);
  return dates === undefined ? span : `${speech.t('times', { n: dates.length })}, ${span}`;
}

function spanInWords(edge: EdgeAttributes, speech: Speech): string | null {
  if (edge.when !== null) return speech.date(edge.when);
  const { from, until } = edge;
  if (from !== null && until !== null) return `${speech.date(from)} – ${speech.date(until)}`;
  if (from !== null) return speech.t('since', { from: speech.date(from) });
  return until === null ? null : speech.t('till', { until: speech.date(until) });
}

/** Definition rows; a row without a value is left out. */
export function rows(pairs: readonly (readonly [string, readonly (Node | string | null)[]])[]): HTMLElement {
  const list = el('dl', { class: 'facts' });
  for (const [term, values] of pairs) {
    if (values.every((value) => value === null || value === '')) continue;
    list.append(el('dt', {}, term), el('dd', {}, ...values));
  }
  return list;
}

/** A titled list with the number of its items, the first at once and the others on request; null where it is empty. */
export function section(
  title: string,
  items: readonly HTMLElement[],
  scene: Scene,
  counted = true,
): HTMLElement | null {
  if (items.length === 0) return null;
  const list = el('ul', { class: 'rows' });
  const more = firstRows(list, items, scene.speech);
  const tally = counted ? el('span', { class: 'tally' }, scene.speech.number(items.length)) : null;
  const heading = el('h3', {}, title, ' ', tally);
  return el('section', {}, heading, list, ...(more === null ? [] : [more]));
}

import { announce } from './announce.ts';
import { capped, shownName } from './long-name.ts';
import { nodeName } from './data.ts';
import { byId, el, inputById } from './dom.ts';
import { splitFolded } from './fold.ts';
import { familyGlyph, kindGlyph } from './glyph.ts';
import { FAMILY_OF } from './kinds.ts';
import type { Scene } from './scene.ts';
import { namesIndex, searchNames } from './search.ts';
import type { Hit } from './search.ts';
import type { SentenceHit, SentenceIndex } from './sentences.ts';
import type { State } from './state.ts';
import { unheld } from './unheld.ts';

const NAMES = 10;
const SENTENCES = 6;

type Found = { name: Hit } | { sentence: SentenceHit } | { said: string };

/** The ARIA combobox over names and quoted sentences: type, arrows choose, Enter goes there, Escape closes. */
export function createSearchBox(now: () => Scene, choose: (change: Partial<State>) => void): void {
  const input = inputById('search');
  const list = byId('hits');
  let hits: Found[] = [];
  let active = -1;
  let sentences: SentenceIndex | null = null;
  let asked = false;
  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const pick = (i: number): void => {
    const hit = hits[i];
    if (hit === undefined) return;
    close();
    input.value = '';
    if ('name' in hit) return choose({ node: hit.name.key });
    if ('said' in hit) return choose({ said: hit.said });
    const { node, edge, key } = hit.sentence;
    choose({ node, edge, quote: key });
  };
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const mark = (i: number): void => {
    active = i;
    options().forEach((item, at) => item.setAttribute('aria-selected', String(at === i)));
    options()[i]?.scrollIntoView({ block: 'nearest' });
    if (i < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `hit-${i}`);
  };
  /** The sentences are read when the box is first used. */
  const prepare = (): void => {
    if (asked) return;
    asked = true;
    void import('./sentences.ts')
      .then(({ indexSentences }) => indexSentences(now().data))
      .then((index) => {
        sentences = index;
        if (!list.hidden) open();
      });
  };
  const open = (): void => {
    const { speech, data } = now();
    const query = input.value;
    if (query.trim() === '') return close();
    const names = searchNames(namesIndex(data), query, NAMES).map((name): Found => ({ name }));
    const quotes = query.trim().length < 2 ? [] : (sentences?.search(query, SENTENCES) ?? []);
    const all: Found[] = quotes.length === 0 ? [] : [{ said: query.trim() }];
    hits = [...names, ...quotes.map((sentence): Found => ({ sentence })), ...all];
    list.replaceChildren(...rowsOf(hits, query, sentences === null, now(), pick));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(hits.length > 0 ? 0 : -1);
    const none = speech.t('noResults', { q: query });
    announce(hits.length === 0 ? none : speech.t('hitsMany', { n: names.length, m: quotes.length }));
  };
  input.addEventListener('input', open);
  input.addEventListener('focus', () => {
    prepare();
    open();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const steps: Record<string, () => void> = {
      ArrowDown: () => (list.hidden ? open() : mark(Math.min(hits.length - 1, active + 1))),
      ArrowUp: () => mark(Math.max(Math.min(0, hits.length - 1), active - 1)),
      Enter: () => pick(active),
      Escape: () => (list.hidden ? (input.value = '') : close()),
    };
    const step = steps[event.key];
    if (step === undefined || event.isComposing) return;
    event.preventDefault();
    step();
  });
}

function rowsOf(
  hits: readonly Found[],
  query: string,
  preparing: boolean,
  scene: Scene,
  pick: (i: number) => void,
): HTMLElement[] {
  const { speech } = scene;
  const note = (words: string, kind: string): HTMLElement =>
    el('li', { class: kind, role: 'presentation' }, words);
  // A list of options holds nothing else.
  if (hits.length === 0) {
    const none = note(speech.t('noResults', { q: query }), 'no-hit');
    none.setAttribute('role', 'option');
    none.setAttribute('aria-disabled', 'true');
    return [none];
  }
  const rows = hits.map((hit, i) => {
    const row = rowOf(hit, query, scene);
    row.id = `hit-${i}`;
    row.setAttribute('role', 'option');
    row.setAttribute('aria-selected', 'false');
    row.addEventListener('click', () => pick(i));
    // Keeps the focus in the box, whose blur would close the list before the click.
    row.addEventListener('mousedown', (event) => event.preventDefault());
    return row;
  });
  const first = hits.findIndex((hit) => 'sentence' in hit);
  if (first >= 0) rows.splice(first, 0, note(speech.t('sentenceHits'), 'hit-group'));
  else if (preparing) rows.push(note(speech.t('preparing'), 'hit-group'));
  return rows;
}

function rowOf(hit: Found, query: string, scene: Scene): HTMLElement {
  if ('name' in hit) return nameRow(hit.name, scene);
  if ('sentence' in hit) return sentenceRow(hit.sentence, query, scene);
  return el('li', { class: 'hit-all' }, scene.speech.t('onlySaid', { q: hit.said }));
}

function nameRow(hit: Hit, { data, speech }: Scene): HTMLElement {
  const node = data.graph.getNodeAttributes(hit.key);
  const name = shownName(node, speech.lang);
  const meeting = node.kind === 'meeting' ? node : null;
  const kind =
    meeting === null
      ? speech.kind(node.kind)
      : `${speech.form(meeting.form)}${unheld(meeting, speech)} · ${speech.date(meeting.date)}`;
  const alias =
    hit.name === nodeName(node, speech.lang) || meeting !== null
      ? null
      : el('span', { class: 'aside' }, capped(hit.name));
  return el(
    'li',
    { 'data-key': hit.key },
    kindGlyph(node.kind, meeting?.status),
    el('span', { class: 'hit-name' }, name, alias),
    el('span', { class: 'hit-kind' }, kind),
  );
}

function sentenceRow(hit: SentenceHit, query: string, { data, speech }: Scene): HTMLElement {
  const { graph } = data;
  const glyph =
    hit.edge === null
      ? kindGlyph('meeting')
      : familyGlyph(FAMILY_OF[graph.getEdgeAttribute(hit.edge, 'type')]);
  const parts = splitFolded(hit.quote, query).map(({ text, found }) => (found ? el('mark', {}, text) : text));
  return el(
    'li',
    { class: 'hit-sentence' },
    glyph,
    el('span', { class: 'hit-name', lang: 'vi' }, ...parts),
    el('span', { class: 'hit-kind' }, speech.date(hit.published)),
  );
}

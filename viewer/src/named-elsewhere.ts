import type { Evidence } from '../../src/model.ts';
import { callNames } from './call-names.ts';
import { passagesBeside } from './context.ts';
import type { Data } from './data.ts';
import { el } from './dom.ts';
import { shownName } from './long-name.ts';
import type { Scene } from './scene.ts';
import { splitAtNames } from './stories.ts';

/** Where an article names somebody whom its quotes mean without the name. */
export interface Naming {
  key: string;
  /** A sentence beside a quote, the title of an article, or neither: by the office or a pronoun alone. */
  where: 'beside' | 'title' | 'nowhere';
  text: string;
}

/** Of officials whom none of the quotes names: the sentence beside one that does, else the title. */
export function namedElsewhere(evidence: readonly Evidence[], keys: readonly string[], data: Data): Naming[] {
  const { graph, articles } = data;
  return keys.flatMap((key): Naming[] => {
    if (graph.getNodeAttribute(key, 'kind') !== 'official') return [];
    const names = callNames(data, [key]);
    const isNamed = (text: string): boolean => splitAtNames(text, names).some(({ named }) => named);
    if (evidence.length === 0 || evidence.some(({ quote }) => isNamed(quote))) return [];
    const beside = evidence
      .flatMap((piece) => Object.values(passagesBeside(graph, piece)).map((passage) => passage?.text ?? ''))
      .find(isNamed);
    if (beside !== undefined) return [{ key, where: 'beside', text: beside }];
    const title = evidence.map(({ article }) => articles[article]?.title ?? '').find(isNamed);
    return [{ key, where: title === undefined ? 'nowhere' : 'title', text: title ?? '' }];
  });
}

const WORDS = { beside: 'namedBeside', title: 'namedInTitle', nowhere: 'namedNowhere' } as const;

/** Says of each whom the quotes do not name how it is known that he is meant. */
export function namingNotes(
  evidence: readonly Evidence[],
  keys: readonly string[],
  scene: Scene,
): HTMLElement[] {
  const { data, speech } = scene;
  return namedElsewhere(evidence, keys, data).map(({ key, where, text }) => {
    const name = shownName(data.graph.getNodeAttributes(key), speech.lang);
    const parts = splitAtNames(text, callNames(data, [key])).map((part) =>
      part.named ? el('mark', {}, part.text) : part.text,
    );
    const said = text === '' ? [] : [' ', el('q', { lang: 'vi' }, ...parts)];
    return el('p', { class: 'hint named-elsewhere' }, speech.t(WORDS[where], { name }), ...said);
  });
}

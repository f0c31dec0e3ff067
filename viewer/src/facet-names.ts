import type { Relation } from './kinds.ts';
import { shownName } from './long-name.ts';
import type { Scene } from './scene.ts';
import type { Facet } from './sieve.ts';
import type { Word } from './words.ts';

export const FACET_TITLES: Readonly<Record<Facet, Word>> = {
  relations: 'relationFacet',
  countries: 'countryFacet',
  papers: 'paperFacet',
  topics: 'topicFacet',
};

/** What a value of a facet is called. */
export function valueName(
  facet: Facet,
  value: string,
  { data, speech }: Pick<Scene, 'data' | 'speech'>,
): string {
  if (facet === 'relations') return speech.claim(value as Relation);
  if (facet === 'papers') return value === '' ? speech.t('noPublisher') : value;
  return data.graph.hasNode(value) ? shownName(data.graph.getNodeAttributes(value), speech.lang) : value;
}

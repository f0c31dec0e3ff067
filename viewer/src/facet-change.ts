import { FACET_TITLES, valueName } from './facet-names.ts';
import type { Scene } from './scene.ts';
import { asksEvery, FACETS, NOT } from './sieve.ts';

/** What was taken away by a facet, or is no more, and whether all or any of what is chosen is asked for now. */
export function facetChange(before: Scene, scene: Scene): string[] {
  const { speech } = scene;
  return FACETS.flatMap((facet) => {
    const [old, now]: (readonly string[])[] = [before.state[NOT[facet]], scene.state[NOT[facet]]];
    const news = (from: readonly string[] = [], to: readonly string[] = []): string[] =>
      to.filter((value) => !from.includes(value)).map((value) => valueName(facet, value, scene));
    const every = asksEvery(scene.state, facet);
    const turned = every !== asksEvery(before.state, facet);
    const title = speech.t(FACET_TITLES[facet]);
    return [
      ...news(old, now).map((name) => speech.t('excluded', { name })),
      ...news(now, old).map((name) => speech.t('notExcluded', { name })),
      ...(turned ? [`${title}: ${speech.t(every ? 'facetAllHint' : 'facetAnyHint')}.`] : []),
    ];
  });
}

import type { Data } from './data.ts';
import { fold } from './fold.ts';
import type { Kind } from './kinds.ts';
import { namesIndex, searchNames } from './search.ts';
import type { State } from './state.ts';

/** Keys are made by machines: *Q7747*, *meeting:01f7fa18a71b*. One that is gone is no part of a name. */
const MADE = /\d/u;

/** A state whose keys were typed as names: those of the items that bear the names, the others as they are. */
export function called(data: Data, asked: State): State {
  const key = (text: string): string => keyOf(data, text);
  const list = (texts: readonly string[], kind?: Kind): string[] => [
    ...new Set(texts.map((text) => keyOf(data, text, kind))),
  ];
  const { node, pair, path } = asked;
  return {
    ...asked,
    node: node === null ? null : key(node),
    pair: pair === null ? null : [key(pair[0]), key(pair[1])],
    path:
      path === null ? null : { ...path, from: key(path.from), to: path.to === null ? null : key(path.to) },
    countries: list(asked.countries, 'country'),
    topics: list(asked.topics, 'topic'),
    notCountries: list(asked.notCountries, 'country'),
    notTopics: list(asked.notTopics, 'topic'),
    only: asked.only === null ? null : list(asked.only),
    grown: asked.grown.map((step) => ({ ...step, key: key(step.key) })),
    gone: list(asked.gone),
    pinned: list(asked.pinned),
  };
}

/** The item that alone bears a name, else the one that the search puts first for it; the text itself where none does. */
function keyOf(data: Data, text: string, kind?: Kind): string {
  const { graph } = data;
  if (graph.hasNode(text)) return text;
  const isMeant = (key: string): boolean => {
    const of = graph.getNodeAttribute(key, 'kind');
    return kind === undefined ? of !== 'meeting' : of === kind;
  };
  const index = namesIndex(data).filter((entry) => isMeant(entry.key));
  const folded = fold(text);
  const bearers = index.filter(({ names }) => names.some((name) => name.folded === folded));
  if (bearers.length === 1) return bearers[0]?.key ?? text;
  return (MADE.test(text) ? undefined : searchNames(index, text, 1)[0]?.key) ?? text;
}

import { filterGraph } from './filter.ts';
import type { Message } from './message.ts';
import type { Scene } from './scene.ts';
import { NOT } from './sieve.ts';
import { NO_FILTERS } from './state.ts';
import type { Filters, State } from './state.ts';
import type { Word } from './words.ts';

/** What a reader may let go of, one at a time. */
const PARTS: readonly (readonly [Word, Partial<Filters>])[] = [
  ['matchDates', pick('from', 'until')],
  ['matchKinds', pick('hiddenKinds')],
  ['matchFamilies', pick('hiddenFamilies')],
  ['matchStatuses', pick('hiddenStatuses')],
  ['matchFacets', pick('relations', 'countries', 'papers', 'topics', ...Object.values(NOT), 'every')],
  ['matchSaid', pick('said')],
  ['matchConfidence', pick('confidence')],
  ['matchHand', pick('only', 'grown', 'gone')],
  ['matchNear', pick('near')],
  ['matchUnlinked', { connected: false }],
];
/** With more claims than this, trying every part takes longer than a reader waits. */
const MOST_TRIED = 20_000;

function pick<K extends keyof Filters>(...names: K[]): Pick<Filters, K> {
  return Object.fromEntries(names.map((name) => [name, NO_FILTERS[name]])) as Pick<Filters, K>;
}

/** What to do where nothing passes the filters: a button for each part of them that is in the way, and what it brings. */
export function noMatch({ data, state, speech, go }: Scene): Message {
  const count = (change: Partial<State>): number => filterGraph(data, { ...state, ...change }).nodes.size;
  const offer = (word: Word, change: Partial<State>) => {
    const n = count(change);
    return n === 0 ? [] : [{ n, words: speech.t(word, { n }), act: () => go(change) }];
  };
  const parts = data.claims.length > MOST_TRIED ? [] : PARTS.filter(([, part]) => isSet(state, part));
  const buttons = parts.flatMap(([word, part]) => offer(word, part));
  const all = offer('matchAll', NO_FILTERS);
  // Where nothing is linked, no filter of another kind is in the way.
  if (buttons.length === 0 && all.length === 0)
    buttons.push(...offer('matchUnlinked', { ...NO_FILTERS, connected: false }));
  if (buttons.length === 0) {
    const everything = { ...NO_FILTERS, hiddenKinds: [], connected: false };
    buttons.push(...offer('matchKinds', everything));
  }
  // To let go of everything is worth a button where it brings more than a part does.
  buttons.push(...all.filter(({ n }) => buttons.every((button) => button.n < n)));
  return { title: speech.t('noMatchTitle'), text: speech.t('noMatchText'), buttons };
}

function isSet(state: State, part: Partial<Filters>): boolean {
  return Object.entries(part).some(
    ([name, usual]) => JSON.stringify(state[name as keyof Filters]) !== JSON.stringify(usual),
  );
}

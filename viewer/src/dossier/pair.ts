import type { Claim } from '../claims.ts';
import { el } from '../dom.ts';
import { nodeButton } from '../facts.ts';
import { oldestFirst, spanOf } from '../gather.ts';
import { headingOf, shownName } from '../long-name.ts';
import { dealingsBetween } from '../pairs.ts';
import type { Scene } from '../scene.ts';
import { scopeHint } from '../scope.ts';
import { encounterTable, stanceList } from './encounters.ts';
import { printButton, titled } from './grid.ts';

/** What two have to do with each other, on one page that prints: encounters and statements in order of time. */
export function pairDossier(pair: readonly [string, string], scene: Scene): HTMLElement {
  const { data, shown, state, speech } = scene;
  const between = dealingsBetween(data, shown.claims, pair);
  const [a, b] = pair.map((key) => shownName(data.graph.getNodeAttributes(key), speech.lang)) as [
    string,
    string,
  ];
  const ordered = (claims: readonly Claim[]): Claim[] => oldestFirst(claims, state);
  const parts = [
    header(pair, [a, b], between, scene),
    titled(speech.t('encounters'), encounterTable(null, ordered(between.meetings), scene)),
    titled(speech.t('pairMutual'), stanceList(ordered(between.mutual), scene)),
    titled(speech.t('pairStances', { a, b }), stanceList(ordered(between.given), scene)),
    titled(speech.t('pairStances', { a: b, b: a }), stanceList(ordered(between.received), scene)),
  ];
  return el('article', { class: 'dossier' }, ...parts.filter((part) => part !== null));
}

function header(
  pair: readonly [string, string],
  [a, b]: readonly [string, string],
  between: ReturnType<typeof dealingsBetween>,
  scene: Scene,
): HTMLElement {
  const { data, state, speech } = scene;
  const all = [...between.meetings, ...between.mutual, ...between.given, ...between.received];
  const { from, until } = spanOf(all, state);
  const values = {
    m: between.meetings.length,
    c: all.length - between.meetings.length,
    from: speech.date(from),
    until: speech.date(until),
  };
  const whole = dealingsBetween(data, data.claims, pair);
  const left = Object.values(whole).flat().length - all.length;
  return el(
    'header',
    {},
    ...headingOf(speech.t('dossierOf', { name: speech.t('between', { a, b }) }), {}, speech),
    el('p', { class: 'intro' }, all.length === 0 ? speech.t('pairNone') : speech.t('summaryLine', values)),
    scopeHint(left, scene),
    el(
      'p',
      { class: 'aside each' },
      speech.t('dossierEach'),
      ' ',
      ...pair.map((key) => nodeButton(key, scene)),
    ),
    printButton(speech),
  );
}

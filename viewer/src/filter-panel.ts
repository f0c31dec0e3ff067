import type { Status } from '../../src/model.ts';
import { el } from './dom.ts';
import { drawByHand } from './by-hand.ts';
import { drawFold } from './filter-fold.ts';
import { facetGroups } from './facets.ts';
import { familyGlyph, kindGlyph } from './glyph.ts';
import { FAMILIES, KINDS, STATUSES } from './kinds.ts';
import type { Family, Kind } from './kinds.ts';
import type { Scene } from './scene.ts';
import { saidField } from './said-field.ts';
import { NO_FILTERS } from './state.ts';

interface Choice {
  box: HTMLInputElement;
  tally: HTMLElement;
  update: (scene: Scene) => void;
}

export interface FilterPanel {
  update: (scene: Scene) => void;
}

/** Builds the filters, which are the legend too. `now` gives the current scene to the listeners. */
export function createFilterPanel(place: HTMLElement, now: () => Scene): FilterPanel {
  const { speech } = now();
  const choices = [kindChoices(now), statusChoices(now), familyChoices(now)];
  const facets = [saidField(now), ...facetGroups(now)];
  const byHand = el('div', { class: 'by-hand', hidden: true });
  const connected = toggle(speech.t('connected'), (on) => now().go({ connected: on }));
  const near = toggle(speech.t('near'), (on) => now().go({ near: on, camera: null }));
  const reset = el(
    'button',
    { type: 'button', class: 'plain', click: () => now().go(NO_FILTERS) },
    speech.t('reset'),
  );
  place.replaceChildren(
    byHand,
    ...choices.map(({ group }) => group),
    el('div', { class: 'group' }, connected.row, near.row),
    ...facets.map(({ group }) => group),
    reset,
  );
  const list = choices.flatMap((choice) => choice.list);
  const update = (scene: Scene): void => {
    const { state } = scene;
    for (const part of [...list, ...facets]) part.update(scene);
    drawByHand(byHand, scene);
    drawFold(scene);
    connected.box.checked = state.connected;
    near.box.checked = state.near;
    near.box.disabled = state.node === null && state.edge === null && state.pair === null;
  };
  return { update };
}

function toggle(words: string, change: (on: boolean) => void): { row: HTMLElement; box: HTMLInputElement } {
  const box = el('input', { type: 'checkbox', change: () => change(box.checked) });
  return { row: el('label', { class: 'choice' }, box, el('span', {}, words)), box };
}

interface Option<T> {
  value: T;
  words: string;
  glyph: Node;
  attribute: string;
  count: (scene: Scene) => number;
  hidden: (scene: Scene) => readonly T[];
  hide: (list: T[]) => void;
}

function choice<T extends string>(option: Option<T>, now: () => Scene): Choice & { row: HTMLElement } {
  const change = (): void => {
    const others = option.hidden(now()).filter((value) => value !== option.value);
    option.hide(box.checked ? others : [...others, option.value]);
  };
  const box = el('input', { type: 'checkbox', change, [option.attribute]: option.value });
  const tally = el('span', { class: 'tally' });
  const row = el('label', { class: 'choice' }, box, option.glyph, el('span', {}, option.words), tally);
  const update = (scene: Scene): void => {
    box.checked = !option.hidden(scene).includes(option.value);
    tally.textContent = scene.speech.number(option.count(scene));
  };
  return { row, box, tally, update };
}

function groupOf(
  title: string,
  list: (Choice & { row: HTMLElement })[],
): { group: HTMLElement; list: Choice[] } {
  const rows = list.map(({ row }) => row);
  return { group: el('fieldset', { class: 'group' }, el('legend', {}, title), ...rows), list };
}

function kindChoices(now: () => Scene): ReturnType<typeof groupOf> {
  const { speech } = now();
  const list = KINDS.map((value) =>
    choice<Kind>(
      {
        value,
        words: speech.kind(value),
        glyph: kindGlyph(value),
        attribute: 'data-kind',
        count: ({ shown }) => shown.kinds.get(value) ?? 0,
        hidden: ({ state }) => state.hiddenKinds,
        hide: (hiddenKinds) => now().go({ hiddenKinds }),
      },
      now,
    ),
  );
  return groupOf(speech.t('kinds'), list);
}

function statusChoices(now: () => Scene): ReturnType<typeof groupOf> {
  const { speech } = now();
  const list = STATUSES.map((value) =>
    choice<Status>(
      {
        value,
        words: speech.status(value),
        glyph: kindGlyph('meeting', value),
        attribute: 'data-status',
        count: ({ shown }) => shown.statuses.get(value) ?? 0,
        hidden: ({ state }) => state.hiddenStatuses,
        hide: (hiddenStatuses) => now().go({ hiddenStatuses }),
      },
      now,
    ),
  );
  return groupOf(speech.t('statuses'), list);
}

function familyChoices(now: () => Scene): ReturnType<typeof groupOf> {
  const { speech } = now();
  const list = FAMILIES.map((value) =>
    choice<Family>(
      {
        value,
        words: speech.family(value),
        glyph: familyGlyph(value),
        attribute: 'data-family',
        count: ({ shown }) => shown.families.get(value) ?? 0,
        hidden: ({ state }) => state.hiddenFamilies,
        hide: (hiddenFamilies) => now().go({ hiddenFamilies }),
      },
      now,
    ),
  );
  return groupOf(speech.t('families'), list);
}

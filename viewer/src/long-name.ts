import type { NodeAttributes } from '../../src/model.ts';
import { nodeName } from './data.ts';
import { el } from './dom.ts';
import type { Speech } from './i18n.ts';
import type { Lang } from './state.ts';

/** Letters of a name, about five lines of the panel; the names that meetings get stay below. */
const LONGEST = 120;
/** Letters of a list of names. */
const LONGEST_LIST = 320;

const letters = new Intl.Segmenter();

/** As much of a text as is shown and heard at a time, whole letters. */
export function capped(text: string, most = LONGEST): string {
  if (text.length <= most) return text;
  const begin = text.slice(0, 4 * most).replace(/[\uD800-\uDBFF]$/u, '');
  const rest = text.slice(begin.length);
  const all = [...letters.segment(begin)].map(({ segment }) => segment);
  // The last may go on in the rest.
  const whole = rest === '' || all.length === 1 ? all : all.slice(0, -1);
  return rest === '' && whole.length <= most ? text : `${whole.slice(0, most).join('')}…`;
}

/** The name that a reader of `lang` sees and hears wherever a node is named; one without end is whole in its panel. */
export function shownName(node: NodeAttributes, lang: Lang): string {
  return capped(nodeName(node, lang));
}

/** A heading that leaves room for what it heads: a name without end is shown whole on demand. */
export function headingOf(
  name: string,
  props: Record<string, string | number>,
  speech: Speech,
): HTMLElement[] {
  return wholeOnDemand(el('h2', props), name, LONGEST, speech);
}

/** Names after each other, in a row of the panel or a paragraph. */
export function nameList(
  names: readonly string[],
  tag: 'span' | 'p',
  props: Record<string, string>,
  speech: Speech,
): HTMLElement[] {
  return names.length === 0 ? [] : wholeOnDemand(el(tag, props), names.join(' · '), LONGEST_LIST, speech);
}

/** Neither eyes nor ears have to take all of it before they know what it is. */
function wholeOnDemand(place: HTMLElement, text: string, most: number, { t }: Speech): HTMLElement[] {
  const short = capped(text, most);
  place.textContent = short;
  if (short === text) return [place];
  const more = el(
    'button',
    { type: 'button', class: 'plain small', 'aria-expanded': 'false' },
    t('wholeName'),
  );
  more.addEventListener('click', () => {
    const whole = place.textContent === short;
    place.textContent = whole ? text : short;
    more.setAttribute('aria-expanded', String(whole));
  });
  return [place, more];
}

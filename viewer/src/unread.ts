import type { Story } from '../../src/site/story/type.ts';
import { camera, day, growthStep, order, spot, step } from './address.ts';
import { FAMILIES, KINDS, RELATIONS, STATUSES } from './kinds.ts';
import { clipped } from './known.ts';
import type { Complaint } from './known.ts';
import { COUNTS, EVERY, LANES, LAYOUTS, MOST, NEWEST, VIEWS } from './state.ts';

const oneOf =
  (...known: readonly string[]) =>
  (text: string): boolean =>
    known.includes(text);
const listOf =
  (known: readonly string[]) =>
  (text: string): boolean =>
    text === '' || text.split(',').every((word) => known.includes(word));
const whole =
  (most: number) =>
  (text: string): boolean =>
    /^\d{1,9}$/u.test(text) && Number(text) <= most;
const flag = oneOf('0', '1');

/** What the parts of an address may say, where not every text will do. */
const READABLE: Readonly<Record<string, (text: string) => boolean>> = {
  hide: listOf(KINDS),
  links: listOf(FAMILIES),
  status: listOf(STATUSES),
  relation: listOf(RELATIONS),
  'not-relation': listOf(RELATIONS),
  every: listOf(EVERY),
  sure: whole(100),
  from: (text) => day(text) !== null,
  until: (text) => day(text) !== null,
  all: flag,
  near: flag,
  timed: flag,
  way: whole(1e9),
  grown: (text) => growthStep(text).length > 0,
  spot: (text) => spot(text).length > 0,
  view: oneOf(...VIEWS),
  rows: oneOf('items', 'links'),
  order: (text) => text === '-date' || order(text) !== NEWEST,
  count: oneOf(...COUNTS),
  most: oneOf(...MOST),
  layout: oneOf(...LAYOUTS),
  colour: oneOf('kind', 'community'),
  lanes: oneOf(...LANES),
  lang: oneOf('vi', 'en'),
  theme: oneOf('auto', 'light', 'dark'),
  at: (text) => camera(text) !== null,
  lens: (text) => camera(text) !== null,
  story: (text) => step(text) !== null,
};

/** Parts that may say anything: keys of the graph, which tells itself what it does not have. */
const FREE = [
  'node',
  'edge',
  'quote',
  'pair',
  'path',
  'country',
  'paper',
  'topic',
  'not-country',
  'not-paper',
  'not-topic',
  'said',
  'only',
  'gone',
  'pin',
];

function isRead(name: string, text: string): boolean {
  return FREE.includes(name) || (Object.hasOwn(READABLE, name) && READABLE[name]?.(text) === true);
}

/** What of an address is passed over because it says nothing, in words for the reader. */
export function unreadOf(hash: string, story: Story | null): Complaint[] {
  const params = new URLSearchParams(hash.replace(/^#/u, ''));
  const unread = [...params].filter(([name, text]) => !isRead(name, text));
  const [one, ...others] = params.getAll('pair');
  if (one !== undefined && others.length === 0) unread.push(['pair', one]);
  const complaints: Complaint[] = [];
  if (unread.length > 0) {
    const parts = clipped(unread.map(([name, text]) => (text === '' ? name : `${name}=${text}`)).join(', '));
    complaints.push({ word: 'unreadPart', values: { parts } });
  }
  const at = step(params.get('story'));
  if (at !== null && story === null) complaints.push({ word: 'noStory', values: {} });
  const n = story?.steps.length ?? Infinity;
  if (at !== null && at > n) complaints.push({ word: 'storyShort', values: { n } });
  return complaints;
}

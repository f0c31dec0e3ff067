/** The part of the viewer's address that holds a view, checked against a graph. */
import { FORMS, NODE_KINDS, STATUSES } from '../../query/choices.ts';
import type { KnowledgeGraph } from '../../query/knowledgeGraph.ts';
import { type Evidence, STANCE_TYPES } from '../../model.ts';
import { edtfSpan } from '../../text/edtf.ts';
import { COUNTS, EVERY, LANES, LAYOUTS, MOST, SORTS, VIEWS } from './choices.ts';
import { fail, oneOf, Unexpected } from './fields.ts';
import { keyOf, paperOf } from './names.ts';

export const COLOURS = ['kind', 'community'] as const;
const FAMILIES = ['meeting', 'office', 'cooperation', 'criticism', 'measure'] as const;
export const RELATIONS = [...FORMS, ...STANCE_TYPES] as const;

type Check = (value: string, kg: KnowledgeGraph) => string;

const among =
  (choices: readonly string[]): Check =>
  (value) =>
    oneOf(value, choices);
const listOf =
  (choices: readonly string[]): Check =>
  (value) =>
    value === ''
      ? ''
      : value
          .split(',')
          .map((part) => oneOf(part, choices))
          .join(',');
const node: Check = (value, kg) => keyOf(value, kg);
const day: Check = (value) => (edtfSpan(value)?.from === value ? value : fail('a day 2021-12-02', value));

const camera: Check = (value) =>
  /^-?[\d.]+,-?[\d.]+,[\d.]+$/u.test(value) ? value : fail('x,y,ratio', value);
/** Where a node was moved to by hand; its key may hold commas. */
const spot: Check = (value, kg) => {
  const [, place, key] = /^(-?[\d.e+-]+,-?[\d.e+-]+),(.+)$/su.exec(value) ?? [];
  return place === undefined || key === undefined ? fail('x,y,node', value) : `${place},${keyOf(key, kg)}`;
};

/** Whether something in the graph rests on the sentence. */
function isQuote(value: string, { graph }: KnowledgeGraph): boolean {
  const isIt = ({ article, start, end }: Evidence): boolean => `${article}:${start}-${end}` === value;
  return (
    graph.someEdge((_, { evidence }) => evidence.some(isIt)) ||
    graph.someNode((_, node) => node.kind === 'meeting' && node.evidence.some(isIt))
  );
}

/** Every parameter of an address and what it may be; a value that it takes is written as it returns. */
const PARAMETERS: Readonly<Record<string, Check>> = {
  node,
  edge: (value, { graph }) => (graph.hasEdge(value) ? value : fail('the key of an edge of the graph', value)),
  quote: (value, kg) =>
    isQuote(value, kg) ? value : fail('a sentence of the graph, article:start-end', value),
  pair: node,
  path: node,
  timed: among(['1']),
  way: (value) => (/^\d{1,3}$/u.test(value) ? value : fail('a small number', value)),
  hide: listOf(NODE_KINDS),
  links: listOf(FAMILIES),
  status: listOf(STATUSES),
  relation: listOf(RELATIONS),
  country: (value, kg) => keyOf(value, kg, 'country'),
  paper: (value, kg) => paperOf(value, kg),
  topic: (value, kg) => keyOf(value, kg, 'topic'),
  'not-relation': listOf(RELATIONS),
  'not-country': (value, kg) => keyOf(value, kg, 'country'),
  'not-paper': (value, kg) => paperOf(value, kg),
  'not-topic': (value, kg) => keyOf(value, kg, 'topic'),
  every: listOf(EVERY),
  said: (value) => value,
  sure: (value) => (/^(?:\d{1,2}|100)$/u.test(value) ? value : fail('a number from 0 to 100', value)),
  from: day,
  until: day,
  all: among(['1']),
  near: among(['1']),
  only: (value, kg) => (value === '' ? '' : keyOf(value, kg)),
  grown: (value, kg) => {
    const [, n, key] = /^(\d{1,6}),(.+)$/su.exec(value) ?? [];
    return key === undefined ? fail('number,node', value) : `${n},${keyOf(key, kg)}`;
  },
  gone: node,
  pin: node,
  spot,
  view: among(VIEWS),
  rows: among(['items', 'links']),
  // `-` before a column sorts down.
  order: among(SORTS.flatMap((column) => [column, `-${column}`])),
  count: among(COUNTS),
  most: among(MOST),
  layout: among(LAYOUTS),
  colour: among(COLOURS),
  lanes: among(LANES),
  at: camera,
  lens: camera,
};
/** The reader's own choices, which no view of a story changes. */
const READERS = new Set(['lang', 'theme', 'story']);

/** A view as an address with checked names, and what is wrong with it. */
export function addressOf(text: string, kg: KnowledgeGraph): { address: string; problems: string[] } {
  const checked = new URLSearchParams();
  const problems: string[] = [];
  for (const [name, value] of new URLSearchParams(text.slice(text.indexOf('#') + 1))) {
    if (READERS.has(name)) continue;
    try {
      const check = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
      if (check === undefined) throw new Unexpected(`no such part of a view; expected ${known()}`);
      checked.append(name, check(value, kg));
    } catch (error) {
      if (!(error instanceof Unexpected)) throw error;
      problems.push(`${name}: ${error.message}`);
    }
  }
  return { address: `#${checked.toString()}`, problems };
}

const known = (): string => Object.keys(PARAMETERS).join(', ');

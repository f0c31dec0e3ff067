/** The view of a step: an address that was copied from the viewer, or fields that an author writes by hand. */
import { FORMS, NODE_KINDS, STATUSES } from '../../query/choices.ts';
import type { KnowledgeGraph } from '../../query/knowledgeGraph.ts';
import { edtfSpan } from '../../text/edtf.ts';
import { addressOf, COLOURS, RELATIONS } from './address.ts';
import { EVERY, LANES, LAYOUTS, VIEWS } from './choices.ts';
import {
  fail,
  type Fields,
  fieldsOf,
  isFields,
  oneOf,
  type Reader,
  textOf,
  textsOf,
  Unexpected,
} from './fields.ts';
import { keyOf, paperOf } from './names.ts';

type Part = [name: string, value: string];
type Read = (value: unknown, kg: KnowledgeGraph) => Part[];

const names =
  (parameter: string, kind?: 'country' | 'topic'): Read =>
  (value, kg) =>
    textsOf(value).map((name) => [parameter, keyOf(name, kg, kind)]);
const choice =
  (parameter: string, choices: readonly string[]): Read =>
  (value) => [[parameter, oneOf(value, choices)]];
const choices =
  (parameter: string, all: readonly string[]): Read =>
  (value) => [
    [
      parameter,
      textsOf(value)
        .map((one) => oneOf(one, all))
        .join(','),
    ],
  ];

/** The fields of a view, and the parts of an address that each becomes. */
const FIELDS: Readonly<Record<string, Read>> = {
  select: (value, kg) => {
    const keys = textsOf(value).map((name) => keyOf(name, kg));
    if (keys.length > 2) fail('one name, or two of which it tells what is between them', value);
    return keys.map((key) => [keys.length === 2 ? 'pair' : 'node', key]);
  },
  meeting: (value, kg) => [['node', meetingOf(value, kg)]],
  path: (value, kg) => {
    const keys = textsOf(value).map((name) => keyOf(name, kg));
    return keys.length === 2 ? keys.map((key) => ['path', key]) : fail('two names', value);
  },
  near: (value) => (value === true ? [['near', '1']] : fail('true', value)),
  countries: names('country', 'country'),
  topics: names('topic', 'topic'),
  papers: (value, kg) => textsOf(value).map((name) => ['paper', paperOf(name, kg)]),
  notCountries: names('not-country', 'country'),
  notTopics: names('not-topic', 'topic'),
  notPapers: (value, kg) => textsOf(value).map((name) => ['not-paper', paperOf(name, kg)]),
  notRelations: choices('not-relation', RELATIONS),
  every: choices('every', EVERY),
  said: (value) => [['said', textOf(value)]],
  relations: choices('relation', RELATIONS),
  hide: choices('hide', NODE_KINDS),
  from: (value) => [['from', spanOf(value).from]],
  until: (value) => [['until', spanOf(value).until]],
  as: choice('view', VIEWS),
  layout: choice('layout', LAYOUTS),
  colour: choice('colour', COLOURS),
  lanes: choice('lanes', LANES),
};
const CHOOSING = ['select', 'meeting', 'path'] as const;

/** The address of a view; what is wrong with it becomes faults of the reader, under `where`. */
export function viewOf(value: unknown, where: string, kg: KnowledgeGraph, reader: Reader): string {
  if (typeof value === 'string') {
    const { address, problems } = addressOf(value, kg);
    for (const problem of problems) reader.faults.push({ where, message: problem });
    return address;
  }
  const fields = reader.attempt(where, () => chosenOnce(value));
  const parts = Object.entries(fields ?? {}).flatMap(([name, field]) => {
    return reader.attempt(`${where}.${name}`, () => FIELDS[name]?.(field, kg)) ?? [];
  });
  return `#${new URLSearchParams(parts).toString()}`;
}

function chosenOnce(value: unknown): Fields {
  const what = 'an address "#node=…" that the viewer gave, or an object with "select", "countries", "from" …';
  const fields = fieldsOf(value, Object.keys(FIELDS), what);
  const given = CHOOSING.filter((name) => fields[name] !== undefined);
  if (given.length > 1) throw new Unexpected(`${given.join(' and ')} exclude each other`);
  return fields;
}

function spanOf(value: unknown): { from: string; until: string } {
  const span = typeof value === 'string' ? edtfSpan(value) : null;
  return span ?? fail('a day 2021-12-02, a month 2021-12 or a year 2021', value);
}

/** `{"of": ["Putin", "Biden"], "on": "2021-06"}`: the one meeting of those, then, whatever key it has. */
function meetingOf(value: unknown, kg: KnowledgeGraph): string {
  const { of, on, form, status } = isFields(value)
    ? fieldsOf(value, ['of', 'on', 'form', 'status'], '')
    : fail('{"of": ["Putin", "Biden"], "on": "2021-06-16"}', value);
  const keys = textsOf(of).map((name) => keyOf(name, kg));
  const days = on === undefined ? null : spanOf(on);
  const found = kg.meetings(keys, {
    ...(days === null ? {} : { since: days.from, until: days.until }),
    ...(form === undefined ? {} : { form: oneOf(form, FORMS) }),
    ...(status === undefined ? {} : { status: oneOf(status, STATUSES) }),
  });
  const [first] = found;
  if (first === undefined) throw new Unexpected(`no meeting of ${textsOf(of).join(', ')}${told(on)}`);
  if (found.length === 1) return first.key;
  const list = found.slice(0, 5).map((one) => `${one.label} (${one.form}, ${one.status})`);
  throw new Unexpected(
    `${found.length} meetings of ${textsOf(of).join(', ')}${told(on)}; tell "on", "form" or "status" of one: ${list.join('; ')}`,
  );
}

const told = (on: unknown): string => (on === undefined ? '' : ` on ${textOf(on)}`);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NodeAttributes } from '../src/model.ts';
import { build, KnowledgeGraph, readStory, StoryError } from '../src/index.ts';
import { sampleGraph } from './export/sample.ts';

const kg = new KnowledgeGraph(sampleGraph());
const STEP = { heading: 'Bước', text: 'Lời', view: '#' };

/** A story of one step with these fields. */
function storyWith(step: object, more: object = {}): string {
  return JSON.stringify({ title: 'Chuyện', steps: [{ ...STEP, ...step }], ...more });
}

const viewOf = (view: unknown): string => readStory(storyWith({ view }), 's.json', kg).steps[0]!.view;

function problemsOf(json: string): readonly string[] {
  try {
    readStory(json, 's.json', kg);
  } catch (error) {
    if (error instanceof StoryError) return error.problems;
    throw error;
  }
  return [];
}

const TALKS = 'meeting:0a1b2c3d4e5f';
/** The first sentence that the talks rest on. */
const QUOTE = quoteOf(kg.graph.getNodeAttributes(TALKS));

function quoteOf(node: NodeAttributes): string {
  const [first] = node.kind === 'meeting' ? node.evidence : [];
  if (!first) throw new Error('the sample has no such meeting');
  return `${first.article}:${first.start}-${first.end}`;
}

describe('a view', () => {
  test.each<[unknown, string]>([
    [{}, '#'],
    [{ select: 'Lavrov' }, '#node=Q58217'],
    [{ select: ['blinken'] }, '#node=Q7821917'],
    [{ select: ['Nga', 'Mỹ'] }, '#pair=Q159&pair=Q30'],
    [{ path: ['Lavrov', 'Blinken'] }, '#path=Q58217&path=Q7821917'],
    [{ meeting: { of: ['Lavrov', 'Blinken'], on: '2021-12' } }, `#node=${encodeURIComponent(TALKS)}`],
    [{ meeting: { of: 'Lavrov', on: '2021-12-02', form: 'talks' } }, `#node=${encodeURIComponent(TALKS)}`],
    [{ meeting: { of: 'Lavrov', form: 'talks', status: 'held' } }, `#node=${encodeURIComponent(TALKS)}`],
    [
      { countries: ['Nga', 'Mỹ'], from: '2021', until: '2021-12' },
      '#country=Q159&country=Q30&from=2021-01-01&until=2021-12-31',
    ],
    [
      { countries: ['Nga', 'Mỹ'], every: 'country', notRelations: ['visit'], notPapers: 'Báo Mẫu' },
      '#country=Q159&country=Q30&every=country&not-relation=visit&not-paper=B%C3%A1o+M%E1%BA%ABu',
    ],
    [
      { papers: 'Báo Mẫu', relations: ['talks', 'accuses'], hide: ['place'] },
      '#paper=B%C3%A1o+M%E1%BA%ABu&relation=talks%2Caccuses&hide=place',
    ],
    [
      { as: 'matrix', layout: 'time', colour: 'community', lanes: 'family', near: true },
      '#view=matrix&layout=time&colour=community&lanes=family&near=1',
    ],
    ['#node=Q58217&from=2021-01-01&lang=en&theme=dark&story=2', '#node=Q58217&from=2021-01-01'],
    [
      'https://pages.example/graph.html#node=Lavrov&at=0.500,0.400,0.300',
      '#node=Q58217&at=0.500%2C0.400%2C0.300',
    ],
    [`#quote=${QUOTE}`, `#quote=${encodeURIComponent(QUOTE)}`],
    ['#hide=&only=', '#hide=&only='],
  ])('%j is %s', (view, address) => {
    expect(viewOf(view)).toBe(address);
  });

  test.each<[unknown, RegExp]>([
    [
      { select: 'Lavrof' },
      /^s\.json: step 1, view\.select: nothing in the graph is called "Lavrof"; did you mean Sergei Lavrov/,
    ],
    ['#node=Q5821', /^s\.json: step 1, view: node: nothing in the graph is called "Q5821"/],
    ['#edge=none', /view: edge: expected the key of an edge of the graph, found "none"/],
    ['#quote=none:0-9', /view: quote: expected a sentence of the graph, article:start-end, found "none:0-9"/],
    ['#nod=Q58217', /view: nod: no such part of a view; expected node, edge, quote/],
    ['#view=maps', /view: view: expected one of graph, map, table, matrix, dossier, found "maps"/],
    ['#from=2021-02-30', /view: from: expected a day 2021-12-02/],
    ['#paper=Tin', /no paper is called "Tin"; expected one of Báo Mẫu/],
    [{ selct: 'Nga' }, /view: no field "selct"; expected select, meeting, path/],
    [{ select: ['Nga', 'Mỹ', 'Đức'] }, /view\.select: nothing|view\.select: expected one name, or two/],
    [{ select: 'Nga', path: ['Nga', 'Mỹ'] }, /view: select and path exclude each other/],
    [
      { countries: 'Lavrov' },
      /view\.countries: "Lavrov" is .*Lavrov, a node of kind official; expected kind country/,
    ],
    [
      { meeting: { of: ['Lavrov', 'Blinken'], on: '2020' } },
      /view\.meeting: no meeting of Lavrov, Blinken on 2020/,
    ],
    [{ meeting: { of: 'Lavrov', when: '2020' } }, /view\.meeting: no field "when"; expected of, on, form/],
    [
      { from: '2/12/2021' },
      /view\.from: expected a day 2021-12-02, a month 2021-12 or a year 2021, found "2\/12\/2021"/,
    ],
    [{ layout: 'round' }, /view\.layout: expected one of file, force, time, country/],
    [7, /view: expected an address "#node=…" that the viewer gave, or an object/],
  ])('%j is refused', (view, message) => {
    expect(problemsOf(storyWith({ view })).join('\n')).toMatch(message);
  });

  test('any text is a view, or refused with a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const problems = problemsOf(storyWith({ view: `#${text}` }));
        for (const problem of problems) expect(problem).toMatch(/^s\.json: step 1, view: /);
        if (problems.length === 0) expect(viewOf(`#${text}`)).toMatch(/^#[\w%=&.*+-]*$/);
      }),
    );
  });
});

describe('words', () => {
  test('are in one language or in both', () => {
    const story = readStory(
      storyWith(
        { heading: { en: ' Step ' }, text: { vi: 'Lời', en: 'Words' } },
        { language: 'en', lead: 'Lead' },
      ),
      's.json',
      kg,
    );
    expect(story).toEqual({
      title: { en: 'Chuyện' },
      lead: { en: 'Lead' },
      view: '#',
      steps: [{ heading: { en: 'Step' }, text: { vi: 'Lời', en: 'Words' }, view: '#' }],
    });
  });

  test('link to pages and to views, whose names are looked up', () => {
    const text = '[a](https://a.example/x) [b](#node=Lavrov) [c] (d)';
    expect(readStory(storyWith({ text }), 's.json', kg).steps[0]!.text.vi).toBe(
      '[a](https://a.example/x) [b](#node=Q58217) [c] (d)',
    );
    expect(problemsOf(storyWith({ text: '[a](javascript:alert)' }))).toEqual([
      's.json: step 1, text: link "javascript:alert": expected https://… or the part of an address from its # on',
    ]);
    expect(problemsOf(storyWith({ text: '[b](#node=Lavrof)' }))[0]).toContain('did you mean Sergei Lavrov');
  });
});

describe('a story that cannot be told', () => {
  test.each<[string, string, RegExp]>([
    ['no JSON', '{"title": ', /^s\.json: not JSON: /],
    ['a list', '[]', /^s\.json: expected an object with "title" and "steps", found \[\]$/],
    ['no steps', '{"title": "a", "steps": []}', /^s\.json: steps: expected a list of at least one step$/],
    [
      'a step that is none',
      '{"title": "a", "steps": [1]}',
      /^s\.json: step 1: expected an object with "heading"/,
    ],
    [
      'no title',
      storyWith({}, { title: undefined }),
      /^s\.json: title: expected a text, or texts by language/,
    ],
    ['an empty text', storyWith({ text: ' ' }), /^s\.json: step 1, text: expected a text, found " "$/],
    ['another language', storyWith({ text: { fr: 'mot' } }), /step 1, text: no field "fr"; expected vi, en$/],
    ['no language', storyWith({ text: {} }), /step 1, text: expected a text in vi or en, found {}$/],
    ['a field too many', storyWith({ note: 'x' }), /step 1: no field "note"; expected heading, text, view$/],
    [
      'a language that is none',
      storyWith({}, { language: 'fr' }),
      /language: expected one of vi, en, found "fr"$/,
    ],
  ])('%s', (_name, json, message) => {
    expect(problemsOf(json).join('\n')).toMatch(message);
  });

  test('tells everything that is wrong at once', () => {
    const steps = [STEP, { ...STEP, text: 7, view: '#node=Lavrof' }, { heading: 'a' }];
    expect(
      problemsOf(JSON.stringify({ title: '', steps })).map((line) =>
        line.replace(/: expected.*|: nothing.*/, ''),
      ),
    ).toEqual([
      's.json: title',
      's.json: step 2, text',
      's.json: step 2, view: node',
      's.json: step 3, text',
    ]);
  });
});

describe('the story that comes with the program', () => {
  const file = join(import.meta.dirname, '../data/stories/russia-us.json');
  const json = readFileSync(file, 'utf8');

  test('is told by the graph of its articles, in both languages', async () => {
    const { kg: own } = await build([join(import.meta.dirname, '../data/articles')]);
    const story = readStory(json, 'russia-us.json', own);
    expect(story.steps).toHaveLength(7);
    for (const words of [story.title, ...story.steps.flatMap(({ heading, text }) => [heading, text])])
      expect(Object.keys(words)).toEqual(['vi', 'en']);
    expect(story.steps.every(({ view }) => view !== '#')).toBe(true);
  });

  test('has the fields that the schema knows', () => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../docs/story.schema.json'), 'utf8'),
    ) as { properties: object; $defs: Record<'step' | 'view' | 'meeting', { properties: object }> };
    const told = (fields: object): string => `expected ${Object.keys(fields).join(', ')}`;
    expect(problemsOf('{"x": 1}').join()).toContain(told(schema.properties));
    expect(problemsOf(storyWith({ x: 1 })).join()).toContain(told(schema.$defs.step.properties));
    expect(problemsOf(storyWith({ view: { x: 1 } })).join()).toContain(told(schema.$defs.view.properties));
    expect(problemsOf(storyWith({ view: { meeting: { x: 1 } } })).join()).toContain(
      told(schema.$defs.meeting.properties),
    );
  });
});

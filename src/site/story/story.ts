/** A story: views of the graph, one after another, with the words of an author. */
import type { KnowledgeGraph } from '../../query/knowledgeGraph.ts';
import {
  createReader,
  fail,
  type Fields,
  fieldsOf,
  oneOf,
  textOf,
  Unexpected,
  type Reader,
} from './fields.ts';
import { linksChecked } from './links.ts';
import type { Language, Story, StoryStep, Words } from './type.ts';
import { viewOf } from './view.ts';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** A story that cannot be told; each line of the message names file, step and what was expected. */
export class StoryError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'StoryError';
    this.problems = problems;
  }
}

const STORY_FIELDS = ['$schema', 'title', 'lead', 'language', 'view', 'steps'];
const STEP_FIELDS = ['heading', 'text', 'view'];

/**
 * Reads the JSON of a story, whose views may name whom they show as a reader would. `file` is how messages call it.
 * Throws a `StoryError` with everything that is wrong, unknown names with the nearest ones.
 */
export function readStory(json: string, file: string, kg: KnowledgeGraph): Story {
  const reader = createReader();
  const parsed = reader.attempt('', () => parse(json));
  const story = parsed === null ? null : reader.attempt('', () => storyOf(parsed.value, kg, reader));
  if (story !== null && reader.faults.length === 0) return story;
  throw new StoryError(
    reader.faults.map(({ where, message }) => [file, where, message].filter(Boolean).join(': ')),
  );
}

function parse(json: string): { value: unknown } {
  try {
    return { value: JSON.parse(json.replace(/^\uFEFF/u, '')) as unknown };
  } catch (error) {
    throw new Unexpected(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function storyOf(value: unknown, kg: KnowledgeGraph, reader: Reader): Story {
  const fields = fieldsOf(value, STORY_FIELDS, 'an object with "title" and "steps"');
  const { steps } = fields;
  const language = reader.attempt('language', () => oneOf(fields['language'] ?? 'vi', LANGUAGES)) ?? 'vi';
  const words = (where: string, field: unknown): Words =>
    reader.attempt(where, () => wordsOf(field, language, kg)) ?? {};
  const view = (where: string, field: unknown): string =>
    field === undefined ? '#' : viewOf(field, where, kg, reader);
  const told = {
    title: words('title', fields['title']),
    lead: fields['lead'] === undefined ? null : words('lead', fields['lead']),
    view: view('view', fields['view']),
  };
  if (!Array.isArray(steps) || steps.length === 0)
    throw new Unexpected('steps: expected a list of at least one step');
  const stepOf = (step: Fields, at: string): StoryStep => ({
    heading: words(`${at}, heading`, step['heading']),
    text: words(`${at}, text`, step['text']),
    view: view(`${at}, view`, step['view']),
  });
  const list = (steps as unknown[]).map((step, i) => {
    const at = `step ${i + 1}`;
    const fieldsOfStep = reader.attempt(at, () =>
      fieldsOf(step, STEP_FIELDS, 'an object with "heading", "text" and "view"'),
    );
    return fieldsOfStep === null ? null : stepOf(fieldsOfStep, at);
  });
  return { ...told, steps: list.filter((step) => step !== null) };
}

function wordsOf(value: unknown, language: Language, kg: KnowledgeGraph): Words {
  if (typeof value === 'string') return { [language]: linksChecked(textOf(value), kg) };
  const told = fieldsOf(value, LANGUAGES, 'a text, or texts by language: {"vi": "…", "en": "…"}');
  const given = LANGUAGES.filter((name) => told[name] !== undefined);
  if (given.length === 0) fail('a text in vi or en', value);
  return Object.fromEntries(given.map((name) => [name, linksChecked(textOf(told[name]), kg)]));
}

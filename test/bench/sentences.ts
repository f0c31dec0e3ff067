/**
 * How right the stances and memberships of real news are, sentence by sentence: 2,403 sentences of 1,092 articles, three in four of
 * them with a word of a stance, annotated blind by seven readers (`test/gold-news/sentences/relations.csv`). Rules may be written from those of
 * articles of odd number; the others are only counted, and tell whether a rule is true of the language.
 */
import { join } from 'node:path';
import type { ArticleRecord, RelationRecord } from '../../src/model.ts';
import { readRows } from '../../src/lexicon/csv.ts';
import { extractRecord, loadTools } from '../../src/pipeline.ts';
import { print } from './accuracy/print.ts';
import { Tallies } from './accuracy/tally.ts';
import { readCollection, sentenceKey } from './collection.ts';

/** A relation as annotated: the entities that a party's words stand for; none where another sentence names it. */
interface Told {
  subjects: readonly string[];
  type: string;
  /** `*` for the allegation that is denied. */
  objects: readonly string[];
}

const COLUMNS = ['article', 'sentence', 'subject', 'type', 'object'];

/** By article, then by sentence; a sentence that tells none has an empty list. */
function readAnnotations(): Map<string, Map<string, Told[]>> {
  const articles = new Map<string, Map<string, Told[]>>();
  for (const { fields } of readRows(
    [join(import.meta.dirname, '../gold-news/sentences')],
    'relations.csv',
    COLUMNS,
    COLUMNS,
  )) {
    const { article, sentence, subject, type, object } = fields as Record<string, string>;
    const sentences = articles.get(article!) ?? new Map<string, Told[]>();
    articles.set(article!, sentences);
    const told = sentences.get(sentence!) ?? [];
    sentences.set(sentence!, told);
    const ids = (text: string): string[] => text.split(' ').filter(Boolean);
    if (type) told.push({ subjects: ids(subject!), type, objects: ids(object!) });
  }
  return articles;
}

function isTold(told: Told, { subject, type, object }: RelationRecord): boolean {
  const are = (from: string, to: string | null): boolean =>
    (told.subjects.length === 0 || told.subjects.includes(from)) &&
    (told.objects.length === 0 || told.objects[0] === '*' || (to !== null && told.objects.includes(to)));
  if (told.type !== type) return false;
  return are(subject, object) || (type === 'signsAgreementWith' && object !== null && are(object, subject));
}

function count(
  record: ArticleRecord,
  sentences: ReadonlyMap<string, readonly Told[]>,
  tallies: Tallies,
): void {
  const { text } = record.article;
  const bySentence = new Map<string, RelationRecord[]>();
  for (const relation of record.relations) {
    if (relation.type === 'holdsOffice') continue;
    for (const key of new Set(relation.evidence.map((span) => sentenceKey(text, span))))
      bySentence.set(key, [...(bySentence.get(key) ?? []), relation]);
  }
  const add = (type: string, ...counts: [number, number, number]): void => {
    tallies.of(`relation ${type}`).add(...counts);
    tallies.of('relations').add(...counts);
  };
  for (const [key, told] of sentences) {
    const found = bySentence.get(key) ?? [];
    for (const relation of found) if (!told.some((t) => isTold(t, relation))) add(relation.type, 0, 1, 0);
    // whose party another sentence names is neither asked for nor wrong
    for (const t of told)
      if (t.subjects.length > 0 && t.objects.length > 0) {
        const right = found.some((relation) => isTold(t, relation));
        add(t.type, right ? 1 : 0, 0, right ? 0 : 1);
      }
  }
}

const collection = readCollection('sentences');
if (collection === null) process.exit(0);
const annotations = readAnnotations();
const tools = loadTools();
const halves = { read: new Tallies(), counted: new Tallies() };
for (const article of collection) {
  const sentences = annotations.get(article.path);
  if (!sentences) continue;
  const number = Number(/\d+$/.exec(article.path)![0]);
  count(extractRecord(article, tools), sentences, number % 2 === 1 ? halves.read : halves.counted);
}
for (const [half, tallies] of Object.entries(halves)) print(half, tallies);

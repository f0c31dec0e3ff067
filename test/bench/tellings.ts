/**
 * Whether the sentences of one article that tell of one meeting become one record: 1,657 tellings in 264 articles, which six readers sorted blind
 * (`test/gold-news/sentences/tellings.csv`: one letter a meeting; `x` where no such meeting is told, `?` where even careful reading does not
 * say). B-cubed: of what a record rests on the share that is of one meeting, and of what tells a meeting the share that stands in
 * one record. Rules may be written from articles of odd number; the others are only counted.
 */
import { join } from 'node:path';
import { readRows } from '../../src/lexicon/csv.ts';
import type { ArticleRecord } from '../../src/model.ts';
import { extractRecord, loadTools } from '../../src/pipeline.ts';
import { readCollection, sentenceKey } from './collection.ts';

/** One sentence's telling, as read and as sorted. */
interface Told {
  record: string;
  meeting: string;
}

interface Row {
  form: string;
  participants: string[];
  meeting: string;
}

const COLUMNS = ['article', 'sentence', 'form', 'participants', 'meeting'];
const FAMILY: Readonly<Record<string, string>> = { summit: 'talks' };

function readAnnotations(): Map<string, Map<string, Row[]>> {
  const articles = new Map<string, Map<string, Row[]>>();
  const folder = join(import.meta.dirname, '../gold-news/sentences');
  for (const { fields: f } of readRows([folder], 'tellings.csv', COLUMNS, COLUMNS)) {
    const sentences = articles.get(f.article!) ?? new Map<string, Row[]>();
    articles.set(f.article!, sentences);
    const row = {
      form: f.form!,
      participants: f.participants!.split(' ').filter(Boolean),
      meeting: f.meeting!,
    };
    sentences.set(f.sentence!, [...(sentences.get(f.sentence!) ?? []), row]);
  }
  return articles;
}

/** What the records of an article rest on, as far as it was sorted: the row of the sentence that shares most parties. */
function toldIn(
  { article, meetings, entities }: ArticleRecord,
  sentences: ReadonlyMap<string, Row[]>,
): Told[] {
  const country = new Map(entities.map((e) => [e.id, e.country]));
  return meetings.flatMap(({ id, form, participants, evidence }) => {
    const ids = participants.flatMap(({ entity }) => [entity, country.get(entity) ?? entity]);
    const shared = (row: Row): number =>
      row.participants.filter((p) => ids.includes(p) || ids.includes(country.get(p) ?? p)).length;
    return evidence.flatMap((span) => {
      const rows = (sentences.get(sentenceKey(article.text, span)) ?? []).filter(
        (row) => row.form === (FAMILY[form] ?? form) && shared(row) > 0,
      );
      const [best] = rows.sort((a, b) => shared(b) - shared(a));
      return best && best.meeting !== '?' ? [{ record: id, meeting: best.meeting }] : [];
    });
  });
}

const collection = readCollection('tellings');
if (collection === null) process.exit(0);
const annotations = readAnnotations();
const tools = loadTools();
const halves = { read: { p: 0, r: 0, n: 0, none: 0 }, counted: { p: 0, r: 0, n: 0, none: 0 } };
for (const article of collection) {
  const sentences = annotations.get(article.path);
  if (!sentences) continue;
  const half = halves[Number(/\d+$/.exec(article.path)![0]) % 2 === 1 ? 'read' : 'counted'];
  const all = toldIn(extractRecord(article, tools), sentences);
  for (const { record, meeting } of all) {
    if (meeting === 'x') half.none++;
    else {
      const beside = all.filter((t) => t.record === record);
      const same = all.filter((t) => t.meeting === meeting);
      const right = same.filter((t) => t.record === record).length;
      half.p += right / beside.length;
      half.r += right / same.length;
      half.n++;
    }
  }
}
const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
for (const [name, { p, r, n, none }] of Object.entries(halves))
  console.log(
    `${name.padEnd(8)} ${n} tellings, ${none} of no meeting; B-cubed P ${percent(p / n)}  R ${percent(r / n)}  F1 ${percent((2 * p * r) / (n * (p + r)))}`,
  );

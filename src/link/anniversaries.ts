import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article, Entity, SentenceChunks } from '../model.ts';
import type { Window } from './published.ts';
import type { Reading } from './reading.ts';

/** *kỷ niệm trọng thể 45 năm thiết lập quan hệ*, *quan hệ Việt – Mỹ trong 22 năm qua*. */
const JUBILEE = /kỷ niệm (?:trọng thể )?(?:lần thứ )?(\d{1,3}) năm|trong (\d{1,3}) năm qua/u;
const NEXT_YEAR = /năm (tới|sau)/u;
/** *trong năm nay, dịp kỷ niệm 45 năm …* */
const THIS_YEAR = /năm nay[^.]{0,40}kỷ niệm|kỷ niệm[^.]{0,80}năm nay/u;
const RELATIONS = /quan hệ/u;

/**
 * The year in which an article looks back on so many years of two countries' relations, or of something founded; a paper
 * tells of a jubilee in its year, and from late in the one before. A round number of *năm qua* is a guess of the speaker's.
 */
export function jubileesOf({ text }: Article, { tokens, mentions }: Reading, lexicon: Lexicon): Window[] {
  if (!JUBILEE.test(text)) return [];
  const made = new Map(mentions.made.map((e) => [e.id, e]));
  return mentions.sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const match = JUBILEE.exec(words);
    if (!match) return [];
    const years = Number(match[1] ?? match[2]);
    const isCelebrated = match[1] !== undefined;
    if (!isCelebrated && years % 5 === 0) return [];
    // 2021 là năm kỷ niệm 100 năm …: in figures it may be years off.
    const founded =
      isCelebrated && !/\d{4}/u.test(words)
        ? lexicon.anniversaries
            .find(tokens, sentence.first, sentence.past)
            .flatMap(({ payloads }) => payloads)
        : [];
    const ties = RELATIONS.test(words) ? tiesIn(sentence, lexicon, made) : [];
    return [...founded, ...ties].map((since) => windowOf(since, years, words, isCelebrated));
  });
}

/** What years are counted from. */
interface Beginning {
  name: string;
  since: number;
}

function tiesIn(
  sentence: SentenceChunks,
  { knowledge }: Lexicon,
  made: ReadonlyMap<string, Entity>,
): Beginning[] {
  const who = partiesOf(sentence, knowledge.entities, made);
  return knowledge.ties
    .filter(({ parties }) => parties.every((id) => who.has(id)))
    .map(({ since }) => ({ name: 'relations', since }));
}

function windowOf({ name, since }: Beginning, years: number, words: string, isCelebrated: boolean): Window {
  const year = since + years;
  const reason = `${years} years of ${name} since ${since}`;
  // hướng tới kỷ niệm 70 năm … vào năm 2020: in figures, so perhaps of the year before.
  if (words.includes(`năm ${year}`)) return { from: `${year - 1}`, until: `${year}`, reason };
  if (NEXT_YEAR.test(words)) return { from: `${year - 1}`, until: `${year - 1}`, reason };
  const isNow = !isCelebrated || THIS_YEAR.test(words);
  return { from: isNow ? `${year}` : `${year - 1}-10`, until: `${year}`, reason };
}

/** Whoever is named, and the countries of officials and bodies. */
function partiesOf(
  { chunks }: SentenceChunks,
  entities: ReadonlyMap<string, Entity>,
  made: ReadonlyMap<string, Entity>,
): Set<string> {
  const found = new Set<string>();
  for (const chunk of chunks) {
    if (chunk.kind === 'entity') found.add(made.get(chunk.entity)?.country ?? chunk.entity);
    if (chunk.kind !== 'person') continue;
    for (const id of [...chunk.posts.flatMap((p) => p.of), ...chunk.candidates.slice(0, 1)])
      found.add(entities.get(id)?.country ?? made.get(id)?.country ?? id);
  }
  return found;
}

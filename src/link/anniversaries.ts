import type { Knowledge } from '../lexicon/knowledge.ts';
import type { Article, Mentions, SentenceChunks } from '../model.ts';
import type { Window } from './published.ts';

/** *kỷ niệm 45 năm thiết lập quan hệ*, *quan hệ Việt – Mỹ trong 22 năm qua*. */
const JUBILEE = /kỷ niệm (?:lần thứ )?(\d{1,3}) năm|trong (\d{1,3}) năm qua/u;
const NEXT_YEAR = /năm (tới|sau)/u;
const RELATIONS = /quan hệ/u;

/**
 * The year in which an article looks back on so many years of two countries' relations; a paper tells of a jubilee in
 * its year, and from late in the one before. A round number of *năm qua* is a guess of the speaker's.
 */
export function jubileesOf({ text }: Article, mentions: Mentions, knowledge: Knowledge): Window[] {
  if (!JUBILEE.test(text)) return [];
  return mentions.sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const match = RELATIONS.test(words) ? JUBILEE.exec(words) : null;
    if (!match) return [];
    const years = Number(match[1] ?? match[2]);
    if (match[1] === undefined && years % 5 === 0) return [];
    const who = countriesOf(sentence, knowledge);
    return knowledge.ties
      .filter(({ parties }) => parties.every((id) => who.has(id)))
      .map(({ since }) => {
        const year = since + years;
        const reason = `${years} years of relations since ${since}`;
        // hướng tới kỷ niệm 70 năm … vào năm 2020: in figures, so perhaps of the year before.
        if (words.includes(`năm ${year}`)) return { from: `${year - 1}`, until: `${year}`, reason };
        if (NEXT_YEAR.test(words)) return { from: `${year - 1}`, until: `${year - 1}`, reason };
        return { from: match[1] === undefined ? `${year}` : `${year - 1}-10`, until: `${year}`, reason };
      });
  });
}

/** Countries named, and those whose offices or officials are. */
function countriesOf({ chunks }: SentenceChunks, { entities }: Knowledge): Set<string> {
  const found = new Set<string>();
  for (const chunk of chunks) {
    if (chunk.kind === 'entity') found.add(chunk.entity);
    if (chunk.kind !== 'person') continue;
    for (const id of [...chunk.posts.flatMap((p) => p.of), ...chunk.candidates.slice(0, 1)])
      found.add(entities.get(id)?.country ?? id);
  }
  return found;
}

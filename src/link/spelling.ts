import type { Knowledge } from '../lexicon/knowledge.ts';
import type { OfficeMention } from '../model.ts';
import { isOfState } from './offices.ts';
import {
  type FoldedName,
  foldedName,
  foldedNames,
  shortens,
  similarForenames,
  similarNames,
} from './similar.ts';
import { isByEar, soundLikeness, soundsOf } from './sounds.ts';

/** Which official a name means that the lexicon does not write so: misprints, shortened names, names written by ear. */

const SYLLABIC = ['VN', 'CN', 'KR', 'KP', 'TW'];

/** Chinese, Korean and Vietnamese family names are words too: *Trung*, *Kim*. */
export function isSyllabic({ entities }: Knowledge, official: string): boolean {
  const country = entities.get(official)?.country ?? null;
  return country !== null && SYLLABIC.includes(entities.get(country)?.iso ?? '');
}

/** Whether a name is one of an official's, misprints allowed: *Donad Trump* is, *Melania Trump* is not. */
export function bears(knowledge: Knowledge, official: string, text: string): boolean {
  const names = foldedNames(knowledge.entities.get(official));
  // Nearly all are printed as the lexicon writes them.
  for (const name of names) if (name.text === text) return true;
  const name = foldedName(text);
  const mayShorten = !isSyllabic(knowledge, official);
  return names.some(
    (n) =>
      (mayShorten && shortens(name, n)) ||
      (isMisprint(knowledge, official, n, name) && similarForenames(n, name)),
  );
}

/** *Jean Yves Le Drianin, Bộ trưởng Quốc phòng Pháp*: the holder of the office bears nearly that name. */
export function misspelt(
  knowledge: Knowledge,
  text: string,
  posts: readonly OfficeMention[],
  day: string | null,
): string | null {
  if (day === null) return null;
  const { entities, tenures } = knowledge;
  const name = foldedName(text);
  for (const post of posts)
    for (const of of post.of)
      for (const { official } of tenures.holders(post.offices, of, day))
        if (foldedNames(entities.get(official)).some((n) => isMisprint(knowledge, official, n, name)))
          return official;
  return null;
}

/** *Tổng thống Venezuela Hu-gô Cha-vết*: a name written by ear, of whoever held the office, now or once. */
export function heard(knowledge: Knowledge, text: string, posts: readonly OfficeMention[]): string | null {
  const held = posts.flatMap(({ offices, of }) =>
    of.flatMap((holder) => knowledge.tenures.ever(offices, holder)),
  );
  const officials = [...new Set(held.map(({ official }) => official))].sort();
  return officials.length === 0 ? null : (heardAs(knowledge, officials, text)[0] ?? null);
}

/** Consonants from which on a name that sounds the same is no chance. */
const TELLING = 4;

/** *Chủ tịch nước tiếp Tổng thống Hu-gô Cha-vết*: no country is told, and one of all who held the office is called so, word by word. */
export function heardAnywhere(
  { tenures, entities }: Knowledge,
  text: string,
  posts: readonly OfficeMention[],
): string | null {
  const untold = posts.filter(
    ({ of, elsewhere, offices }) => of.length === 0 && !elsewhere && isOfState(offices),
  );
  if (untold.length === 0 || untold.length < posts.length || !isByEar(text)) return null;
  const sound = soundsOf(text).join(' ');
  if (sound.replaceAll(' ', '').length < TELLING || !sound.includes(' ')) return null;
  const isMeant = (official: string): boolean =>
    foldedNames(entities.get(official)).some((name) => soundsIn(name).join(' ') === sound);
  const found = new Set<string>();
  for (const { official, office } of tenures.all())
    if (untold.some(({ offices }) => offices.includes(office)) && isMeant(official)) found.add(official);
  return found.size === 1 ? [...found][0]! : null;
}

/** A name in Latin spelling must sound the same, *Yusuf Raza Gillani*: two ministers of a country may bear like ones. */
const SAME_SOUND = 0.85;

/** Those of some officials whose name sounds most like one that another hand wrote; none where no name does. */
export function heardAs(knowledge: Knowledge, officials: readonly string[], text: string): string[] {
  const byEar = isByEar(text);
  const name = foldedName(text);
  const likeness = officials.map((id) => likenessTo(knowledge, id, name, byEar));
  const most = Math.max(0, ...likeness);
  return most <= (byEar ? 0 : SAME_SOUND) ? [] : officials.filter((_, i) => likeness[i] === most);
}

/** Nobody writes a Vietnamese name by ear. */
function likenessTo(knowledge: Knowledge, official: string, name: FoldedName, byEar: boolean): number {
  const { entities, ids } = knowledge;
  const entity = entities.get(official);
  if (entity?.country === ids.get('VN')) return 0;
  // Trương Chí Quân sounds like Trương Quân, Kang Hwan-seok like Kang Min-seok, and is not he.
  const isExact = !byEar && isSyllabic(knowledge, official);
  let most = 0;
  for (const known of foldedNames(entity))
    if (
      !isExact ||
      (known.words.length === name.words.length && (known.words.length < 3 || similarNames(known, name)))
    )
      most = Math.max(most, soundLikeness(soundsIn(name), soundsIn(known)));
  return most;
}

const soundsIn = (name: FoldedName): readonly string[] => (name.sounds ??= soundsOf(name.text));

/** *Trương Chí Quân* is not Trương Quân: of names in syllables none is left out. */
const isMisprint = (knowledge: Knowledge, official: string, known: FoldedName, name: FoldedName): boolean =>
  similarNames(known, name) && (known.words.length === name.words.length || !isSyllabic(knowledge, official));

import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity, OfficeMention } from '../model.ts';
import { fold } from '../text/fold.ts';
import { isHomeName } from '../lexicon/home-name.ts';
import { isOfState } from './offices.ts';

/**
 * Somebody whom the lexicon does not know: an office and whose it is make an official; a Vietnamese name needs no country
 * told. `told` is the country that the text spoke of last; null where nothing tells of whom he is an official.
 */
export function newcomer(
  text: string,
  posts: readonly OfficeMention[],
  told: string | null,
  { knowledge, surnames }: Lexicon,
): Entity | null {
  // Bộ trưởng Trương Minh Tuấn: the press leaves Vietnam out of its own ministers' titles.
  const home = isHomeName(text, surnames);
  const post = posts.find(
    (p) => p.offices.length > 0 && (p.of.length > 0 || p.elsewhere || home || (told && isOfState(p.offices))),
  );
  if (!post) return null;
  const holder = post.of[0] ?? (home ? knowledge.ids.get('VN')! : post.elsewhere ? null : told);
  const of = holder === null ? undefined : knowledge.entities.get(holder);
  const country = of?.kind === 'country' ? of.id : (of?.country ?? null);
  const iso = country ? knowledge.entities.get(country)?.iso : null;
  const id = [fold(text).replaceAll(' ', '-'), iso?.toLowerCase()].filter(Boolean).join('-');
  return { id, kind: 'official', names: [text], nameEn: null, wikidata: null, iso: null, country };
}

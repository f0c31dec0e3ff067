import type { Knowledge } from '../lexicon/knowledge.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity, Mentions, OfficeMention } from '../model.ts';
import { fold } from '../text/fold.ts';
import { isHomeName } from '../lexicon/home-name.ts';
import { isOfState } from './offices.ts';

/**
 * Somebody whom the lexicon does not know: an office and whose it is make an official; a Vietnamese name needs no country
 * told. `told` is the country that the text spoke of last, `home` whose officials have names as Vietnamese ones are; null
 * where nothing tells of whom he is an official.
 */
export function newcomer(
  text: string,
  posts: readonly OfficeMention[],
  told: string | null,
  home: () => string,
  { knowledge, surnames }: Lexicon,
  bodies: ReadonlyMap<string, Entity>,
): Entity | null {
  // Bộ trưởng Trương Minh Tuấn: the press leaves Vietnam out of its own ministers' titles.
  const isHome = isHomeName(text, surnames);
  const state = isHome ? home() : told;
  const isOfTold = ({ offices }: OfficeMention) =>
    state !== null && isOfState(offices) && mayBeOf(knowledge, state, offices);
  const post = posts.find(
    (p) => p.offices.length > 0 && (p.of.length > 0 || p.elsewhere || isHome || isOfTold(p)),
  );
  if (!post) return null;
  const holder = post.of[0] ?? (post.elsewhere && !isHome ? null : state);
  const of = holder === null ? undefined : (knowledge.entities.get(holder) ?? bodies.get(holder));
  const country = of?.kind === 'country' ? of.id : (of?.country ?? null);
  const iso = country ? knowledge.entities.get(country)?.iso : null;
  const id = [fold(text).replaceAll(' ', '-'), iso?.toLowerCase()].filter(Boolean).join('-');
  // Yoon Young - chan, as some papers set it.
  const name = text.replace(/ ([-‑]) /gu, '$1');
  return { id, kind: 'official', names: [name], nameEn: null, wikidata: null, iso: null, country };
}

/** No foreign name is an official's of Vietnam, and of senators only states have some that are known to have a senate. */
function mayBeOf({ ids, tenures }: Knowledge, state: string, offices: readonly string[]): boolean {
  if (state === ids.get('VN')) return false;
  return !offices.includes('senator') || tenures.ever(OF_SENATES, state).length > 0;
}

const OF_SENATES = ['senator', 'president of the senate'];

/** Countries whose people the Vietnamese press gives names that could be Vietnamese: *Hà Á Phi*. */
const SINIC = ['CN', 'TW'];

/** Of which country an official with such a name is where his title tells none: an article on China alone speaks of its own. */
export function homeOf({ sentences }: Mentions, { knowledge }: Lexicon): string {
  const own = knowledge.ids.get('VN')!;
  const sinic = SINIC.flatMap((iso) => knowledge.ids.get(iso) ?? []);
  const named = new Set<string>();
  for (const { chunks } of sentences)
    for (const chunk of chunks) {
      if (chunk.kind === 'entity') named.add(knowledge.speaksFor.get(chunk.entity) ?? chunk.entity);
      if (chunk.kind === 'person') for (const { of } of chunk.posts) for (const id of of) named.add(id);
    }
  return named.has(own) ? own : (sinic.find((id) => named.has(id)) ?? own);
}

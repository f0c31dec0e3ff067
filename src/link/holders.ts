import type { Knowledge } from '../lexicon/knowledge.ts';
import { heldOn } from '../lexicon/tenures.ts';
import type { OfficeMention } from '../model.ts';
import { hasTenure, isNotHeld } from './offices.ts';
import { byLatest, isRuler, onlyRuler } from './rulers.ts';

/** Of those who bear a name, the ones whose known offices fit what the text calls them, on the day where it is known. */
export function byPosts(
  knowledge: Knowledge,
  candidates: readonly string[],
  posts: readonly OfficeMention[],
  day: string | null,
): string[] {
  if (posts.length === 0 || candidates.length === 0) return [];
  const fitting = (on: string | null) =>
    candidates.filter((id) =>
      posts.some(
        (p) => p.offices.length > 0 && hasTenure(knowledge, id, p.offices, p.of, isNotHeld(p) ? null : on),
      ),
    );
  const now = day === null ? [] : fitting(day);
  // Tổng thống Bush of an article without a day is the son.
  return now.length > 0 ? now : fitting(null).sort((a, b) => byLatest(knowledge)(a, b));
}

/** Somebody in office then, else the first of them. */
export const likeliest = (knowledge: Knowledge, candidates: readonly string[], day: string | null): string =>
  inOffice(knowledge, candidates, day)[0] ?? [...candidates].sort()[0]!;

/** Null where the name alone leaves several. */
export function onlyOneInOffice(
  knowledge: Knowledge,
  candidates: readonly string[],
  day: string | null,
): string | null {
  if (day === null) return candidates.length === 1 ? candidates[0]! : onlyRuler(knowledge, candidates);
  const now = inOffice(knowledge, candidates, day);
  if (now.length === 1) return now[0]!;
  // Trump alone is the president, not his daughter.
  const heads = now.filter((id) => isRuler(knowledge, id, day));
  return heads.length === 1 ? heads[0]! : null;
}

const inOffice = (knowledge: Knowledge, candidates: readonly string[], day: string | null): string[] =>
  day === null ? [] : candidates.filter((id) => knowledge.tenures.of(id).some((t) => heldOn(t, day))).sort();

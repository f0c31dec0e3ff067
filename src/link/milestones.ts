import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Window } from './published.ts';

/** Days by which the press may be early: it tells of what is coming. */
const SLACK = 10;

/** When an article that tells of each milestone may have been written: of *vụ Skripal* after March 2018. */
export function milestonesOf(tokens: Tokens, { milestones, knowledge }: Lexicon): Window[] {
  const told = new Set(milestones.find(tokens).flatMap(({ payloads }) => payloads));
  const names = new Map([...told].map((milestone) => [milestone.name, milestone.terms]));
  return [...names].flatMap(([reason, terms]) =>
    terms.map(({ from, until }) => ({
      from,
      until: until ?? `${knowledge.horizon}-12-31`,
      reason,
      slack: SLACK,
    })),
  );
}

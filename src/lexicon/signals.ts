/**
 * Types of words that a rule asks of a whole sentence before it looks at its words one by one: most sentences have none of
 * them. A bit each, so that a sentence answers for all of its words at once.
 */
const SIGNALS = [
  'arrive.verb',
  'attend',
  'call.noun',
  'chairs',
  'co-chair',
  'conference.noun',
  'in-turn',
  'hours',
  'hypothetical',
  'include',
  'leads',
  'margins',
  'many-sided',
  'mediates',
  'member',
  'minutes',
  'nearing',
  'open',
  'opens',
  'quote-mark',
  'remote',
  'signsAgreementWith',
  'summit.noun',
  'talks.noun',
  'talks.verb',
  'there',
  'together',
  'visit.noun',
  'visit.verb',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** The bits of some types; those that are no signal have none. */
export const signalsOf = (types: readonly string[]): number =>
  SIGNALS.reduce((bits, signal, i) => (types.includes(signal) ? bits | (1 << i) : bits), 0);

/** The bits of these signals, for a constant beside the rule that asks. */
export const signals = (...types: Signal[]): number => signalsOf(types);

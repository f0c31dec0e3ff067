import type { DateMention, Mentions, Toward } from '../model.ts';
import type { Tokens } from '../text/tokens.ts';

/** What was found in an article before it is known when it was written. */
export interface Reading {
  tokens: Tokens;
  mentions: Mentions;
  dates: readonly DateMention[];
  /** Which way the words beside each date point; aligned with `dates`. */
  tenses: readonly Toward[];
}

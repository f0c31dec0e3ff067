import { type Context, textAfter } from '../context.ts';
import type { Part } from '../parts.ts';

/** Whether a part is the *làm việc* of *sang thăm và làm việc tại Việt Nam*: what a visitor does, no meeting. */
export const works = (context: Context, { first, past }: Part): boolean =>
  textAfter(context, first, past - first) === 'làm việc';

import { type Context, textOf } from '../context.ts';
import type { Part } from '../parts.ts';

/** Whether a part is the *làm việc* of *sang thăm và làm việc tại Việt Nam*: what a visitor does, no meeting. */
export const works = (context: Context, part: Part): boolean => textOf(context, part) === 'làm việc';

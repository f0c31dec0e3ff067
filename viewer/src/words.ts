import { enMap } from './words/en-map.ts';
import { enNames } from './words/en-names.ts';
import { enPage } from './words/en-page.ts';
import { enTools } from './words/en-tools.ts';
import { viMap } from './words/vi-map.ts';
import { viNames } from './words/vi-names.ts';
import { viPage } from './words/vi-page.ts';
import { viTools } from './words/vi-tools.ts';

/** Every word of the interface, in Vietnamese; English has the same keys. */
export const vi = { ...viPage, ...viNames, ...viTools, ...viMap };
export type Words = typeof vi;
export type Word = keyof Words;
export const en: Words = { ...enPage, ...enNames, ...enTools, ...enMap };

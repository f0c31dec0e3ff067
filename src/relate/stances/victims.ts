import { type Context, textBefore } from '../context.ts';
import type { Clause, Group } from '../parts.ts';

/** Who is helped in a country, before *ở, tại*. */
const VICTIMS =
  /(^|\s)(nạn nhân|người dân|nhân dân|người tị nạn|dân thường|người di cư|trẻ em|gia đình)( [^\s,.;:"]+){0,4} (ở|tại)$/iu;
/** Tokens of *người dân bị ảnh hưởng bởi lũ lụt tại*. */
const BEFORE = 9;

/** *viện trợ cho các nạn nhân động đất ở Mali*: the country in which they are. */
export const isVictims = (context: Context, clause: Clause, group: Group): boolean =>
  group.prep === 'at' && VICTIMS.test(textBefore(context, clause, group.first, BEFORE));

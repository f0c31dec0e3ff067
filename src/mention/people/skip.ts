import { Flag } from '../../text/tokens.ts';
import { countryIn, hasType, titlesIn } from '../items.ts';
import type { Reader } from '../reader.ts';

/** What may stand between a title and whose it is. */

/** Where *Tổng Bí thư, Chủ tịch nước* ends: the titles of one leader. */
export function pastTitles(reader: Reader, from: number): number {
  let { past } = reader.item(from)!;
  while (reader.isMark(past, ',') && titlesIn(reader.item(past + 1)).length > 0)
    past = reader.item(past + 1)!.past;
  return past;
}

export function skipPeople(reader: Reader, from: number): number {
  let t = from;
  for (let steps = 0; steps < 3; steps++) {
    if (reader.has(t, Flag.number) && hasType(reader.item(t + 1), 'people')) t++;
    const item = reader.item(t);
    if (hasType(item, 'people') || hasType(item, 'member')) t = item!.past;
    else break;
  }
  return pastStyle(reader, t);
}

/** *Cộng hòa Liên bang* before the name of a country, where the table has none with it. */
function pastStyle(reader: Reader, from: number): number {
  if (countryIn(reader.item(from))) return from;
  let t = from;
  while (t < reader.past && reader.lists.styles.has(reader.tokens, t)) t++;
  return t > from && countryIn(reader.item(t)) ? t : from;
}

import { countryIn, entitiesIn, hasType } from '../items.ts';
import type { Reader } from '../reader.ts';
import type { Draft } from './draft.ts';
import { isOfField, opensName } from './field.ts';
import { pastBrackets } from './posting.ts';

/** Offices at the head of a city or province. */
export const PLACED = /mayor$|governor$|^premier$|(city|provincial) party secretary$|people's committee$/;

/** Tokens of the name of a place. */
const REACH = 6;

/** *Thống đốc tỉnh Kanagawa (Nhật Bản), Thị trưởng thành phố Lyon, Pháp*: of which country a place is that no table names. */
export function readPlace(reader: Reader, draft: Draft): void {
  const post = draft.posts.at(-1)!;
  if (post.of.length > 0 || post.elsewhere || !post.offices.some((o) => PLACED.test(o))) return;
  for (let t = draft.past; t < reader.past && t - draft.past <= REACH;) {
    const behind = pastBrackets(reader, t);
    const apart = behind > t || reader.isMark(t, ',');
    const item = reader.item(apart ? t + 1 : t);
    const [place] = entitiesIn(item);
    const country = countryIn(item)?.id ?? (place?.kind === 'place' ? place.country : null);
    const past = behind > t ? behind : item?.past;
    if (country && past !== undefined && (!apart || countryIn(item))) {
      // Thị trưởng Moskva A: a name follows.
      if (opensName(reader, past)) return;
      if (place) post.posted = place.id;
      [post.of, draft.past] = [[country], past];
      return;
    }
    const isPlace = place !== undefined || hasType(item, 'capital') || isOfField(reader, t);
    if (apart || !isPlace || (t > draft.past && opensName(reader, t))) return;
    t = item?.past ?? t + 1;
  }
}

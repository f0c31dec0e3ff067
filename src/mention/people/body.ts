import { countryIn, entitiesIn, hasType } from '../items.ts';
import { type Name, nameAt } from '../names.ts';
import type { Reader } from '../reader.ts';
import type { Draft } from './draft.ts';
import { LONG_REACH, isOfField, isPrivate, opensName } from './field.ts';
import { PLACED } from './placed.ts';
import { pastBrackets } from './posting.ts';

/** Offices at the head of a body. */
const HEADS_BODY =
  /^(vice |deputy )?(chairman|director|governor|commander|commander in chief|leader|mayor|prosecutor general|chief justice)$|secretary$|^secretary general$|^head of department$|^premier$|^(vice )?chairman of the people's committee$/;
/**
 * *Chủ tịch Đảng Cộng sản Nhật Bản A, Tư lệnh Lực lượng Mỹ tại Thái Bình Dương B, Thị trưởng Moskva C*: who heads a body that no
 * table names, of the country that its name, or the place in it, tells.
 */
export function nameBehindBody(reader: Reader, draft: Draft): Name | null {
  const post = draft.posts.at(-1);
  if (!post || post.elsewhere || draft.comma !== null || !post.offices.some((o) => HEADS_BODY.test(o)))
    return null;
  let of = post.of.find((id) => reader.knowledge.entities.get(id)?.kind === 'country') ?? null;
  for (let t = draft.past; t < reader.past && t - draft.past <= LONG_REACH;) {
    const item = reader.item(t);
    if (t > draft.past && opensName(reader, t)) return of === null ? null : headOf(reader, draft, of, t);
    const [entity] = entitiesIn(item);
    // Thống đốc tỉnh Moskva (Nga) A
    const behind = pastBrackets(reader, t);
    if (behind > t) {
      of ??= countryIn(reader.item(t + 1))?.id ?? null;
      t = behind;
      continue;
    }
    if (entity && entity.kind !== 'official')
      of ??= entity.kind === 'country' || isWorldly(reader, entity.id) ? entity.id : (entity.country ?? null);
    else if (!isOfField(reader, t) && !hasType(item, 'at') && !hasType(item, 'capital')) return null;
    t = item?.past ?? t + 1;
  }
  return null;
}

/** *Chủ tịch Ủy ban AU A*: a body of states. */
const isWorldly = ({ knowledge }: Reader, id: string): boolean =>
  knowledge.organisationType.get(id) === 'international';

function headOf(reader: Reader, draft: Draft, of: string, t: number): Name | null {
  const post = draft.posts.at(-1)!;
  const isPlaced = post.offices.some((o) => PLACED.test(o));
  const isOfState = reader.lexicon.collocates['public-body'].within(reader.tokens, draft.first, t);
  if (isPrivate(reader, draft.first, t) || !(isPlaced || isOfState)) return null;
  const name = nameAt(reader, t);
  if (!name?.full) return null;
  post.of = [of];
  post.field = true;
  draft.past = name.first;
  return name;
}

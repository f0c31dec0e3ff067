import type { Knowledge } from '../lexicon/knowledge.ts';
import type { OfficeMention } from '../model.ts';
import { type Clause, type Group, has } from './parts.ts';

/** How a party stands in its sentence, whatever verb it may be the subject of. */

/** *ông Jo*: a name that is nobody's, free and in no apposition. */
export function isStranger(clause: Clause, i: number): boolean {
  const { prep, actors } = clause.parts[i] as Group;
  const [only] = actors;
  return (
    prep === null &&
    actors.length === 1 &&
    only!.refs.length === 0 &&
    only!.chunk.kind === 'person' &&
    only!.chunk.name !== null &&
    only!.chunk.start < only!.chunk.name.start &&
    only!.chunk.posts.every(({ of }) => of.length === 0) &&
    !has(clause.parts[i - 1], 'comma', 'and', 'that')
  );
}

/** *ông Kerry, người tháp tùng Tổng thống Mỹ, hủy cuộc gặp*: who is spoken of between commas does nothing here. */
export function isInApposition(clause: Clause, i: number): boolean {
  const { parts } = clause;
  // người tháp tùng, tháp tùng
  const noun = has(parts[i - 1], 'escorts') && has(parts[i - 2], 'of-noun') ? i - 2 : i - 1;
  const isSaidOf =
    has(parts[i + 1], 'comma') &&
    has(parts[noun], 'of-noun', 'escorts') &&
    has(parts[noun - 1], 'comma') &&
    parts[noun - 2]?.kind === 'group' &&
    parts[i]!.first - parts[i - 1]!.past <= 3;
  return isSaidOf || isOfRole(clause, i);
}

/** Tokens of *quan chức cấp cao của* between a comma and whose it is. */
const ROLE = 6;

/** *Ông Kim Yong-chol, quan chức Đảng Lao động Triều Tiên, gặp …*: whose man he is. */
function isOfRole({ parts }: Clause, i: number): boolean {
  const [body, behind] = [parts[i] as Group, parts[i + 1]];
  if (!has(behind, 'comma') || behind!.first !== body.past) return false;
  if (!body.actors.every(({ chunk }) => chunk.kind === 'entity')) return false;
  const at = parts.findLastIndex((p, k) => k < i && has(p, 'comma'));
  const [deed, who, comma] = [parts[at - 2], parts[at - 1], parts[at]];
  const length = at < 0 ? 0 : body.first - comma!.past;
  if (length < 1 || length > ROLE) return false;
  if (parts.slice(at + 1, i).some((p) => p.kind === 'group' || has(p, 'and', 'together'))) return false;
  const isPerson =
    who?.kind === 'group' &&
    who.prep === null &&
    who.past === comma!.first &&
    who.actors.length === 1 &&
    who.actors[0]!.chunk.kind === 'person' &&
    who.actors[0]!.refs.length === 1;
  const isObject = deed?.kind === 'word' && deed.event && deed.past === who!.first;
  return isPerson && !isObject;
}

/** *thăm Tanzania theo lời mời của Tổng thống A và thăm Mozambique*: the host of a trip makes none. */
export const isHost = (clause: Clause, i: number): boolean => {
  const [before, host] = [clause.parts[i - 1], clause.parts[i] as Group];
  return (
    before?.kind === 'word' &&
    before.pattern === 'by' &&
    before.stance === 'invites' &&
    before.past === host.first &&
    host.actors.length === 1
  );
};

/** *đến Brussels, Bỉ để gặp …*: the country of the place before it does nothing. */
export function isLandOf(clause: Clause, i: number, knowledge: Knowledge): boolean {
  const [place, comma, land] = [clause.parts[i - 2], clause.parts[i - 1], clause.parts[i] as Group];
  if (place?.kind !== 'group' || !has(comma, 'comma') || comma!.past !== land.first) return false;
  const [a, b] = [place.actors.at(-1)!.chunk, land.actors[0]!.chunk];
  if (a.kind !== 'entity' || a.entityKind !== 'place' || b.kind !== 'entity') return false;
  const country = (id: string) => knowledge.entities.get(id)?.country ?? id;
  return land.actors.length === 1 && place.past === comma!.first && country(a.entity) === country(b.entity);
}

/** *đặc phái viên Trung Quốc về vấn đề bán đảo Triều Tiên*: what an office is concerned with. */
export function isField({ parts }: Clause, i: number): boolean {
  let at = i - 1;
  while (has(parts[at], 'of-noun') && parts[at]!.past === parts[at + 1]!.first) at--;
  const [holder, about] = [parts[at - 1], parts[at]];
  const touches =
    has(about, 'topic') && holder?.past === about!.first && about!.past === parts[at + 1]!.first;
  const [actor] = touches && holder?.kind === 'group' ? holder.actors.slice(-1) : [];
  return actor?.chunk.kind === 'person' && actor.chunk.posts.length > 0;
}

/** *luật sư Nga*: a country that only complements a noun. */
export const isNounsOwn = (group: Group): boolean =>
  group.prep === null && group.actors.every(({ chunk }) => chunk.kind === 'entity' && chunk.complement);

/** *hai lãnh đạo cùng đoàn đại biểu cấp cao hai nước hội đàm*: whom somebody has with him does nothing by itself. */
const isRetinue = ({ parts }: Clause, i: number): boolean => {
  const [leader, join, people] = parts.slice(Math.max(0, i - 3), i);
  return (
    leader?.kind === 'group' &&
    leader.prep === null &&
    has(join, 'together') &&
    join!.first === leader.past &&
    has(people, 'people') &&
    people!.first - join!.past <= 1 &&
    parts[i]!.first - people!.past <= RETINUE
  );
};

/** Tokens of *đại biểu cấp cao* between a delegation and whose it is. */
const RETINUE = 4;

/** Whether a party that is named before the verb at `at` has no part in it: a host, a land, a retinue, a mouthpiece. */
export const standsAside = (clause: Clause, i: number, at: number, knowledge: Knowledge): boolean =>
  isHost(clause, i) || isLandOf(clause, i, knowledge) || isRetinue(clause, i) || isMouthpiece(clause, i, at);

/** *Người phát ngôn A cho biết trong chuyến thăm, hai bên …*: who speaks for others travels and meets for none. */
function isMouthpiece({ parts }: Clause, i: number, at: number): boolean {
  const [group, deed] = [parts[i], parts[at]];
  return (
    deed?.kind === 'word' &&
    deed.event &&
    has(parts[i + 1], 'quote') &&
    group?.kind === 'group' &&
    group.actors.every(({ chunk }) => chunk.kind === 'person' && chunk.posts.some(speaksForOthers))
  );
}

const speaksForOthers = ({ offices }: OfficeMention): boolean =>
  offices.some((office) => office === 'spokesperson' || office === 'press secretary');

/** *phe đối lập Syria*: the country right behind says only whose they are. */
export const isOfCrowd = ({ parts }: Clause, i: number): boolean =>
  has(parts[i - 1], 'crowd') &&
  parts[i - 1]!.past === parts[i]!.first &&
  (parts[i] as Group).actors.every(({ chunk }) => chunk.kind === 'entity' && chunk.entityKind === 'country');

/** *tới thủ đô Budapest để hội đàm với B*: where whoever travels has gone. */
export const isCityReached = ({ parts }: Clause, i: number): boolean =>
  has(parts[i - 1], 'capital') &&
  parts[i - 1]!.past === parts[i]!.first &&
  has(parts[i - 2], 'arrive.verb', 'visit.verb', 'toward', 'at');

/** *dự hội nghị cấp cao APEC*. */
export const isOfSession = (clause: Clause, i: number): boolean =>
  has(clause.parts[i - 1], 'conference.noun', 'summit.noun') &&
  clause.parts[i - 1]!.past === clause.parts[i]!.first &&
  has(clause.parts[i - 2], 'attend');

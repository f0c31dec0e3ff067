import { isDay } from '../text/edtf.ts';
import type { PersonChunk, RelationRecord } from '../model.ts';
import { signals } from '../lexicon/signals.ts';
import { heldOn } from '../lexicon/tenures.ts';
import { subjectOf } from './arguments.ts';
import { type Context, countryOf, isKind, textBefore, textBetween } from './context.ts';
import { belongs, countries, groupBefore, isMember, nextGroup, organisations } from './belonging.ts';
import { type Clause, type Group, groupWith, has, mayTell, refsOf } from './parts.ts';

/** Who chairs an organisation, in turn or together with others. */
export function chairedIn(context: Context, clause: Clause): RelationRecord[] {
  const told: RelationRecord[] = [];
  const verbs = mayTell(clause, CHAIRS);
  for (let at = 0; at < clause.parts.length; at++) {
    const part = clause.parts[at]!;
    if (part.kind === 'group') {
      if (isChair(part)) told.push(...byTitle(context, clause, part, at));
    } else if (verbs && has(part, 'co-chair')) told.push(...together(context, clause, at));
    else if (verbs && has(part, 'chairs')) told.push(...inTurn(context, clause, at));
  }
  return told;
}

const CHAIRS = signals('chairs', 'co-chair');

/** One person, with the title of a chairman among others. */
const isChair = ({ actors }: Group): boolean => {
  const { chunk } = actors[0]!;
  // khi Philippines là Chủ tịch ASEAN và Việt Nam là Chủ tịch APEC: whoever follows chairs something else.
  const isAlone = actors.length === 1 || actors.slice(1).every((a) => a.chunk.kind === 'entity');
  return isAlone && chunk.kind === 'person' && chunk.posts.some((p) => p.offices.includes('chairman'));
};

/** *Ba Lan – nước đang giữ chức Chủ tịch luân phiên của OSCE*; *Trên cương vị Chủ tịch ASEAN, Việt Nam …*. */
function inTurn(context: Context, clause: Clause, at: number): RelationRecord[] {
  const group = nextGroup(clause, at, 4);
  const [organisation] = group ? organisations(context, group) : [];
  const subject =
    (group ? chairmanBehind(clause, at, group) : undefined) ??
    chairman(clause, at) ??
    (group ? chairmanAfter(clause, group) : undefined);
  if (!organisation || !subject) return [];
  // bà von der Leyen trên cương vị Chủ tịch Ủy ban châu Âu: an office of hers, no turn of her state.
  if (refsOf(subject).some((id) => context.knowledge.tenures.of(id).some((t) => t.of === organisation)))
    return [];
  return statesIn(context, subject)
    .slice(-1)
    .map((id) => belongs(clause, id, 'chairs', organisation, 'chairs'));
}

function chairman(clause: Clause, at: number): Group | undefined {
  const subject = groupBefore(clause, at);
  return subject && clause.parts[at]!.first - subject.past <= 8 ? subject : undefined;
}

/** *Chủ tịch luân phiên ASEAN Singapore, Chủ tịch ASEAN (năm nay) là Singapore*: who is named right behind the body. */
function chairmanBehind({ parts }: Clause, at: number, organisation: Group): Group | undefined {
  let i = parts.indexOf(organisation) + 1;
  const opens = at === 0 || has(parts[at - 1], 'comma', 'stop', 'people');
  if (opens && parts[i]?.kind === 'date') i++;
  if (opens && has(parts[i], 'that') && parts[i]!.first === parts[i - 1]!.past) i++;
  const next = parts[i];
  const isNext = next?.kind === 'group' && next.prep === null && next.first === parts[i - 1]!.past;
  return isNext ? next : undefined;
}

/** Who stands behind the comma that ends *Trên cương vị Chủ tịch ASEAN*. */
function chairmanAfter(clause: Clause, organisation: Group): Group | undefined {
  const comma = clause.parts.findIndex((p) => has(p, 'comma') && p.first >= organisation.past);
  const next = clause.parts[comma + 1];
  const isNear = comma >= 0 && clause.parts[comma]!.first - organisation.past <= 3;
  return isNear && next?.kind === 'group' && next.prep === null ? next : undefined;
}

/** *Nhóm Minsk … với Nga, Pháp, Mỹ là đồng chủ tịch*; *các nước đồng chủ tịch Nhóm Minsk gồm Nga, Pháp và Mỹ*. */
function together(context: Context, clause: Clause, at: number): RelationRecord[] {
  const next = nextGroup(clause, at, 2);
  const after = next ? organisations(context, next)[0] : undefined;
  const before = clause.parts.slice(0, at).filter((p): p is Group => p.kind === 'group');
  const body = before.findLast((g) => g.prep !== 'of' && organisations(context, g).length > 0);
  const organisation = after ?? (body ? organisations(context, body)[0] : undefined);
  const list = clause.parts.find((p, i): p is Group => i > at && p.kind === 'group' && p.prep === 'include');
  const subject = list ?? before.at(-1);
  if (!organisation || !subject || (!list && clause.parts[at]!.first - subject.past > 3)) return [];
  return countries(context, subject).map((id) =>
    belongs(clause, id, 'chairs', organisation, 'chair together'),
  );
}

/** *Campuchia, nước Chủ tịch ASEAN,*; *nước Chủ tịch ASEAN Campuchia*; *Với tư cách Chủ tịch ASEAN, ông Anwar …*. */
function byTitle(context: Context, clause: Clause, group: Group, at: number): RelationRecord[] {
  const chunk = group.actors[0]!.chunk as PersonChunk;
  const organisation = chairOf(context, chunk);
  // Tuyên bố Chủ tịch ASEAN: a paper.
  const before = textBefore(context, clause, group.first, 3);
  if (!organisation || /tuyên bố( của)?$/iu.test(before)) return [];
  const named = chunk.name !== null;
  const states = named
    ? refsOf(group).flatMap((id) => stateLed(context, id))
    : statesBeside(context, clause, at);
  return states
    .filter((id) => isMember(context, organisation, id))
    .map((id) => belongs(clause, id, 'chairs', organisation, 'chairs by title'));
}

/** The organisation whose chair a title tells. */
function chairOf(context: Context, { posts }: PersonChunk): string | null {
  // nước chủ tịch ASEAN khi đó là Campuchia
  const post = posts.find((p) => p.offices.includes('chairman') && (p.qualifier === null || p.once));
  const [of] = post?.of ?? [];
  return of !== undefined && isKind(context, of, 'organisation') ? of : null;
}

/** The state for which an official chairs: *ông Anwar* for Malaysia, *ông Michel* for none. */
function stateLed(context: Context, official: string): string[] {
  const { article, knowledge } = context;
  const country = countryOf(context, official);
  const tenures = knowledge.tenures.of(official);
  const [day] = isDay(article.published) ? [article.published] : [];
  // Chủ tịch EU Donald Tusk: whoever has an office of his own in a body need not be there for his country.
  const isOfBody = tenures.some((t) => t.of !== country && isKind(context, t.of, 'organisation'));
  const leads = tenures
    .filter((t) => t.of === country && LEADING.includes(t.office))
    .some((t) => (day ? heldOn(t, day) : !isOfBody));
  return country && leads ? [country] : [];
}

const LEADING = ['president', 'prime minister', 'chancellor', 'king', 'foreign minister'];

/** The one country that stands beside a title without a name, parted by a comma, a dash or nothing. */
function statesBeside(context: Context, clause: Clause, at: number): string[] {
  const title = clause.parts[at] as Group;
  const left = apposed(context, clause, at);
  if (left) return onlyState(context, left);
  const next = chairmanBehind(clause, at, title);
  if (next) return onlyState(context, next);
  // khi Myanmar làm chủ tịch ASEAN, ông A nói; but với tư cách là Chủ tịch ASEAN, Lào …
  const before = textBefore(context, clause, title.first, 4);
  const [held, after] = [() => heldBefore(context, clause, at), () => chairmanAfter(clause, title)];
  const subject = ROLE.test(before) ? (after() ?? held()) : (held() ?? after());
  return subject ? onlyState(context, subject) : [];
}

const ROLE = /(^|\s)(tư cách|vai trò|cương vị)( là)?( nước)?$/iu;
const IN_ROLE = /^, (trong|với|trên) (tư cách|vai trò|cương vị)( là)?( nước)?$/iu;

/** The group to which the title at `at` stands in apposition: *Campuchia – nước Chủ tịch ASEAN*. */
function apposed(context: Context, clause: Clause, at: number): Group | null {
  const before = clause.parts.slice(0, at).findLast((p): p is Group => p.kind === 'group');
  // Jakarta, trong tư cách Chủ tịch ASEAN, …
  if (before?.prep === null && IN_ROLE.test(textBetween(context, before.past, clause.parts[at]!.first)))
    return before;
  let i = at - 1;
  let apart = false;
  while (has(clause.parts[i], 'comma', 'dash', 'people', 'open')) {
    apart ||= has(clause.parts[i], 'comma', 'dash', 'open');
    i--;
  }
  const group = clause.parts[i];
  const isNear = apart && group?.kind === 'group' && clause.parts[at]!.first - group.past <= 3;
  // trao đổi với Brunei, nước chủ tịch ASEAN: whoever he is, the title is his.
  const isState = has(clause.parts[at - 1], 'people', 'host-country');
  return isNear && (group.prep === null || isState) ? groupWith(group, { prep: null }) : null;
}

/** *Indonesia hiện giữ chức Chủ tịch G20*. */
function heldBefore(context: Context, clause: Clause, at: number): Group | null {
  const title = clause.parts[at]!;
  const before = context.article.text.slice(clause.sentence.start, context.tokens.start[title.first]);
  if (/(^|\s)(sẽ|sắp|chuẩn bị|dự kiến|muốn)( \S+){1,4}\s*$/iu.test(before)) return null;
  return /(giữ|đảm nhiệm|đảm nhận|tiếp quản|tiếp nhận|làm|là)( (chức|ghế|vai trò|cương vị|nước))?\s*$/iu.test(
    before,
  )
    ? subjectOf(clause, at, context.knowledge)
    : null;
}

const onlyState = (context: Context, group: Group): string[] => {
  const states = statesIn(context, group);
  return states.length === 1 ? states : [];
};

/** Countries, and those of officials. */
const statesIn = (context: Context, group: Group): string[] =>
  refsOf(group).flatMap((id) => {
    const state = isKind(context, id, 'official') ? countryOf(context, id) : id;
    return state && isKind(context, state, 'country') ? [state] : [];
  });

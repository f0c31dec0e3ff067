import type { Knowledge } from '../lexicon/knowledge.ts';
import type { Tenure } from '../lexicon/tenures.ts';
import type { Mentions, OfficeMention, PersonChunk } from '../model.ts';
import { addDays } from '../text/edtf.ts';
import { hasTenure, isGeneric, tenuresFor } from './offices.ts';
import type { Window } from './published.ts';
import { isByEar } from './sounds.ts';
import { heard } from './spelling.ts';

/**
 * When each person named with an office held it: an article that calls Rex Tillerson *Ngoại trưởng Mỹ* is of 2017–18,
 * one that calls him *cựu Ngoại trưởng* is later. Terms apart are windows of one reason, so that any of them will do. An
 * office without a name was held by somebody whom the article names.
 */
export function officeWindows(mentions: Mentions, knowledge: Knowledge): Window[] {
  const people = peopleOf(mentions);
  const held = new Map<string, Held>();
  const counts = new Map<string, number>();
  for (const { chunk, posts } of people)
    if (chunk.name !== null && posts.length > 0)
      for (const found of namedWindows(chunk, posts, knowledge)) {
        held.set(found.reason, found);
        counts.set(found.reason, (counts.get(found.reason) ?? 0) + 1);
      }
  const windows = new Map(
    withoutForerunners(withoutHolders([...held.values()], counts)).map((h) => [h.reason, h.windows]),
  );
  const untitled = untitledOf(people);
  const told = new Set([...held.values()].map(({ post }) => post));
  // An office without a name is told again and again in the same words.
  const asked = new Set<string>();
  for (const { chunk, posts } of people) {
    if (chunk.name !== null || chunk.several || untitled.size === 0) continue;
    for (const post of posts) {
      if (!isBare(post) || asked.size === asked.add(`${post.offices.join()}|${post.of[0]}`).size) continue;
      // Tổng thống Mỹ of an article that calls Obama so is nobody else.
      const found = bareWindows(post, untitled, knowledge).filter(({ post: key }) => !told.has(key));
      if (found.length === 0) continue;
      const reason = [...new Set(found.map((h) => h.reason))].join(' or ');
      windows.set(
        reason,
        found.flatMap((h) => h.windows.map((w) => ({ ...w, reason }))),
      );
    }
  }
  return [...windows.values()].flat();
}

/** Somebody's terms in an office, or after it. */
interface Held {
  /** Office and country or body; empty where it is over. */
  post: string;
  reason: string;
  windows: Window[];
}

/**
 * *ông Trump là Tổng thống Mỹ thứ tư thăm Việt Nam sau Bill Clinton*: of those who held one office the last holds it. Who
 * is told as holding an office and as *cựu* tells nothing: one of the two may be a namesake.
 */
function withoutForerunners(held: readonly Held[]): Held[] {
  const isForerunner = (a: Held, b: Held): boolean =>
    a.post !== '' && a.post === b.post && a.windows.every((x) => b.windows.every((y) => isBefore(x, y)));
  const isBoth = (a: Held, b: Held): boolean =>
    a.reason === FORMER + b.reason || b.reason === FORMER + a.reason;
  return held.filter((a) => !held.some((b) => a !== b && (isForerunner(a, b) || isBoth(a, b))));
}

/** *Tổng thống đắc cử Joe Biden* of whom a headline says *Tổng thống Biden*: who is as often told as elect is not yet in office. */
const withoutHolders = (held: readonly Held[], counts: ReadonlyMap<string, number>): Held[] =>
  held.filter(({ reason }) => (counts.get(ELECTED + reason) ?? 0) < counts.get(reason)!);

const FORMER = 'former: ';
const ELECTED = 'elect: ';

const isBefore = (a: Window, b: Window): boolean =>
  a.until !== null && b.from !== null && a.until <= addDays(b.from, SLACK);

/** A mention of somebody, and the offices that it tells. */
interface Holder {
  chunk: PersonChunk;
  posts: OfficeMention[];
}

/** Everybody told, a counterpart with the office of whoever stands before. */
function peopleOf({ sentences }: Mentions): Holder[] {
  const people: Holder[] = [];
  let before: readonly OfficeMention[] = [];
  for (const { chunks } of sentences)
    for (const chunk of chunks) {
      if (chunk.kind !== 'person') continue;
      const posts = chunk.counterpart ? withOffices(chunk.posts, before) : chunk.posts;
      if (posts.length > 0) before = posts;
      people.push({ chunk, posts });
    }
  return people;
}

function withOffices(posts: readonly OfficeMention[], before: readonly OfficeMention[]): OfficeMention[] {
  const offices = before.flatMap((p) => p.offices);
  return posts.map((p) => ({ ...p, offices: p.offices.length > 0 ? p.offices : offices }));
}

/** Who is named and nowhere with an office. */
function untitledOf(people: readonly Holder[]): Set<string> {
  const untitled = new Set<string>();
  for (const { chunk } of people)
    if (chunk.name !== null) for (const id of chunk.candidates) untitled.add(id);
  for (const { chunk, posts } of people)
    if (chunk.name !== null && posts.length > 0) for (const id of chunk.candidates) untitled.delete(id);
  return untitled;
}

/** Days in office, after it, and between election and office. */
const QUALIFIERS: readonly (string | null)[] = [null, 'former', 'elect'];
const isTerm = (post: OfficeMention): boolean =>
  QUALIFIERS.includes(post.qualifier) && post.offices.length > 0 && !post.given;

const ELECT = /-elect$/;

/** *Tổng thống đắc cử* is a title of its own. */
const withoutElect = (post: OfficeMention): OfficeMention =>
  post.offices.some((office) => ELECT.test(office))
    ? { ...post, qualifier: 'elect', offices: post.offices.map((office) => office.replace(ELECT, '')) }
    : post;

/** A minister dismissed is still called one, and so is one named but not yet sworn in: days on either side. */
const SLACK = 10;
/** Days for which the press calls somebody *tân*. */
const NEW_FOR = 240;
/** Days from an election to the office. */
const ELECT_FOR = 100;

/** The terms of each office that the person is named with. */
function namedWindows(chunk: PersonChunk, told: readonly OfficeMention[], knowledge: Knowledge): Held[] {
  const posts = told.filter(isTerm).map(withoutElect);
  if (posts.length === 0) return [];
  // Tổng thống Biden: of all Bidens one has been president.
  const fitting = whoHeld(chunk, posts, knowledge);
  const official = fitting[0];
  if (official === undefined || fitting.length > 1) return [];
  const held: Held[] = [];
  for (const post of posts) {
    const tenures = tenuresFor(knowledge, official, post.offices, post.of, null);
    if (tenures.length === 0) continue;
    if (post.qualifier === 'former') {
      held.push(...afterOffice(tenures, knowledge));
      continue;
    }
    const recent = (post.recent ?? false) && tenures.length === 1;
    const reason = reasonOf(knowledge, tenures[0]!);
    const terms = tenures.map((t) => windowOf(t, recent, knowledge, reason));
    held.push(
      post.qualifier === 'elect'
        ? beforeOffice(terms)
        : { post: postOf(tenures[0]!), reason: terms[0]!.reason, windows: terms },
    );
  }
  return held;
}

/** Of those who bear the name those who ever held an office told; *Xécgây Lavrốp* is who sounds so of all who held it. */
function whoHeld(chunk: PersonChunk, posts: readonly OfficeMention[], knowledge: Knowledge): string[] {
  const fitting = [...new Set(chunk.candidates)].filter((id) =>
    posts.some((p) => hasTenure(knowledge, id, p.offices, p.of, null)),
  );
  const { text } = chunk.name!;
  if (fitting.length > 0 || !chunk.full || !isByEar(text)) return fitting;
  return [heard(knowledge, text, posts) ?? []].flat();
}

const postOf = ({ office, of }: Tenure): string => `${office}|${of}`;
const reasonOf = (knowledge: Knowledge, { official, office }: Tenure): string =>
  `${knowledge.entities.get(official)?.names[0]} as ${office}`;

/** *cựu Ngoại trưởng John Kerry*: after each term, up to the next; nothing where one has no end. */
function afterOffice(tenures: readonly Tenure[], knowledge: Knowledge): Held[] {
  const reason = `${FORMER}${reasonOf(knowledge, tenures[0]!)}`;
  const starts = tenures.flatMap((t) => t.from ?? []).sort();
  const windows = tenures.flatMap(({ until }): Window[] => {
    if (until === null) return [];
    const next = starts.find((from) => from >= until);
    return [{ from: until, until: next ?? `${knowledge.horizon}-12-31`, reason, slack: SLACK }];
  });
  return windows.length > 0 ? [{ post: '', reason, windows }] : [];
}

/** *Tổng thống đắc cử Joe Biden*. */
const beforeOffice = (terms: readonly Window[]): Held => {
  const reason = `${ELECTED}${terms[0]!.reason}`;
  const windows = terms.flatMap(({ from }) =>
    from === null ? [] : [{ from: addDays(from, -ELECT_FOR), until: from, reason, slack: SLACK }],
  );
  return { post: '', reason, windows };
};

function windowOf(tenure: Tenure, recent: boolean, { horizon }: Knowledge, reason: string): Window {
  const { from, until } = tenure;
  const end = recent && from !== null ? addDays(from, NEW_FOR) : until;
  return { from, until: end ?? `${horizon}-12-31`, reason, slack: SLACK };
}

const isBare = (post: OfficeMention): boolean =>
  post.qualifier === null && post.offices.length > 0 && post.of.length === 1 && !post.offices.some(isGeneric);

/** *Tổng thống Mỹ* in an article that names one man who has been president of the United States: it was written then. */
function bareWindows(post: OfficeMention, untitled: ReadonlySet<string>, knowledge: Knowledge): Held[] {
  const found: Held[] = [];
  for (const id of untitled)
    for (const tenure of tenuresFor(knowledge, id, post.offices, post.of, null)) {
      const window = windowOf(tenure, false, knowledge, reasonOf(knowledge, tenure));
      found.push({ post: postOf(tenure), reason: window.reason, windows: [window] });
    }
  return found;
}

import type { Knowledge } from '../lexicon/knowledge.ts';
import type { Tenure } from '../lexicon/tenures.ts';
import type { Mentions, OfficeMention, PersonChunk } from '../model.ts';
import { addDays } from '../text/edtf.ts';
import { hasTenure, isGeneric, tenuresFor } from './offices.ts';
import type { Window } from './published.ts';

/**
 * When each person named with an office held it: an article that calls Rex Tillerson *Ngoại trưởng Mỹ* is of 2017–18.
 * Terms apart are windows of one reason, so that any of them will do. An office without a name was held by somebody
 * whom the article names.
 */
export function windowsOf(mentions: Mentions, knowledge: Knowledge): Window[] {
  const people = peopleOf(mentions);
  const windows = new Map<string, Window[]>();
  for (const { chunk, posts } of people)
    if (chunk.name !== null && chunk.candidates.length > 0 && posts.length > 0)
      for (const found of namedWindows(chunk, posts, knowledge)) windows.set(found[0]!.reason, found);
  const untitled = untitledOf(people);
  // An office without a name is told again and again in the same words.
  const asked = new Set<string>();
  for (const { chunk, posts } of people) {
    if (chunk.name !== null || chunk.several || untitled.size === 0) continue;
    for (const post of posts) {
      if (!isBare(post) || asked.size === asked.add(`${post.offices.join()}|${post.of[0]}`).size) continue;
      const found = bareWindows(post, untitled, knowledge);
      if (found.length === 0) continue;
      const reason = [...new Set(found.map((w) => w.reason))].join(' or ');
      windows.set(
        reason,
        found.map((w) => ({ ...w, reason })),
      );
    }
  }
  return [...windows.values()].flat();
}

interface Told {
  chunk: PersonChunk;
  posts: OfficeMention[];
}

/** Everybody told, a counterpart with the office of whoever stands before. */
function peopleOf({ sentences }: Mentions): Told[] {
  const people: Told[] = [];
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
function untitledOf(people: readonly Told[]): Set<string> {
  const untitled = new Set<string>();
  for (const { chunk } of people)
    if (chunk.name !== null) for (const id of chunk.candidates) untitled.add(id);
  for (const { chunk, posts } of people)
    if (chunk.name !== null && posts.length > 0) for (const id of chunk.candidates) untitled.delete(id);
  return untitled;
}

const counts = (post: OfficeMention): boolean => post.qualifier === null && post.offices.length > 0;

/** A minister dismissed is still called one, and so is one named but not yet sworn in: days on either side. */
const SLACK = 10;
/** Days for which the press calls somebody *tân*. */
const NEW_FOR = 240;

/** One list of windows for each office that the person is named with. */
function namedWindows(chunk: PersonChunk, told: readonly OfficeMention[], knowledge: Knowledge): Window[][] {
  const posts = told.filter(counts);
  if (posts.length === 0) return [];
  // Tổng thống Biden: of all Bidens one has been president.
  const fitting = [...new Set(chunk.candidates)].filter((id) =>
    posts.some((p) => hasTenure(knowledge, id, p.offices, p.of, null)),
  );
  const official = fitting[0];
  if (official === undefined || fitting.length > 1) return [];
  return posts.flatMap((post) => {
    const tenures = tenuresFor(knowledge, official, post.offices, post.of, null);
    if (tenures.length === 0) return [];
    const reason = reasonOf(knowledge, tenures[0]!);
    return [
      tenures.map((t) => windowOf(t, (post.recent ?? false) && tenures.length === 1, knowledge, reason)),
    ];
  });
}

const reasonOf = (knowledge: Knowledge, { official, office }: Tenure): string =>
  `${knowledge.entities.get(official)?.names[0]} as ${office}`;

function windowOf(tenure: Tenure, recent: boolean, { horizon }: Knowledge, reason: string): Window {
  const { from, until } = tenure;
  const end = recent && from !== null ? addDays(from, NEW_FOR) : until;
  return { from, until: end ?? `${horizon}-12-31`, reason, slack: SLACK };
}

const isBare = (post: OfficeMention): boolean =>
  counts(post) && post.of.length === 1 && !post.offices.some(isGeneric);

/** *Tổng thống Mỹ* in an article that names one man who has been president of the United States: it was written then. */
function bareWindows(post: OfficeMention, untitled: ReadonlySet<string>, knowledge: Knowledge): Window[] {
  return [...untitled].flatMap((id) =>
    tenuresFor(knowledge, id, post.offices, post.of, null).map((tenure) =>
      windowOf(tenure, false, knowledge, reasonOf(knowledge, tenure)),
    ),
  );
}

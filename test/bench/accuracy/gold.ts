import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Entity, Form, Status } from '../../../src/model.ts';
import { fold } from '../../../src/text/fold.ts';

export interface GoldMeeting {
  id: string;
  form: Form;
  formAlso?: Form[];
  participants: string[];
  mayInclude?: string[];
  date: string | null;
  dateAlso?: (string | null)[];
  place: string[];
  partOf?: string;
  status: Status;
  statusAlso?: Status[];
  minutes?: number;
  optional?: boolean;
}

export interface GoldArticle {
  published: string | null;
  publishedAlso?: (string | null)[];
  /** Absent where meetings alone are annotated. */
  entities?: string[];
  entitiesOptional?: string[];
  meetings: GoldMeeting[];
  /** Subject, type, object; an office is `office|of`; an object `*` is anybody. */
  relations: [string, string, string][];
  leaks?: string[];
}

/** The annotations of one set and the keys that a name may stand for. */
export interface GoldSet {
  articles: Map<string, GoldArticle>;
  kindOf: Map<string, string>;
  keysOf: (entity: Entity | undefined) => string[];
}

const OTHERS = ['entities.json', 'same-meeting.json'];
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** Reads a set of annotations; article names are file names without ending. */
export function readGold(folder: string): GoldSet {
  const entities = read<Record<string, { kind: string; names: string[]; qid?: string }>>(
    join(folder, 'entities.json'),
  );
  const byName = new Map<string, string[]>();
  for (const [key, { names }] of Object.entries(entities))
    for (const name of names) byName.set(fold(name), [...(byName.get(fold(name)) ?? []), key]);
  const kindOf = new Map(Object.entries(entities).map(([key, { kind }]) => [key, kind]));
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !OTHERS.includes(file))
    .sort()
    .map((file) => [basename(file, '.json'), read<GoldArticle>(join(folder, file))] as const);
  return { articles: new Map(articles), kindOf, keysOf: (entity) => keysFor(entity, byName, kindOf) };
}

/** A country may be told as a place; nothing else crosses kinds. */
function keysFor(
  entity: Entity | undefined,
  byName: Map<string, string[]>,
  kindOf: Map<string, string>,
): string[] {
  if (!entity) return [];
  const kinds = entity.kind === 'place' ? ['place', 'country'] : [entity.kind];
  const keys = entity.names.flatMap((name) => byName.get(fold(name)) ?? []);
  return [...new Set(keys)].filter((key) => kinds.includes(kindOf.get(key)!));
}

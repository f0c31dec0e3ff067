import type { Knowledge } from '../lexicon/knowledge.ts';
import type { ActorChunk, Entity, EntityChunk, Mention } from '../model.ts';
import type { People } from './people.ts';
import { ruleOf } from './rule.ts';

/** Kinds of organisations that are context, no parties. */
const CONTEXT = ['media', 'company'];

/** The entities that an article names, and where. */
export class NamedEntities {
  readonly entities = new Map<string, Entity>();
  readonly mentions: Mention[] = [];

  constructor(
    private readonly knowledge: Knowledge,
    private readonly people: People,
    /** Ministries that no table has, by id. */
    private readonly madeBodies: ReadonlyMap<string, Entity>,
  ) {}

  note(ref: string, chunk: ActorChunk): void {
    const entity = this.knowledge.entities.get(ref) ?? this.people.made.get(ref) ?? this.madeBodies.get(ref);
    if (!entity || !this.isTold(entity)) return;
    this.entities.set(ref, entity);
    if (chunk.kind === 'pair' || chunk.kind === 'pronoun') return;
    const span = chunk.kind === 'person' && chunk.name && entity.kind === 'official' ? chunk.name : chunk;
    this.mentions.push({ entity: ref, start: span.start, end: span.end, rule: ruleOf(chunk) });
  }

  /** Those of whom or which a chunk tells only the office: *Đại sứ Mỹ tại Nga*. */
  noteHolders(chunk: ActorChunk): void {
    if (chunk.kind !== 'person') return;
    for (const { of, posted } of chunk.posts)
      for (const id of posted === undefined ? of : [...of, posted]) this.note(id, chunk);
  }

  /** Continents, newspapers and companies are context, not parties. */
  private isTold(entity: Entity): boolean {
    const { placeType, organisationType } = this.knowledge;
    if (entity.kind === 'place') return placeType.get(entity.id) !== 'macroregion';
    return !CONTEXT.includes(organisationType.get(entity.id) ?? '');
  }
}

/** A capital that is not where something is speaks for its country: *Washington và Moskva*. */
export const meantBy = ({ speaksFor }: Knowledge, { entity, entityKind, locative }: EntityChunk): string =>
  entityKind !== 'place' || locative ? entity : (speaksFor.get(entity) ?? entity);

import { type Part, has } from '../parts.ts';

const PLACES = ['place', 'country'];

/** *A sắp tới Doha*: right before a place these words are a way there, still ahead; not in *chuyến thăm sắp tới Doha*. */
export const withArrivals = (parts: readonly Part[]): Part[] =>
  parts.map((part, i) => {
    const [before, next] = [parts[i - 1], parts[i + 1]];
    if (part.kind !== 'word' || !has(part, 'nearing')) return part;
    const isNoun = before?.kind === 'word' && before.noun;
    const [goal] = next?.kind === 'group' && next.first === part.past ? next.actors : [];
    const leads = !isNoun && goal?.chunk.kind === 'entity' && PLACES.includes(goal.chunk.entityKind);
    return leads ? { ...part, types: ['arrive.verb', 'planned'], event: true, pattern: 'place' } : part;
  });

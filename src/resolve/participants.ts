import type { Profile } from './profile.ts';
import type { World } from './world.ts';

/** An official in place of the country for which he acts, or the other way round. */
const ACTS_FOR = 0.7;
/** What an official or a country too many costs, beyond its share. */
const STRANGER = { official: 0.25, other: 0.15 };

/** Whether exactly the same take part. */
export const sameParties = (a: Profile, b: Profile): boolean => a.parties.join() === b.parties.join();

/** Whether it is talks, a call or a summit of officials and nobody else. */
export const areOfficials = ({ form, parties }: Profile, world: World): boolean =>
  form !== 'visit' &&
  form !== 'conference' &&
  parties.length > 1 &&
  parties.every((id) => world.entity(id)?.kind === 'official');

/**
 * How far the participants agree, from 0 to 1; null where nobody is common. The session of an organisation is that of
 * the organisation, whoever else is named; a visit is that of its guests.
 */
export function sameParticipants(a: Profile, b: Profile, world: World): number | null {
  const open = (form: string): boolean => form === 'conference' || form === 'summit';
  if (open(a.form) && open(b.form) && a.bodies.size && b.bodies.size) return sameBodies(a.bodies, b.bodies);
  const matched = match(a.movers, b.movers, world);
  if (matched.score === 0) return null;
  if (a.form === 'conference') {
    const fewer = Math.min(a.movers.length, b.movers.length);
    return Math.max(matched.score / matched.all, (0.8 * matched.score) / fewer);
  }
  const cost = matched.alone.reduce(
    (sum, id) => sum + (world.entity(id)?.kind === 'official' ? STRANGER.official : STRANGER.other),
    0,
  );
  return Math.max(0, matched.score / matched.all - cost);
}

function sameBodies(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  const common = [...a].filter((id) => b.has(id)).length;
  return common ? common / (a.size + b.size - common) : null;
}

interface Match {
  /** Sum over the pairs, 1 for the same entity. */
  score: number;
  /** Pairs and all who have no counterpart. */
  all: number;
  alone: string[];
}

function match(a: readonly string[], b: readonly string[], world: World): Match {
  const common = a.filter((id) => b.includes(id));
  const mine = a.filter((id) => !common.includes(id));
  const theirs = b.filter((id) => !common.includes(id));
  const alone: string[] = [];
  let [score, all] = [common.length, common.length];
  for (const id of mine) {
    const other = theirs.findIndex((o) => world.actsFor(id).has(o) || world.actsFor(o).has(id));
    all++;
    if (other < 0) {
      alone.push(id);
    } else {
      theirs.splice(other, 1);
      score += ACTS_FOR;
    }
  }
  return { score, all: all + theirs.length, alone: [...alone, ...theirs] };
}

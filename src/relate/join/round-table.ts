import type { Telling } from '../telling.ts';

/**
 * *Trong cuộc gặp với Ngoại trưởng A và Ngoại trưởng B, ông C nói … C có cuộc gặp ba bên với A và B*: whom one sentence has
 * met one by one have met together where another says so. Returns the tellings with those of one word as one.
 */
export function roundTable(tellings: readonly Telling[]): Telling[] {
  const united: Telling[] = [];
  for (const telling of tellings) {
    const together = tellings.filter((t) => t.sentence === telling.sentence && t.token === telling.token);
    const all = new Set(together.flatMap(idsOf));
    if (together.length < 2 || !tellings.some((t) => t.sentence !== telling.sentence && isOf(t, all)))
      united.push(telling);
    else if (together[0] === telling)
      united.push({ ...telling, participants: [...new Map(together.flatMap(entriesOf)).values()] });
  }
  return united;
}

const idsOf = ({ participants }: Telling): string[] => participants.map((p) => p.entity);
const entriesOf = ({ participants }: Telling) => participants.map((p) => [p.entity, p] as const);

/** Beside a conference of all of them they may still have met one by one. */
const isOf = (telling: Telling, all: ReadonlySet<string>): boolean =>
  telling.form !== 'visit' &&
  telling.form !== 'conference' &&
  telling.participants.length === all.size &&
  telling.participants.every((p) => all.has(p.entity));

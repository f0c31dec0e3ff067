import type { Clause } from './parts.ts';
import { withDate } from './status.ts';
import type { ToldStatus } from './status/told.ts';
import type { Telling } from './telling.ts';
import type { ToldDate } from './when.ts';

/** What a reader has found out at a word. */
interface Found extends Pick<Telling, 'form' | 'participants' | 'place' | 'rule' | 'confidence'> {
  status: ToldStatus;
  date: ToldDate | null;
}

/**
 * The clause's telling of what was found at a word that begins with `token`: made here alone, with every field, so that
 * whoever reads tellings meets one layout. What a reader knows beside it, it sets.
 */
export function tell({ index, sentence }: Clause, token: number, found: Found): Telling {
  const { status, told } = withDate(found.status, found.date);
  return {
    form: found.form,
    participants: found.participants,
    date: found.date?.value ?? null,
    dateText: found.date?.text ?? null,
    place: found.place,
    partOf: null,
    status,
    statusTold: told,
    topics: [],
    minutes: null,
    evidence: { start: sentence.start, end: sentence.end },
    rule: found.rule,
    confidence: found.confidence,
    sentence: index,
    token,
    leading: sentence.block === 'headline' || sentence.block === 'lead',
    generic: false,
    delegated: false,
    series: null,
    fronted: false,
    denied: false,
    aside: false,
    nextRound: false,
    meetsAgain: false,
    exchange: false,
  };
}

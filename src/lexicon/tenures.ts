/** A person in an office between two days; `until` null: still in office. */
export interface Tenure {
  official: string;
  /** English lower case. */
  office: string;
  /** Entity id of the country or organisation. */
  of: string;
  /** First day, `YYYY-MM-DD`; null where it is not known. */
  from: string | null;
  until: string | null;
}

/** Days by which an edge of a tenure may be off: a minister of yesterday is still called one. */
const SLACK_DAYS = 3;
const DAY = 86_400_000;

const day = (date: string, slack: number) =>
  new Date(Date.parse(date) + slack * DAY).toISOString().slice(0, 10);

/** From when to when something lasted. */
export type Days = Pick<Tenure, 'from' | 'until'>;

/** The days of a tenure with the slack on both sides, reckoned once: every article asks for many of them. */
const SLACKENED = new WeakMap<Days, Days>();

function slackened(tenure: Days): Days {
  let days = SLACKENED.get(tenure);
  if (!days) {
    const { from, until } = tenure;
    days = { from: from && day(from, -SLACK_DAYS), until: until && day(until, SLACK_DAYS) };
    SLACKENED.set(tenure, days);
  }
  return days;
}

const spans = ({ from, until }: Days, date: string): boolean =>
  (from === null || from <= date) && (until === null || date <= until);

/** Whether a person held an office on a day, or a few days before or after. */
export const heldOn = (tenure: Days, date: string): boolean =>
  spans(tenure, date) || spans(slackened(tenure), date);

const NONE: readonly never[] = [];

/** Offices by holder and by post. */
export class Tenures {
  private readonly byOfficial = new Map<string, Tenure[]>();
  private readonly byPost = new Map<string, Tenure[]>();

  constructor(tenures: readonly Tenure[]) {
    for (const tenure of tenures) {
      push(this.byOfficial, tenure.official, tenure);
      push(this.byPost, `${tenure.office}|${tenure.of}`, tenure);
    }
  }

  /** Every tenure, in the order of the rows. */
  all(): Tenure[] {
    return [...this.byOfficial.values()].flat();
  }

  of(official: string): readonly Tenure[] {
    return this.byOfficial.get(official) ?? [];
  }

  /** Everybody who ever held one of these offices of a country or body. */
  ever(offices: readonly string[], of: string): Tenure[] {
    const found: Tenure[] = [];
    for (const office of offices)
      for (const tenure of this.byPost.get(`${office}|${of}`) ?? NONE) found.push(tenure);
    return found;
  }

  /** Who held one of these offices of a country or body on a day; several where sources overlap, the latest first. */
  holders(offices: readonly string[], of: string, date: string): Tenure[] {
    const all = this.ever(offices, of);
    const exact = all.filter((t) => spans(t, date));
    const found = exact.length > 0 ? exact : all.filter((t) => heldOn(t, date));
    return found.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

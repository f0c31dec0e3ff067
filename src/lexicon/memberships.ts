import { type Days, heldOn } from './tenures.ts';

/** A country in an organisation between two days; `until` null: still a member. */
export interface Membership extends Days {
  organisation: string;
  country: string;
}

/** Who belongs to what. */
export class Memberships {
  private readonly byOrganisation = new Map<string, Membership[]>();

  constructor(memberships: readonly Membership[]) {
    for (const membership of memberships) {
      const known = this.byOrganisation.get(membership.organisation);
      if (known) known.push(membership);
      else this.byOrganisation.set(membership.organisation, [membership]);
    }
  }

  /** Whether a country was a member on a day (at any time, where the day is not known); null where no member is known. */
  has(organisation: string, country: string, day: string | null): boolean | null {
    const members = this.byOrganisation.get(organisation);
    if (!members) return null;
    return members.some((m) => m.country === country && (day === null || heldOn(m, day)));
  }
}

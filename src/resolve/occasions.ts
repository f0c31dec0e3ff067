import { spanDays, type EdtfSpan } from '../text/edtf.ts';
import { A_DAY, centroidOf, weigh } from './centroid.ts';
import type { Profile } from './profile.ts';

/** Reports of it as held, with its day, by which an occasion is known; and reports of a summit by which it is one. */
const KNOWN = 2;

/** A meeting that several have told as held on its day. */
export interface Occasion {
  group: Profile[];
  centre: Profile;
  span: EdtfSpan;
  /** How many reports tell it. */
  weight: number;
  /** Whether several call it a summit. */
  summit: boolean;
}

/** The occasion that a group tells; null where it is not known to have been on a day. */
export function occasionOf(group: Profile[]): Occasion | null {
  const centre = centroidOf(group);
  const dated = group.filter(({ span }) => spanDays(span) <= A_DAY).flatMap(({ reports }) => reports);
  const held = dated.filter(({ meeting }) => meeting.status === 'held');
  if (centre.span === null || spanDays(centre.span) > A_DAY || held.length < KNOWN) return null;
  const summit = weigh(group.filter(({ form }) => form === 'summit')) >= KNOWN;
  return { group, centre, span: centre.span, weight: weigh(group), summit };
}

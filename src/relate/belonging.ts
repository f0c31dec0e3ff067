import { isDay } from '../text/edtf.ts';
import type { RelationRecord } from '../model.ts';
import { type Context, isKind } from './context.ts';
import { type Clause, type Group, refsOf } from './parts.ts';

/** A claim that a country belongs to an organisation, or chairs it. */
export const belongs = (
  { sentence }: Clause,
  subject: string,
  type: 'memberOf' | 'chairs',
  object: string,
  rule: string,
): RelationRecord => ({
  subject,
  type,
  object,
  office: null,
  qualifier: null,
  date: null,
  code: null,
  evidence: [{ start: sentence.start, end: sentence.end }],
  rule,
  confidence: 0.88,
});

/** Organisations that states belong to; a forum is one by its members, as the ASEAN Regional Forum has them. */
const OF_STATES: readonly (string | undefined)[] = ['international', 'forum'];

/** The organisations of a group that states belong to. */
export const organisations = (context: Context, group: Group): string[] =>
  refsOf(group).filter(
    (id) =>
      isKind(context, id, 'organisation') && OF_STATES.includes(context.knowledge.organisationType.get(id)),
  );

export const countries = (context: Context, group: Group): string[] =>
  refsOf(group).filter((id) => isKind(context, id, 'country'));

export const nextGroup = (clause: Clause, at: number, reach: number): Group | undefined =>
  clause.parts.find(
    (p, i): p is Group => i > at && p.kind === 'group' && p.first - clause.parts[at]!.past <= reach,
  );

export const groupBefore = (clause: Clause, at: number): Group | undefined =>
  clause.parts.findLast((p, i): p is Group => i < at && p.kind === 'group');

/** Whether the lexicon knows a country as a member on the day of the article; null where it knows no member. */
export const isMember = (
  { knowledge, article: { published } }: Context,
  organisation: string,
  country: string,
): boolean | null => knowledge.memberships.has(organisation, country, isDay(published) ? published : null);

import { subjectOf } from '../arguments.ts';
import { type Context, countryOf, isKind, landOf, officialsOf, textBetween } from '../context.ts';
import { type Clause, type Group, has, refsOf } from '../parts.ts';
import { locations } from '../where/locations.ts';
import { type Parties, between, people } from './sides.ts';

/** Tokens between where somebody goes and whom he speaks with there. */
const REACH = 8;

/** *tới Jerusalem thông báo với Thủ tướng Israel*: whoever travels to speak with officials of that country meets them. */
export function addressedParties(context: Context, clause: Clause, at: number): Parties | null {
  if (!has(clause.parts[at], 'arrive.verb', 'visit.verb')) return null;
  const goal = goalOf(clause, at);
  if (!goal) return null;
  const lands = locations(context, goal).map((id) => landOf(context, id));
  const hosts = addressee(context, clause, clause.parts.indexOf(goal));
  const traveller = subjectOf(clause, at, context.knowledge);
  if (!hosts || !traveller || !hosts.some((id) => lands.includes(countryOf(context, id)))) return null;
  const travellers = refsOf(traveller).filter((id) => isKind(context, id, 'official') && !hosts.includes(id));
  if (travellers.length === 0 || travellers.some((id) => lands.includes(countryOf(context, id)))) return null;
  return {
    meetings: [people([...travellers, ...hosts])],
    rule: 'speaks with hosts where he goes',
    confidence: 0.75,
    from: traveller.past,
  };
}

/** Where the verb leads: *tới (thủ đô) Jerusalem*. */
export function goalOf(clause: Clause, at: number): Group | null {
  const goal = clause.parts[at + (has(clause.parts[at + 1], 'capital') ? 2 : 1)];
  return goal?.kind === 'group' && goal.first - clause.parts[at]!.past <= 2 ? goal : null;
}

/** Officials after *với, cho*, with no other event between. */
function addressee(context: Context, clause: Clause, goal: number): string[] | null {
  for (let i = goal + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.kind === 'word' && (part.event || has(part, 'comma', 'stop', 'but', 'that', 'press')))
      return null;
    if (part.kind !== 'group') continue;
    const told = part.prep === 'with' || part.prep === 'for' || persuades(context, clause, goal, part);
    if (part.first - clause.parts[goal]!.past > REACH || !told) return null;
    const officials = officialsOf(context, part as Group);
    return officials.length > 0 ? officials : null;
  }
  return null;
}

/** *bay sang Tbilisi để thuyết phục Tổng thống Gruzia*: what is done to somebody's face. */
const PERSUADES =
  /^để (thuyết phục|trấn an|vận động|thúc giục|hối thúc|chúc mừng|cảm ơn|trao cho|chất vấn|gây sức ép (với|lên))$/iu;

const persuades = (context: Context, clause: Clause, goal: number, { first }: Group): boolean =>
  PERSUADES.test(textBetween(context, clause.parts[goal]!.past, first));

/** *thăm thân mật, thăm hỏi*. */
const MANNER = /^(thân mật|xã giao|hỏi|lại|riêng)$/iu;

/** *đến thăm bà Aung San Suu Kyi, thăm Chủ tịch Fidel Castro*: whoever visits a person meets her. */
export function calledOn(context: Context, clause: Clause, at: number): Parties | null {
  const [verb, host] = [clause.parts[at]!, clause.parts[at + 1]];
  if (!has(verb, 'visit.verb') || host?.kind !== 'group' || host.prep !== null) return null;
  const manner = textBetween(context, verb.past, host.first).trim();
  if (manner !== '' && !MANNER.test(manner)) return null;
  const isNamed = host.actors.every(({ chunk }) => chunk.kind === 'person' && chunk.name !== null);
  const visitor = isNamed ? subjectOf(clause, at, context.knowledge) : null;
  const parties = visitor && between(context, visitor, host, 'verb', clause);
  const isMet = (visitor ? [...refsOf(visitor), ...refsOf(host)] : []).every((id) =>
    isKind(context, id, 'official'),
  );
  return parties && isMet ? { ...parties, rule: 'visits a person', confidence: 0.85 } : null;
}

import { STANCE_TYPES, type EdgeType, type Form, type Status } from '../model.ts';
import type { NodeKind } from './type.ts';

/** Edges on the longest way that the command line and the HTTP interface take. */
export const DEEPEST = 9;

/** What a question may name, in the order in which a reader is told. */
export const NODE_KINDS: readonly NodeKind[] = Object.keys({
  official: 0,
  country: 0,
  organisation: 0,
  meeting: 0,
  place: 0,
  topic: 0,
} satisfies Record<NodeKind, 0>) as NodeKind[];

export const FORMS: readonly Form[] = Object.keys({
  talks: 0,
  call: 0,
  visit: 0,
  summit: 0,
  conference: 0,
} satisfies Record<Form, 0>) as Form[];

export const STATUSES: readonly Status[] = Object.keys({
  held: 0,
  planned: 0,
  proposed: 0,
  cancelled: 0,
} satisfies Record<Status, 0>) as Status[];

export const EDGE_TYPES: readonly EdgeType[] = [
  'participatedIn',
  'represents',
  'heldAt',
  'partOf',
  'about',
  'locatedIn',
  'holdsOffice',
  'memberOf',
  'chairs',
  ...STANCE_TYPES,
];

/** Throws a RangeError that names the first of the values that is no choice, for callers whom no compiler checks. */
export function checkChoices(
  name: string,
  values: readonly string[] | undefined,
  choices: readonly string[],
): void {
  const wrong = values?.find((value) => !choices.includes(value));
  if (wrong !== undefined) throw new RangeError(`${name}: "${wrong}" is none of ${choices.join(', ')}`);
}

import type { EdgeType, Form, NodeAttributes, StanceType, Status } from '../../src/model.ts';

export type Kind = NodeAttributes['kind'];
export type Family = 'meeting' | 'office' | 'cooperation' | 'criticism' | 'measure';

export const KINDS: readonly Kind[] = ['meeting', 'official', 'country', 'organisation', 'place', 'topic'];
/** What is claimed: a meeting of some form, or something one side said or did to the other. */
export type Relation = Form | StanceType;

export const STATUSES: readonly Status[] = ['held', 'planned', 'proposed', 'cancelled'];
export const FAMILIES: readonly Family[] = ['meeting', 'office', 'cooperation', 'criticism', 'measure'];

/** Which family of claims an edge type is drawn, coloured and filtered with. */
export const FAMILY_OF: Readonly<Record<EdgeType, Family>> = {
  participatedIn: 'meeting',
  heldAt: 'meeting',
  partOf: 'meeting',
  about: 'meeting',
  represents: 'office',
  holdsOffice: 'office',
  memberOf: 'office',
  chairs: 'office',
  locatedIn: 'office',
  supports: 'cooperation',
  aids: 'cooperation',
  signsAgreementWith: 'cooperation',
  invites: 'cooperation',
  accuses: 'criticism',
  criticises: 'criticism',
  denies: 'criticism',
  rejects: 'criticism',
  warns: 'criticism',
  urges: 'criticism',
  sanctions: 'measure',
  expelsDiplomatsOf: 'measure',
  summonsAmbassadorOf: 'measure',
  recallsAmbassadorFrom: 'measure',
};

export const FORMS: readonly Form[] = ['talks', 'call', 'visit', 'summit', 'conference'];
const STANCES: readonly StanceType[] = [
  'supports',
  'aids',
  'signsAgreementWith',
  'invites',
  'urges',
  'warns',
  'criticises',
  'accuses',
  'rejects',
  'denies',
  'sanctions',
  'expelsDiplomatsOf',
  'summonsAmbassadorOf',
  'recallsAmbassadorFrom',
];
export const RELATIONS: readonly Relation[] = [...FORMS, ...STANCES];

/** Is it something that one side does to the other, so that its arrow matters? */
export function isDirected(family: Family): boolean {
  return family === 'cooperation' || family === 'criticism' || family === 'measure';
}

/** Does it bind both sides alike? Who signs with somebody has somebody sign with him. */
export const isMutual = (relation: Relation): boolean => relation === 'signsAgreementWith';

export function isStance(type: EdgeType): type is StanceType {
  return isDirected(FAMILY_OF[type]);
}

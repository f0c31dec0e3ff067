import type { Claim } from './claims.ts';
import { toNumber } from './days.ts';
import type { GraphFile } from './graph-file.ts';
import { KeyList } from './keys.ts';
import { FAMILIES, FAMILY_OF, KINDS, STATUSES } from './kinds.ts';
import type { Outline } from './outline.ts';
import { each } from './steps.ts';
import type { Steps } from './steps.ts';

/** Lists of numbers in one: those of `i` stand from `start[i]` to `start[i + 1]`. */
export interface Lists {
  start: Uint32Array;
  all: Uint32Array;
}

/** The values that claims have of one facet, as places in `values`. */
export interface ValueColumn extends Lists {
  values: readonly string[];
}

/** Days since 1970; those of `i` stand from `start[i]` to `start[i + 1]`. */
interface Times {
  start: Uint32Array;
  from: Float64Array;
  until: Float64Array;
}

interface ClaimColumns {
  /** Place of the meeting among the nodes, or of the stance among the edges. */
  item: Int32Array;
  isMeeting: Uint8Array;
  /** Place in `STATUSES`, after it where there is none. */
  status: Uint8Array;
  /** Place in `FAMILIES`. */
  family: Uint8Array;
  times: Times;
  confidence: Float64Array;
  /** Places of the nodes that each touches. */
  nodes: Lists;
  relations: ValueColumn;
  countries: ValueColumn;
  papers: ValueColumn;
  topics: ValueColumn;
}

/** What filters ask of every node, edge and claim, in columns of numbers: a brush asks for it at every move. */
export interface Ledger {
  nodes: KeyList;
  edges: KeyList;
  /** Place in `KINDS` of each node. */
  kind: Uint8Array;
  /** Places of the ends of each edge. */
  source: Int32Array;
  target: Int32Array;
  /** Place in `FAMILIES` of each edge. */
  family: Uint8Array;
  /** Days since 1970 of each edge, infinite where it is open. */
  from: Float64Array;
  until: Float64Array;
  /** Place of the claim that an edge is; -1 where it is none. */
  stance: Int32Array;
  claim: ClaimColumns;
}

/** Opens the ledger of a graph. Linear in its size. */
export function* ledgerSteps(
  { nodes, edges }: Pick<GraphFile, 'nodes' | 'edges'>,
  claims: readonly Claim[],
  { nodes: nodeList, source, target }: Outline,
): Steps<Ledger> {
  const edgeList = new KeyList(edges.map(({ key }) => key));
  yield;
  const claim = yield* claimColumns(claims, nodeList, edgeList);
  const stance = new Int32Array(edges.length).fill(-1);
  claim.item.forEach((item, i) => {
    if (claim.isMeeting[i] === 0) stance[item] = i;
  });
  const columns = {
    kind: Uint8Array.from(nodes, ({ attributes }) => KINDS.indexOf(attributes.kind)),
    family: Uint8Array.from(edges, ({ attributes }) => FAMILIES.indexOf(FAMILY_OF[attributes.type])),
  };
  yield;
  return {
    nodes: nodeList,
    edges: edgeList,
    ...columns,
    source,
    target,
    from: Float64Array.from(edges, ({ attributes: { from } }) =>
      from === null ? -Infinity : toNumber(from),
    ),
    until: Float64Array.from(edges, ({ attributes: { until } }) =>
      until === null ? Infinity : toNumber(until),
    ),
    stance,
    claim,
  };
}

function* claimColumns(claims: readonly Claim[], nodes: KeyList, edges: KeyList): Steps<ClaimColumns> {
  const plain = {
    item: Int32Array.from(claims, ({ isMeeting, key }) => (isMeeting ? nodes : edges).at(key)),
    isMeeting: Uint8Array.from(claims, ({ isMeeting }) => Number(isMeeting)),
    status: Uint8Array.from(claims, ({ status }) =>
      status === null ? STATUSES.length : STATUSES.indexOf(status),
    ),
    family: Uint8Array.from(claims, ({ family }) => FAMILIES.indexOf(family)),
    confidence: Float64Array.from(claims, ({ confidence }) => confidence),
  };
  yield;
  const times = timesOf(claims);
  yield;
  return {
    ...plain,
    times,
    nodes: yield* listSteps(claims, (claim) => claim.nodes.map((key) => nodes.at(key))),
    relations: yield* columnSteps(claims, ({ relation }) => [relation]),
    countries: yield* columnSteps(claims, (claim) => claim.countries),
    papers: yield* columnSteps(claims, (claim) => claim.papers),
    topics: yield* columnSteps(claims, (claim) => claim.topics),
  };
}

function* columnSteps(
  claims: readonly Claim[],
  values: (claim: Claim) => readonly string[],
): Steps<ValueColumn> {
  const places = new Map<string, number>();
  const placeOf = (value: string): number => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  const lists = yield* listSteps(claims, (claim) => values(claim).map(placeOf));
  return { ...lists, values: [...places.keys()] };
}

function timesOf(claims: readonly Claim[]): Times {
  const all = claims.flatMap(({ times }) => times);
  const start = new Uint32Array(claims.length + 1);
  claims.forEach(({ times }, i) => (start[i + 1] = (start[i] ?? 0) + times.length));
  return {
    start,
    from: Float64Array.from(all, ({ from }) => from),
    until: Float64Array.from(all, ({ until }) => until),
  };
}

function* listSteps(claims: readonly Claim[], list: (claim: Claim) => readonly number[]): Steps<Lists> {
  const start = new Uint32Array(claims.length + 1);
  const all: number[] = [];
  yield* each(claims, (claim, i) => {
    for (const value of list(claim)) all.push(value);
    start[i + 1] = all.length;
  });
  return { start, all: Uint32Array.from(all) };
}

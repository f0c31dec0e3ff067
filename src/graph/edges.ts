import type { EdgeAttributes, EdgeType, Evidence, Resolved, Role, Statement } from '../model.ts';
import { STANCE_TYPES } from '../model.ts';
import { edtfEnds } from '../text/edtf.ts';
import { byText, sortedSet } from '../text/order.ts';
import { uniteDates } from './dates.ts';
import { quote, sortEvidence, weigh, type Articles } from './evidence.ts';
import { oneRoleEach } from './meeting.ts';

/** An edge while its evidence is gathered. */
export interface EdgeDraft {
  type: EdgeType;
  source: string;
  target: string;
  role: Role | null;
  office: string | null;
  qualifier: string | null;
  code: string | null;
  /** EDTF interval of an office that the lexicon knows: whoever held it twice has two edges. */
  tenure: string | null;
  dates: string[];
  evidence: Evidence[];
}

/** One draft per (type, source, target, office, qualifier, tenure). */
export class EdgeDrafts {
  readonly #drafts = new Map<string, EdgeDraft>();

  /** Adds to the edge of this identity, or begins it. An edge from a node to itself is left out. */
  add(
    identity: Pick<EdgeDraft, 'type' | 'source' | 'target'> &
      Partial<Pick<EdgeDraft, 'role' | 'office' | 'qualifier' | 'code' | 'tenure'>>,
    date: string | null,
    evidence: readonly Evidence[],
  ): void {
    if (identity.source === identity.target) return;
    const full = { role: null, office: null, qualifier: null, code: null, tenure: null, ...identity };
    const key = edgeIdentity(full);
    const draft = this.#drafts.get(key) ?? { ...full, dates: [], evidence: [] };
    this.#drafts.set(key, draft);
    if (date !== null) draft.dates.push(date);
    draft.evidence.push(...evidence);
  }

  /** In the order in which they began. */
  values(): Iterable<EdgeDraft> {
    return this.#drafts.values();
  }

  /** Sorted by identity. */
  sorted(): EdgeDraft[] {
    return [...this.#drafts].sort((a, b) => byText(a[0], b[0])).map(([, draft]) => draft);
  }
}

/** What makes an edge this edge: its type, ends, office, qualifier and tenure. */
export function edgeIdentity(
  edge: Pick<EdgeDraft, 'type' | 'source' | 'target' | 'office' | 'qualifier' | 'tenure'>,
): string {
  const { type, source, target, office, qualifier, tenure } = edge;
  return [type, source, target, office ?? '', qualifier ?? '', ...(tenure ? [tenure] : [])].join('\t');
}

const STANCES: ReadonlySet<string> = new Set(STANCE_TYPES);

/** What the graph says of an edge. What no article tells (where a city lies) has no source and is certain. */
export function edgeAttributes(draft: EdgeDraft, articles: Articles): EdgeAttributes {
  const when = uniteDates(draft.dates);
  const told = draft.evidence.length > 0;
  const dates = STANCES.has(draft.type) ? sortedSet(draft.dates) : [];
  const evidence = sortEvidence(draft.evidence, articles);
  const weight = told ? weigh(draft.evidence, articles) : { rule: 'knowledge', confidence: 1, sources: 0 };
  return {
    type: draft.type,
    role: draft.role,
    office: draft.office,
    qualifier: draft.qualifier,
    ...(draft.code === null ? {} : { code: draft.code }),
    when,
    ...(dates.length > 1 ? { dates } : {}),
    ...edtfEnds(when),
    ...weight,
    evidence: dates.length > 1 ? evidence : evidence.map(({ date: _date, ...piece }) => piece),
  };
}

/** Qualifiers under which somebody does not act for a country (now). */
const NOT_IN_OFFICE = new Set(['former', 'elect']);
/** Relations that last; of the others, the day of publication is when they were told, if no date is. */
const LASTING = new Set(['holdsOffice', 'memberOf', 'chairs']);

/** Adds what the articles say of two entities, and returns what they say of nobody named, by speaker. */
export function addRelations({ records }: Resolved, drafts: EdgeDrafts): Map<string, Statement[]> {
  const statements = new Map<string, Statement[]>();
  for (const record of records) {
    for (const relation of record.relations) {
      const { type, subject: source, object: target, office, qualifier, code } = relation;
      const evidence = quote(record, relation);
      if (target === null) {
        addStatement(statements, source, { type, ...(code === null ? {} : { code }), evidence });
        continue;
      }
      const date = relation.date ?? (LASTING.has(type) ? null : record.article.published);
      const told =
        date !== null && STANCES.has(type) ? evidence.map((piece) => ({ ...piece, date })) : evidence;
      const tenure = type === 'holdsOffice' && date?.includes('/') ? date : null;
      drafts.add({ type, source, target, office, qualifier, code, tenure }, date, told);
      if (type === 'holdsOffice' && !NOT_IN_OFFICE.has(qualifier ?? ''))
        drafts.add({ type: 'represents', source, target }, date, evidence);
    }
  }
  return statements;
}

function addStatement(statements: Map<string, Statement[]>, speaker: string, statement: Statement): void {
  const spoken = statements.get(speaker) ?? [];
  statements.set(speaker, spoken);
  const same = spoken.find(({ type }) => type === statement.type);
  if (same) same.evidence.push(...statement.evidence);
  else spoken.push(statement);
}

/** Adds who took part in the meetings, where, about what, and in the margins of which others; `dates` by key. */
export function addMeetings(
  { meetings, entities }: Resolved,
  dates: ReadonlyMap<string, string | null>,
  drafts: EdgeDrafts,
): void {
  const countryOf = new Map(entities.map(({ id, kind, country }) => [id, kind === 'place' ? country : null]));
  const clusters = new Map<string, string>();
  for (const { key, reports } of meetings)
    for (const { record, meeting } of reports) clusters.set(`${record.article.id}#${meeting.id}`, key);
  for (const { key, reports } of meetings) {
    const date = dates.get(key) ?? null;
    const roles = oneRoleEach(reports.flatMap(({ meeting }) => meeting.participants));
    const roleOf = new Map(roles.map(({ entity, role }) => [entity, role]));
    const within = new Set(reports.flatMap(({ meeting }) => meeting.place.map((id) => countryOf.get(id))));
    for (const { record, meeting } of reports) {
      const evidence = quote(record, meeting);
      const link = (type: EdgeType, target: string): void =>
        drafts.add({ type, source: key, target }, date, evidence);
      for (const { entity } of meeting.participants) {
        const role = roleOf.get(entity) ?? 'participant';
        drafts.add({ type: 'participatedIn', source: entity, target: key, role }, date, evidence);
      }
      for (const id of meeting.place) if (!within.has(id)) link('heldAt', id);
      for (const id of meeting.topics) link('about', id);
      const parent = clusters.get(`${record.article.id}#${meeting.partOf}`);
      if (parent !== undefined) link('partOf', parent);
    }
  }
}

import { STANCE_TYPES, type RelationRecord, type Span, type StanceType } from '../model.ts';
import { acts, subjectOf } from './arguments.ts';
import { type Context, countryOf, isKind, partiesOf } from './context.ts';
import { type Clause, type Group, type Part, type Word, has } from './parts.ts';

/** Tokens between the word and whom it is aimed at. */
const REACH: Partial<Record<StanceType, number>> = {
  sanctions: 10,
  expelsDiplomatsOf: 8,
  warns: 12,
  criticises: 12,
  aids: 3,
  signsAgreementWith: 8,
};
const DEFAULT_REACH = 5;
/** Stances whose target a sentence may leave out. */
const OPEN: readonly StanceType[] = ['denies'];
/** Stances that reach a country through its people and things: *các cá nhân Nga, hàng hóa Trung Quốc, hành động của Nga*. */
/** Stances that may be aimed at *hai bên*: *kêu gọi hai nước kiềm chế*. */
const REACHES_BOTH: readonly StanceType[] = ['urges', 'invites', 'warns'];

const isPress = (context: Context, id: string): boolean =>
  ['media', 'company'].includes(context.knowledge.organisationType.get(id) ?? '');

const HITS_PEOPLE: readonly StanceType[] = [
  'sanctions',
  'expelsDiplomatsOf',
  'criticises',
  'aids',
  'supports',
  'summonsAmbassadorOf',
  'recallsAmbassadorFrom',
];
const DIPLOMATS = /nhà ngoại giao|ngoại giao|đại sứ|tùy viên|nhân viên sứ quán|lãnh sự/i;

/** What is denied, not declined: *bác bỏ cáo buộc, bác bỏ thông tin*; *Ankara bác bỏ.* */
const ALLEGATION =
  /^\S*\s*(\S+\s+){0,3}?(cáo buộc|thông tin|chỉ trích|tin|cách nói|lời buộc tội|nghi vấn|tố cáo)/i;

/** *bác bỏ* an allegation denies, *bác bỏ* a proposal rejects. */
function typeAt(context: Context, clause: Clause, at: number): StanceType | undefined {
  const word = clause.parts[at] as Word;
  const type = STANCE_TYPES.find((t) => word.types.includes(t));
  if (type !== 'rejects') return type;
  const { text } = context.article;
  const rest = text.slice(context.tokens.end[word.past - 1], clause.sentence.end);
  return /^\s*[.,;]/.test(rest) || rest.trim() === '' || ALLEGATION.test(rest.slice(0, 60))
    ? 'denies'
    : 'rejects';
}

/** What the word at `at` says one party says or does about another: an accusation is the accuser's. */
export function stancesAt(context: Context, clause: Clause, at: number): RelationRecord[] {
  const word = clause.parts[at] as Word;
  const type = typeAt(context, clause, at);
  if (!type || isUndone(clause, at)) return [];
  const both = reciprocal(context, clause, at);
  if (both)
    return both.map(([subject, object]) => ({
      ...claimOf(clause, type, `${type}: each other`, 0.88),
      subject,
      object,
    }));
  const sides =
    word.pattern === 'by' ? invitation(context, clause, at) : statement(context, clause, at, type);
  if (!sides) return [];
  const subjects = partiesOf(context, sides.subject);
  const objects = sides.object ? partiesOf(context, sides.object).filter((id) => !subjects.includes(id)) : [];
  if (type === 'expelsDiplomatsOf' && !aboutDiplomats(context, clause)) return [];
  if (objects.length === 0 && !OPEN.includes(type)) return [];
  const base = claimOf(clause, type, sides.rule, sides.confidence);
  const targets: (string | null)[] = objects.length > 0 ? objects : [null];
  return subjects
    .filter((id) => isKind(context, id, 'official', 'country', 'organisation') && !isPress(context, id))
    .flatMap((subject) => targets.map((object) => ({ subject, object, ...base })));
}

/** *Hai nhà lãnh đạo đã mời nhau*: each the other. */
function reciprocal(context: Context, clause: Clause, at: number): [string, string][] | null {
  if (!has(clause.parts[at + 1], 'each-other') || clause.parts[at + 1]!.first - clause.parts[at]!.past > 1)
    return null;
  const subject = subjectOf(clause, at, context.knowledge);
  const [a, b, ...more] = subject ? partiesOf(context, subject) : [];
  return a && b && more.length === 0
    ? [
        [a, b],
        [b, a],
      ]
    : null;
}

const claimOf = (clause: Clause, type: StanceType, rule: string, confidence: number) => ({
  type,
  office: null,
  qualifier: null,
  date: null,
  evidence: [span(clause)],
  rule,
  confidence,
});

const span = (clause: Clause) => ({ start: clause.sentence.start, end: clause.sentence.end });

interface Sides {
  subject: Group;
  object: Group | null;
  rule: string;
  confidence: number;
}

/** *không trừng phạt, sẽ không ủng hộ, dỡ bỏ trừng phạt*: nothing of the kind; *muốn, có thể* is not yet done. */
function isUndone(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const part = clause.parts[i]!;
    if (part.kind === 'group' || clause.parts[at]!.first - part.past > 4) return false;
    if (has(part, 'negation', 'cancelled', 'planned', 'undoes')) return true;
  }
  return false;
}

function statement(context: Context, clause: Clause, at: number, type: StanceType): Sides | null {
  const agent = passive(context, clause, at);
  if (agent) return agent;
  // văn kiện vừa được các bộ ký kết: whoever stands before did not do it.
  const near = clause.parts.slice(Math.max(0, at - 3), at);
  if (near.some((p) => has(p, 'by') && clause.parts[at]!.first - p.past <= 5)) return null;
  const noun = (clause.parts[at] as Word).pattern === 'noun';
  const owner = noun ? ownerAfter(context, clause, at) : null;
  const speaker = subjectOf(clause, at, context.knowledge);
  // Blinken lặp lại lời cảnh báo của Mỹ: his; xem sự ủng hộ của NATO là …: NATO's.
  const subject = owner && !(speaker && speaksFor(context, speaker, owner)) ? owner : speaker;
  if (!subject) return null;
  if (type === 'denies')
    return { subject, object: accuser(context, clause, at), rule: 'denies: verb', confidence: 0.85 };
  if (type === 'signsAgreementWith') return signing(context, clause, at, subject);
  const object = targetOf(context, clause, at, type, REACH[type] ?? DEFAULT_REACH, owner, noun);
  return { subject, object, rule: noun ? `${type}: noun` : `${type}: verb`, confidence: noun ? 0.75 : 0.88 };
}

const speaksFor = (context: Context, speaker: Group, owner: Group): boolean =>
  partiesOf(context, speaker).some((id) => partiesOf(context, owner).includes(countryOf(context, id) ?? ''));

/** *bác bỏ cáo buộc của Mỹ*: whose allegation it is; nobody where the text does not say. */
function accuser(context: Context, clause: Clause, at: number): Group | null {
  const next = clause.parts.slice(at + 1, at + 4).find((p): p is Group => p.kind === 'group');
  return next?.prep === 'of' && acts(next, context.knowledge) ? next : null;
}

/** *lời cảnh báo của Mỹ*. */
function ownerAfter(context: Context, clause: Clause, at: number): Group | null {
  const next = clause.parts.slice(at + 1, at + 3).find((p): p is Group => p.kind === 'group');
  return next?.prep === 'of' && acts(next, context.knowledge) ? next : null;
}

/** Whom it is aimed at: the first party after the word in the same clause. */
function targetOf(
  context: Context,
  clause: Clause,
  at: number,
  type: StanceType,
  reach: number,
  owner: Group | null,
  noun: boolean,
): Group | null {
  let edge = (owner ?? clause.parts[at]!).past;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part === owner || part.past <= edge) continue;
    if (part.first - edge > (noun ? 20 : reach)) return null;
    if (part.kind === 'word') {
      if (has(part, 'stop', 'quote', 'but')) return null;
      if (has(part, 'quote-mark') && type !== 'criticises') return null;
      if (has(part, 'comma', 'that') && !noun) return null;
      continue;
    }
    if (part.kind !== 'group') continue;
    if (
      part.prep === 'at' ||
      part.prep === 'from' ||
      (part.actors.every((a) => a.chunk.kind === 'pair') && !REACHES_BOTH.includes(type))
    )
      continue;
    // lên án "hành vi nguy hiểm" của Trung Quốc: far behind the verb only whose act it is counts.
    if (type === 'criticises' && part.first - clause.parts[at]!.past > DEFAULT_REACH && part.prep !== 'of')
      continue;
    if (acts(part, context.knowledge) || (HITS_PEOPLE.includes(type) && isAimedAt(context, part)))
      return part;
    edge = part.past;
  }
  return null;
}

/** *các cá nhân Nga, nhà ngoại giao Mỹ*: the country behind a noun is what a sanction or an expulsion hits. */
const isAimedAt = (context: Context, group: Group): boolean =>
  group.actors.some(({ refs }) =>
    refs.some((id) => isKind(context, id, 'country', 'organisation', 'official')),
  );

/** *Nga bị Mỹ cáo buộc*: the agent stands between *bị* and the verb, its target before. */
function passive(context: Context, clause: Clause, at: number): Sides | null {
  const agent = clause.parts[at - 1];
  if (agent?.kind !== 'group' || agent.prep !== 'by') return null;
  const object = subjectOf(clause, at - 1, context.knowledge);
  return object && { subject: agent, object, rule: 'passive', confidence: 0.85 };
}

/** *theo lời mời của X*: X invites who makes the sentence's trip. */
function invitation(context: Context, clause: Clause, at: number): Sides | null {
  const host = clause.parts.slice(at + 1, at + 3).find((p): p is Group => p.kind === 'group');
  const guest = invited(context, clause, at, host);
  if (!host || !guest || host === guest) return null;
  return { subject: host, object: guest, rule: 'invites: at the invitation of', confidence: 0.92 };
}

/** Who travels: the official before *theo lời mời*, else after *Nhận lời mời của X,*. */
function invited(context: Context, clause: Clause, at: number, host: Group | undefined): Group | undefined {
  const travels = (p: Part): p is Group =>
    p.kind === 'group' &&
    p !== host &&
    p.prep === null &&
    p.actors.some((a) => a.refs.some((id) => isKind(context, id, 'official')));
  return clause.parts.slice(0, at).findLast(travels) ?? clause.parts.slice(at + 2).find(travels);
}

/** *A ký với B, A và B ký, hai nước ký kết*. */
function signing(context: Context, clause: Clause, at: number, subject: Group): Sides | null {
  const text = ({ start, end }: Span) => context.article.text.slice(start, end);
  const stateOf = (ref: string) => countryOf(context, ref);
  const other = clause.parts
    .slice(at + 1)
    .find(
      (p): p is Group => p.kind === 'group' && p.prep === 'with' && p.first - clause.parts[at]!.past <= 10,
    );
  if (other) return { subject, object: other, rule: 'signs with', confidence: 0.85 };
  const [only] = subject.actors;
  if (subject.actors.length === 1 && only!.refs.length === 2) {
    // Hai bên ký: the states; hai nhà lãnh đạo ký: they themselves.
    const sides = /bên|nước/i.test(text(only!.chunk));
    const party = (ref: string) => (sides ? (stateOf(ref) ?? ref) : ref);
    const side = (ref: string) => ({ ...subject, actors: [{ ...only!, refs: [party(ref)] }] });
    return {
      subject: side(only!.refs[0]!),
      object: side(only!.refs[1]!),
      rule: 'both sign',
      confidence: 0.8,
    };
  }
  if (subject.actors.length < 2) return null;
  const [first, ...rest] = subject.actors;
  return {
    subject: { ...subject, actors: [first!] },
    object: { ...subject, actors: rest },
    rule: 'both sign',
    confidence: 0.8,
  };
}

const aboutDiplomats = (context: Context, clause: Clause): boolean =>
  DIPLOMATS.test(context.article.text.slice(clause.sentence.start, clause.sentence.end));

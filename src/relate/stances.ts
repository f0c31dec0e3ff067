import type { RelationRecord, StanceType } from '../model.ts';
import { subjectOf } from './arguments.ts';
import { type Context, countryOf, isKind, partiesOf } from './context.ts';
import { type Clause, type Word, has } from './parts.ts';
import { type Sides, invitation, passive, reciprocal, signing } from './stances/sides.ts';
import { accuser, ownerAfter, speaksFor, targetOf } from './stances/targets.ts';

/** Stances whose target a sentence may leave out. */
const OPEN: readonly StanceType[] = ['denies'];
/** Stances that reach a country through its people and things: *các cá nhân Nga, hàng hóa Trung Quốc, hành động của Nga*. */
const DIPLOMATS = /nhà ngoại giao|ngoại giao|đại sứ|tùy viên|nhân viên sứ quán|lãnh sự/i;

/** What is denied, not declined: *bác bỏ cáo buộc, bác bỏ thông tin*; *Ankara bác bỏ.* */
const ALLEGATION =
  /^\S*\s*(\S+\s+){0,3}?(cáo buộc|thông tin|chỉ trích|tin|cách nói|lời buộc tội|nghi vấn|tố cáo)/i;

/** *bác bỏ* an allegation denies, *bác bỏ* a proposal rejects. */
function typeAt(context: Context, clause: Clause, at: number): StanceType | null {
  const word = clause.parts[at] as Word;
  if (word.stance !== 'rejects') return word.stance;
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
  if (!type || isUndone(clause, at, type)) return [];
  const both = reciprocal(context, clause, at);
  if (both)
    return both.map(([subject, object]) => ({
      ...claimOf(clause, type, `${type}: each other`, 0.8),
      subject,
      object,
    }));
  const sides =
    word.pattern === 'by' ? invitation(context, clause, at) : statement(context, clause, at, type);
  if (!sides) return [];
  const subjects = partiesOf(context, sides.subject);
  const objects = sides.object
    ? partiesOf(context, sides.object).filter(
        (id) => !subjects.includes(id) && !subjects.some((s) => countryOf(context, s) === id),
      )
    : [];
  if (type === 'expelsDiplomatsOf' && !aboutDiplomats(context, clause)) return [];
  if (objects.length === 0 && !OPEN.includes(type)) return [];
  const base = claimOf(clause, type, sides.rule, sides.confidence);
  const targets: (string | null)[] = objects.length > 0 ? objects : [null];
  return subjects
    .filter((id) => isKind(context, id, 'official', 'country', 'organisation'))
    .flatMap((subject) => targets.map((object) => ({ subject, object, ...base })));
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

/** *theo yêu cầu của chính quyền Mỹ*: with its owner right behind it the word is a noun. */
function isOwned(clause: Clause, at: number): boolean {
  const [of, group] = [
    clause.parts[at + 1],
    clause.parts.slice(at + 1, at + 4).find((p) => p.kind === 'group'),
  ];
  return (
    has(of, 'of') && of!.first === clause.parts[at]!.past && group?.kind === 'group' && group.prep === 'of'
  );
}

const span = (clause: Clause) => ({ start: clause.sentence.start, end: clause.sentence.end });

/** Deeds: wished for or asked for they are not done. */
const MATERIAL: readonly StanceType[] = [
  'signsAgreementWith',
  'aids',
  'supports',
  'sanctions',
  'expelsDiplomatsOf',
];

/** *không trừng phạt, sẽ không ủng hộ, dỡ bỏ trừng phạt*: nothing of the kind; *muốn, có thể* is not yet done. */
function isUndone(clause: Clause, at: number, type: StanceType): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const part = clause.parts[i]!;
    if (part.kind === 'group' || clause.parts[at]!.first - part.past > 4) return false;
    if (has(part, 'negation', 'cancelled', 'planned', 'undoes', 'hypothetical')) return true;
    if (MATERIAL.includes(type) && has(part, 'proposed')) return true;
  }
  return false;
}

function statement(context: Context, clause: Clause, at: number, type: StanceType): Sides | null {
  const agent = passive(context, clause, at);
  if (agent) return agent;
  // văn kiện vừa được các bộ ký kết: whoever stands before did not do it.
  const near = clause.parts.slice(Math.max(0, at - 3), at);
  if (near.some((p) => has(p, 'by') && clause.parts[at]!.first - p.past <= 5)) return null;
  const noun = (clause.parts[at] as Word).pattern === 'noun' || isOwned(clause, at);
  const owner = noun ? ownerAfter(context, clause, at) : null;
  // các lệnh trừng phạt chỉ được dỡ bỏ khi …: whoever speaks of sanctions need not impose them.
  if (type === 'sanctions' && noun && !owner) return null;
  const speaker = subjectOf(clause, at, context.knowledge);
  // Blinken lặp lại lời cảnh báo của Mỹ: his; xem sự ủng hộ của NATO là …: NATO's.
  const subject = owner && !(speaker && speaksFor(context, speaker, owner)) ? owner : speaker;
  if (!subject) return null;
  if (type === 'denies')
    return { subject, object: accuser(context, clause, at), rule: 'denies: verb', confidence: 0.85 };
  if (type === 'signsAgreementWith') return signing(context, clause, at, subject);
  const object = targetOf(context, clause, at, type, owner, noun);
  return { subject, object, rule: noun ? `${type}: noun` : `${type}: verb`, confidence: noun ? 0.65 : 0.74 };
}

const aboutDiplomats = (context: Context, clause: Clause): boolean =>
  DIPLOMATS.test(context.article.text.slice(clause.sentence.start, clause.sentence.end));

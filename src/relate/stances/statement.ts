import type { StanceType } from '../../model.ts';
import { type Context, textBetween } from '../context.ts';
import { type Clause, type Group, type Word, groupWith, has } from '../parts.ts';
import { isDoneThere } from '../where/relative.ts';
import { alsoTarget, saidWrong, spokenWith, toldToEnd } from './also.ts';
import { answered } from './answered.ts';
import type { Sides } from './both.ts';
import { withListed } from './chained.ts';
import { exampled } from './exampled.ts';
import { given, taken } from './gifts.ts';
import { heard, isToMeet } from './heard.ts';
import { accuser } from './implied.ts';
import { inviterBefore, isToParade } from './invitations.ts';
import { keptSanctions } from './kept.ts';
import { madeBy, spokenTo } from './made.ts';
import { type Reading, imposedBehind, readingOf } from './nouns.ts';
import { pledged } from './pledges.ts';
import { measureOf } from './praised.ts';
import { isReceived, received } from './received.ts';
import { listed, passive, sufferer } from './sides.ts';
import { agreed, isCeremony, signing, witnessed } from './signings.ts';
import { pastSelf, speakerOf } from './speaker.ts';
import { speaksFor, targetOf } from './targets.ts';
import { giverOf, helped, thankedFor, thanking } from './thanked.ts';
import { warnedFar } from './warned.ts';

/** *văn kiện vừa được các bộ ký kết*: whoever stands before did not do it; *Nga được cho là đã mời* did. */
const isDoneByOthers = (clause: Clause, at: number): boolean =>
  // bị tấn công và yêu cầu Chile hợp tác: the first verb is suffered, the second is the speaker's own.
  !has(clause.parts[at - 1], 'and', 'but') &&
  clause.parts
    .slice(Math.max(0, at - 3), at)
    .some(
      (p, i, near) =>
        has(p, 'by') && clause.parts[at]!.first - p.past <= 5 && !near.slice(i).some((q) => has(q, 'that')),
    );

/** Ways of telling that say both sides at once; undefined where it is none of them. */
function specialSides(
  context: Context,
  clause: Clause,
  at: number,
  type: StanceType,
): Sides | null | undefined {
  const { pattern } = clause.parts[at] as Word;
  if (pattern === 'pledge') return pledged(context, clause, at);
  if (pattern === 'gift') return given(context, clause, at);
  const kept = keptSanctions(context, clause, at);
  if (kept) return kept;
  const imposed = type === 'sanctions' || type === 'aids' ? imposedBehind(context, clause, at) : null;
  return imposed ?? undefined;
}

/** What is done, whoever tells of it. */
const OF_OWNERS: readonly StanceType[] = ['sanctions', 'aids'];

/** Who says or does it and to whom, as the first of the ways of telling that says it. */
export function statement(context: Context, clause: Clause, at: number, type: StanceType): Sides | null {
  if (isReceived(context, clause, at, type)) return received(context, clause, at, type);
  const agent =
    taken(context, clause, at) ??
    passive(context, clause, at, type === 'denies') ??
    witnessed(context, clause, at) ??
    agreed(context, clause, at) ??
    listed(context, clause, at) ??
    answered(context, clause, at, type);
  if (agent) return agent;
  if (isDoneByOthers(clause, at) || isCeremony(context, clause, at)) return null;
  if ((type === 'invites' && isToParade(clause, at)) || isToMeet(context, clause, at, type)) return null;
  const thanked = thankedFor(context, clause, at, type);
  if (thanked) return thanked;
  const special = specialSides(context, clause, at, type);
  if (special !== undefined) return special;
  const reading = readingOf(context, clause, at, type);
  if (!reading) return null;
  const { noun, owner } = reading;
  const speaker =
    (type === 'invites' ? inviterBefore(context, clause, at) : null) ?? speakerOf(context, clause, at);
  // Blinken lặp lại lời cảnh báo của Mỹ: his; xem sự ủng hộ của NATO là …: NATO's.
  // bà Sanders nói lệnh trừng phạt của Mỹ mạnh nhất: the state's.
  const isOwners = owner && (OF_OWNERS.includes(type) || !(speaker && speaksFor(context, speaker, owner)));
  const subject = isOwners ? owner : speaker;
  if (!subject) return null;
  if (type === 'denies')
    return { subject, object: accuser(context, clause, at), rule: 'denies: verb', confidence: 0.85 };
  if (type === 'signsAgreementWith')
    return isDoneThere(context, clause, at) ? null : signing(context, clause, at, subject);
  const object = objectOf(context, clause, at, type, subject, reading);
  const by = object && subject !== owner ? spokenBy(context, clause, at, subject, object, noun) : subject;
  return {
    subject: noun ? by : withListed(context, clause, by),
    object,
    rule: noun ? `${type}: noun` : `${type}: verb`,
    confidence: noun ? 0.65 : 0.74,
  };
}

/** Whom a verb, or a noun with its owner, is aimed at, as the first of the ways of telling that says it. */
function objectOf(
  context: Context,
  clause: Clause,
  at: number,
  type: StanceType,
  subject: Group,
  { owner, noun }: Reading,
): Group | null {
  const isOwners = owner === subject;
  return (
    madeBy(context, clause, at, type) ??
    exampled(context, clause, at, type) ??
    (type === 'supports' ? grantedTo(context, clause, at) : null) ??
    (type === 'supports' ? measureOf(context, clause, at) : null) ??
    targetOf(context, clause, at, type, owner, noun) ??
    (isOwners ? sufferer(context, clause, at, type) : null) ??
    (isOwners ? thanking(context, clause, at, type) : null) ??
    (isOwners ? helped(context, clause, at, type) : null) ??
    (isOwners ? heard(context, clause, at, type) : null) ??
    alsoTarget(context, clause, at, type, subject) ??
    spokenWith(context, clause, at, type, subject) ??
    saidWrong(context, clause, at, type) ??
    toldToEnd(context, clause, at, type) ??
    (type === 'warns' ? warnedFar(context, clause, at) : null) ??
    spokenTo(context, clause, at, type, subject)
  );
}

/** *dành cho Mali sự ủng hộ mạnh mẽ*: to whom, right before the noun. */
function grantedTo(context: Context, clause: Clause, at: number): Group | null {
  const [to, group, noun] = [clause.parts[at - 2], clause.parts[at - 1], clause.parts[at]!];
  const isNext = group?.kind === 'group' && group.prep === 'for' && group.past === noun.first;
  return isNext && /^dành( cho)?$/iu.test(textBetween(context, to!.first, to!.past))
    ? groupWith(group, { prep: null })
    : null;
}

const spokenBy = (
  context: Context,
  clause: Clause,
  at: number,
  subject: Group,
  object: Group,
  noun: boolean,
): Group =>
  noun
    ? giverOf(context, clause, at, pastSelf(context, clause, at, subject, object))
    : pastSelf(context, clause, at, subject, object);

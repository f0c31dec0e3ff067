import { type Clause, type Part, has, isNoun } from '../parts.ts';
import { isPredicateAhead } from './ahead.ts';
import { decidedBy } from './decided.ts';
import { isOwnPlan } from './plans.ts';
import { isInPlannedRow } from './row.ts';
import { type Scope, isInScope } from './scope.ts';
import type { ToldStatus } from './told.ts';
import { WINDOW } from './window.ts';

const JOINED = 30;
/** Tokens from *về* on which not the meeting but something of it is spoken of. */
const ABOUT = 2;

/** What the words before a meeting's say of it. */
export interface Before {
  /** What one of them alone says, whatever the others do. */
  decided: ToldStatus | null;
  planned: boolean;
  proposed: boolean;
  held: boolean;
  negated: boolean;
}

/** What the words say that stand before part `at`, up to where its scope ends. */
export function wordsBefore(clause: Clause, at: number, from: number, inside: boolean): Before {
  const trigger = clause.parts[at]!;
  // sẽ thăm Nhật Bản theo lời mời của ông B và dự hội nghị: what is joined to the verb is as far ahead.
  const isRow = has(clause.parts[at - 1], 'attend') && has(clause.parts[at - 2], 'and', 'comma');
  const scope: Scope = { clause, at, from, inside, window: isRow ? JOINED : WINDOW, after: false };
  const before: Before = {
    decided: null,
    // đang trên đường đi: on the way is not there yet; sắp tới Doha is its own plan.
    planned: has(trigger, 'planned') || isInPlannedRow(clause, at) || isPredicateAhead(clause, from),
    proposed: false,
    // đã tới, đã đến: one word with its tense.
    held: has(trigger, 'past'),
    negated: false,
  };
  let about = false;
  for (let i = at - 1; i >= 0; i--) {
    const part = clause.parts[i]!;
    if (part.kind !== 'word') continue;
    // Đây sẽ là cuộc thảo luận đầu tiên kể từ cuộc gặp …: another meeting's noun closes the scope.
    if (isNoun(part)) break;
    // "Chúng tôi muốn hòa bình", ông nói tại cuộc gặp: what is quoted is another sentence.
    if (has(part, 'quote-mark') && has(clause.parts[i + 1], 'comma')) break;
    // dự định nói với B về chi tiết của cuộc gặp: what is planned is to speak of it.
    if (has(part, 'topic') && trigger.first - part.past >= ABOUT) about = true;
    if (isOthers(clause, i, at)) break;
    scope.after ||= isAfter(clause, i, at);
    const isNamed = isNoun(trigger) || trigger.kind === 'series';
    if (about && isNamed && (has(part, 'quote') || isDiscussed(part))) break;
    before.decided = decidedBy(scope, i, part);
    if (before.decided) break;
    note(scope, i, part, before);
  }
  return before;
}

/** *sau khi (A hôm nay) họp*: the word at `i`, with nothing of the meeting but who and when up to its verb. */
const isAfter = ({ parts }: Clause, i: number, at: number): boolean =>
  has(parts[i], 'after') &&
  has(parts[i + 1], 'when') &&
  !isNoun(parts[at]!) &&
  parts.slice(i + 2, at).every((p) => p.kind === 'group' || p.kind === 'date');

/** Notes what the word at `i` says unless one before it says more. */
function note(scope: Scope, i: number, part: Part, before: Before): void {
  const { clause, at, inside, after } = scope;
  const distance = clause.parts[at]!.first - part.past;
  if (isInScope(scope, part, distance)) {
    // hứa không thử tên lửa trong cuộc hội đàm
    const isOfPromise = inside && has(clause.parts[i - 1], 'promises');
    if (distance <= 2 && has(part, 'negation') && !isOfPromise) before.negated = true;
    if (
      !before.held &&
      ((has(part, 'planned') && !isMayBe(clause, i, at) && !isOfNounBefore(clause, i, at)) ||
        isPlanOf(clause, i, at) ||
        isReadyFor(clause, i, at)) &&
      !isSaidOn(clause, i, at) &&
      !(inside && isPromised(clause, i))
    )
      before.planned = true;
    // không thể thu hẹp bất đồng trong cuộc gặp: what could not be done there
    if (inside && !before.held && has(part, 'hypothetical') && !has(part, 'negation')) before.planned = true;
    if (
      !inside &&
      !after &&
      !before.held &&
      !before.planned &&
      !isOfOpening(clause, i, at) &&
      isProposed(clause, i, at)
    )
      before.proposed = true;
    // đã bày tỏ mong muốn thăm: what has been is the wish.
    // đã đưa ra thông điệp về cuộc gặp: what has been is the message.
    if (!before.planned && !before.proposed && has(part, 'past') && !isSpokenOf(clause, at))
      before.held = true;
  }
  // Theo kế hoạch, … opens the sentence and plans all of it.
  if (i === 0 && part.first === clause.sentence.first && has(part, 'planned')) before.planned = true;
}

/** *Với khả năng khó đột phá, cuộc gặp giữa A và B …*: what opens the sentence says nothing of the noun behind its comma. */
const isOfOpening = ({ parts, sentence }: Clause, i: number, at: number): boolean =>
  isNoun(parts[at]!) &&
  has(parts[at - 1], 'comma') &&
  parts[at - 1]!.past === parts[at]!.first &&
  i < at - 1 &&
  parts.slice(0, at - 1).every((p) => p.kind !== 'word' || !p.event) &&
  parts[0]!.first - sentence.first <= 1;

/** *dự kiến thảo luận về kết quả hội nghị*: as the rest of what is spoken of, it is not what is planned. */
const isDiscussed = (part: Part): boolean =>
  part.kind === 'word' && part.event && part.pattern === 'with-person' && !part.noun;

/** *sẽ không dự cuộc họp giữa A và B*: they hold it all the same. */
const isOthers = ({ parts }: Clause, i: number, at: number): boolean =>
  has(parts[at + 1], 'between') &&
  (has(parts[i], 'absent')
    ? i + 1 === at
    : i + 2 === at && has(parts[i], 'negation') && has(parts[i + 1], 'attend'));

/** *về (một) cuộc gặp*. */
const isSpokenOf = ({ parts }: Clause, at: number): boolean =>
  isNoun(parts[at]!) && has(parts[at - 1], 'topic') && parts[at]!.first - parts[at - 1]!.past <= 1;

/** *hy vọng A gặp B, mời A*; in *hy vọng rằng cuộc gặp giúp đôi bên* it is not the meeting that is hoped for. */
function isProposed(clause: Clause, i: number, at: number): boolean {
  const [part, trigger] = [clause.parts[i]!, clause.parts[at]!];
  if (has(part, 'invites') && part.kind === 'word' && part.pattern !== 'by') return true;
  // có khả năng gặp
  const verb = has(clause.parts[at - 1], 'light') ? clause.parts[at - 1]! : trigger;
  const isNext = part.past === verb.first || isMayBe(clause, i + 1, at);
  if (has(part, 'hypothetical') && !has(part, 'unreal') && !isNoun(verb) && isNext) return true;
  return (
    has(part, 'proposed') &&
    !(isNoun(trigger) && has(clause.parts[i + 1], 'that')) &&
    !isPlanOf(clause, i, at) &&
    !isAim(clause, i, at) &&
    !isOfOther(clause, i, at)
  );
}

/** *Chuyến thăm dự kiến của A nằm trong cuộc thảo luận giữa B và C*: the noun before it is what is planned. */
const isOfNounBefore = ({ parts }: Clause, i: number, at: number): boolean => {
  const [noun, plan, of] = parts.slice(Math.max(0, i - 1), i + 2);
  return (
    i > 0 &&
    !has(parts[at], 'margins') &&
    isNoun(noun!) &&
    noun!.past === plan!.first &&
    has(of, 'of') &&
    of!.first === plan!.past
  );
};

/** The *sẽ* of *có thể sẽ (sớm) gặp, có khả năng sẽ có cuộc gặp*. */
const isMayBe = ({ parts }: Clause, i: number, at: number): boolean =>
  has(parts[i - 1], 'hypothetical') &&
  has(parts[i], 'planned') &&
  parts[i - 1]!.past === parts[i]!.first &&
  i + (has(parts[at - 1], 'light') ? 2 : 1) === at &&
  parts[at]!.first - parts[i]!.past <= MAY_BE;

/** Tokens of *sớm có* between *sẽ* and the meeting. */
const MAY_BE = 2;

/** *nhấn mạnh sẽ không nhượng bộ trong chuyến thăm Nhật Bản*: what is said on a trip to be, where nobody meets, does not plan the trip. */
const isSaidOn = (clause: Clause, plan: number, at: number): boolean =>
  has(clause.parts[at], 'visit.noun') &&
  has(clause.parts[at - 1], 'inside') &&
  clause.parts.slice(0, plan).some((p) => has(p, 'quote')) &&
  !clause.parts.slice(plan, at).some((p) => p.kind === 'word' && p.event);

/** *nhất trí sẽ hợp tác, cam kết sẽ rút quân, trong cuộc gặp với B*: what is promised there is ahead, not the meeting. */
const isPromised = ({ parts }: Clause, plan: number): boolean => {
  const pledge = parts[plan - 1];
  const isPledge = pledge?.kind === 'word' && (pledge.pattern === 'pledge' || has(pledge, 'promises'));
  return has(parts[plan], 'promises') || (isPledge && pledge.past === parts[plan]!.first);
};

/** *kế hoạch gặp giữa A và B*; *ý tưởng* is only proposed. */
const isPlanOf = (clause: Clause, i: number, at: number): boolean =>
  i === at - 1 && has(clause.parts[i], 'plan') && isOwnPlan(clause, at);

/** *tới Moskva trong nỗ lực hạ nhiệt khủng hoảng, rồi gặp B*: past the comma what is done is no longer what is striven for. */
const isAim = (clause: Clause, i: number, at: number): boolean =>
  has(clause.parts[i - 1], 'inside') &&
  clause.parts[i - 1]!.past === clause.parts[i]!.first &&
  clause.parts.slice(i + 1, at).some((p) => has(p, 'comma'));

/**
 * *nói cần thảo luận về biên giới khi tiếp B, có thể thúc đẩy đàm phán khi có chuyến thăm*: what is wanted stands before the *khi*;
 * *bày tỏ hy vọng về Libya khi tiếp B, kêu gọi Iran nhượng bộ trong khi gặp B*: it is said there.
 */
function isOfOther({ parts }: Clause, i: number, at: number): boolean {
  const when = has(parts[at - 1], 'light') ? at - 2 : at - 1;
  const isApart = parts[at - 1]!.past === parts[at]!.first && parts[when]!.past === parts[when + 1]!.first;
  if (!isApart || !has(parts[when], 'moment', 'while')) return false;
  const between = parts.slice(i + 1, when);
  const isSaid = has(parts[i - 1], 'quote') || has(parts[i], 'urges');
  return between.some((p) => (p.kind === 'word' && p.event) || (isSaid && p.kind === 'group'));
}

/** *sẵn sàng cho hội nghị APEC*: all is ready; *sẵn sàng cho một cuộc gặp* offers one. */
const isReadyFor = ({ parts }: Clause, i: number, at: number): boolean =>
  i === at - 2 &&
  has(parts[i], 'proposed') &&
  has(parts[at - 1], 'for') &&
  parts[at - 1]!.first === parts[i]!.past &&
  parts[at]!.first === parts[at - 1]!.past &&
  has(parts[at], 'conference.noun', 'summit.noun');

import type { StanceType } from '../../model.ts';
import { type Context, textBefore, textBetween, textOf } from '../context.ts';
import { type Clause, type Part, type Word, has } from '../parts.ts';
import { isSomebodys } from './nouns.ts';
import { isPromised } from './promised.ts';

/** Deeds: wished for or asked for they are not done. */
const MATERIAL: readonly StanceType[] = [
  'signsAgreementWith',
  'aids',
  'supports',
  'sanctions',
  'expelsDiplomatsOf',
];

/** What a state may promise. */
const GIVEN: readonly StanceType[] = ['aids', 'supports'];

const SAID: readonly StanceType[] = ['warns', 'accuses', 'criticises', 'urges'];

/** *không trừng phạt, sẽ không ủng hộ, dỡ bỏ trừng phạt*: nothing of the kind; *muốn, có thể* is not yet done. */
export function isUndone(context: Context, clause: Clause, at: number, type: StanceType): boolean {
  if (type === 'signsAgreementWith' && !wasDone(context, clause, at) && isStillBefore(context, clause, at))
    return true;
  if ((type === 'aids' || type === 'supports') && isAlleged(clause, at)) return true;
  if (isSaidOtherwise(context, clause, at)) return true;
  if (isDenied(clause, at)) return true;
  // từ chối lên án: neither the one nor the other.
  if (isRefused(clause, at)) return true;
  // không chấm dứt thỏa thuận đã ký với Mỹ: signed it was.
  if (type === 'signsAgreementWith' && wasDone(context, clause, at)) return false;
  // kêu gọi dỡ bỏ lệnh trừng phạt của Mỹ đối với Iran: whose it is, is told, and it stands.
  if (type === 'sanctions' && isSomebodys(clause, at)) return isFeared(context, clause, at);
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const part = clause.parts[i]!;
    if (part.kind === 'group') return isSupposed(clause, i, at, type);
    if (clause.parts[at]!.first - part.past > 4) return false;
    // không có lỗi và đổ lỗi cho Syria: it is the first verb's own.
    // khẳng định sẽ đáp trả và cảnh báo Mỹ: what is planned is the first.
    const isFirsts = has(part, 'negation') || (has(part, 'planned') && SAID.includes(type));
    if (isFirsts && has(clause.parts[i + 1], 'and') && clause.parts[i + 1]!.first > part.past) continue;
    // các vụ thử đã được lên kế hoạch và cảnh báo: what others planned.
    if (isFirsts && has(clause.parts[i - 1], 'by') && has(clause.parts[i + 1], 'and')) continue;
    // đối tác không thể thiếu, cung cấp viện trợ: what was denied is told.
    if (i === at - 2 && has(clause.parts[at - 1], 'comma') && clause.parts[at - 1]!.first > part.past)
      continue;
    // tuyên bố sẽ trục xuất: what a state announces of its own is decided.
    const isAnnounced =
      type === 'expelsDiplomatsOf' && has(part, 'planned') && has(clause.parts[i - 1], 'quote');
    if (isAnnounced) return false;
    if (has(part, 'planned') && GIVEN.includes(type) && isPromised(context, clause, at)) return false;
    if (has(part, 'negation', 'cancelled', 'planned', 'hypothetical')) return true;
    // gỡ bỏ thuế quan và cảnh báo: it is the first verb's own.
    if (has(part, 'undoes') && !clause.parts.slice(i, at).some((p) => has(p, 'and', 'comma', 'when')))
      return true;
    if (MATERIAL.includes(type) && has(part, 'proposed')) return true;
    // muốn mời Tổng thống A: not yet.
    if (type === 'invites' && i === at - 1 && WISHES.test(textBetween(context, part.first, part.past)))
      return true;
    // sẵn sàng thuyết phục Mali: not yet.
    if (type === 'urges' && i === at - 1 && READY.test(textOf(context, part))) return true;
    // dọa trừng phạt: not yet.
    if (
      (type === 'sanctions' || type === 'expelsDiplomatsOf') &&
      isThreat(part) &&
      part.past >= clause.parts[at]!.first - 3
    )
      return true;
  }
  return false;
}

/** *không có lệnh, đề xuất trừng phạt, ngăn chặn các biện pháp*: none that stands. */
const isFeared = ({ tokens, lexicon }: Context, clause: Clause, at: number): boolean =>
  lexicon.collocates.feared.ends(tokens, clause.sentence.first, clause.parts[at]!.first, 1);

const isThreat = (part: Part): boolean =>
  part.kind === 'word' && part.stance === 'warns' && part.pattern === 'verb';

const READY = /^(sẵn sàng|(với )?hy vọng)$/u;
const WISHES = /^(muốn|mong muốn|có ý định|hy vọng)$/iu;

const wasDone = (context: Context, clause: Clause, at: number): boolean =>
  // các thỏa thuận đã ký kết: of the word itself.
  /^(đã|vừa) ký/iu.test(textBetween(context, clause.parts[at]!.first, clause.parts[at]!.past)) ||
  (has(clause.parts[at - 1], 'past') &&
    clause.parts[at - 1]!.past === clause.parts[at]!.first &&
    !has(clause.parts[at - 2], 'negation', 'planned', 'hypothetical'));

/** *nếu Bình Nhưỡng còn đe dọa Washington, yêu cầu Mỹ công nhận*: supposed, or asked of the one who would. */
function isSupposed(clause: Clause, subject: number, at: number, type: StanceType): boolean {
  const before = clause.parts[subject - 1];
  const near = before !== undefined && clause.parts[subject]!.first - before.past <= 1;
  // đề nghị Nga tuân thủ lệnh cấm vận của Liên hợp quốc: with its owner behind it is no deed of theirs.
  const isDeed = MATERIAL.includes(type) && !has(clause.parts[at + 1], 'of');
  const asked = isDeed && has(before, 'urges', 'proposed', 'planned', 'rejects');
  // kêu gọi Mali lên án Niger: whoever is asked to has not said so.
  const isSpeech =
    SAID.includes(type) && subject === at - 1 && (before as Word | undefined)?.pattern === 'verb';
  if (near && isSpeech && has(before, 'urges') && clause.parts[at]!.first === clause.parts[subject]!.past)
    return true;
  return near && (asked || has(before, 'hypothetical'));
}

/** *cự tuyệt đề nghị đối thoại của Ethiopia*: what is declined is somebody's. */
const isOwnedBehind = (clause: Clause, at: number): boolean =>
  has(clause.parts[at + 2], 'of') ||
  (has(clause.parts[at + 1], 'urges') && clause.parts.slice(at + 2, at + 5).some((p) => has(p, 'of')));

function isRefused(clause: Clause, at: number): boolean {
  const [before, word, next] = [clause.parts[at - 1], clause.parts[at]!, clause.parts[at + 1]];
  const isVerb = next?.kind === 'word' && next.stance !== null && next.pattern === 'verb';
  return (
    (has(before, 'rejects') && before!.past === word.first) ||
    (has(word, 'rejects') && isVerb && next.first === word.past && !isOwnedBehind(clause, at))
  );
}

/** *phủ nhận đã mời Mali*. */
function isDenied({ parts }: Clause, at: number): boolean {
  const i = has(parts[at - 1], 'past') ? at - 2 : at - 1;
  return has(parts[i], 'denies') && parts[i]!.past === parts[i + 1]!.first;
}

/** *cáo buộc Iran cung cấp vũ khí cho Houthi; bác bỏ cáo buộc rằng nước này viện trợ …*: said of them, and not done. */
function isAlleged(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const part = clause.parts[i]!;
    if (has(part, 'comma', 'stop', 'and')) return false;
    if (has(part, 'accuses', 'denies')) return true;
  }
  return false;
}

/** *trước khi các bên ký, để hai bên ký*: ahead of it. */
function isStillBefore(context: Context, clause: Clause, at: number): boolean {
  const { first } = clause.parts[at]!;
  const before = textBefore(context, clause, first, 6);
  return /((trước khi|để)( (?!đã)[^,.;]+)?|tiến trình|quá trình|mục tiêu|nhằm|đàm phán|thảo luận|chuẩn bị|hướng tới|xúc tiến|việc sớm|sớm)$/iu.test(
    before,
  );
}

/** *không có hành động xúi giục hay cung cấp vũ khí; có nên trừng phạt; từng định tới Singapore ký; không chính thức cáo buộc*. */
const NOT_DONE =
  /(?<!\p{L})((không|chưa|chẳng|chưa từng|không hề)( [^\s,.;:"]+){1,8} (hay|hoặc)( [^\s,.;:"]+)?|(có|liệu) nên( \S+){0,3}|((?<!(quyết|khẳng|kiên|hiệp|quy|nghị|chỉ|nhận|nhất|ấn|ổn|xác|giả) )định|toan|suýt)( [^\s,.;:"]+){0,3}|(không|chưa)( (chính thức|công khai|trực tiếp|đích danh|thẳng thừng|hề|bao giờ|từng)){1,2})\s*$/iu;
/** *Khả năng Kim Jong-un từ chối*; *khuyên Tổng thống từ chối*; *Nếu được Cuba đề nghị*: only supposed, or asked of who stands between. */
const SUPPOSES =
  /(?<!\p{L})(khả năng|nguy cơ|viễn cảnh|khuyên|khuyến khích|thuyết phục|để|buộc|ép|nếu (được|bị))( (cả|việc|rằng|rằng nếu))?\s*$/iu;
/** *hôm qua, sẽ* between who would and the verb. */
const GAP = 4;

/** More words than one of these patterns spans: they end where the verb begins, and would be tried from every letter. */
const SPAN = 18;

/** The last words of a stretch of text. */
function lastWords(text: string, start: number, end: number): string {
  let from = end;
  for (let words = 0; words < SPAN && from > start; words++) from = text.lastIndexOf(' ', from - 1);
  return text.slice(Math.max(start, from), end);
}

function isSaidOtherwise(context: Context, clause: Clause, at: number): boolean {
  const { text } = context.article;
  const before = (first: number) => lastWords(text, clause.sentence.start, context.tokens.start[first]!);
  const word = clause.parts[at]!;
  if (NOT_DONE.test(before(word.first))) return true;
  const subject = clause.parts.findLast((p, i) => i < at && p.kind === 'group');
  return subject !== undefined && word.first - subject.past <= GAP && SUPPOSES.test(before(subject.first));
}

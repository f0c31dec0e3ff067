import type { Participant } from '../../model.ts';
import { type Context, countryOf, isKind, officialsOf, textBetween, textOf } from '../context.ts';
import { partiesAfterEnvoy } from '../envoys.ts';
import { type Clause, type Group, type Part, has } from '../parts.ts';
import { isThird } from '../talks/mediators.ts';

const MEETING = '(cuộc|buổi) (gặp|họp|hội đàm|hội kiến|đàm phán|tiếp|làm việc|trao đổi)';
/** *Cùng dự cuộc gặp còn có B*; *Chủ nhà là B*. */
const OPENS = new RegExp(
  `^((cùng )?(tham )?(dự|gia)( ${MEETING})?( \\p{L}+){0,3} (còn )?có|chủ nhà( của ${MEETING})? là)$`,
  'u',
);
/** *B (cũng) dự cuộc gặp; B là người đăng cai cuộc gặp ba bên*. */
const FOLLOWS = new RegExp(
  `^(( \\p{L}+){0,2} )?(tham dự|dự|có mặt tại|tham gia|chủ trì|đăng cai|bảo trợ)( \\p{L}+)? ${MEETING}( này| đó| trên| (ba|bốn|nhiều) bên)?$`,
  'u',
);
/** Tokens behind somebody up to the meeting. */
const REACH = 8;

/** Who the sentence behind a meeting says was there too, of another country than those told. */
export function joinedLater(context: Context, clause: Clause, told: readonly Participant[]): Participant[] {
  const group = joiner(context, clause);
  if (!group || clause.parts.some((p) => has(p, 'negation', 'planned', 'cancelled'))) return [];
  const officials = officialsOf(context, group);
  const found: Participant[] = [];
  for (const entity of officials)
    if (isThird(context, entity, [...told, ...found])) found.push({ entity, role: 'participant' });
  return found;
}

/** *Dự kiến, tham gia vòng đàm phán (này) có A*. */
const PRESENT = new RegExp(
  `^(dự kiến, )?((cùng )?(tham )?dự ${MEETING}|tham gia (${MEETING}|đàm phán|hội đàm|vòng đàm phán)( \\p{L}+){0,4} có )`,
  'u',
);
/** *Về phía Iran, Ngoại trưởng B dẫn đầu phái đoàn tham dự đàm phán; Đoàn đàm phán Mỹ do A dẫn đầu*. */
const LED =
  /^(về )?phía [^,.;]*, [^.;]*dẫn đầu|dẫn đầu (phái )?đoàn [^,.;]{0,120}(tham dự|tham gia) [^,.;]{0,120}(đàm phán|hội đàm)|^(phái )?đoàn (đàm phán )?[^,.;]* do [^.;]* (dẫn đầu|làm trưởng đoàn)/u;
/** Tokens in which a sentence says so. */
const OPENING = 14;
/** *A và B đã tham dự cuộc hội đàm này*. */
const ATTENDED = new RegExp(`(tham )?dự ${MEETING}( \\p{L}+){0,2} (này|trên|nói trên)(?!\\p{L})`, 'u');

/** *Tham dự cuộc họp phía Nhật Bản có A và B, phía Australia là C*: officials for the states that were told to meet; null where it tells none. */
export function standIns(
  context: Context,
  clause: Clause,
  told: readonly Participant[],
): Participant[] | null {
  const { first, past } = clause.sentence;
  const opening = textBetween(context, first, first + OPENING).toLowerCase();
  const sentence = textBetween(context, first, past);
  const isToldOf = PRESENT.test(`${opening} `) || tellsWho(sentence);
  if (!isToldOf && !namesSides(context, clause, sentence)) return null;
  const present = clause.parts
    .flatMap((p, i) =>
      p.kind === 'group' && !isOfKin(context, clause.parts[i - 1])
        ? partiesAfterEnvoy(context, clause, p)
        : [],
    )
    .filter((id) => isKind(context, id, 'official'));
  if (!isToldOf && !told.every((p) => present.some((id) => countryOf(context, id) === p.entity))) return null;
  return stoodFor(context, told, present);
}

/** Those told to have met, each state by its officials; null where none has any. */
function stoodFor(
  context: Context,
  told: readonly Participant[],
  present: readonly string[],
): Participant[] | null {
  const of = (state: string): string[] => present.filter((id) => countryOf(context, id) === state);
  const found = told.flatMap((p) => {
    const officials = [...new Set(of(p.entity))];
    return officials.length > 0 ? officials.map((entity) => ({ ...p, entity })) : [p];
  });
  return found.length > told.length || found.some((p, i) => p.entity !== told[i]!.entity) ? found : null;
}

/** *Vòng này do A và B dẫn đầu; cuộc gặp được dẫn dắt bởi A và B*: of all states that were told. */
const LED_BY =
  /^((vòng|phiên|cuộc|buổi) )?(đàm phán|gặp|họp|hội đàm|đối thoại)( \p{L}+){0,4} (do|được (dẫn dắt|chủ trì|điều hành) bởi) /iu;
/** *A và B đã tham gia cuộc đàm phán tại Đại sứ quán*. */
const TAKE_PART =
  /^( (đã|cùng|đều|sẽ|trực tiếp))* (tham gia|tham dự|dự|dẫn đầu|chủ trì) (vòng|phiên|cuộc|buổi) (đàm phán|gặp|họp|hội đàm|đối thoại)/u;
/** Tokens of *đã cùng tham gia cuộc đàm phán*. */
const PART = 8;

/** Whether a sentence says of those whom it names together, or of its meeting, who led the sides. */
function namesSides(context: Context, clause: Clause, sentence: string): boolean {
  if (LED_BY.test(sentence)) return true;
  return clause.parts.some(
    (p) =>
      p.kind === 'group' &&
      p.prep === null &&
      p.actors.length > 1 &&
      TAKE_PART.test(` ${textBetween(context, p.past, p.past + PART)}`),
  );
}

const tellsWho = (sentence: string): boolean => ATTENDED.test(sentence) || LED.test(sentence.toLowerCase());

/** *con rể Tổng thống Donald Trump*. */
const isOfKin = (context: Context, part: Part | undefined): boolean =>
  has(part, 'of-noun') && /^(con|anh|em|vợ|chồng)( |$)/u.test(textOf(context, part!));

function joiner(context: Context, clause: Clause): Group | null {
  const group = clause.parts.find((p): p is Group => p.kind === 'group' && p.prep !== 'at');
  if (!group) return null;
  const before = textBetween(context, clause.sentence.first, group.first).toLowerCase().trim();
  const past = Math.min(group.past + REACH, clause.sentence.past);
  const [behind] = ` ${textBetween(context, group.past, past).toLowerCase()}`.split(/[.,;]/);
  return OPENS.test(before) || (before === '' && FOLLOWS.test(behind!)) ? group : null;
}

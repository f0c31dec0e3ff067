import { signals } from '../lexicon/signals.ts';
import type { Form, Participant } from '../model.ts';
import { type Context, countryOf, isKind, isOfOfficials, landOrSelf, textAfter, textOf } from './context.ts';
import { opensAt } from './opening.ts';
import { type Clause, type Word, has, mayTell } from './parts.ts';
import { isOwnPlan } from './status/plans.ts';
import { addressedParties, calledOn, goalOf } from './talks/addressed.ts';
import { countedParties, ellipticParties } from './talks/elliptic.ts';
import { othersAt, presidedBy } from './talks/mediators.ts';
import { nounParties } from './talks/noun.ts';
import { occasionOf } from './talks/occasion.ts';
import { BOTH_PRESIDE, presidedBefore } from './talks/presided.ts';
import { isRemote } from './talks/remote.ts';
import { resumedParties } from './talks/resumed.ts';
import { numberedSession } from './talks/sessions.ts';
import type { Parties } from './talks/sides.ts';
import { tellingAt } from './talks/telling-at.ts';
import { atSecondSite } from './talks/two-sites.ts';
import { verbParties } from './talks/verb.ts';
import type { Telling } from './telling.ts';
import { narrowest } from './where.ts';
import { locations } from './where/locations.ts';

const FORMS: readonly [string, Form][] = [
  ['summit.noun', 'summit'],
  ['call.noun', 'call'],
  ['call.verb', 'call'],
  ['talks.noun', 'talks'],
  ['talks.verb', 'talks'],
  ['conference.noun', 'conference'],
];

/** Meetings, calls and two-party summits that the word at `at` tells of; empty where it names nobody. */
export function talksAt(context: Context, clause: Clause, at: number): Telling[] {
  const word = clause.parts[at] as Word;
  const form = word.event ? formAt(context, clause, at) : undefined;
  if (!form)
    return [
      ...tellingsOf(context, clause, at, calledOn(context, clause, at), 'talks'),
      ...addressed(context, clause, at),
    ];
  const parties =
    presidedBefore(context, clause, at) ??
    resumedParties(context, clause, at) ??
    (form === 'conference'
      ? nounParties(context, clause, at)
      : (countedParties(context, clause, at) ??
        (word.noun || isOwnPlan(clause, at) || isBareNoun(context, clause, at)
          ? nounParties(context, clause, at)
          : verbParties(context, clause, at)) ??
        ellipticParties(context, clause, at))) ??
    numberedSession(context, clause, at);
  const told = tellingsOf(context, clause, at, parties, form);
  return word.pattern === 'person' ? told.filter((t) => haveMet(context, t)) : told;
}

/**
 * *cái bắt tay giữa Nga và Trung Quốc* is an alliance; *từ chối bắt tay, muốn ăn tối cùng*: what did not come about is no meeting
 * that fell through.
 */
const haveMet = (context: Context, telling: Telling): boolean =>
  (telling.status === 'held' || telling.status === 'planned') && isOfOfficials(context, telling);

/** Tokens of *trực tiếp, gián tiếp* behind it. */
const HOW = 2;
/** *Đàm phán trực tiếp Nga - Ukraine được nối lại ở Istanbul hôm 16/5*: it sits somewhere, on some day. */
const HELD =
  /^((?!sẽ|dự kiến|có thể|chưa|không)[^,.;])*(nối lại|diễn ra|khai mạc|bắt đầu|khép lại|kết thúc) [^,.;]*(?<!\p{L})(tại|ở|hôm|ngày|sáng|chiều|tối) /u;
const HELD_WITHIN = 16;
/** *giữa A và B đổ vỡ hồi tháng 5*: it ended, some day. */
const BROKE_UP =
  /^((?!sẽ|dự kiến|có thể|chưa|không)[^,.;])*(nối lại|diễn ra|khai mạc|kết thúc|đổ vỡ|sụp đổ|tan vỡ|thất bại) [^,.;]*(?<!\p{L})(hôm|ngày|sáng|chiều|tối|hồi|vào|tháng|tuần|năm) /u;

/** *Hội đàm giữa A và B đã kết thúc, Hội đàm Pháp – Đức*: a verb without its *cuộc*, which the sentence begins with. */
function isBareNoun(context: Context, clause: Clause, at: number): boolean {
  if (isFramedNoun(context, clause, at) || isFieldNoun(context, clause, at) || isAttended(clause, at))
    return true;
  const how = clause.parts[at + 1];
  const next = has(how, 'none') && how!.first === clause.parts[at]!.past ? clause.parts[at + 2] : how;
  if (at !== opensAt(clause) || !next || next.first > clause.parts[at]!.past + HOW) return false;
  if (next.first > clause.parts[at]!.past && !has(how, 'none')) return false;
  // Đàm phán Nga - Gruzia vẫn bế tắc: what drags on is no one meeting.
  const isOne =
    /^(hội|điện) đàm$/.test(textOf(context, clause.parts[at]!)) ||
    HELD.test(textAfter(context, next.past, HELD_WITHIN));
  return has(next, 'between') || (isOne && next.kind === 'group' && next.dashed);
}

/** *tham dự hội đàm ba bên cùng B*; *tham gia đàm phán* is to negotiate. */
const isAttended = ({ parts }: Clause, at: number): boolean =>
  has(parts[at - 1], 'attend') && !has(parts[at - 1], 'light') && parts[at - 1]!.past === parts[at]!.first;

/** *Đàm phán thương mại (song phương) giữa A và B đổ vỡ hồi tháng 5*. */
function isFieldNoun(context: Context, clause: Clause, at: number): boolean {
  let next = at + 1;
  while (has(clause.parts[next], 'of-noun', 'none')) next++;
  const between = clause.parts[next];
  return (
    at === opensAt(clause) &&
    next > at + 1 &&
    has(between, 'between') &&
    between!.first - clause.parts[at]!.past <= FIELD &&
    BROKE_UP.test(textAfter(context, between!.past, HELD_WITHIN))
  );
}

/** Tokens of *hạt nhân song phương*. */
const FIELD = 5;

/** *tuyên bố chung sau hội đàm giữa hai bộ trưởng; kết quả hội đàm giữa A và B*. */
const isFramedNoun = (context: Context, { parts }: Clause, at: number): boolean =>
  ((has(parts[at - 1], 'after', 'before', 'inside', 'at', 'took-place') &&
    parts[at - 1]!.past === parts[at]!.first) ||
    isOutcome(context, parts[at]!.first)) &&
  has(parts[at + 1], 'between') &&
  parts[at + 1]!.first - parts[at]!.past <= HOW;

/** *kết quả*, which only a meeting has. */
const isOutcome = (context: Context, first: number): boolean =>
  first > 1 && textAfter(context, first - 2, 2) === 'kết quả';

const CALLS = signals('call.noun');

/** The form of the word, or of the occasion that it was done in: *thảo luận về Síp trong cuộc điện đàm*. */
function formAt(context: Context, clause: Clause, at: number): Form | undefined {
  const occasion = clause.parts[occasionOf(context, clause, at)];
  if (has(occasion, 'call.noun') || isRemote(clause, at)) return 'call';
  return formOfWord(context, clause, clause.parts[at] as Word);
}

/** *gặp thượng đỉnh* is no noun, and a summit all the same. */
function formOfWord(context: Context, clause: Clause, word: Word): Form | undefined {
  const form = FORMS.find(([type]) => word.types.includes(type))?.[1];
  if (form !== 'talks') return form;
  const text = textOf(context, word);
  // có cuộc nói chuyện đầu tiên trong một cuộc điện đàm
  if (mayTell(clause, CALLS) && text.startsWith('cuộc nói chuyện')) return 'call';
  return text.endsWith('thượng đỉnh') ? 'summit' : form;
}

/** They meet where he goes. */
function addressed(context: Context, clause: Clause, at: number): Telling[] {
  const goal = goalOf(clause, at);
  if (!goal) return [];
  const found = tellingsOf(context, clause, at, addressedParties(context, clause, at), 'talks');
  for (const telling of found) telling.place = narrowest(context, locations(context, goal));
  return found;
}

const NO_SIDES: readonly Participant[] = [];

function tellingsOf(
  context: Context,
  clause: Clause,
  at: number,
  parties: Parties | null,
  form: Form,
): Telling[] {
  if (!parties) return [];
  const tellings: Telling[] = [];
  for (const met of parties.meetings) {
    const beside = met.length >= 2 ? withOtherSide(context, met, parties.rule) : NO_SIDES;
    if (beside.length === 0) continue;
    const sides = presidedBy(context, clause, at, beside);
    const all = [...sides, ...othersAt(context, clause, at, sides)];
    const own = formOf(context, clause, at, form, all, parties.rule);
    const told = tellingAt(context, clause, at, parties, all, own);
    const again = atSecondSite(context, clause, at, told);
    tellings.push(...(again ? [told, again] : [told]));
  }
  return tellings;
}

/**
 * *phiên họp mở rộng có sự tham gia của Ngoại trưởng và Cố vấn An ninh Mỹ*: one delegation joins those told last; ministers
 * of one country alone hold no talks.
 */
function withOtherSide(context: Context, participants: Participant[], rule: string): Participant[] {
  const country = countryOf(context, participants[0]!.entity);
  const isOne =
    country !== null &&
    participants.every(
      (p) => isKind(context, p.entity, 'official') && countryOf(context, p.entity) === country,
    );
  if (!isOne) return participants;
  // Giám đốc Tình báo đã tới gặp Tổng thống: the one has met the other.
  if (rule === 'subject meets object') return [];
  const told = context.last();
  const countries = told.map((id) => landOrSelf(context, id));
  if (!countries.includes(country) || countries.every((c) => c === country)) return [];
  const others = told.filter((id) => !participants.some((p) => p.entity === id));
  return [...others.map((entity) => ({ entity, role: 'participant' as const })), ...participants];
}

/** *hội nghị Mỹ – Triều*: of two it is no conference. *Đối thoại chiến lược* is held below those who lead them. */
function formOf(
  context: Context,
  clause: Clause,
  at: number,
  form: Form,
  all: readonly Participant[],
  rule: string,
): Form {
  if (form !== 'conference' || all.length !== 2) return form;
  // Hội nghị lần thứ hai Ủy ban hợp tác giữa A và B
  if (COMMITTEE.test(textAfter(context, clause.parts[at]!.first, SESSION))) return 'talks';
  // hội nghị giữa ASEAN và Canada
  if (all.some((p) => isKind(context, p.entity, 'organisation'))) return form;
  return rule === DIALOGUE || rule === BOTH_PRESIDE ? 'talks' : 'summit';
}

/** Tokens of *hội nghị lần thứ hai Ủy ban Hợp tác liên nghị viện giữa*. */
const SESSION = 16;
const COMMITTEE = /^[^,.;]*(ủy ban|uỷ ban|cấp bộ trưởng|cấp thứ trưởng) [^,.;]* giữa /u;

const DIALOGUE = 'dialogue of two states';

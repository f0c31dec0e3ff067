import { PARTY_RANKS } from '../lexicon/party-ranks.ts';
import { type Tenure, heldOn } from '../lexicon/tenures.ts';
import type { OfficeClaim, OfficeMention, RelationRecord } from '../model.ts';
import { edtfInterval, isDay } from '../text/edtf.ts';
import { type Context, countryOf, entityOf, isKind } from './context.ts';

/** Titles that name no office by themselves. */
const VAGUE = [
  'leader',
  'minister',
  'deputy minister',
  'head of state',
  'general',
  'admiral',
  'presidential candidate',
  'top diplomat',
];
/** Ranks that are kept whatever office is held, and the words for whoever speaks for a country. */
const TITLES_FOR_LIFE = ['general', 'admiral', 'top diplomat'];
const SAY_LESS = [...VAGUE, ...PARTY_RANKS];
/** Offices of a state: without a country in the title, that of the person is meant. */
const OF_STATE =
  /president|minister|chancellor|king|queen|emperor|pope|general|supreme leader|party|ambassador|envoy|national security|attorney|secretary of|treasury|foreign affairs committee|national assembly|secretariat|senat|parliament|speaker|special counsel|commander in chief|military commission|political commissar|people's committee/;

const HEADS = ['president', 'prime minister', 'chancellor'];

/** *Ngoại trưởng Nga Lavrov*: an office for each person and post that the article tells, with the sentence. */
export function officesIn(context: Context): RelationRecord[] {
  const claims = new Map<string, RelationRecord>();
  for (const claim of context.linked.offices) {
    // cựu Tổng thống holds no office any more, ứng viên Tổng thống none yet; Tổng thống khi đó did.
    const { qualifier, once } = claim.post;
    const isNone = (qualifier === 'former' && !once) || qualifier === 'sought';
    const record = isNone || isToldBetter(context, claim) ? null : officeOf(context, claim);
    if (!record) continue;
    const of = entityOf(context, record.object!);
    if (of) context.linked.entities.set(of.id, of);
    const key = `${record.subject}|${record.office}|${record.object}|${record.qualifier}`;
    if (!claims.has(key)) claims.set(key, record);
  }
  const told = [...claims.values()];
  return told.filter((claim) => !isLessThan(claim, told));
}

/** *nhà lãnh đạo Triều Tiên … Chủ tịch Kim Jong-un*: a rank says less than the office that the article tells too. */
const isLessThan = (claim: RelationRecord, told: readonly RelationRecord[]): boolean =>
  SAY_LESS.includes(claim.office!) && told.some((o) => o !== claim && o.subject === claim.subject);

/** *TT Nguyễn Xuân Phúc … Thủ tướng Nguyễn Xuân Phúc*: which of its meanings a title has, another title of the article tells. */
function isToldBetter(context: Context, { official, post }: OfficeClaim): boolean {
  if (post.offices.length < 2 || isDay(context.article.published)) return false;
  const held = new Set(context.knowledge.tenures.of(official).map((t) => t.office));
  const meanings = (offices: readonly string[]) => offices.filter((office) => held.has(office));
  const own = meanings(post.offices);
  if (own.length < 2) return false;
  return context.linked.offices.some((o) => {
    const [only, ...more] = meanings(o.post.offices);
    return o.official === official && only !== undefined && more.length === 0 && own.includes(only);
  });
}

function officeOf(context: Context, { official, post, sentence }: OfficeClaim): RelationRecord | null {
  const known = knownTenure(context, official, post.offices, post.of, post.qualifier === 'former');
  const office = known?.office ?? officeTold(context, post);
  const of =
    post.of[0] ?? known?.of ?? (office && OF_STATE.test(office) ? countryOf(context, official) : null);
  if (!office || !of) return null;
  const { start, end } = context.linked.sentences[sentence]!;
  return {
    subject: official,
    type: 'holdsOffice',
    // ông chủ Điện Kremlin is president of Russia.
    object: known && HEADS.includes(known.office) ? known.of : (post.of[0] ?? of),
    // Tổng thống đắc cử is an office of its own.
    office: post.qualifier === 'elect' ? `${office}-elect` : office,
    qualifier: post.qualifier === 'elect' || post.once ? null : post.qualifier,
    date: post.once ? timeThen(known) : post.qualifier === null ? timeOf(context, known) : null,
    code: null,
    evidence: [{ start, end }],
    rule: known ? ruleOf(context, known) : 'title in the text',
    confidence: known ? 0.98 : 0.84,
  };
}

const ruleOf = ({ article: { published } }: Context, known: Tenure): string =>
  !isDay(published) || heldOn(known, published) ? 'title, known on the day' : 'title, known of another time';

/** *Chủ tịch* of a state is its president, of a body its chairman. What a title says where the lexicon knows no such office of the person; null where that is none. */
function officeTold(context: Context, { offices, of: [of], field }: OfficeMention): string | null {
  const [told] = offices;
  // nhà ngoại giao hàng đầu Vương Nghị: no office by itself, whatever else the title may mean.
  if (told === undefined || (VAGUE.includes(told) && !field)) return null;
  // Phó Chủ tịch Ủy ban Trung ương: of a body that no table names.
  if (field && told.endsWith('president')) return null;
  if (of === undefined || isKind(context, of, 'country')) return told;
  // ứng viên tranh cử tổng thống đảng Cộng hòa: a party has no president.
  if (told === 'president' && !offices.includes('chairman')) return null;
  // Chủ tịch COP29, Chủ tịch Đại hội đồng: these have presidents.
  const isAssembly = /General Assembly|Climate Change Conference/.test(entityOf(context, of)?.nameEn ?? '');
  if (told === 'president' && !isAssembly) return 'chairman';
  const isInternational = context.knowledge.organisationType.get(of) === 'international';
  return told === 'vice president' && !isInternational ? 'vice chairman' : told;
}

/** When an office was held that is over by now, where the lexicon knows. */
const timeThen = (known: Tenure | undefined): string | null =>
  known ? edtfInterval(known.from, known.until) : null;

/** From when to when an office that the lexicon knows was held; else the day on which the article tells of it. */
function timeOf({ article: { published }, knowledge }: Context, known: Tenure | undefined): string | null {
  if (!known) return published;
  const same = knowledge.tenures
    .of(known.official)
    .filter((t) => t.office === known.office && t.of === known.of);
  // Hồi năm 2000, Tổng thống Clinton thăm Việt Nam, told in 2005: of his time, not of the day of writing.
  const sure = same.length === 1 || (isDay(published) && heldOn(known, published));
  return (sure ? edtfInterval(known.from, known.until) : null) ?? published;
}

/** The tenure that a title means: *Thủ tướng Đức* is the chancellor; *Bộ trưởng Truss* the foreign minister. */
function knownTenure(
  context: Context,
  official: string,
  offices: readonly string[],
  of: readonly string[],
  former: boolean,
) {
  const day = context.article.published;
  const generic = offices.some((o) => VAGUE.includes(o));
  const fitting = context.knowledge.tenures
    .of(official)
    .filter(
      (t) =>
        offices.includes(t.office) ||
        (generic && fitsRank(offices[0]!, t.office)) ||
        offices.some((o) => isShortened(o, t.office)),
    )
    .filter(
      (t) =>
        of.length === 0 || of.includes(t.of) || of.some((o) => context.knowledge.speaksFor.get(o) === t.of),
    );
  // Without a day the first meaning of the title: Chủ tịch is the president before the chairman.
  const rank = (t: Tenure) => (offices.indexOf(t.office) + offices.length + 1) % (offices.length + 1);
  const latest = fitting.toSorted((a, b) => rank(b) - rank(a)).at(-1);
  const now = isDay(day) ? fitting.find((t) => heldOn(t, day)) : undefined;
  // Thượng tướng Ngô Xuân Lịch in 2012, nhà ngoại giao hàng đầu: a rank tells no office of another time.
  if (!now && TITLES_FOR_LIFE.includes(offices[0]!)) return undefined;
  return former ? latest : (now ?? latest);
}

/** *Cố vấn Navarro* is the trade adviser, *Giám đốc Coats* the director of national intelligence, *trợ lý Ushakov* the president's. */
const isShortened = (title: string, office: string): boolean =>
  ['adviser', 'aide', 'director', 'vice chairman'].includes(title) &&
  (office.endsWith(` ${title}`) || office.startsWith(`${title} of `) || office.startsWith(`${title} to `)) &&
  !/^(deputy|acting) /.test(office);

function fitsRank(title: string, office: string): boolean {
  if (title === 'minister')
    return (
      (office.endsWith('minister') && office !== 'prime minister' && !office.startsWith('deputy')) ||
      /^(foreign|home|treasury|commerce|brexit) secretary$|^secretary of /.test(office)
    );
  if (title === 'deputy minister') return office.startsWith('deputy') && office.endsWith('minister');
  if (title === 'leader' || title === 'head of state')
    return ['president', 'prime minister', 'chancellor', 'supreme leader', 'king'].includes(office);
  if (title === 'general' || title === 'admiral')
    return office.includes('chiefs of staff') || office === 'defence minister';
  return false;
}

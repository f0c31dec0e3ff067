import { type Tenure, heldOn } from '../lexicon/tenures.ts';
import type { OfficeClaim, RelationRecord } from '../model.ts';
import { edtfInterval } from '../text/edtf.ts';
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
/** Offices of a state: without a country in the title, that of the person is meant. */
const OF_STATE =
  /president|minister|chancellor|king|queen|emperor|pope|general|supreme leader|party|ambassador|envoy|national security|attorney|secretary of state/;

/** *Ngoại trưởng Nga Lavrov*: an office for each person and post that the article tells, with the sentence. */
export function officesIn(context: Context): RelationRecord[] {
  const claims = new Map<string, RelationRecord>();
  for (const claim of context.linked.offices) {
    // cựu Tổng thống holds no office any more.
    const record = claim.post.qualifier === 'former' ? null : officeOf(context, claim);
    if (!record) continue;
    const of = entityOf(context, record.object!);
    if (of) context.linked.entities.set(of.id, of);
    const key = [record.subject, record.office, record.object, record.qualifier].join('|');
    if (!claims.has(key)) claims.set(key, record);
  }
  return [...claims.values()];
}

function officeOf(context: Context, { official, post, sentence }: OfficeClaim): RelationRecord | null {
  const known = knownTenure(context, official, post.offices, post.of, post.qualifier === 'former');
  // nhà ngoại giao hàng đầu Vương Nghị: no office by itself, whatever else the title may mean.
  const told = VAGUE.includes(post.offices[0]!) ? null : post.offices[0]!;
  const body = post.of[0] !== undefined && !isKind(context, post.of[0], 'country');
  // Chủ tịch of a state is its president, of a body its chairman.
  const office = known?.office ?? (body && told === 'president' ? 'chairman' : told);
  const of =
    post.of[0] ?? known?.of ?? (office && OF_STATE.test(office) ? countryOf(context, official) : null);
  if (!office || !of || VAGUE.includes(office)) return null;
  const { start, end } = context.linked.sentences[sentence]!;
  return {
    subject: official,
    type: 'holdsOffice',
    object: post.of[0] ?? of,
    office,
    qualifier: post.qualifier,
    date: post.qualifier === null ? timeOf(context, known) : null,
    evidence: [{ start, end }],
    rule: known ? 'title, known on the day' : 'title in the text',
    confidence: known ? 0.98 : 0.84,
  };
}

/** From when to when an office that the lexicon knows was held; else the day on which the article tells of it. */
function timeOf({ article: { published }, knowledge }: Context, known: Tenure | undefined): string | null {
  if (!known) return published;
  const same = knowledge.tenures
    .of(known.official)
    .filter((t) => t.office === known.office && t.of === known.of);
  const sure = published?.length === 10 ? heldOn(known, published) : same.length === 1;
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
    .filter((t) => offices.includes(t.office) || (generic && fitsRank(offices[0]!, t.office)))
    .filter(
      (t) =>
        of.length === 0 || of.includes(t.of) || of.some((o) => context.knowledge.speaksFor.get(o) === t.of),
    );
  if (former || day === null || day.length < 10) return fitting.at(-1);
  return fitting.find((t) => heldOn(t, day)) ?? fitting.at(-1);
}

function fitsRank(title: string, office: string): boolean {
  if (title === 'minister')
    return office.endsWith('minister') && office !== 'prime minister' && !office.startsWith('deputy');
  if (title === 'deputy minister') return office.startsWith('deputy') && office.endsWith('minister');
  if (title === 'leader' || title === 'head of state')
    return ['president', 'prime minister', 'chancellor', 'supreme leader', 'king'].includes(office);
  if (title === 'general' || title === 'admiral')
    return office.includes('chiefs of staff') || office === 'defence minister';
  return false;
}

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

const HEADS = ['president', 'prime minister', 'chancellor'];

/** *Ngoại trưởng Nga Lavrov*: an office for each person and post that the article tells, with the sentence. */
export function officesIn(context: Context): RelationRecord[] {
  const claims = new Map<string, RelationRecord>();
  for (const claim of context.linked.offices) {
    // cựu Tổng thống holds no office any more.
    const record =
      claim.post.qualifier === 'former' || isToldBetter(context, claim) ? null : officeOf(context, claim);
    if (!record) continue;
    const of = entityOf(context, record.object!);
    if (of) context.linked.entities.set(of.id, of);
    const key = `${record.subject}|${record.office}|${record.object}|${record.qualifier}`;
    if (!claims.has(key)) claims.set(key, record);
  }
  return [...claims.values()];
}

/** *TT Nguyễn Xuân Phúc … Thủ tướng Nguyễn Xuân Phúc*: which of its meanings a title has, another title of the article tells. */
function isToldBetter(context: Context, { official, post }: OfficeClaim): boolean {
  const held = new Set(context.knowledge.tenures.of(official).map((t) => t.office));
  const meanings = (offices: readonly string[]) => offices.filter((office) => held.has(office));
  const own = meanings(post.offices);
  if (own.length < 2 || context.article.published?.length === 10) return false;
  return context.linked.offices.some((o) => {
    const [only, ...more] = meanings(o.post.offices);
    return o.official === official && only !== undefined && more.length === 0 && own.includes(only);
  });
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
    // ông chủ Điện Kremlin is president of Russia.
    object: known && HEADS.includes(known.office) ? known.of : (post.of[0] ?? of),
    // Tổng thống đắc cử is an office of its own.
    office: post.qualifier === 'elect' ? `${office}-elect` : office,
    qualifier: post.qualifier === 'elect' ? null : post.qualifier,
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
  // Without a day the first meaning of the title: Chủ tịch is the president before the chairman.
  const rank = (t: Tenure) => (offices.indexOf(t.office) + offices.length + 1) % (offices.length + 1);
  const latest = fitting.toSorted((a, b) => rank(b) - rank(a)).at(-1);
  if (former || day === null || day.length < 10) return latest;
  return fitting.find((t) => heldOn(t, day)) ?? latest;
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

import type { RelationRecord } from '../../model.ts';
import { acts } from '../arguments.ts';
import { type Context, partiesOf } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';

/** *Nga bác bỏ cáo buộc của Anh*: that there was one, is told with it. */
export const implied = (
  context: Context,
  clause: Clause,
  at: number,
  claims: readonly RelationRecord[],
): RelationRecord[] =>
  claims.flatMap((claim) =>
    claim.type === 'denies' && claim.object !== null ? accusations(context, clause, at, claim) : [],
  );

function accusations(context: Context, clause: Clause, at: number, denial: RelationRecord): RelationRecord[] {
  const { start, end } = clause.sentence;
  if (!/cáo buộc|tố cáo|buộc tội/iu.test(context.article.text.slice(start, end))) return [];
  const accused = accusedOf(context, clause, at);
  const objects = accused ? partiesOf(context, accused) : [denial.subject];
  return objects
    .filter((object) => object !== denial.object)
    .map((object) => ({
      ...denial,
      type: 'accuses',
      subject: denial.object!,
      object,
      // the day is that of the denial
      date: null,
      rule: 'accuses: denied',
      confidence: 0.7,
    }));
}

/** *bác bỏ cáo buộc của Triều Tiên rằng Mỹ vi phạm thỏa thuận*: who is accused, where it is not whoever denies it. */
function accusedOf(context: Context, clause: Clause, at: number): Group | null {
  const owner = accuser(context, clause, at);
  const i = owner ? clause.parts.indexOf(owner) : -1;
  const [that, accused] = [clause.parts[i + 1], clause.parts[i + 2]];
  const isSaid = i >= 0 && has(that, 'that') && that!.first === owner!.past;
  return isSaid && accused?.kind === 'group' && accused.prep === null && isNamed(accused) ? accused : null;
}

const isNamed = ({ actors }: Group): boolean =>
  actors.every(({ chunk }) => chunk.kind !== 'pronoun' && chunk.kind !== 'pair');

/** *bác bỏ cáo buộc (“vi phạm thỏa thuận”) của (phía) Mỹ*: whose allegation it is; nobody where the text does not say. */
export function accuser(context: Context, clause: Clause, at: number): Group | null {
  const next = clause.parts.slice(at + 1).find((p): p is Group => p.kind === 'group');
  if (next?.prep !== 'of' || !acts(next, context.knowledge)) return null;
  const { start, end } = context.tokens;
  const between = context.article.text.slice(end[clause.parts[at]!.past - 1], start[next.first]);
  return OF_WHOM.test(between) ? next : null;
}

const OF_WHOM =
  /^( (này|đó|trên|nói trên|mới|mới nhất|gần đây|tương tự|các|những|mọi|lời|cáo buộc|tố cáo|chỉ trích|thông tin|tuyên bố|nhận định|báo cáo|lập luận))* ?(["“'‘][^"”'’]{1,80}["”'’] )?(của|từ)( (phía|chính phủ|chính quyền|giới chức|các quan chức))? $/u;

import type { Entity } from '../model.ts';
import type { Knowledge } from './knowledge.ts';
import type { Ministry } from './words.ts';

/** *mfa-ru*. */
export const ministryId = ({ slug }: Ministry, state: Entity): string =>
  `${slug}-${(state.iso ?? state.id).toLowerCase()}`;

/** A ministry as its state and field name it. */
export const newMinistry = (ministry: Ministry, state: Entity): Entity => ({
  id: ministryId(ministry, state),
  kind: 'organisation',
  names: [
    ...state.names.slice(0, 3).map((name) => `Bộ ${ministry.phrase} ${name}`),
    ...(state.id === ministry.home ? [`Bộ ${ministry.phrase}`] : []),
  ],
  nameEn: `Ministry of ${ministry.field} of ${state.nameEn ?? state.names[0]}`,
  wikidata: null,
  iso: null,
  country: state.id,
});

/** Those whose officials the tables tell: *Người phát ngôn Hồng Lỗi* is known as one of a ministry that his article need not name. */
export function addMinistries({ entities, ids, tenures }: Knowledge, ministries: readonly Ministry[]): void {
  for (const { of } of tenures.all()) {
    if (entities.has(of)) continue;
    const [, slug, iso] = /^([a-z-]+)-([a-z]{2})$/.exec(of)!;
    const ministry = ministries.find((m) => m.slug === slug);
    const state = entities.get(ids.get(iso!.toUpperCase())!);
    if (ministry && state) entities.set(of, newMinistry(ministry, state));
  }
}

import type { Entity, Form, Participant } from '../model.ts';
import { dateInEnglish, dateInVietnamese } from './dates.ts';

/** Names more than so many participants as `and others`. */
const NAMED = 3;
/** Countries whose people the press calls by their full names, surname first. */
const SURNAME_FIRST = new Set('VN CN TW HK MO KR KP KH LA TH MM SG MY ID'.split(' '));
const PARTICLE = /^(?:al|bin|da|de|del|den|der|di|do|dos|du|el|la|le|san|van|von)$/i;
const FORMS: Record<Form, readonly [vi: string, en: string]> = {
  talks: ['Hội đàm', 'talks'],
  call: ['Điện đàm', 'call'],
  visit: ['Chuyến thăm', 'Visit'],
  summit: ['Thượng đỉnh', 'summit'],
  conference: ['Hội nghị', 'conference'],
};

/** *Hội nghị An ninh Munich*, `East Asia Summit`: the name says that it is a meeting. */
const NAMED_AS_MEETING_VI = /^(hội nghị|diễn đàn|đối thoại|đại hội|hòa đàm|đàm phán|thượng đỉnh|tuần lễ) /i;
const NAMED_AS_MEETING_EN = /^[^–]* (conference|summit|dialogue|talks|forum|assembly|congress)$/i;

/** What a label is made of. */
export interface LabelParts {
  form: Form;
  date: string | null;
  /** In the order in which they were told. */
  participants: readonly Participant[];
  places: readonly string[];
}

/** How a label finds entities, and for which countries and organisations an official acts. */
export interface Names {
  entity(id: string): Entity | undefined;
  actsFor(id: string): ReadonlySet<string>;
}

/** `Hội đàm Blinken – Lavrov, 2/12/2021` and `Blinken – Lavrov talks, 2 Dec 2021`. */
export function labelMeeting(parts: LabelParts, names: Names): { label: string; labelEn: string } {
  const [vi, en] = parts.form === 'visit' ? visitTitles(parts, names) : titles(parts, names);
  const { date } = parts;
  return {
    label: date === null ? vi : `${vi}, ${dateInVietnamese(date)}`,
    labelEn: date === null ? en : `${en}, ${dateInEnglish(date)}`,
  };
}

function titles({ form, participants }: LabelParts, names: Names): [string, string] {
  const ids = withoutMasters(participants, names);
  const bodies = participants.map((p) => p.entity).filter((id) => isBody(names.entity(id)));
  const open = form === 'conference' || form === 'summit';
  const who = open && bodies.length ? bodies : ids;
  const [vi, en] = FORMS[form];
  const [inVi, inEn] = [list(who, names, 'vi'), list(who, names, 'en')];
  return [
    NAMED_AS_MEETING_VI.test(inVi) ? inVi : `${vi} ${inVi}`.trim(),
    NAMED_AS_MEETING_EN.test(inEn) ? inEn : `${inEn} ${en}`.trim(),
  ];
}

function visitTitles({ participants, places }: LabelParts, names: Names): [string, string] {
  const inRole = (role: string): string[] => participants.filter((p) => p.role === role).map((p) => p.entity);
  const hosts = inRole('host');
  const told = [...places, ...hosts].map((id) => countryOf(id, names)).filter((id) => id !== undefined);
  // A place's country need not be told of anywhere.
  const destination = told.find((id) => names.entity(id)) ?? places[0];
  const everybody = withoutMasters(participants, names);
  const away = everybody.filter((id) => !hosts.includes(id) && !told.includes(countryOf(id, names) ?? ''));
  const guests = [inRole('guest'), away, everybody].find((ids) => ids.length > 0) ?? [];
  const [vi, en] = [list(guests, names, 'vi'), list(guests, names, 'en')];
  if (destination === undefined) return [`Chuyến thăm của ${vi}`, `Visit by ${en}`];
  const [toVi, toEn] = [nameOf(destination, names, 'vi'), nameOf(destination, names, 'en')];
  return [`${vi} thăm ${toVi}`, guests.length > 1 ? `${en} visit ${toEn}` : `${en} visits ${toEn}`];
}

function isBody(entity: Entity | undefined): boolean {
  return entity?.kind === 'organisation' && entity.country === null;
}

function countryOf(id: string, names: Names): string | undefined {
  const entity = names.entity(id);
  return entity?.kind === 'country' ? id : (entity?.country ?? undefined);
}

/** Those who take part, each once, without the countries and organisations for which another one acts. */
function withoutMasters(participants: readonly Participant[], names: Names): string[] {
  const ids = [...new Set(participants.map((p) => p.entity))];
  const masters = new Set(ids.flatMap((id) => [...names.actsFor(id)]));
  return ids.filter((id) => !masters.has(id));
}

type Language = 'vi' | 'en';

function list(ids: readonly string[], names: Names, language: Language): string {
  const called = ids.map((id) => nameOf(id, names, language));
  if (called.length <= NAMED) return called.join(' – ');
  const others = called.length - NAMED + 1;
  const tail = language === 'vi' ? `và ${others} bên khác` : `and ${others} others`;
  return `${called.slice(0, NAMED - 1).join(' – ')} ${tail}`;
}

/** An entity as a label calls it: an official by the surname where the press does so. */
export function nameOf(id: string, names: Names, language: Language): string {
  const entity = names.entity(id);
  if (!entity) return id;
  const name = (language === 'en' ? entity.nameEn : null) ?? entity.names[0] ?? id;
  if (entity.kind !== 'official') return name;
  const iso = names.entity(entity.country ?? '')?.iso ?? '';
  return SURNAME_FIRST.has(iso) ? name : surname(name);
}

/** The last word of a name, with the particles before it: `Jean-Yves Le Drian` is `Le Drian`. */
function surname(name: string): string {
  const words = name.split(/\s+/);
  // Elizabeth II
  if (/^[IVX]+$/.test(words.at(-1) ?? '')) return name;
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first--;
  return words.slice(first).join(' ');
}

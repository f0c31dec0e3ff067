/**
 * Every term of an export is made here, because n3's writer checks none: an IRI or a language tag that holds `> .`
 * would smuggle in statements of its own. What RDF cannot hold is replaced or left out, and reported.
 */
import { DataFactory, type Literal, type NamedNode } from 'n3';
import { edtfSpan } from '../text/edtf.ts';
import { EDTF, xsd } from './vocabulary.ts';

export type Report = (message: string) => void;

/** RFC 3986: brackets stand around an IP address alone, and `#` once. */
const PLAIN = "(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})";
const AUTHORITY = `(?:(?:${PLAIN}|:)*@)?(?:${PLAIN}+|\\[[0-9A-Fa-f:.]+\\])(?::\\d*)?`;
const BEHIND = `(?:${PLAIN}|[:@/?])*`;
const IRI = new RegExp(`^https?://${AUTHORITY}(?:/(?:${PLAIN}|[:@/])*)?(?:\\?${BEHIND})?(?:#${BEHIND})?$`);
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;
/** XML 1.0, and with it xsd:string, has no other control characters than tab and line ends. */
const NOT_XML = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu;
/** With the `u` flag a surrogate matches only where it is not half of a pair. */
export const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Most texts have nothing of this and need no closer look. */
const SUSPECT = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;
const WIKIDATA = /^Q[1-9]\d*$/;
const GEONAMES = /^[1-9]\d{0,8}$/;

export interface Terms {
  /** An IRI that is used as it stands; null and a report where it is none. */
  iri(value: string): NamedNode | null;
  /** The address of a page, percent-encoded and punycoded; null and a report where it is no http(s) URL. */
  url(value: string): NamedNode | null;
  /** `http://www.wikidata.org/entity/Q58217`; null and a report for anything that is no item id. */
  wikidata(id: string): NamedNode | null;
  /** `https://sws.geonames.org/1581130/`; null and a report for anything that is no GeoNames id. */
  geonames(id: string): NamedNode | null;
  /** Text; a lone surrogate or a control character becomes U+FFFD, with a report. */
  string(value: string): Literal;
  /** Text in a language; throws a `TypeError` for a bad tag, which no input can cause. */
  label(value: string, language: string): Literal;
  /** xsd:decimal of at most six places; null and a report where it is not finite. */
  decimal(value: number): Literal | null;
  /** xsd:decimal of degrees, `most` to either side of zero; null and a report where there are more. */
  degrees(value: number, most: 90 | 180): Literal | null;
  /** xsd:integer of a whole number from 0; null and a report where it is none. */
  count(value: number): Literal | null;
  /** The same as xsd:nonNegativeInteger, which NIF asks of offsets. */
  offset(value: number): Literal | null;
  /** xsd:date of a day that exists; null and a report otherwise. */
  day(value: string): Literal | null;
  /** EDTF day, month, year or interval. Weeks, which EDTF lacks, come as the interval of their days. */
  edtf(value: string): Literal | null;
}

/** An http or https IRI in ASCII that can stand as it is. */
export function isWebIri(value: string): boolean {
  return IRI.test(value) && URL.canParse(value);
}

/** A day of the calendar, `2021-02-28` and not `2021-02-30`. */
export function isCalendarDay(value: string): boolean {
  return edtfSpan(value)?.from === value;
}

/** EDTF has no weeks: `2021-W19` → `2021-05-10/2021-05-16`; other dates as they are, null where it is no date. */
function datatypeForm(value: string): string | null {
  const span = edtfSpan(value);
  return span && value.includes('W') ? `${span.from}/${span.until}` : span && value;
}

/** Text without what RDF and XML cannot hold. */
export function cleanText(value: string, report: Report): string {
  if (!SUSPECT.test(value)) return value;
  const clean = value.replace(LONE_SURROGATE, '\uFFFD').replace(NOT_XML, '\uFFFD');
  if (clean !== value) {
    report(`text ${quote(value)} holds a character that RDF cannot hold: replaced by U+FFFD`);
  }
  return clean;
}

function quote(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}

/** Percent-encodes what WHATWG URLs let through and IRIs do not: `|`, `^`, `[`, a second `#`, a lone `%`. */
function webAddress(value: string): string | null {
  if (!URL.canParse(value)) return null;
  const { href, pathname, search, hash } = new URL(value);
  const rest = pathname + search + hash;
  const fragment = hash === '' ? '' : `#${encoded(hash.slice(1))}`;
  return href.slice(0, href.length - rest.length) + encoded(pathname + search) + fragment;
}

const encoded = (part: string): string =>
  part
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(/[^A-Za-z0-9._~:/?@!$&'()*+,;=%-]/g, (character) => encodeURIComponent(character));

/** The few days, numbers and rules of a graph come again and again: made once, as long as they are few. */
function remember<Given extends string | number, Made>(make: (value: Given) => Made): (value: Given) => Made {
  const known = new Map<Given, Made>();
  return (value) => {
    const found = known.get(value);
    // What was refused is made again, so that it is reported at each place.
    if (found) return found;
    const made = make(value);
    if (known.size < 5000 && made) known.set(value, made);
    return made;
  };
}

const typed = (value: string, datatype: NamedNode): Literal => DataFactory.literal(value, datatype);

/** Leaves something out: reports that it is none of what was wanted. */
type Refuse = (what: string, value: string | number) => null;

/** The term constructors of one export; `report` is told of everything replaced or left out. */
export function createTerms(report: Report): Terms {
  const refuse: Refuse = (what, value) => {
    report(`${typeof value === 'string' ? quote(value) : value} is not ${what}: left out`);
    return null;
  };
  return {
    ...linkTerms(refuse),
    ...numberTerms(refuse),
    string: (value) => typed(cleanText(value, report), xsd.string),
    label: (value, language) => {
      if (!LANGUAGE.test(language)) throw new TypeError(`${quote(language)} is not a language tag`);
      return DataFactory.literal(cleanText(value, report), language.toLowerCase());
    },
    day: remember((value: string) =>
      isCalendarDay(value) ? typed(value, xsd.date) : refuse('a day YYYY-MM-DD', value),
    ),
    edtf: remember((value: string) => {
      const date = datatypeForm(value);
      return date === null ? refuse('an EDTF date', value) : typed(date, EDTF);
    }),
  };
}

function linkTerms(refuse: Refuse): Pick<Terms, 'iri' | 'url' | 'wikidata' | 'geonames'> {
  const iri = (value: string): NamedNode | null =>
    isWebIri(value) ? DataFactory.namedNode(value) : refuse('an http or https IRI in ASCII', value);
  return {
    iri,
    url: (value) => iri(webAddress(value) ?? value),
    wikidata: (id) =>
      WIKIDATA.test(id)
        ? DataFactory.namedNode(`http://www.wikidata.org/entity/${id}`)
        : refuse('a Wikidata id', id),
    geonames: (id) =>
      GEONAMES.test(id)
        ? DataFactory.namedNode(`https://sws.geonames.org/${id}/`)
        : refuse('a GeoNames id', id),
  };
}

function numberTerms(refuse: Refuse): Pick<Terms, 'degrees' | 'decimal' | 'count' | 'offset'> {
  const whole = (value: number, datatype: NamedNode): Literal | null =>
    Number.isSafeInteger(value) && value >= 0
      ? typed(String(Math.abs(value)), datatype)
      : refuse('a whole number from 0', value);
  return {
    degrees: (value, most) =>
      Math.abs(value) <= most
        ? typed(decimalForm(value), xsd.decimal)
        : refuse(`a number of degrees from -${most} to ${most}`, value),
    decimal: remember((value: number) =>
      Number.isFinite(value) && Math.abs(value) < 1e15
        ? typed(decimalForm(value), xsd.decimal)
        : refuse('a decimal number', value),
    ),
    count: remember((value: number) => whole(value, xsd.integer)),
    offset: (value) => whole(value, xsd.nonNegativeInteger),
  };
}

/** 0.93 → `0.93`, 1 → `1.0`, 1e-9 → `0.0`. */
function decimalForm(value: number): string {
  const fixed = value.toFixed(6).replace(/0+$/, '');
  return (fixed.endsWith('.') ? `${fixed}0` : fixed).replace(/^-(?=0\.0$)/, '');
}

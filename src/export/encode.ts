/**
 * RDF terms as text. A second line of defence behind `terms.ts`: nothing that could end a term early passes here,
 * whatever made it.
 */
import { DataFactory, Literal, type Quad, type Term } from 'n3';
import { xsd } from './vocabulary.ts';

/** The text of one term; throws a `TypeError` for a term that no RDF syntax can hold. */
export type Encode = (term: AnyTerm) => string;

/** RDF 1.2 has triples as terms and text with a direction; the types of the library do not know them. */
export type AnyTerm = Term | Quad;
type Directed = Literal & { direction?: 'ltr' | 'rtl' | '' };

const NOT_IN_IRI = /[\p{Surrogate}\p{Cc} <>"{}|^`\\]/u;
/** PN_CHARS_BASE of the Turtle grammar, with the characters that no version of Unicode has given a meaning yet. */
const LETTER =
  'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const NEXT = `-${LETTER}_0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040`;
const BLANK_LABEL = new RegExp(`^[${LETTER}_0-9](?:[${NEXT}.]*[${NEXT}])?$`, 'u');
const LANGUAGE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*(?:--(?:ltr|rtl))?$/i;
/** Anything but what a quoted string holds as it is; surrogates are looked at one by one. */
const NOT_PLAIN = /[^ !#-[\]-~\u00a0-\ud7ff\ue000-\ufffd]/;
const ESCAPED = /["\\\p{Cc}\ufffe\uffff]/gu;
const LONE_SURROGATE = /\p{Surrogate}/u;
const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};
/** What a prefixed name can hold without escapes, narrower than Turtle allows. */
const LOCAL_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]|%[0-9A-F]{2})*$/;
/** What resolves against the base to nothing but itself, with the separators of `article/a1#char=0,9`. */
const RELATIVE = /^[a-z]+\/(?:[A-Za-z0-9_~.-]|%[0-9A-F]{2})*[A-Za-z0-9_~-](?:#[A-Za-z0-9=,_-]*)?$/;

/** Terms as N-Triples and N-Quads write them. */
export function lineEncoder(): Encode {
  const full = (value: string): string => `<${checkedIri(value)}>`;
  return encoder(full, (literal) => literalText(literal, full));
}

/** Terms as Turtle and TriG write them under these prefixes and this base. */
export function turtleEncoder(prefixes: Readonly<Record<string, string>>, base: string | null): Encode {
  const names = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, `${prefix}:`]));
  const short = (value: string): string => {
    const end = Math.max(value.lastIndexOf('#'), value.lastIndexOf('/')) + 1;
    const name = names.get(value.slice(0, end));
    if (name !== undefined) {
      const local = value.slice(end);
      if (LOCAL_NAME.test(local)) return name + local;
    }
    if (base !== null && value.startsWith(base)) {
      const rest = value.slice(base.length);
      if (RELATIVE.test(rest)) return `<${rest}>`;
    }
    return `<${checkedIri(value)}>`;
  };
  const datatype = remember(short);
  return encoder(short, (literal) => shorthand(literal) ?? literalText(literal, datatype));
}

function remember(make: (value: string) => string): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    const found = known.get(value) ?? make(value);
    if (known.size < KEPT) known.set(value, found);
    return found;
  };
}

/** The terms of `vocabulary.ts`, which are frozen, come again and again: their text is kept. */
function encoder(iri: (value: string) => string, literal: (term: Literal) => string): Encode {
  const known = new WeakMap<AnyTerm, string>();
  const encode: Encode = (term) => {
    const found = known.get(term);
    if (found !== undefined) return found;
    const made = make(term);
    if (Object.isFrozen(term)) known.set(term, made);
    return made;
  };
  const make = (term: AnyTerm): string => {
    switch (term.termType) {
      case 'NamedNode':
        return iri(term.value);
      case 'Literal':
        return literal(term instanceof Literal ? term : own(term));
      case 'BlankNode':
        if (!BLANK_LABEL.test(term.value)) fail('a blank node label', term.value);
        return `_:${term.value}`;
      case 'Quad':
        return `<<( ${encode(term.subject)} ${encode(term.predicate)} ${encode(term.object)} )>>`;
      default:
        return fail('a term that can be written', term.termType);
    }
  };
  return encode;
}

/** A literal of another library as one of n3's, whose `id` tells value, language and datatype in one string. */
function own(term: Directed): Literal {
  const { value, language, direction, datatype } = term;
  if (!language) return DataFactory.literal(value, DataFactory.namedNode(datatype.value));
  return new Literal(`"${value}"@${language}${direction ? `--${direction}` : ''}`);
}

/** n3's id of a literal is its text already, apart from escapes and the datatype: `"Hà Nội"@vi`. */
function literalText({ id }: Literal, iri: (value: string) => string): string {
  const end = id.lastIndexOf('"');
  const value = id.slice(1, end);
  const text = NOT_PLAIN.test(value) ? `"${escaped(value)}"` : id.slice(0, end + 1);
  if (end === id.length - 1) return text;
  if (id.startsWith('^^', end + 1)) return `${text}^^${iri(id.slice(end + 3))}`;
  const language = id.slice(end + 2);
  if (id[end + 1] !== '@' || !LANGUAGE.test(language)) fail('a language tag', language);
  return `${text}@${language}`;
}

/** Numbers and booleans as Turtle's own words: `0.93`, `30`, `true`. */
function shorthand({ id }: Literal): string | null {
  if (!id.endsWith(DECIMAL) && !id.endsWith(INTEGER) && !id.endsWith(BOOLEAN)) return null;
  const end = id.lastIndexOf('"');
  const value = id.slice(1, end);
  const pattern = id.endsWith(DECIMAL)
    ? /^[+-]?\d*\.\d+$/
    : id.endsWith(INTEGER)
      ? /^[+-]?\d+$/
      : /^(?:true|false)$/;
  return pattern.test(value) ? value : null;
}

/** Datatypes that are written once and kept. */
const KEPT = 1000;
const DECIMAL = `"^^${xsd.decimal.value}`;
const INTEGER = `"^^${xsd.integer.value}`;
const BOOLEAN = `"^^${xsd.boolean.value}`;

function escaped(value: string): string {
  if (LONE_SURROGATE.test(value)) fail('text without lone surrogates', value);
  return value.replace(ESCAPED, (character) => SHORT_ESCAPES[character] ?? unicodeEscape(character));
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** No syntax has a way to write what the grammar keeps out of an IRI, not even escaped. */
function checkedIri(value: string): string {
  if (NOT_IN_IRI.test(value)) fail('an IRI', value);
  return value;
}

function fail(expected: string, found: string): never {
  throw new TypeError(`${JSON.stringify(found)}: expected ${expected}`);
}

/** What the export says of itself: VoID and DCAT. */
import { DataFactory, type NamedNode } from 'n3';
import { byText, sortedSet } from '../../text/order.ts';
import { edtfSpan } from '../../text/edtf.ts';
import { digest } from '../iri.ts';
import { dcat, dcterms, ONTOLOGY, PREFIXES, rdf, voidTerms } from '../vocabulary.ts';
import { type Block, describe, known, type Pair, type Provenance, type Source } from './source.ts';

const LICENCE = 'https://spdx.org/licenses/MIT';
const RIGHTS = {
  vi: 'Các câu trích nguyên văn thuộc về báo đã đăng chúng.',
  en: 'Quoted sentences belong to the newspapers that printed them.',
};

/** Whose tables the links and coordinates of places come from; their licences ask to be named. */
const GAZETTEERS = ['https://www.geonames.org/', 'https://www.naturalearthdata.com/'];
const GAZETTEER_RIGHTS = {
  vi: 'Mã số và toạ độ địa điểm: GeoNames (geonames.org), CC BY 4.0, và Natural Earth.',
  en: 'Ids and coordinates of places: GeoNames (geonames.org), CC BY 4.0, and Natural Earth.',
};

/** How much was written. */
export interface Tally {
  /** Statements, those of all graphs. */
  written: number;
  /** Triples of all graphs as one, each once: the same whatever the format, without what tells of the graphs themselves. */
  triples: number;
  /** Things with a class, by the IRI of the class. */
  readonly classes: Map<string, number>;
}

export interface DescriptionOptions {
  date?: string;
  licence?: string;
  /** Whether the forms that the data set comes in are listed. */
  distributions?: boolean;
  /** Some forms cannot hold triple terms. */
  provenance?: Provenance;
}

/** File name endings and media types of what a data set is offered as. */
const DISTRIBUTIONS: Readonly<Record<string, string>> = {
  ttl: 'text/turtle',
  trig: 'application/trig',
  nq: 'application/n-quads',
  nt: 'application/n-triples',
  jsonld: 'application/ld+json',
  rdf: 'application/rdf+xml',
};

const WITHOUT_TRIPLE_TERMS = ['jsonld', 'rdf'];

export function createTally(): Tally {
  return { written: 0, triples: 0, classes: new Map() };
}

/** Counts a block; its first pair is its class, where it has one. */
export function addToTally(tally: Tally, { pairs, again }: Block): void {
  let statements = 0;
  for (const [, objects] of pairs) statements += 'termType' in objects ? 1 : objects.length;
  tally.written += statements;
  if (again) return;
  tally.triples += statements;
  const [predicate, types] = pairs[0] ?? [];
  if (predicate !== rdf.type || types === undefined) return;
  const type = 'termType' in types ? types : types[0]!;
  tally.classes.set(type.value, (tally.classes.get(type.value) ?? 0) + 1);
}

/**
 * The description of an export: counts without itself and alike in every format, days of the articles, licence, and a version that changes with
 * the articles and with the program. Nothing depends on the clock: a day of issue is the caller's to give.
 */
export function datasetBlocks(
  source: Source,
  tally: Tally,
  { date, licence, distributions = false, provenance }: DescriptionOptions,
): Block[] {
  const { terms, mint } = source;
  const classes = sortedSet(tally.classes.keys());
  const period = periodBlock(source);
  const forms = distributions ? formsOf(provenance) : [];
  const pairs: Pair[] = [
    ...catalogued(source, period, date ?? null, licence ?? LICENCE),
    [voidTerms.triples, terms.count(tally.triples)],
    [voidTerms.uriSpace, terms.string(mint.base)],
    [voidTerms.vocabulary, vocabularies()],
    [voidTerms.classPartition, classes.map((type) => mint.dataset(localName(type)))],
    [dcat.distribution, forms.map(([form]) => mint.dataset(form))],
  ];
  return [
    describe(mint.dataset(), pairs),
    ...(period === null ? [] : [period]),
    ...forms.map(([form, mediaType]) =>
      describe(mint.dataset(form), [
        [rdf.type, dcat.Distribution],
        [dcterms.conformsTo, DataFactory.namedNode(ONTOLOGY.slice(0, -1))],
        [dcat.mediaType, terms.iri(`https://www.iana.org/assignments/media-types/${mediaType}`)],
      ]),
    ),
    ...classes.map((type) =>
      describe(mint.dataset(localName(type)), [
        [voidTerms.class, DataFactory.namedNode(type)],
        [voidTerms.entities, terms.count(tally.classes.get(type) ?? 0)],
      ]),
    ),
  ];
}

/** The forms that a data set with this provenance comes in, and their media types. */
const formsOf = (provenance: Provenance | undefined): [string, string][] =>
  Object.entries(DISTRIBUTIONS).filter(
    ([form]) => provenance !== 'rdf12' || !WITHOUT_TRIPLE_TERMS.includes(form),
  );

/** What a catalogue tells: title, maker, days, rights, sources and version. */
function catalogued(source: Source, period: Block | null, date: string | null, licence: string): Pair[] {
  const { terms } = source;
  const { name, generator, articles } = source.graph.getAttributes();
  const located = isLocated(source);
  const rights = located ? [RIGHTS, GAZETTEER_RIGHTS] : [RIGHTS];
  return [
    [rdf.type, [voidTerms.Dataset, dcat.Dataset]],
    [dcterms.title, terms.string(name)],
    [dcterms.creator, terms.string(generator)],
    [dcterms.issued, known(date, terms.day)],
    [dcterms.language, terms.string('vi')],
    [dcterms.license, terms.iri(licence)],
    [dcterms.rights, rights.flatMap(({ vi, en }) => [terms.label(vi, 'vi'), terms.label(en, 'en')])],
    [dcterms.source, located ? GAZETTEERS.map(terms.iri) : null],
    [dcterms.temporal, period?.subject ?? null],
    [dcat.version, terms.string(digest([generator, ...Object.keys(articles).sort(byText)]).slice(0, 12))],
  ];
}

function isLocated({ graph }: Source): boolean {
  return graph.someNode(
    (_key, node) => node.kind !== 'meeting' && (node.geonames ?? node.latitude) !== undefined,
  );
}

function vocabularies(): NamedNode[] {
  const others = ['geo', 'org', 'owl', 'prov', 'rdf', 'rdfs', 'skos'].flatMap(
    (prefix) => PREFIXES[prefix] ?? [],
  );
  return [ONTOLOGY.slice(0, -1), ...others].map((iri) => DataFactory.namedNode(iri));
}

function localName(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
}

/** First and last day on which an article of the graph was published. */
function periodBlock({ graph, terms, mint }: Source): Block | null {
  const spans = Object.values(graph.getAttribute('articles')).flatMap(
    ({ published }) => edtfSpan(published) ?? [],
  );
  if (spans.length === 0) return null;
  const first = spans.reduce((day, { from }) => (from < day ? from : day), spans[0]!.from);
  const last = spans.reduce((day, { until }) => (until > day ? until : day), spans[0]!.until);
  return describe(mint.dataset('period'), [
    [rdf.type, dcterms.PeriodOfTime],
    [dcat.startDate, terms.day(first)],
    [dcat.endDate, terms.day(last)],
  ]);
}

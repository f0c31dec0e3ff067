/** The terms of `ontology/bangiao.ttl` and of the vocabularies that it extends, as RDF terms. */
import { DataFactory, type NamedNode } from 'n3';
import type { Form, Role, StanceType, Status } from '../model.ts';
import { STANCE_TYPES } from '../model.ts';

/** Namespace of the ontology; fixed, whatever base the data has. */
export const ONTOLOGY = 'https://w3id.org/bangiao/ontology#';
/** Namespace of the data where nobody says otherwise. */
export const DEFAULT_BASE = 'https://w3id.org/bangiao/';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const OWL = 'http://www.w3.org/2002/07/owl#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const PROV = 'http://www.w3.org/ns/prov#';
const ORG = 'http://www.w3.org/ns/org#';
const VOID = 'http://rdfs.org/ns/void#';
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCTERMS = 'http://purl.org/dc/terms/';
const GEO = 'http://www.w3.org/2003/01/geo/wgs84_pos#';

/** The prefixes of an export; those of the data follow from its base, see `dataPrefixes`. */
export const PREFIXES: Readonly<Record<string, string>> = {
  bg: ONTOLOGY,
  dcat: DCAT,
  dcterms: DCTERMS,
  geo: GEO,
  org: ORG,
  owl: OWL,
  prov: PROV,
  rdf: RDF,
  rdfs: RDFS,
  skos: SKOS,
  void: VOID,
  xsd: XSD,
};

type Terms<Name extends string> = Readonly<Record<Name, NamedNode>>;

/** Frozen: one and the same term everywhere, so that a writer may keep its text. */
function node(iri: string): NamedNode {
  return Object.freeze(DataFactory.namedNode(iri));
}

function terms<Name extends string>(namespace: string, names: readonly Name[]): Terms<Name> {
  const pairs = names.map((name) => [name, node(namespace + name)] as const);
  return Object.freeze(Object.fromEntries(pairs)) as Terms<Name>;
}

/** Classes that the export writes. */
export const CLASSES = terms(ONTOLOGY, [
  'Article',
  'Assertion',
  'Call',
  'Conference',
  'Country',
  'GovernmentBody',
  'InternationalOrganization',
  'Official',
  'Participation',
  'Place',
  'SanctionMeasure',
  'Sentence',
  'SpeechAct',
  'StateMembership',
  'Summit',
  'Talks',
  'Tenure',
  'Visit',
]);

/** Properties that the export writes, apart from the stances. */
export const BG = terms(ONTOLOGY, [
  'act',
  'actor',
  'addressee',
  'agent',
  'article',
  'asOf',
  'beginIndex',
  'capacity',
  'chairs',
  'confidence',
  'copyOf',
  'country',
  'date',
  'datePublished',
  'dateText',
  'endIndex',
  'eventCode',
  'eventType',
  'evidence',
  'form',
  'from',
  'holdsOffice',
  'isoCode',
  'locatedIn',
  'memberOf',
  'minutes',
  'onBehalfOf',
  'onMarginsOf',
  'participation',
  'place',
  'post',
  'publishedBasis',
  'publisher',
  'qualifier',
  'represents',
  'role',
  'rule',
  'sources',
  'status',
  'text',
  'topic',
  'until',
  'url',
]);

/** One property for each stance: `Q58217 bg:accuses Q30`. */
export const STANCES: Terms<StanceType> = terms(ONTOLOGY, STANCE_TYPES);

export const rdf = terms(RDF, ['type', 'Statement', 'subject', 'predicate', 'object', 'reifies']);
export const rdfs = terms(RDFS, ['label']);
export const geo = terms(GEO, ['lat', 'long']);
export const owl = terms(OWL, ['sameAs']);
export const skos = terms(SKOS, ['Concept', 'prefLabel', 'altLabel', 'inScheme']);
export const prov = terms(PROV, ['Bundle', 'wasDerivedFrom']);
export const org = terms(ORG, ['Post', 'member', 'organization', 'postIn']);
export const xsd = terms(XSD, ['boolean', 'date', 'decimal', 'integer', 'nonNegativeInteger', 'string']);
export const dcat = terms(DCAT, [
  'Dataset',
  'Distribution',
  'distribution',
  'endDate',
  'mediaType',
  'startDate',
  'version',
]);
export const dcterms = terms(DCTERMS, [
  'PeriodOfTime',
  'conformsTo',
  'creator',
  'issued',
  'language',
  'license',
  'rights',
  'source',
  'temporal',
  'title',
]);
export const voidTerms = terms(VOID, [
  'Dataset',
  'class',
  'classPartition',
  'entities',
  'triples',
  'uriSpace',
  'vocabulary',
]);
export const EDTF = node('http://id.loc.gov/datatypes/edtf');
export const TOPIC_SCHEME = node(`${ONTOLOGY}topics`);

function concepts<Name extends string>(prefix: string, names: Record<Name, true>): Terms<Name> {
  const keys = Object.keys(names) as Name[];
  const pairs = keys.map((name) => [name, node(`${ONTOLOGY}${prefix}-${name}`)] as const);
  return Object.freeze(Object.fromEntries(pairs)) as Terms<Name>;
}

/** SKOS concepts, keyed by the word of `model.ts`; a word that is missing here does not compile. */
export const STATUS_CONCEPTS = concepts<Status>('status', {
  held: true,
  planned: true,
  proposed: true,
  cancelled: true,
});
export const FORM_CONCEPTS = concepts<Form>('form', {
  talks: true,
  call: true,
  visit: true,
  summit: true,
  conference: true,
});
export const ROLE_CONCEPTS = concepts<Role>('role', {
  participant: true,
  host: true,
  guest: true,
  chair: true,
  mediator: true,
});
export const ACT_CONCEPTS = concepts<StanceType>(
  'act',
  Object.fromEntries(STANCE_TYPES.map((type) => [type, true])) as Record<StanceType, true>,
);

/** What `data/words/codes.csv` and the acts use. */
export const CAMEO_CODES = [
  '016',
  '020',
  '026',
  '036',
  '040',
  '041',
  '042',
  '051',
  '057',
  '070',
  '111',
  '112',
  '114',
  '120',
  '125',
  '130',
  '161',
  '163',
  '166',
] as const;

/** Their concepts; a meeting with another code keeps it as a string alone. */
export const CAMEO_CONCEPTS: ReadonlyMap<string, NamedNode> = new Map(
  CAMEO_CODES.map((code) => [code, node(`${ONTOLOGY}cameo-${code}`)]),
);

/** The class of a meeting by its form. */
export const FORM_CLASSES: Terms<Form> = {
  talks: CLASSES.Talks,
  call: CLASSES.Call,
  visit: CLASSES.Visit,
  summit: CLASSES.Summit,
  conference: CLASSES.Conference,
};

/** Every format of an export, by the name that the command line gives it. */
import { writeGraphJson } from '../graph/json.ts';
import type { Problem } from '../model.ts';
import { writeFtm } from './ftm.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeJsonLd } from './jsonld.ts';
import { writeNQuads, writeNTriples } from './lines.ts';
import { writeNeo4jNodes, writeNeo4jRelationships } from './neo4j.ts';
import { type Output, writeText } from './output.ts';
import type { KnowledgeGraph, Provenance } from './quads.ts';
import { writeRdfXml } from './rdfxml.ts';
import { type TurtleOptions, type TurtleReport, writeTrig, writeTurtle } from './turtle.ts';
import { writeDescription } from './void.ts';

export const PROVENANCES = ['none', 'reification', 'rdf12'] as const satisfies readonly Provenance[];

export type ExportOptions = TurtleOptions;

/** One format. */
export interface Format {
  /** Of a file, with its dot: `.ttl`. */
  readonly extension: string;
  readonly mediaType: string;
  /** What it is, in a few words, for a list of formats. */
  readonly about: string;
  /** The ways of telling provenance that it has; none where it is no RDF, and has no base, date and licence either. */
  readonly provenances: readonly Provenance[];
  /**
   * Writes the graph; the same graph gives the same bytes. Rejects with a `TypeError` for an option that the format
   * does not have, and where the stream fails.
   */
  write(graph: KnowledgeGraph, options: ExportOptions): Promise<{ problems: Problem[] }>;
}

type WriteRdf = (graph: KnowledgeGraph, options: TurtleOptions) => Promise<TurtleReport>;

const WITHOUT_TRIPLE_TERMS = ['none', 'reification'] as const;

function rdfFormat(
  extension: string,
  mediaType: string,
  about: string,
  write: WriteRdf,
  provenances: readonly Provenance[] = PROVENANCES,
): Format {
  return { extension, mediaType, about, provenances, write };
}

function plainFormat(
  extension: string,
  mediaType: string,
  about: string,
  write: (graph: KnowledgeGraph, out: Output) => Promise<void>,
): Format {
  const all = async (graph: KnowledgeGraph, { out }: ExportOptions): Promise<{ problems: Problem[] }> => {
    await write(graph, out);
    return { problems: [] };
  };
  return { extension, mediaType, about, provenances: [], write: all };
}

export const FORMATS: Readonly<Record<string, Format>> = {
  turtle: rdfFormat('.ttl', 'text/turtle', 'RDF to read and to load', writeTurtle),
  trig: rdfFormat('.trig', 'application/trig', 'RDF, one named graph for each article', writeTrig),
  nquads: rdfFormat(
    '.nq',
    'application/n-quads',
    'the same, one statement a line, for bulk loading',
    writeNQuads,
  ),
  ntriples: rdfFormat('.nt', 'application/n-triples', 'RDF, one statement a line', writeNTriples),
  jsonld: rdfFormat(
    '.jsonld',
    'application/ld+json',
    'RDF for programs that read JSON',
    writeJsonLd,
    WITHOUT_TRIPLE_TERMS,
  ),
  rdfxml: rdfFormat('.rdf', 'application/rdf+xml', 'RDF for older tools', writeRdfXml, WITHOUT_TRIPLE_TERMS),
  void: rdfFormat('.void.ttl', 'text/turtle', 'what the RDF holds: VoID and DCAT', writeDescription),
  graphml: plainFormat('.graphml', 'application/graphml+xml', 'yEd, Cytoscape, NetworkX', writeGraphml),
  gexf: plainFormat('.gexf', 'application/gexf+xml', 'Gephi, with time', writeGexf),
  'neo4j-nodes': plainFormat('.nodes.csv', 'text/csv', "Neo4j's importer, nodes", writeNeo4jNodes),
  'neo4j-relationships': plainFormat(
    '.relationships.csv',
    'text/csv',
    "Neo4j's importer, relationships",
    writeNeo4jRelationships,
  ),
  ftm: plainFormat('.ftm.json', 'application/x-ndjson', 'FollowTheMoney entities, one a line', writeFtm),
  json: plainFormat(
    '.json',
    'application/json',
    'the graph itself, for this program and graphology',
    (graph, out) => writeText([writeGraphJson(graph)], out),
  ),
};

import type { EdgeType, EntityKind, Form } from '../../../src/model.ts';
import { isStance } from '../kinds.ts';
import type { Scene } from '../scene.ts';
import { wellFormed } from './well-formed.ts';

const CLASSES: Readonly<Record<EntityKind | Form, string>> = {
  official: 'bg:Official',
  country: 'bg:Country',
  organisation: 'org:Organization',
  place: 'bg:Place',
  topic: 'skos:Concept',
  talks: 'bg:Talks',
  call: 'bg:Call',
  visit: 'bg:Visit',
  summit: 'bg:Summit',
  conference: 'bg:Conference',
};
const TERMS: Partial<Record<EdgeType, string>> = {
  participatedIn: 'bg:actor',
  heldAt: 'bg:place',
  partOf: 'bg:onMarginsOf',
  about: 'bg:topic',
};

/** A text as a Turtle string; lone halves of surrogate pairs, which no encoding takes, are replaced. */
export function literal(text: string, tag = ''): string {
  const escaped = wellFormed(text)
    .replace(/[\\"]/gu, '\\$&')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001F\u007F]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `"${escaped}"${tag}`;
}

/** A key of the graph as an ASCII IRI under the base of the data: nothing in it can end the IRI. */
function iri(key: string): string {
  return `<https://w3id.org/bangiao/id/${encodeURIComponent(wellFormed(key)).replace(/[!'()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}>`;
}

/** What is shown as Turtle: entities, meetings and links, each link an assertion with its quotes. */
export function toTurtle({ data, shown }: Scene): string {
  const { graph } = data;
  const blocks = [...shown.nodes].sort().map((key) => {
    const node = graph.getNodeAttributes(key);
    const kind = node.kind === 'meeting' ? node.form : node.kind;
    const facts = [`a ${CLASSES[kind]}`, `rdfs:label ${literal(node.label, '@vi')}`];
    if (node.labelEn !== null) facts.push(`rdfs:label ${literal(node.labelEn, '@en')}`);
    if (node.kind === 'meeting') {
      facts.push(`bg:status bg:status-${node.status}`);
      if (node.date !== null) facts.push(`bg:date ${literal(node.date)}`);
    } else if (node.wikidata !== null && /^Q[1-9]\d*$/u.test(node.wikidata))
      facts.push(`owl:sameAs <http://www.wikidata.org/entity/${node.wikidata}>`);
    return `${iri(key)} ${facts.join(' ;\n    ')} .`;
  });
  for (const key of [...shown.edges].sort()) blocks.push(assertion(key, graph));
  return `@prefix bg: <https://w3id.org/bangiao/ontology#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

${blocks.join('\n\n')}
`;
}

function assertion(key: string, graph: Scene['data']['graph']): string {
  const edge = graph.getEdgeAttributes(key);
  const ends = graph.extremities(key);
  // The ontology tells of a meeting who its actors are, not of people where they were.
  const [source, target] = edge.type === 'participatedIn' ? [ends[1], ends[0]] : ends;
  const term = TERMS[edge.type] ?? `bg:${edge.type}`;
  const facts = [
    'a bg:Assertion',
    `rdf:subject ${iri(source)}`,
    `rdf:predicate ${term}`,
    `rdf:object ${iri(target)}`,
    `bg:confidence ${edge.confidence.toFixed(4)}`,
  ];
  if (edge.when !== null) facts.push(`bg:date ${literal(edge.when)}`);
  if (edge.office !== null) facts.push(`bg:office ${literal(edge.office)}`);
  for (const { quote } of edge.evidence)
    facts.push(`bg:evidence [ a bg:Sentence ; bg:text ${literal(quote, '@vi')} ]`);
  const plain = isStance(edge.type) || TERMS[edge.type] !== undefined || edge.type === 'memberOf';
  const base = plain ? `${iri(source)} ${term} ${iri(target)} .\n` : '';
  return `${base}${iri(`link:${key}`)} ${facts.join(' ;\n    ')} .`;
}

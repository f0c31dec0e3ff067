/** A SPARQL endpoint on loopback over a small graph that has Wikidata's shape. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import oxigraph from 'oxigraph';

const PREFIXES = `
PREFIX geo: <http://www.opengis.net/ont/geosparql#>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

const time = (day: string, precision: number): string =>
  `[ wikibase:timeValue "${day}T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision ${precision} ]`;

/**
 * Russia and Lavrov as everybody knows them, a state, a body and a minister that nobody knows yet; where the new state,
 * the capital of Palau and others lie, Russia with another GeoNames id than ours.
 */
export const WORLD = `${PREFIXES}
wd:Q159 wdt:P297 "RU" ; wdt:P298 "RUS" ; rdfs:label "Nga"@vi, "Russia"@en ;
  skos:altLabel "Liên bang Nga"@vi, "Xứ sở cây bạch dương"@vi ;
  wdt:P463 wd:Q1065 ; p:P463 [ ps:P463 wd:Q1065 ; wikibase:rank wikibase:NormalRank ; pqv:P580 ${time('1945-10-24', 11)} ] .
wd:Q99900001 wdt:P297 "XZ" ; wdt:P298 "XZZ" ; rdfs:label "Nước Mẫu"@vi, "Sampleland"@en ;
  skos:altLabel "Cộng hòa Mẫu"@vi ; wdt:P463 wd:Q99900002 ;
  p:P463 [ ps:P463 wd:Q99900002 ; wikibase:rank wikibase:NormalRank ; pqv:P580 ${time('2011-01-01', 9)} ;
           pqv:P582 ${time('2020-05-01', 10)} ] ,
         [ ps:P463 wd:Q1065 ; wikibase:rank wikibase:DeprecatedRank ] .
wd:Q99900001 wdt:P1566 "99900001" ; wdt:P625 "Point(18.06871 -59.32938)"^^geo:wktLiteral .
wd:Q159 wdt:P1566 "2017371" ; wdt:P625 "Point(94.25 66)"^^geo:wktLiteral .
wd:Q154002 wdt:P1566 "1559804" ; wdt:P625 "Point(134.633333333 7.487222222)"^^geo:wktLiteral .
wd:Q1858 wdt:P1566 "1581130" ; wdt:P625 "Point(105.85 21.03)"^^geo:wktLiteral .
wd:Q15180 wdt:P297 "SU" ; wdt:P298 "SUN" ; wdt:P576 "1991-12-26T00:00:00Z"^^xsd:dateTime ; rdfs:label "Liên Xô"@vi .
wd:Q1065 wdt:P31 wd:Q484652 ; rdfs:label "Liên Hợp Quốc"@vi, "United Nations"@en ; wdt:P1813 "UN"@en .
wd:Q99900002 wdt:P31 wd:Q245065 ; rdfs:label "Hiệp hội Mẫu"@vi, "Association of Samples"@en ; wdt:P1813 "AOS"@en .
wd:Q245065 wdt:P279 wd:Q484652 .
wd:Q1 rdfs:label "Tổ chức không có thành viên"@vi, "Body of nobody"@en ; wdt:P31 wd:Q484652 .
wd:Q99900010 wdt:P279 wd:Q7330070 ; wdt:P1001 wd:Q159 .
wd:Q99900011 wdt:P279 wd:Q99900012 ; wdt:P1001 wd:Q99900001 .
wd:Q99900012 wdt:P279 wd:Q7330070 .
wd:Q58217 rdfs:label "Sergey Viktorovich Lavrov"@vi, "Sergey Lavrov"@en ;
  p:P39 [ ps:P39 wd:Q99900010 ; wikibase:rank wikibase:NormalRank ; pqv:P580 ${time('2004-03-09', 11)} ;
          pqv:P582 ${time('2027-01-31', 11)} ] .
wd:Q99900020 rdfs:label "Lan, \\"Mẫu\\" | Nguyễn"@vi, "Lan Nguyen"@en ;
  p:P39 [ ps:P39 wd:Q99900011 ; wikibase:rank wikibase:PreferredRank ; pqv:P580 ${time('2019-07-01', 10)} ] ,
        [ ps:P39 wd:Q99900011 ; wikibase:rank wikibase:NormalRank ; pqv:P580 ${time('1990-01-01', 9)} ;
          pqv:P582 ${time('1995-01-01', 9)} ] .
wd:Q99900022 rdfs:label "Minh Mẫu"@vi ;
  p:P39 [ ps:P39 wd:Q99900011 ; wikibase:rank wikibase:NormalRank ; pqv:P580 ${time('2010-01-01', 9)} ] ,
        [ ps:P39 wd:Q99900013 ; wikibase:rank wikibase:NormalRank ; pqv:P580 ${time('2010-01-01', 9)} ;
          pqv:P582 ${time('2012-01-01', 9)} ] .
wd:Q99900013 wdt:P279 wd:Q99900012 ; wdt:P1001 wd:Q99900001 .
wd:Q99900021 p:P39 [ ps:P39 wd:Q99900011 ; wikibase:rank wikibase:NormalRank ; pqv:P580 ${time('2016-01-01', 9)} ] .
`;

export interface Endpoint {
  url: string;
  queries: string[];
  headers: IncomingHttpHeaders[];
  close(): Promise<void>;
}

/** Serves a Turtle document; `change` may answer another query than the one that was asked. */
export async function startWikidata(
  turtle: string,
  change: (query: string) => string = (query) => query,
): Promise<Endpoint> {
  const store = new oxigraph.Store();
  store.load(turtle, { format: 'text/turtle' });
  const queries: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const query = new URLSearchParams(Buffer.concat(chunks).toString('utf8')).get('query') ?? '';
      queries.push(query);
      headers.push(request.headers);
      const answer = store.query(change(query), { results_format: 'application/sparql-results+json' });
      response.writeHead(200, { 'content-type': 'application/sparql-results+json' }).end(String(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`,
    queries,
    headers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

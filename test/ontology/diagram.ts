/** The picture of the model: boxes on a grid, arrows between them. */

/** Column and row of each class. */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  'org:Post': [0, 0],
  'bg:Assertion': [1, 0],
  'bg:Sentence': [2, 0],
  'bg:Article': [3, 0],
  'bg:Tenure': [0, 1],
  'bg:Participation': [1, 1],
  'bg:Encounter': [2, 1],
  'bg:Place': [3, 1],
  'bg:Official': [1, 2],
  'bg:SpeechAct': [2, 2],
  'skos:Concept': [3, 2],
  'bg:Country': [0, 3],
  'bg:StateMembership': [1, 3],
  'bg:InternationalOrganization': [2, 3],
  'bg:GovernmentBody': [0, 4],
};

/** The arrows that tell the model; every property of ours among them must be in the ontology. */
export const ARROWS: readonly (readonly [from: string, property: string, to: string])[] = [
  ['bg:Tenure', 'bg:post', 'org:Post'],
  ['bg:Tenure', 'org:member', 'bg:Official'],
  ['bg:Tenure', 'org:organization', 'bg:Country'],
  ['bg:Participation', 'bg:capacity', 'bg:Tenure'],
  ['bg:Participation', 'bg:agent', 'bg:Official'],
  ['bg:Participation', 'bg:onBehalfOf', 'bg:Country'],
  ['bg:Encounter', 'bg:participation', 'bg:Participation'],
  ['bg:Encounter', 'bg:place', 'bg:Place'],
  ['bg:Encounter', 'bg:topic', 'skos:Concept'],
  ['bg:Encounter', 'bg:evidence', 'bg:Sentence'],
  ['bg:Assertion', 'rdf:subject', 'bg:Encounter'],
  ['bg:Assertion', 'prov:wasDerivedFrom', 'bg:Sentence'],
  ['bg:Sentence', 'bg:article', 'bg:Article'],
  ['bg:SpeechAct', 'bg:actor', 'bg:Official'],
  ['bg:SpeechAct', 'bg:act', 'skos:Concept'],
  ['bg:Official', 'bg:country', 'bg:Country'],
  ['bg:StateMembership', 'org:member', 'bg:Country'],
  ['bg:StateMembership', 'org:organization', 'bg:InternationalOrganization'],
  ['bg:GovernmentBody', 'bg:country', 'bg:Country'],
];

const STEP = { x: 335, y: 100 };
const BOX = { width: 190, height: 44 };
const MARGIN = 20;

interface Point {
  x: number;
  y: number;
}

/** An SVG of the boxes and arrows; `linkOf` gives the address of a class within the page, or null. */
export function diagram(linkOf: (name: string) => string | null): string {
  const arrows = ARROWS.map(([from, property, to]) => arrow(centre(from), centre(to), property));
  const boxes = Object.keys(PLACES).map((name) => box(name, linkOf(name)));
  const width = 3 * STEP.x + BOX.width + 2 * MARGIN;
  const height = 4 * STEP.y + BOX.height + 2 * MARGIN;
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Classes and the properties between them">
<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z"/></marker></defs>
${[...arrows, ...boxes].join('\n')}
</svg>`;
}

function centre(name: string): Point {
  const place = PLACES[name];
  if (!place) throw new Error(`${name} has no place in the diagram`);
  const [column, row] = place;
  return { x: MARGIN + column * STEP.x + BOX.width / 2, y: MARGIN + row * STEP.y + BOX.height / 2 };
}

function box(name: string, link: string | null): string {
  const { x, y } = centre(name);
  const shape = `<rect x="${x - BOX.width / 2}" y="${y - BOX.height / 2}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text x="${x}" y="${y + 5}">${name.replace('bg:', '')}</text>`;
  return link === null
    ? `<g class="box other">${shape}</g>`
    : `<a href="${link}"><g class="box">${shape}</g></a>`;
}

/** A line from edge to edge of two boxes with its name in the middle. */
function arrow(from: Point, to: Point, name: string): string {
  const [start, end] = [border(from, to), border(to, from)];
  const x = Math.round((start.x + end.x) / 2);
  // Above a line that is level, on one that is not.
  const y = Math.round((start.y + end.y) / 2) - (start.y === end.y ? 11 : 0);
  const width = name.length * 6.6 + 8;
  return `<g class="arrow"><line x1="${start.x}" y1="${start.y}" x2="${end.x}" y2="${end.y}" marker-end="url(#head)"/><rect x="${(x - width / 2).toFixed(1)}" y="${y - 9}" width="${width.toFixed(1)}" height="18"/><text x="${x}" y="${y + 4}">${name.replace('bg:', '')}</text></g>`;
}

/** Where the line between two centres leaves the first box. */
function border(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(
    dx === 0 ? Infinity : BOX.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : BOX.height / 2 / Math.abs(dy),
  );
  return { x: Math.round(from.x + dx * share), y: Math.round(from.y + dy * share) };
}

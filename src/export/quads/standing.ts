/** For whom, and in which office, an official comes to a meeting. */
import type { NamedNode } from 'n3';
import { tenureNode } from './relations.ts';
import { edgesOf, known, type Source, type Standing } from './source.ts';

/** The one country or body that the graph says the participant represents, else the country it belongs to. */
export function onBehalfOf(source: Source, participant: string): NamedNode | null {
  return standingOf(source, participant).onBehalfOf;
}

/** The tenures that covered all days of a period; none where its days are not known. */
export function capacities(
  source: Source,
  participant: string,
  { from, until }: { from: string | null; until: string | null },
): NamedNode[] {
  if (from === null || until === null) return [];
  return standingOf(source, participant)
    .offices.filter(({ attributes }) => attributes.from !== null && attributes.from <= from)
    .filter(({ attributes }) => attributes.until === null || attributes.until >= until)
    .map((edge) => tenureNode(source, edge));
}

function standingOf(source: Source, participant: string): Standing {
  const standing = source.standings.get(participant) ?? readStanding(source, participant);
  source.standings.set(participant, standing);
  return standing;
}

/**
 * Whoever represents two bodies acts for neither alone, even where only one of them is in the part that is exported; the
 * tenures are those of the part, which describes them.
 */
function readStanding({ graph, whole, mint }: Source, participant: string): Standing {
  const represented = edgesOf(whole, participant, 'out').filter(
    ({ attributes }) => attributes.type === 'represents',
  );
  const [first, ...others] = new Set(represented.map((edge) => edge.target));
  const attributes = whole.getNodeAttributes(participant);
  const country = attributes.kind === 'official' ? attributes.country : null;
  const behalf = first !== undefined && others.length === 0 ? first : country;
  return {
    onBehalfOf: known(behalf, (key) => mint.keyed('entity', key)),
    offices: edgesOf(graph, participant, 'out').filter(
      ({ attributes: { type, office } }) => type === 'holdsOffice' && office !== null,
    ),
  };
}

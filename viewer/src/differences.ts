import type { ArticleInfo, Evidence, MeetingNodeAttributes } from '../../src/model.ts';
import { datesClash, placesApart } from '../../src/graph/agreement.ts';
import type { ViewGraph } from './view-graph.ts';

/** One thing that some reports tell of a meeting, and the articles that do. */
export interface Telling {
  value: string;
  articles: string[];
  /** The quotes that tell it, where they are others than those of the meeting. */
  proofs?: readonly Evidence[];
}

export interface Difference {
  what: 'status' | 'date' | 'place';
  /** Two or more, the earliest told first. */
  tellings: Telling[];
  /** Planned and then held is no contradiction: time went on. */
  development: boolean;
}

type Articles = Readonly<Record<string, ArticleInfo>>;

/** Where the reports of a meeting tell different things of it. */
export function differencesOf(graph: ViewGraph, key: string, meeting: MeetingNodeAttributes): Difference[] {
  const articles = graph.getAttribute('articles');
  const { history } = meeting;
  const told = (field: 'status' | 'date'): Telling[] =>
    gather(
      history.flatMap((report) => {
        const value = report[field];
        return value === null ? [] : [[value, report.article] as const];
      }),
      articles,
    );
  const [statuses, dates, places] = [told('status'), told('date'), placesTold(graph, key, articles)];
  const found: Difference[] = [];
  if (statuses.length > 1)
    found.push({ what: 'status', tellings: statuses, development: grows(statuses, articles) });
  const clash = dates.some((a) => dates.some((b) => datesClash(a.value, b.value)));
  if (clash) found.push({ what: 'date', tellings: dates, development: false });
  if (places.length > 1) found.push({ what: 'place', tellings: places, development: false });
  return found;
}

function gather(pairs: readonly (readonly [string, string])[], articles: Articles): Telling[] {
  const groups = new Map<string, Set<string>>();
  for (const [value, article] of pairs) groups.set(value, (groups.get(value) ?? new Set()).add(article));
  const tellings = [...groups].map(([value, set]) => ({
    value,
    articles: [...set].sort((a, b) => (published(a, articles) < published(b, articles) ? -1 : 1)),
  }));
  return tellings.sort((a, b) =>
    published(a.articles[0] ?? '', articles) < published(b.articles[0] ?? '', articles) ? -1 : 1,
  );
}

function published(article: string, articles: Articles): string {
  return articles[article]?.published ?? '9999';
}

/** Plans first and what became of them after: each telling begins no earlier than the plans do. */
function grows(tellings: readonly Telling[], articles: Articles): boolean {
  const rank: Readonly<Record<string, number>> = { proposed: 0, planned: 1, held: 2, cancelled: 2 };
  const outcomes = tellings.filter(({ value }) => rank[value] === 2);
  const days = (telling: Telling): string[] => telling.articles.map((id) => published(id, articles));
  const [first, second] = outcomes;
  if (first === undefined) return true;
  const plans = tellings.filter(({ value }) => rank[value] !== 2).flatMap(days);
  if (second !== undefined) {
    // Called off in May, held in June after all; what was held is not called off afterwards.
    const takenUp =
      first.value === 'cancelled' && days(first).every((day) => days(second).every((held) => day < held));
    return takenUp && plans.every((day) => days(second).every((held) => day <= held));
  }
  return plans.every((day) => days(first).every((outcome) => day <= outcome));
}

/** Places that lie in one another are one telling: *Geneva, Thụy Sĩ*. */
function placesTold(graph: ViewGraph, key: string, articles: Articles): Telling[] {
  const proofs = new Map<string, readonly Evidence[]>();
  graph.forEachOutEdge(key, (_edge, { type, evidence }, _source, target) => {
    if (type === 'heldAt') proofs.set(target, evidence);
  });
  const holds = (whole: string, part: string): boolean => {
    const node = graph.getNodeAttributes(part);
    return (
      part !== whole && node.kind !== 'meeting' && (node.country === whole || linked(graph, part, whole))
    );
  };
  const narrow = [...proofs.keys()].filter((a) => ![...proofs.keys()].some((b) => holds(a, b)));
  const pairs = narrow.flatMap((place) =>
    (proofs.get(place) ?? []).map(({ article }) => [place, article] as const),
  );
  const tellings = gather(pairs, articles);
  // One article that names two places tells of a journey, not of a contradiction.
  const apart = tellings.filter((telling, i) =>
    tellings.every((other, j) => i === j || !telling.articles.some((id) => other.articles.includes(id))),
  );
  const far = apart.some((a) => apart.some((b) => areApart(graph, a.value, b.value)));
  return far ? apart.map((telling) => ({ ...telling, proofs: proofs.get(telling.value) ?? [] })) : [];
}

function areApart(graph: ViewGraph, a: string, b: string): boolean {
  const [x, y] = [graph.getNodeAttributes(a), graph.getNodeAttributes(b)];
  if (x.kind === 'meeting' || y.kind === 'meeting') return false;
  return placesApart({ ...x, id: a }, { ...y, id: b });
}

function linked(graph: ViewGraph, part: string, whole: string): boolean {
  return graph.edges(part, whole).some((edge) => graph.getEdgeAttribute(edge, 'type') === 'locatedIn');
}

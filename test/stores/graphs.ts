import { article, emptyGraph, entity, evidence, link, meeting } from '../export/sample.ts';
import type { KnowledgeGraph } from '../../src/export/quads.ts';

/** Ministers of 50 countries, and so many meetings of two of them, each told by an article of its own. */
export function meetingsOf(count: number): KnowledgeGraph {
  const graph = emptyGraph();
  const officials = Math.min(500, count);
  const articles: Record<string, ReturnType<typeof article>> = {};
  for (let country = 0; country < 50; country += 1)
    graph.addNode(`c${country}`, entity('country', `Nước ${country}`));
  for (let official = 0; official < officials; official += 1) {
    const country = `c${official % 50}`;
    graph.addNode(`o${official}`, entity('official', `Bộ trưởng ${official}`, { country }));
    link(graph, `o${official}`, 'represents', country);
    link(graph, `o${official}`, 'holdsOffice', country, { office: 'foreign minister', from: '2019-01-01' });
  }
  for (let index = 0; index < count; index += 1) {
    const id = `a${index}`;
    const date = `20${20 + (index % 5)}-0${1 + (index % 9)}-1${index % 10}`;
    articles[id] = article(id, date);
    const told = [
      evidence(id, 100, `Ngày 1${index % 10}, hai bộ trưởng hội đàm lần thứ ${index} tại thủ đô.`),
    ];
    const history = [{ id: `${id}#m1`, article: id, published: date, status: 'held' as const, date }];
    const days = { date, from: date, until: date };
    graph.addNode(`m${index}`, meeting('Hội đàm', 'held', { ...days, history, evidence: told }));
    for (const step of [1, 7])
      link(graph, `o${(index * step) % officials}`, 'participatedIn', `m${index}`, { evidence: told });
    link(graph, `m${index}`, 'heldAt', `c${index % 50}`, { evidence: told });
  }
  graph.setAttribute('articles', articles);
  return graph;
}

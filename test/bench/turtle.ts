/** How fast Turtle is written: quads a second, against n3's own stream writer fed the same quads ready-made. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StreamWriter, type Quad } from 'n3';
import { dataPrefixes } from '../../src/export/iri.ts';
import { blocksOf, quadsOf, type KnowledgeGraph } from '../../src/export/quads.ts';
import { writeTurtle } from '../../src/export/turtle.ts';
import { DEFAULT_BASE, PREFIXES } from '../../src/export/vocabulary.ts';
import { article, emptyGraph, entity, evidence, link, meeting } from '../export/sample.ts';

const OFFICIALS = 500;
const MEETINGS = 12_800;
const RUNS = 5;

/** Officials in office, and meetings of two of them, each told by one article: about 1,000,000 quads. */
function largeGraph(): KnowledgeGraph {
  const graph = emptyGraph();
  const articles: Record<string, ReturnType<typeof article>> = {};
  for (let country = 0; country < 50; country += 1)
    graph.addNode(`c${country}`, entity('country', `Nước ${country}`));
  for (let official = 0; official < OFFICIALS; official += 1) {
    const country = `c${official % 50}`;
    graph.addNode(`o${official}`, entity('official', `Ông ${official}`, { country }));
    link(graph, `o${official}`, 'holdsOffice', country, { office: 'foreign minister', from: '2019-01-01' });
  }
  for (let index = 0; index < MEETINGS; index += 1) {
    const id = `a${index}`;
    const date = `20${20 + (index % 5)}-0${1 + (index % 9)}-1${index % 10}`;
    articles[id] = article(id, date);
    const told = [evidence(id, 100, `Ngày 1${index % 10}, hai ông đã hội đàm lần thứ ${index} tại thủ đô.`)];
    const history = [{ id: `${id}#m1`, article: id, published: date, status: 'held' as const, date }];
    graph.addNode(
      `m${index}`,
      meeting('Hội đàm', 'held', { date, from: date, until: date, history, evidence: told }),
    );
    for (const step of [1, 7]) {
      link(graph, `o${(index * step) % OFFICIALS}`, 'participatedIn', `m${index}`, { evidence: told });
    }
    link(graph, `m${index}`, 'heldAt', `c${index % 50}`, { evidence: told });
  }
  graph.setAttribute('articles', articles);
  return graph;
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}

/** Processor seconds, which other programs on the machine do not change as they change the clock's. */
async function seconds(run: () => Promise<void> | void): Promise<number> {
  globalThis.gc?.();
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

async function bareWriter(quads: readonly Quad[]): Promise<void> {
  const writer = new StreamWriter({ prefixes: { ...PREFIXES, ...dataPrefixes(DEFAULT_BASE) } });
  await pipeline(Readable.from(quads), writer, async (chunks) => {
    for await (const chunk of chunks) bytes += String(chunk).length;
  });
}

let bytes = 0;
let peak = 0;
const graph = largeGraph();
const before = process.memoryUsage();
const write = async (out = (chunk: string): void => void (bytes += chunk.length)): Promise<void> => {
  await writeTurtle(graph, { out });
};
// Asking for the memory takes time of its own.
await write(() => (peak = Math.max(peak, process.memoryUsage.rss())));
const quads = [...quadsOf(graph)];
const [ours, making, bare]: number[][] = [[], [], []];
for (let turn = 0; turn < RUNS; turn += 1) {
  bare!.push(await seconds(() => bareWriter(quads)));
  ours!.push(await seconds(() => write()));
  making!.push(
    await seconds(() => {
      for (const block of blocksOf(graph)) bytes += block.pairs.length;
    }),
  );
}
/** Each turn by itself, then the middle: what else the machine does meets both writers of a turn. */
const ratios = ours!.map((time, turn) => time / bare![turn]!).sort((a, b) => a - b);
const best = (times: number[] | undefined): number => Math.min(...(times ?? []));
const rate = (times: number[] | undefined): string =>
  `${best(times).toFixed(2)} s, ${Math.round(quads.length / best(times)).toLocaleString('en')} quads/s`;
process.stdout.write(`quads            ${quads.length.toLocaleString('en')}
writeTurtle      ${rate(ours)}, from the graph
of it the facts  ${rate(making)}
n3 StreamWriter  ${rate(bare)}, quads ready-made
ratio            ${ratios[RUNS >> 1]!.toFixed(2)} of the time that n3 needs, median of ${RUNS} turns; at most 1.30
memory           ${megabytes(before.rss)} with the graph, ${megabytes(peak)} at most while writing
`);

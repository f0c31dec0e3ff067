/** A small graph with one of everything. */
import { MultiDirectedGraph } from 'graphology';
import type {
  ArticleInfo,
  EdgeAttributes,
  EdgeType,
  EntityKind,
  EntityNodeAttributes,
  Evidence,
  MeetingNodeAttributes,
  Status,
} from '../../src/model.ts';
import type { KnowledgeGraph } from '../../src/export/quads.ts';

export function emptyGraph(): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph();
  graph.replaceAttributes({ name: 'sample', generator: 'bangiao', articles: {} });
  return graph;
}

export function article(id: string, published: string | null, more: Partial<ArticleInfo> = {}): ArticleInfo {
  return {
    id,
    path: `${id}.txt`,
    url: null,
    title: `Bài ${id}`,
    publisher: 'Báo Mẫu',
    published,
    publishedBasis: published === null ? 'unknown' : 'stated',
    copyOf: null,
    ...more,
  };
}

export function evidence(
  articleId: string,
  start: number,
  quote: string,
  rule = 'meeting.pattern',
): Evidence {
  return { article: articleId, start, end: start + quote.length, quote, rule, confidence: 0.93 };
}

export function entity(
  kind: EntityKind,
  label: string,
  more: Partial<EntityNodeAttributes> = {},
): EntityNodeAttributes {
  const nothing = { labelEn: null, wikidata: null, iso: null, country: null };
  return { kind, label, ...nothing, names: [label], articles: 1, x: 0, y: 0, ...more };
}

export function meeting(
  label: string,
  status: Status,
  more: Partial<MeetingNodeAttributes> = {},
): MeetingNodeAttributes {
  return {
    kind: 'meeting',
    label,
    labelEn: 'Meeting',
    form: 'talks',
    date: null,
    from: null,
    until: null,
    dateText: null,
    status,
    history: [],
    reports: [],
    topics: [],
    minutes: null,
    code: '040',
    sources: 1,
    confidence: 0.93,
    evidence: [],
    x: 0,
    y: 0,
    ...more,
  };
}

export function link(
  graph: KnowledgeGraph,
  source: string,
  type: EdgeType,
  target: string,
  more: Partial<EdgeAttributes> = {},
): void {
  const nothing = { role: null, office: null, qualifier: null, when: null, from: null, until: null };
  const told = { rule: `relation.${type}`, confidence: 0.9, sources: 1, evidence: [] };
  graph.addEdge(source, target, { type, ...nothing, ...told, ...more });
}

const SENTENCES = {
  plan: 'Ngoại trưởng Mỹ Antony Blinken dự kiến gặp người đồng cấp Nga Sergei Lavrov tại Stockholm.',
  held: 'Ngày 2/12, ông Blinken và ông Lavrov đã hội đàm bên lề hội nghị OSCE ở Stockholm.',
  accuse: 'Ông Blinken cáo buộc Nga tập trung quân gần biên giới Ukraine.',
  deny: 'Ông Lavrov phủ nhận.',
  cancel: 'Ông Blinken đã huỷ cuộc gặp ông Lavrov dự kiến tại Geneva.',
  sanction: 'Mỹ trừng phạt Nga.',
};

const STOCKHOLM = { geonames: '2673730', latitude: 59.329, longitude: 18.069 };

/** Stockholm, December 2021: a meeting first planned, then held; Geneva, 2022: one cancelled; what was said. */
export function sampleGraph(): KnowledgeGraph {
  const graph = emptyGraph();
  graph.setAttribute('articles', {
    a1: article('a1', '2021-12-01', { url: 'https://example.org/tin/gặp gỡ?id=1|2' }),
    a2: article('a2', '2021-12-02', { title: 'Hai ngoại trưởng gặp nhau tại "Stockholm"' }),
    a3: article('a3', '2022-02', { publisher: null, publishedBasis: 'inferred' }),
    a4: article('a4', null, { copyOf: 'a2' }),
  });
  addEntities(graph);
  addMeetings(graph);
  addRelations(graph);
  return graph;
}

function addEntities(graph: KnowledgeGraph): void {
  const country = (key: string, label: string, labelEn: string, iso: string, more = {}): void => {
    graph.addNode(key, entity('country', label, { labelEn, iso, wikidata: key, ...more }));
  };
  country('Q159', 'Nga', 'Russia', 'RU');
  country('Q30', 'Mỹ', 'United States', 'US');
  country('Q34', 'Thụy Điển', 'Sweden', 'SE', { geonames: '2661886', latitude: 62.82, longitude: 16.72 });
  const lavrov = {
    labelEn: 'Sergey Lavrov',
    names: ['Sergei Lavrov', 'Sergey Lavrov'],
    wikidata: 'Q58217',
    country: 'Q159',
    statements: [
      {
        type: 'denies' as const,
        code: '016',
        evidence: [evidence('a2', 200, SENTENCES.deny, 'stance.denies')],
      },
    ],
  };
  graph.addNode('Q58217', entity('official', 'Sergei Lavrov', lavrov));
  graph.addNode('Q7821917', entity('official', 'Antony Blinken', { wikidata: 'Q7821917', country: 'Q30' }));
  graph.addNode(
    'osce',
    entity('organisation', 'OSCE', { names: ['OSCE', 'Tổ chức An ninh và Hợp tác châu Âu'] }),
  );
  graph.addNode('nha-trang', entity('organisation', 'Nhà Trắng', { labelEn: 'White House', country: 'Q30' }));
  graph.addNode('Q1754', entity('place', 'Stockholm', { wikidata: 'Q1754', country: 'Q34', ...STOCKHOLM }));
  graph.addNode('Q71', entity('place', 'Geneva', { wikidata: 'Q71' }));
  graph.addNode('an-ninh-chau-au', entity('topic', 'an ninh châu Âu', { labelEn: 'European security' }));
}

function addMeetings(graph: KnowledgeGraph): void {
  const told = [evidence('a1', 0, SENTENCES.plan), evidence('a2', 0, SENTENCES.held)];
  const day = { date: '2021-12-02', from: '2021-12-02', until: '2021-12-02' };
  const history = [
    { id: 'a1#m1', article: 'a1', published: '2021-12-01', status: 'planned' as const, date: '2021-12-02' },
    { id: 'a2#m1', article: 'a2', published: '2021-12-02', status: 'held' as const, date: '2021-12-02' },
  ];
  graph.addNode(
    'meeting:0a1b2c3d4e5f',
    meeting('Hội đàm Blinken – Lavrov', 'held', {
      ...day,
      dateText: 'Ngày 2/12',
      history,
      minutes: 30,
      sources: 2,
      evidence: told,
    }),
  );
  graph.addNode(
    'meeting:1a1b2c3d4e5f',
    meeting('Hội nghị OSCE', 'held', { form: 'conference', date: '2021-W48', evidence: [told[1]!] }),
  );
  const cancelled = [evidence('a3', 0, SENTENCES.cancel)];
  graph.addNode(
    'meeting:2a1b2c3d4e5f',
    meeting('Hội đàm tại Geneva', 'cancelled', {
      history: [{ id: 'a3#m1', article: 'a3', published: '2022-02', status: 'cancelled', date: null }],
      evidence: cancelled,
    }),
  );
  for (const official of ['Q58217', 'Q7821917']) {
    link(graph, official, 'participatedIn', 'meeting:0a1b2c3d4e5f', { role: 'participant', evidence: told });
    link(graph, official, 'participatedIn', 'meeting:1a1b2c3d4e5f', { evidence: [told[1]!] });
  }
  link(graph, 'Q58217', 'participatedIn', 'meeting:2a1b2c3d4e5f', { evidence: cancelled });
  link(graph, 'Q7821917', 'participatedIn', 'meeting:2a1b2c3d4e5f', { evidence: cancelled });
  link(graph, 'meeting:2a1b2c3d4e5f', 'heldAt', 'Q71', { evidence: cancelled });
  link(graph, 'Q34', 'participatedIn', 'meeting:1a1b2c3d4e5f', { role: 'host', evidence: [told[1]!] });
  link(graph, 'meeting:0a1b2c3d4e5f', 'heldAt', 'Q1754', { evidence: told });
  link(graph, 'meeting:0a1b2c3d4e5f', 'partOf', 'meeting:1a1b2c3d4e5f', { evidence: [told[1]!] });
  link(graph, 'meeting:0a1b2c3d4e5f', 'about', 'an-ninh-chau-au', { evidence: [told[1]!] });
}

function addRelations(graph: KnowledgeGraph): void {
  const accuse = evidence('a2', 120, SENTENCES.accuse, 'stance.accuses');
  const office = { office: 'foreign minister' };
  link(graph, 'Q58217', 'holdsOffice', 'Q159', {
    ...office,
    from: '2004-03-09',
    evidence: [evidence('a1', 0, SENTENCES.plan)],
  });
  link(graph, 'Q7821917', 'holdsOffice', 'Q30', { ...office, from: '2021-01-26', until: '2025-01-20' });
  link(graph, 'Q7821917', 'holdsOffice', 'Q30', {
    ...office,
    qualifier: 'deputy',
    from: '2015-01-09',
    until: '2017-01-20',
  });
  link(graph, 'Q58217', 'represents', 'Q159');
  link(graph, 'Q1754', 'locatedIn', 'Q34');
  link(graph, 'Q30', 'memberOf', 'osce');
  link(graph, 'Q34', 'chairs', 'osce', { from: '2021-01-01', until: '2021-12-31' });
  link(graph, 'Q7821917', 'accuses', 'Q159', {
    code: '112',
    when: '2021-12-02',
    from: '2021-12-02',
    until: '2021-12-02',
    evidence: [accuse],
  });
  const sanction = [evidence('a3', 60, SENTENCES.sanction, 'sanction.imposes')];
  link(graph, 'Q30', 'sanctions', 'Q159', { code: '163', evidence: sanction });
}

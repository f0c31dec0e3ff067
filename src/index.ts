/** The public names of the package, nothing else. */
export { build, extract, openGraph } from './library.ts';
export type { Build, BuildOptions, ExtractOptions } from './library.ts';
export { KnowledgeGraph } from './query/knowledgeGraph.ts';
export { UnknownNameError } from './query/names.ts';
export { DataError } from './lexicon/csv.ts';
export { writeGraphJson } from './graph/json.ts';
export { writeTurtle } from './export/turtle.ts';
export type { TurtleOptions, TurtleReport } from './export/turtle.ts';
export type { NewsGraph } from './graph/type.ts';
export type { Entry, MeetingOptions } from './query/meetings.ts';
export type { Neighbour, NeighbourOptions } from './query/neighbours.ts';
export type { EntityNode, GraphEdge, GraphNode, MeetingNode, NodeKind, Period, Step } from './query/type.ts';
export type {
  Article,
  ArticleInfo,
  ArticleRecord,
  EdgeAttributes,
  EdgeType,
  Entity,
  EntityKind,
  Evidence,
  Form,
  GraphAttributes,
  MeetingRecord,
  MentionRecord,
  NodeAttributes,
  Participant,
  Problem,
  RawArticle,
  RelationRecord,
  RelationType,
  Report,
  Role,
  Span,
  StanceType,
  Status,
} from './model.ts';

/** The public names of the package, nothing else. */
export { build, extract, openGraph } from './library.ts';
export type { Build, BuildOptions, ExtractOptions } from './library.ts';
export { openSparql, sparql, writeTriples } from './sparql.ts';
export type { SparqlOptions } from './sparql.ts';
export { SparqlError } from './store/sparql/error.ts';
export type { SparqlFault } from './store/sparql/error.ts';
export type { SparqlEngine, SparqlLimits } from './store/sparql/engine.ts';
export type { SparqlAnswer, SparqlRow, SparqlTerm } from './store/sparql/answer.ts';
export { pushGraph } from './push.ts';
export type { PushGraphOptions } from './push.ts';
export { basicAuth, bearerAuth, digestAuth } from './store/http/auth.ts';
export type { PushReport } from './store/push/push.ts';
export { KnowledgeGraph } from './query/knowledgeGraph.ts';
export { UnknownNameError } from './query/names.ts';
export { DataError } from './lexicon/csv.ts';
export { writeGraphJson } from './graph/json.ts';
export { FORMATS } from './export/formats.ts';
export type { ExportOptions, Format } from './export/formats.ts';
export { writeTurtle } from './export/turtle.ts';
export type { TurtleOptions, TurtleReport } from './export/turtle.ts';
export { siteFiles, sitePage } from './site.ts';
export type { SiteFiles, SiteOptions } from './site.ts';
export { readStory, StoryError } from './site/story/story.ts';
export type { Story, StoryStep, Words } from './site/story/type.ts';
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

/** The reference of the ontology as one HTML file: no script, nothing from elsewhere. */
import { ARROWS, diagram } from './diagram.ts';
import { type Concept, type Entry, type Ontology, readOntology, type Scheme } from './read.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1d2430, #e6e9ef); --quiet: light-dark(#566072, #a3adbd); --line: light-dark(#c9d0da, #47505f); --paper: light-dark(#fff, #171b22); --box: light-dark(#eef3fb, #232b38); --link: light-dark(#0b57b0, #8ab8ff); }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
a { color: var(--link); }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); } h3 { margin: 2rem 0 0.25rem; }
h3 small, .quiet { color: var(--quiet); font-weight: normal; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--line); }
code, pre { font: 0.9em/1.45 ui-monospace, monospace; } pre { overflow-x: auto; padding: 0.75rem; background: var(--box); }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: 0.15rem 1rem; margin: 0.5rem 0; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; } p { margin: 0.25rem 0; }
nav ul { columns: 14rem; padding-left: 1.2rem; }
svg { width: 100%; height: auto; } svg text { font: 13px system-ui, sans-serif; text-anchor: middle; fill: var(--ink); } svg a text { fill: var(--link); font-weight: 600; }
svg .box rect { fill: var(--box); stroke: var(--line); } svg .other rect { fill: var(--paper); stroke-dasharray: 4 3; } svg .arrow line { stroke: var(--quiet); } svg .arrow rect { fill: var(--paper); } svg .arrow text { font-size: 12px; fill: var(--quiet); } svg marker path { fill: var(--quiet); }
`;

/** The whole page; the same ontology gives the same bytes. Throws where the diagram speaks of a property that is none. */
export function ontologyPage(): string {
  const ontology = readOntology();
  checkDiagram(ontology);
  const own = new Set(
    [...ontology.classes, ...ontology.properties, ...ontology.schemes].map(({ name }) => name),
  );
  const linkOf = (name: string): string | null => (own.has(name) ? `#${name.replace('bg:', '')}` : null);
  const parts = [
    section(
      'classes',
      'Classes',
      'Lớp',
      ontology.classes.map((one) => classEntry(one, ontology, linkOf)).join('\n'),
    ),
    section(
      'properties',
      'Properties',
      'Thuộc tính',
      ontology.properties.map((one) => termEntry(one, linkOf)).join('\n'),
    ),
    section(
      'vocabularies',
      'Vocabularies',
      'Bộ từ vựng',
      ontology.schemes.map((one) => schemeEntry(one)).join('\n'),
    ),
    section('questions', 'Questions', 'Câu hỏi', questions(ontology)),
    section(
      'prefixes',
      'Prefixes',
      'Tiền tố',
      table(
        ['prefix', 'namespace'],
        Object.entries(ontology.prefixes).map(([prefix, iri]) => [code(prefix), code(iri)]),
      ),
    ),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bang Giao ontology ${escape(ontology.version)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Bang Giao ontology <small class="quiet">${escape(ontology.version)}</small></h1>
<p>Who met whom, when, where and about what, and which sentence of which article says so.</p>
<p lang="vi" class="quiet">Ai gặp ai, khi nào, ở đâu, về việc gì, và câu nào trong bài báo nào nói như vậy.</p>
<p>Namespace <code>https://w3id.org/bangiao/ontology#</code>, prefix <code>bg:</code>. Written from <code>ontology/bangiao.ttl</code> by <code>npm run ontology</code>.</p>
${diagram(linkOf)}
<p class="quiet">Talks, Call, Visit, Summit and Conference are encounters; a SanctionMeasure is an act beside SpeechAct. An assertion can be of any triple. Dashed boxes are other vocabularies'.</p>
<nav><ul>${ontology.classes.map(({ name }) => `<li>${link(name, linkOf)}</li>`).join('')}</ul></nav>
${parts.join('\n')}
</body>
</html>
`;
}

function checkDiagram({ properties, classes }: Ontology): void {
  const known = new Set([...properties, ...classes].map(({ name }) => name));
  const unknown = ARROWS.flat().filter((name) => name.startsWith('bg:') && !known.has(name));
  if (unknown.length > 0)
    throw new Error(`the diagram speaks of ${unknown.join(', ')}, the ontology does not`);
}

function escape(text: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (mark) => marks[mark]!);
}

function code(text: string): string {
  return `<code>${escape(text)}</code>`;
}

function link(name: string, linkOf: (name: string) => string | null): string {
  const target = linkOf(name);
  return target === null ? code(name) : `<a href="${target}">${code(name)}</a>`;
}

function section(id: string, en: string, vi: string, content: string): string {
  return `<section id="section-${id}">\n<h2>${en} <small class="quiet" lang="vi">${vi}</small></h2>\n${content}\n</section>`;
}

function heading({ name, en, vi }: Entry): string {
  return `<h3 id="${name.replace('bg:', '')}">${code(name)} ${escape(en)} <small lang="vi">${escape(vi)}</small></h3>`;
}

function comments({ commentEn, commentVi }: Entry): string {
  return [
    commentEn === '' ? '' : `<p>${escape(commentEn)}</p>`,
    commentVi === '' ? '' : `<p lang="vi" class="quiet">${escape(commentVi)}</p>`,
  ].join('');
}

function termEntry(
  term: Entry,
  linkOf: (name: string) => string | null,
  more: [string, string[]][] = [],
): string {
  const facts: [string, string[]][] = [
    ['extends', term.extends],
    ['of', term.domain],
    ['value', term.range],
    ...more,
  ];
  const told = facts
    .filter(([, names]) => names.length > 0)
    .map(
      ([title, names]) => `<dt>${title}</dt><dd>${names.map((name) => link(name, linkOf)).join(', ')}</dd>`,
    );
  return `${heading(term)}\n${comments(term)}${told.length === 0 ? '' : `<dl>${told.join('')}</dl>`}`;
}

function classEntry(
  term: Entry,
  { properties, classes }: Ontology,
  linkOf: (name: string) => string | null,
): string {
  const own = properties.filter(({ domain }) => domain.includes(term.name)).map(({ name }) => name);
  const narrower = classes.filter((one) => one.extends.includes(term.name)).map(({ name }) => name);
  return termEntry(term, linkOf, [
    ['properties', own],
    ['narrower', narrower],
  ]);
}

function schemeEntry(scheme: Scheme): string {
  const rows = scheme.concepts.map((concept) => [
    code(concept.name),
    `${escape(concept.en)}<p class="quiet">${escape(concept.commentEn)}</p>`,
    `<div lang="vi">${escape(concept.vi)}<p class="quiet">${escape(concept.commentVi)}</p></div>`,
    matches(concept),
  ]);
  const concepts =
    rows.length === 0
      ? '<p>Filled by the data.</p>'
      : table(['concept', 'English', 'Vietnamese', 'matches'], rows);
  return `${heading(scheme)}\n${comments(scheme)}${concepts}`;
}

function matches({ matches: found }: Concept): string {
  return found.map(escape).join('<br>');
}

function questions({ questions: list }: Ontology): string {
  return list
    .map(
      ({ name, vi, en, query }) =>
        `<h3 id="question-${name}">${escape(en)}</h3>\n<p lang="vi" class="quiet">${escape(vi)}</p>\n<pre>${escape(query)}</pre>`,
    )
    .join('\n');
}

function table(titles: string[], rows: string[][]): string {
  const head = titles.map((title) => `<th scope="col">${title}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}\n</tbody></table>`;
}

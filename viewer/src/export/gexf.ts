import { nodeName } from '../data.ts';
import type { Scene } from '../scene.ts';
import { wellFormed } from './well-formed.ts';

/** Text as XML takes it: escaped, and without the control characters that XML 1.0 forbids. */
export function xml(text: string): string {
  return (
    wellFormed(text)
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
      .replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`)
  );
}

function span({ from, until }: { from: string | null; until: string | null }): string {
  return `${from === null ? '' : ` start="${xml(from)}"`}${until === null ? '' : ` end="${xml(until)}"`}`;
}

const value = (name: string, text: string | number): string =>
  `<attvalue for="${name}" value="${xml(String(text))}"/>`;

/** What is shown as GEXF 1.3, dynamic: meetings and links carry their first and last day. */
export function toGexf({ data, shown, speech }: Scene): string {
  const { graph } = data;
  const nodes = [...shown.nodes].sort().map((key) => {
    const node = graph.getNodeAttributes(key);
    const time = node.kind === 'meeting' ? span(node) : '';
    const status = node.kind === 'meeting' ? value('status', node.status) + value('form', node.form) : '';
    const place = `<viz:position x="${node.x.toFixed(2)}" y="${node.y.toFixed(2)}"/>`;
    const label = xml(nodeName(node, speech.lang));
    return `<node id="${xml(key)}" label="${label}"${time}><attvalues>${value('kind', node.kind)}${status}</attvalues>${place}</node>`;
  });
  const edges = [...shown.edges].sort().map((key) => {
    const edge = graph.getEdgeAttributes(key);
    const [source, target] = graph.extremities(key).map(xml);
    const values =
      value('type', edge.type) + value('confidence', edge.confidence) + value('sources', edge.sources);
    return `<edge id="${xml(key)}" source="${source}" target="${target}" label="${xml(edge.type)}"${span(edge)}><attvalues>${values}</attvalues></edge>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<graph mode="dynamic" defaultedgetype="directed" timeformat="date">
<attributes class="node">${attributes(['kind', 'status', 'form'])}</attributes>
<attributes class="edge">${attributes(['type'])}<attribute id="confidence" title="confidence" type="double"/><attribute id="sources" title="sources" type="integer"/></attributes>
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${edges.join('\n')}
</edges>
</graph>
</gexf>
`;
}

function attributes(names: readonly string[]): string {
  return names.map((name) => `<attribute id="${name}" title="${name}" type="string"/>`).join('');
}

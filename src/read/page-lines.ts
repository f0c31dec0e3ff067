/** What is read of a node of a page: the part of the DOM that linkedom gives. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const TEXT = 3;
const ELEMENT = 1;
/** Elements that stand in a line; all others have lines of their own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const UNREAD = new Set('button iframe noscript script style svg template textarea'.split(' '));

/** The text of an element as lines: each paragraph, heading, caption and cell one, spaces as a browser shows them. */
export function linesOf(root: PageNode): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const text = line.replace(/\s+/gu, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (node: PageNode): void => {
    if (node.nodeType === TEXT) line += node.textContent ?? '';
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toLowerCase();
    if (UNREAD.has(name)) return;
    const inline = INLINE.has(name);
    if (!inline) end();
    for (const child of node.childNodes) walk(child);
    if (!inline) end();
  };
  walk(root);
  end();
  return lines;
}

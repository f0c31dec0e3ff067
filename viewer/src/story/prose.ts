import { el } from '../dom.ts';

/** `**strong**`, `*soft*` or `[words](target)`; anything else is text. */
const MARK = /\*\*([^*\n]+)\*\*|\*([^*\n]+)\*|\[([^\][\n]+)\]\(([^()\s]+)\)/gu;

/**
 * An author's words as elements: paragraphs between empty lines, lines that begin with `- ` as a list, and within a
 * line strong and soft words and links. A link to a view calls `follow`; one that is neither that nor a page is text.
 */
export function proseOf(text: string, follow: (hash: string) => void): HTMLElement[] {
  const blocks = text.split(/\n\s*\n/u).filter((block) => block.trim() !== '');
  return blocks.flatMap((block) => blockOf(block, follow));
}

function blockOf(block: string, follow: (hash: string) => void): HTMLElement[] {
  const parts: HTMLElement[] = [];
  let lines: string[] = [];
  let list: HTMLElement | null = null;
  const flush = (): void => {
    if (lines.length > 0) parts.push(el('p', {}, ...inline(lines.join(' '), follow)));
    lines = [];
  };
  for (const line of block.split('\n').map((one) => one.trim())) {
    if (!line.startsWith('- ')) {
      list = null;
      lines.push(line);
      continue;
    }
    flush();
    if (list === null) parts.push((list = el('ul')));
    list.append(el('li', {}, ...inline(line.slice(2), follow)));
  }
  flush();
  return parts;
}

function inline(text: string, follow: (hash: string) => void): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, strong, soft, words, target] = match;
    parts.push(text.slice(end, match.index));
    end = match.index + whole.length;
    if (strong !== undefined) parts.push(el('strong', {}, strong));
    else if (soft !== undefined) parts.push(el('em', {}, soft));
    else parts.push(linkOf(words ?? '', target ?? '', follow) ?? whole);
  }
  return [...parts, text.slice(end)].filter((part) => part !== '');
}

function linkOf(words: string, target: string, follow: (hash: string) => void): HTMLElement | null {
  if (/^https?:\/\//u.test(target))
    return el('a', { href: target, target: '_blank', rel: 'noopener noreferrer' }, words);
  if (!target.startsWith('#')) return null;
  const link = el('a', { href: target }, words);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    follow(target);
  });
  return link;
}

import type { KnowledgeGraph } from '../../query/knowledgeGraph.ts';
import { Unexpected } from './fields.ts';
import { addressOf } from './address.ts';

/** `[words](target)`; a target has neither spaces nor brackets. */
const LINK = /\[([^\][\n]+)\]\(([^()\s]+)\)/gu;

/** The text with its links to views written as the viewer's address. Throws an `Unexpected` for any other target. */
export function linksChecked(text: string, kg: KnowledgeGraph): string {
  return text.replace(LINK, (whole, words: string, target: string) => {
    if (/^https?:\/\/[^\s/]/u.test(target)) return whole;
    if (!target.startsWith('#'))
      throw new Unexpected(`link "${target}": expected https://… or the part of an address from its # on`);
    const { address, problems } = addressOf(target, kg);
    if (problems.length > 0) throw new Unexpected(`link "${target}": ${problems[0]}`);
    return `[${words}](${address})`;
  });
}

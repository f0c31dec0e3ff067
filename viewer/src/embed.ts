import { htmlText } from '../../src/site/escape.ts';
import { toHash } from './address.ts';
import { announce } from './announce.ts';
import { copyText } from './cite.ts';
import { byId } from './dom.ts';
import type { Scene } from './scene.ts';
import type { State } from './state.ts';

const PARAMETER = 'embed';

/** Is this page a part of another one? `?embed=1` asks for the graph with one narrow bar. */
export const embedded = new URLSearchParams(location.search).get(PARAMETER) === '1';

/** The address of a view in this page, by itself or as a part of another page. */
function addressOf(state: State, embed: boolean): string {
  const url = new URL(location.href);
  url.searchParams.delete(PARAMETER);
  if (embed) url.searchParams.set(PARAMETER, '1');
  url.hash = toHash(state);
  return url.href;
}

/** Dresses the page for its place in another one. */
export function dressEmbedded(): void {
  document.body.toggleAttribute('data-embed', embedded);
  byId('whole').hidden = !embedded;
}

/** Keeps the link to the whole page at the view that is shown. */
export function drawEmbedded(state: State): void {
  if (embedded) byId('whole').setAttribute('href', addressOf(state, false));
}

/** Can other pages hold this one? One on a disk has no address, and the local server lets nobody. */
export function canEmbed(): boolean {
  return location.protocol.startsWith('http') && document.querySelector('meta[name="generator"]') !== null;
}

/** Copies the HTML that shows this view inside another page, and says so. */
export async function copyEmbed({ state, speech }: Scene): Promise<void> {
  const done = await copyText(embedCode(state, document.title));
  announce(speech.t(done ? 'embedCopied' : 'copyFailed'));
}

/** The HTML that shows this view inside another page. */
function embedCode(state: State, title: string): string {
  const src = htmlText(addressOf(state, true));
  return `<iframe src="${src}" title="${htmlText(title)}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`;
}

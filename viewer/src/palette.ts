import { shownName } from './long-name.ts';
import { openDialog } from './dialog.ts';
import { el } from './dom.ts';
import { fold } from './fold.ts';
import { kindGlyph } from './glyph.ts';
import type { Scene } from './scene.ts';
import { namesIndex, searchNames } from './search.ts';
import { unheld } from './unheld.ts';

export interface Command {
  words: string;
  act: () => void;
}

interface Line extends Command {
  mark: Node | null;
}

const NAMES = 6;

/** Opens the command palette: type, arrows choose, Enter does, Escape closes. */
export function openPalette(scene: Scene, commands: readonly Command[], choose: (key: string) => void): void {
  const { speech } = scene;
  const list = el('ul', { id: 'command-list', role: 'listbox', 'aria-label': speech.t('commands') });
  const input = el('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'command-list',
    'aria-autocomplete': 'list',
    'aria-label': speech.t('commandsName'),
    placeholder: speech.t('commandsHint'),
    autocomplete: 'off',
  });
  const none = el('p', { class: 'hint', role: 'status' });
  let lines: Line[] = [];
  let at = 0;
  const mark = (i: number): void => {
    at = Math.max(0, Math.min(lines.length - 1, i));
    [...list.children].forEach((item, n) => item.setAttribute('aria-selected', String(n === at)));
    list.children[at]?.scrollIntoView({ block: 'nearest' });
    if (lines.length > 0) input.setAttribute('aria-activedescendant', `command-${at}`);
    else input.removeAttribute('aria-activedescendant');
  };
  const run = (i: number): void => {
    const line = lines[i];
    if (line === undefined) return;
    dialog.close();
    line.act();
  };
  const draw = (): void => {
    lines = linesFor(input.value, scene, commands, choose);
    list.replaceChildren(
      ...lines.map(({ words, mark: glyph }, i) =>
        el('li', { role: 'option', id: `command-${i}`, click: () => run(i) }, glyph, words),
      ),
    );
    none.textContent = lines.length > 0 ? '' : speech.t('noCommand', { q: input.value });
    mark(0);
  };
  input.addEventListener('input', draw);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') mark(at + 1);
    else if (event.key === 'ArrowUp') mark(at - 1);
    else if (event.key === 'Enter') run(at);
    else return;
    event.preventDefault();
  });
  const dialog = openDialog('palette', { 'aria-label': speech.t('commandsName') }, input, list, none);
  draw();
}

function linesFor(
  query: string,
  scene: Scene,
  commands: readonly Command[],
  choose: (key: string) => void,
): Line[] {
  const wanted = fold(query).split(' ');
  const found = commands.filter(({ words }) => wanted.every((word) => fold(words).includes(word)));
  const { data, speech } = scene;
  const names = searchNames(namesIndex(data), query, NAMES).map(({ key }) => {
    const node = data.graph.getNodeAttributes(key);
    const mark = kindGlyph(node.kind, node.kind === 'meeting' ? node.status : 'held');
    return {
      words: `${speech.t('goTo')} ${shownName(node, speech.lang)}${unheld(node, speech)}`,
      act: () => choose(key),
      mark,
    };
  });
  return [...found.map((command) => ({ ...command, mark: null })), ...names];
}

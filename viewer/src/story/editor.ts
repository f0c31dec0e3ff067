import { openDialog } from '../dialog.ts';
import { el } from '../dom.ts';
import { download } from '../export/download.ts';
import { selectionName } from '../panel.ts';
import type { Scene } from '../scene.ts';
import type { Word } from '../words.ts';
import { keepDraft, openDraft, stepOf, storyFile, withWords } from './draft.ts';
import type { Draft } from './draft.ts';
import { viewAt } from './story.ts';

let draft: Draft | null = null;
/** Fields made so far: each has an id of its own. */
let fields = 0;

/** What every part of the open editor works on. */
interface Editor {
  story: Draft;
  now: () => Scene;
  change: () => void;
  /** Draws the steps anew and puts the focus into one of them. */
  draw: (focus?: number) => void;
  close: () => void;
}

/** Opens the story that the reader is writing; `add` puts what is seen now at its end first. */
export function openEditor(now: () => Scene, add: boolean): void {
  const { t } = now().speech;
  const story = (draft ??= openDraft());
  if (add) addView(story, now());
  const list = el('ol', { class: 'draft-steps' });
  const form = el('form', { submit: (event) => event.preventDefault() });
  const editor: Editor = {
    story,
    now,
    change: () => keepDraft(story),
    draw: (focus) => {
      keepDraft(story);
      list.replaceChildren(...story.steps.map((_, i) => stepRow(editor, i)));
      if (focus !== undefined) list.children[focus]?.querySelector<HTMLElement>('input')?.focus();
    },
    close: () => dialog.close(),
  };
  form.append(storyField(editor, 'storyTitle', 'title'), storyField(editor, 'storyLead', 'lead'), list);
  const dialog = openDialog(
    'story-editor',
    { 'aria-labelledby': 'story-editor-title' },
    el('h2', { id: 'story-editor-title' }, t('storyEdit')),
    el('p', { class: 'hint' }, t('storyHint')),
    form,
    ...buttonsOf(editor, form),
  );
  editor.draw(add ? story.steps.length - 1 : undefined);
}

function addView(story: Draft, scene: Scene): void {
  const name = selectionName(scene) ?? scene.speech.t('step', { n: story.steps.length + 1 });
  story.steps.push(stepOf(scene.state, name));
}

function buttonsOf(editor: Editor, form: HTMLFormElement): HTMLElement[] {
  const { story, now, draw, close } = editor;
  const { t } = now().speech;
  const said = el('p', { class: 'hint', role: 'status' });
  const button = (word: Word, act: () => void): HTMLElement =>
    el('button', { type: 'button', class: 'plain', click: act }, t(word));
  const add = (): void => {
    addView(story, now());
    draw(story.steps.length - 1);
    said.textContent = t('storyAdded', { n: story.steps.length });
  };
  const save = (): void => {
    if (!form.reportValidity()) return;
    const name = 'story.json';
    if (story.steps.length > 0) download(name, new Blob([storyFile(story)], { type: 'application/json' }));
    said.textContent = story.steps.length > 0 ? t('downloaded', { name }) : t('storyEmpty');
  };
  const row = el('div', { class: 'actions' });
  row.append(button('storyAdd', add), button('storySave', save), button('close', close));
  return [row, said];
}

function stepRow(editor: Editor, i: number): HTMLElement {
  const { story, now, draw, close } = editor;
  const { speech, state } = now();
  const step = story.steps[i];
  if (step === undefined) return el('li');
  const button = (word: Word, act: () => void, off = false): HTMLElement =>
    el('button', { type: 'button', class: 'plain small', disabled: off, click: act }, speech.t(word));
  const put = (...at: number[]): void => {
    story.steps.splice(i, 1);
    for (const place of at) story.steps.splice(place, 0, step);
    draw(Math.min(at[0] ?? i, story.steps.length - 1));
  };
  const look = (): void => {
    close();
    now().go({ ...viewAt(step.view, state), story: null });
  };
  const field = (word: Word, name: 'heading' | 'text'): HTMLElement =>
    wordsField(speech.t(word), step[name][speech.lang] ?? '', name === 'text' ? 'text' : 'line', (text) => {
      step[name] = withWords(step[name], speech.lang, text);
      editor.change();
    });
  const actions = el('div', { class: 'actions' });
  actions.append(
    button('storyLook', look),
    button('storyUp', () => put(i - 1), i === 0),
    button('storyDown', () => put(i + 1), i === story.steps.length - 1),
    button('storyRemove', () => put()),
  );
  return el('li', {}, field('storyHeading', 'heading'), field('storyText', 'text'), actions);
}

function storyField({ story, now, change }: Editor, word: Word, name: 'title' | 'lead'): HTMLElement {
  const { t, lang } = now().speech;
  const kind = name === 'lead' ? 'optional' : 'line';
  return wordsField(t(word), story[name]?.[lang] ?? '', kind, (text) => {
    story[name] = withWords(story[name] ?? {}, lang, text);
    change();
  });
}

function wordsField(
  label: string,
  value: string,
  kind: 'line' | 'text' | 'optional',
  change: (text: string) => void,
): HTMLElement {
  const id = `story-field-${(fields += 1)}`;
  const input =
    kind === 'line'
      ? el('input', { id, type: 'text', required: true, value })
      : el('textarea', { id, rows: 3, required: kind === 'text' }, value);
  input.addEventListener('input', () => change(input.value));
  return el('div', { class: 'field' }, el('label', { for: id }, label), input);
}

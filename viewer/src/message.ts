import { byId, el } from './dom.ts';

export interface Message {
  title: string;
  text?: string;
  /** Technical words: where in the file, which HTTP status. */
  detail?: string;
  /** Share loaded, 0 to 1; null while it is not known. */
  progress?: number | null;
  buttons?: readonly { words: string; act: () => void }[];
  alert?: boolean;
}

/** Lays a message over the stage; null takes it away. */
export function showMessage(message: Message | null): void {
  const place = byId('message');
  place.hidden = message === null;
  if (message === null) return place.replaceChildren();
  const { title, text, detail, progress, buttons = [] } = message;
  const bar =
    progress === undefined ? null : el('progress', { 'aria-label': title, max: 1, value: progress });
  place.setAttribute('role', message.alert === true ? 'alert' : 'status');
  place.replaceChildren(
    el(
      'div',
      { class: 'card' },
      el('h2', {}, title),
      bar,
      text === undefined ? null : el('p', {}, text),
      detail === undefined ? null : el('p', { class: 'detail' }, detail),
      ...buttons.map(({ words, act }) => el('button', { type: 'button', class: 'plain', click: act }, words)),
    ),
  );
}

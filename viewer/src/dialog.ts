import { el } from './dom.ts';

/** Every dialog of the page, by its id. What opens one goes through `openDialog`, and the keyboard tests through this list. */
export const DIALOGS = ['palette', 'story-editor'] as const;
export type DialogId = (typeof DIALOGS)[number];

const REACHED =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';

/**
 * Opens a modal dialog: the focus goes into it and comes back when it closes, Escape and a click beside it close it,
 * Tab goes round in it.
 */
export function openDialog(
  id: DialogId,
  name: Record<'aria-label', string> | Record<'aria-labelledby', string>,
  ...content: HTMLElement[]
): HTMLDialogElement {
  const dialog = el('dialog', { id, ...name }, ...content);
  const opener = document.activeElement;
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') goRound(dialog, event);
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && isBeside(dialog, event)) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** The ground around a dialog is a part of it, and so is its own edge. */
function isBeside(dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/** Else the browser's own buttons would come between the last control and the first. */
function goRound(dialog: HTMLElement, event: KeyboardEvent): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>(REACHED)].filter(
    (stop) => stop.offsetParent !== null,
  );
  const end = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== end) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}

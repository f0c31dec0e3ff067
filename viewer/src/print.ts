import { byId } from './dom.ts';

/** On paper nobody unfolds anything: the quotes of the panel are open while the page is printed. */
export function unfoldForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    if (document.body.dataset['view'] !== 'graph') return;
    opened = [...byId('panel').querySelectorAll<HTMLDetailsElement>('details.fold:not([open])')];
    for (const fold of opened) {
      // Its cards are made when its first line is clicked, or once it has been open.
      fold.querySelector('summary')?.click();
    }
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
}

/** Where a key means something else. */
const TAKEN = 'input, select, textarea, dialog, #panel, #table-box, #matrix-box, #dossier-box, .timeline';

const PAGES: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };
const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Page Up and Page Down step through the story wherever they scroll nothing; the arrows do in its panel and where
 * nothing has the focus, as they walk the graph elsewhere.
 */
export function stepByKeys(place: HTMLElement, step: (by: 1 | -1) => void): void {
  addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
    if (!(target instanceof Element) || target.closest(TAKEN) !== null || place.hidden) return;
    const inside = place.contains(target);
    const nowhere = target === document.body;
    const scrolls = document.documentElement.scrollHeight > innerHeight + 1;
    const pages = inside || (scrolls ? target.id === 'graph' : true) ? PAGES[event.key] : undefined;
    const by = pages ?? (inside || nowhere ? ARROWS[event.key] : undefined);
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  });
}

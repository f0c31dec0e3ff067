const WAYS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The numbers of a matrix are one stop of the Tab key; arrows go from one to the next that way. */
export function walkCells(table: HTMLTableElement): void {
  const cells = [...table.tBodies].flatMap(({ rows }) =>
    [...rows].map((row) => [...row.cells].map((cell) => cell.querySelector('button'))),
  );
  const buttons = cells.flat().filter((button) => button !== null);
  const stand = (at: HTMLButtonElement | undefined): void => {
    for (const button of buttons) button.tabIndex = button === at ? 0 : -1;
  };
  stand(buttons[0]);
  table.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLButtonElement) stand(target);
  });
  table.addEventListener('keydown', (event) => {
    const way = WAYS[event.key];
    const row = cells.findIndex((list) => list.some((button) => button === event.target));
    if (way === undefined || row < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const column = cells[row]?.findIndex((button) => button === event.target) ?? -1;
    next(cells, row, column, way)?.focus();
  });
}

function next(
  cells: readonly (readonly (HTMLButtonElement | null)[])[],
  row: number,
  column: number,
  [down, right]: readonly [number, number],
): HTMLButtonElement | null {
  let [y, x] = [row + down, column + right];
  while (cells[y]?.[x] !== undefined) {
    const button = cells[y]?.[x];
    if (button) return button;
    [y, x] = [y + down, x + right];
  }
  return null;
}

/** A rectangle of the drawing, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Half the height of a line of a label. */
const HALF = 9;
const GAP = 3;
const EDGE = 4;
const LONGEST = 38;
/** Of what is chosen. */
const LONGEST_CHOSEN = 80;

/** As much of a name as a label holds, whole words. */
export function clip(text: string, chosen = false): string {
  const longest = chosen ? LONGEST_CHOSEN : LONGEST;
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where a label of this width may stand beside a shape of this radius: right, below, above, left. */
export function around({ x, y }: { x: number; y: number }, radius: number, width: number): Box[] {
  const reach = radius + GAP;
  const middle = { top: y - HALF, bottom: y + HALF };
  const centred = { left: x - width / 2, right: x + width / 2 };
  return [
    { left: x + reach, right: x + reach + width, ...middle },
    { ...centred, top: y + reach, bottom: y + reach + 2 * HALF },
    { ...centred, top: y - reach - 2 * HALF, bottom: y - reach },
    { left: x - reach - width, right: x - reach, ...middle },
  ];
}

/** The first place with the fewest obstacles, none of it taken; null where even that has more than `patience`. */
export function bestPlace(
  places: readonly Box[],
  taken: readonly Box[],
  obstacles: readonly Box[],
  { width, height }: { width: number; height: number },
  patience: number,
): Box | null {
  let best: Box | null = null;
  let least = Infinity;
  for (const place of places) {
    if (taken.some((box) => meets(box, place))) continue;
    const outside =
      place.left < EDGE || place.right > width - EDGE || place.top < EDGE || place.bottom > height - EDGE;
    const cost = obstacles.filter((box) => meets(box, place)).length + (outside ? 3 : 0);
    if (cost < least) [best, least] = [place, cost];
  }
  return least <= patience ? best : null;
}

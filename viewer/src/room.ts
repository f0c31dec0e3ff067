/** A rectangle of the drawing, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Half the height of a line of a label. */
const HALF = 9;
const GAP = 3;
const EDGE = 4;
/** Words that are cut off are worse than nodes that are covered. */
const OUTSIDE = 30;
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

/** As much of a text as fits into `room` pixels, whole words while there are some; `widthOf` measures. */
export function fitted(text: string, room: number, widthOf: (text: string) => number): string {
  let part = text;
  while (part.length > 1 && widthOf(part) > room)
    part = `${/\s/u.test(part) ? part.replace(/\s+\S*$/u, '') : part.slice(0, -2)}…`;
  return part;
}

/** The widest that a label may be. */
export const widest = ({ width }: Size): number => width - 2 * EDGE;

/** Where a label of this width may stand beside a shape of this radius: right, below, above, left; inside where it can. */
export function around({ x, y }: { x: number; y: number }, radius: number, width: number, view: Size): Box[] {
  const reach = radius + GAP;
  const middle = { top: y - HALF, bottom: y + HALF };
  const left = inside(x, x - width / 2, width, view);
  const centred = { left, right: left + width };
  return [
    { left: x + reach, right: x + reach + width, ...middle },
    { ...centred, top: y + reach, bottom: y + reach + 2 * HALF },
    { ...centred, top: y - reach - 2 * HALF, bottom: y - reach },
    { left: x - reach - width, right: x - reach, ...middle },
  ];
}

/** Where a label may stand besides, where all of these are taken: at the corners of its shape. */
export function corners(
  { x, y }: { x: number; y: number },
  radius: number,
  width: number,
  view: Size,
): Box[] {
  const reach = 0.7 * radius + GAP;
  const [above, below] = [
    { top: y - reach - 2 * HALF, bottom: y - reach },
    { top: y + reach, bottom: y + reach + 2 * HALF },
  ];
  const [right, left] = [x + reach, x - reach - width].map((begin) => inside(x, begin, width, view)) as [
    number,
    number,
  ];
  return [right, left].flatMap((begin) =>
    [above, below].map((line) => ({ left: begin, right: begin + width, ...line })),
  );
}

/** Where a label begins that would begin at `left`: moved into the view where `x`, what it names, is in it. */
export function inside(x: number, left: number, width: number, view: Size): number {
  if (x < 0 || x > view.width) return left;
  return Math.max(EDGE, Math.min(left, view.width - EDGE - width));
}

/** The first place whose obstacles cost least, none of it taken; null where even that costs more than `patience`. */
export function bestPlace<T extends Box>(
  places: readonly Box[],
  taken: readonly Box[],
  obstacles: readonly T[],
  { width, height }: Size,
  patience: number,
  costOf: (obstacle: T) => number = () => 1,
): Box | null {
  let best: Box | null = null;
  let least = Infinity;
  for (const place of places) {
    if (taken.some((box) => meets(box, place))) continue;
    const outside =
      place.left < EDGE || place.right > width - EDGE || place.top < EDGE || place.bottom > height - EDGE;
    let cost = outside ? OUTSIDE : 0;
    for (const box of obstacles) if (meets(box, place)) cost += costOf(box);
    if (cost < least) [best, least] = [place, cost];
  }
  return least <= patience ? best : null;
}

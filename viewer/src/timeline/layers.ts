import type { Claim } from '../claims.ts';
import { FAMILIES } from '../kinds.ts';
import type { Palette } from '../theme.ts';

/** What lies in a bar one on the other. */
export interface Layer {
  claims: readonly Claim[];
  colour: string;
  /** As in the graph: what was held is full, what was planned or proposed hollow; striped what was cancelled. */
  look: 'full' | 'hollow' | 'striped';
}

const LOOKS: Readonly<Record<NonNullable<Claim['status']>, Layer['look']>> = {
  held: 'full',
  planned: 'hollow',
  proposed: 'hollow',
  cancelled: 'striped',
};

/** Claims by family, meetings also by how they ended; without empty ones. */
export function layersOf(claims: readonly Claim[], palette: Palette): Layer[] {
  const layers = FAMILIES.flatMap((family) =>
    (['full', 'hollow', 'striped'] as const).map((look) => ({
      claims: [] as Claim[],
      colour: family === 'meeting' ? palette.kind.meeting : palette.family[family],
      family,
      look,
    })),
  );
  for (const claim of claims) {
    const look = claim.status === null ? 'full' : LOOKS[claim.status];
    layers.find((layer) => layer.family === claim.family && layer.look === look)?.claims.push(claim);
  }
  return layers.filter((layer) => layer.claims.length > 0);
}

const STRIPE = 2;

/** Paints a part of a bar. */
export function paintColumn(
  context: CanvasRenderingContext2D,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
  { colour, look }: Layer,
): void {
  context.fillStyle = context.strokeStyle = colour;
  if (look === 'full') context.fillRect(left, top, width, height);
  else if (look === 'hollow') {
    context.lineWidth = 1;
    context.strokeRect(left + 0.5, top + 0.5, width - 1, Math.max(1, height - 1));
  } else
    for (let y = 0; y < height; y += 2 * STRIPE)
      context.fillRect(left, top + y, width, Math.min(STRIPE, height - y));
}

/** The camera around one node alone: so near that its name is read, so far that its surroundings are seen. */
const ALONE = 0.3;
/** The nearest that it comes to several. */
const NEAR = 0.04;

/** The camera that shows these points with room around them for labels. */
export function frame(points: readonly { x: number; y: number }[]): { x: number; y: number; ratio: number } {
  const range = (axis: 'x' | 'y'): [number, number] => {
    const values = points.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)];
  };
  const [[left, right], [low, high]] = [range('x'), range('y')];
  const least = points.length === 1 ? ALONE : NEAR;
  const ratio = Math.min(1, Math.max(least, 1.9 * Math.max(right - left, high - low)));
  return { x: (left + right) / 2, y: (low + high) / 2, ratio };
}

/** How sigma draws, whoever asks it: every picture of a graph lies alike. */
export const DRAWING = {
  stagePadding: 46,
  minEdgeThickness: 1.4,
  antiAliasingFeather: 1,
  // Shapes and lines grow with the zoom, but never to more than about twice their size.
  zoomToSizeRatioFunction: (ratio: number): number => Math.min(2, Math.max(0.55, Math.sqrt(ratio))),
};

/** When the browser has begun the frame after the one with the picture in it; at once where the page is not looked at. */
export function pictureShown(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/**
 * When the browser has taken the picture for its next frame: it is drawn beside whatever the page does from then on. At once
 * where the page is not looked at.
 */
export function pictureTaken(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Lets the browser do what waits. */
export function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

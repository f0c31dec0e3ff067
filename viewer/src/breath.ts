/** When the browser has begun the frame after the one with the picture in it; at once where the page is not looked at. */
export function pictureShown(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/** Lets the browser do what waits. */
export function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

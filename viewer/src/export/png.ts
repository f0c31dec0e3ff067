/** Draws an SVG document as a PNG, at twice its size for print. Throws where the browser cannot. */
export async function toPng(svg: { text: string; width: number; height: number }): Promise<Blob> {
  const image = new Image();
  // A data: address, which the page's security policy allows for pictures.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = svg.width * 2;
  canvas.height = svg.height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob === null ? fail(new Error('no PNG')) : done(blob)), 'image/png');
  });
}

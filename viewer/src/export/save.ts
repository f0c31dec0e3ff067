import type { Canvas } from '../canvas.ts';
import type { Scene } from '../scene.ts';
import { toCsv } from './csv.ts';
import { download } from './download.ts';
import type { Format } from './formats.ts';
import { mapToSvg } from './map-svg.ts';
import { noPicture } from './no-picture.ts';
import { toGraphFile } from './passing.ts';
import { toPng } from './png.ts';
import { toSvg } from './svg.ts';
import { applyTheme } from '../theme.ts';

/** A picture of dots has room for so many sources, one of lines for all. */
const MOST_ON_PNG = 12;

/** Makes a file of what is shown and hands it over. Returns what to tell the reader; never throws. */
export async function save(format: Format, scene: Scene, canvas: Canvas | null): Promise<string> {
  const { speech } = scene;
  const why = noPicture(format, scene, canvas !== null);
  if (why !== null) return why;
  try {
    const [name, blob] = await fileOf(format, scene, canvas);
    download(name, blob);
    return speech.t('downloaded', { name });
  } catch (error) {
    return speech.t('exportFailed', { why: error instanceof Error ? error.message : String(error) });
  }
}

async function fileOf(format: Format, scene: Scene, canvas: Canvas | null): Promise<[string, Blob]> {
  const file = (name: string, type: string, text: string): [string, Blob] => [
    `bangiao-${name}`,
    new Blob([text], { type: `${type};charset=utf-8` }),
  ];
  switch (format) {
    case 'csv':
      return file('items.csv', 'text/csv', toCsv(scene, 'items'));
    case 'links-csv':
      return file('links.csv', 'text/csv', toCsv(scene, 'links'));
    case 'json':
      return file('graph.json', 'application/json', JSON.stringify(toGraphFile(scene)));
    case 'gexf': {
      const { toGexf } = await import('./gexf.ts');
      return file('graph.gexf', 'application/xml', await toGexf(scene));
    }
    case 'turtle': {
      const { toTurtle } = await import('./turtle.ts');
      return file('graph.ttl', 'text/turtle', await toTurtle(scene));
    }
    default: {
      const onMap = scene.state.view === 'map';
      const most = format === 'png' ? MOST_ON_PNG : Infinity;
      const svg = onMap
        ? mapToSvg(scene, applyTheme(scene.state.theme), most)
        : canvas && toSvg(canvas, most);
      if (svg === null) throw new Error('no drawing');
      const name = onMap ? 'map' : 'graph';
      if (format === 'png') return [`bangiao-${name}.png`, await toPng(svg)];
      return file(`${name}.svg`, 'image/svg+xml', svg.text);
    }
  }
}

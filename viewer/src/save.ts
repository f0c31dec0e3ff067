import type { Canvas } from './canvas.ts';
import type { Format } from './export/formats.ts';
import type { Scene } from './scene.ts';

/** Makes a file of what is shown; the writers load when the first file is asked for. Returns what to say. */
export async function save(format: Format, scene: Scene, canvas: Canvas | null): Promise<string> {
  const writers = await import('./export/save.ts');
  return writers.save(format, scene, canvas);
}

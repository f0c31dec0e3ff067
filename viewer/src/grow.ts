import { collapse, expand } from './explore.ts';
import type { Growth } from './explore.ts';
import type { Scene } from './scene.ts';

/** What a step does, and what the reader is told of it. */
export interface Told {
  change: Growth['change'];
  said: string;
}

/** Brings neighbours of a node. */
export function grow(scene: Scene, key: string): Told {
  const { change, added, rest } = expand(scene, key);
  const { t } = scene.speech;
  return { change, said: added === 0 ? t('nothingMore') : t('expanded', { n: added, rest }) };
}

/** Takes neighbours of a node away, or tells why none go. */
export function shrink(scene: Scene, key: string): Told {
  const { change, removed, rest } = collapse(scene, key);
  const { t } = scene.speech;
  if (removed > 0) return { change, said: t('collapsed', { n: removed, rest }) };
  return { change, said: rest === 0 ? t('noNeighbour') : t('nothingHangs', { rest }) };
}

import type { Evidence } from '../../src/model.ts';
import { namesOf } from './data.ts';
import type { Data } from './data.ts';
import { splitAtNames } from './stories.ts';

/**
 * The names by which a quote may call these nodes, also without the hyphens of a spelling by ear (*La-vrốp*, *Lavrốp*),
 * and the surnames where no Vietnamese word looks like them.
 */
export function callNames({ graph }: Pick<Data, 'graph'>, keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const node = graph.getNodeAttributes(key);
    if (node.kind === 'meeting') return [];
    const names = namesOf(node);
    if (node.kind !== 'official') return names;
    const last = names.map((name) => name.split(' ').at(-1) ?? '');
    const all = [...names, ...last.filter((word) => /^[A-Za-z]{4,}$|-/u.test(word))];
    return [...new Set(all.flatMap((name) => [name, name.replaceAll('-', '')]))];
  });
}

/** The quotes that name most of these nodes first, else in their order. */
export function namingFirst(
  evidence: readonly Evidence[],
  keys: readonly string[],
  data: Pick<Data, 'graph'>,
): readonly Evidence[] {
  const calls = keys.map((key) => callNames(data, [key]));
  const named = new Map(
    evidence.map((piece) => [
      piece,
      calls.filter((names) => splitAtNames(piece.quote, names).some((part) => part.named)).length,
    ]),
  );
  return [...evidence].sort((a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0));
}

/**
 * What is written, read by programs in C that have nothing to do with ours: rapper (Debian's raptor2-utils) and serdi
 * (serd). Where one is not installed its tests skip and say so.
 */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { quadsOf } from '../../src/export/quads.ts';
import { type ExportOptions, FORMATS } from '../../src/export/formats.ts';
import { type AnyQuad, lines, PARSERS } from './rdf.ts';
import { sampleGraph } from './sample.ts';

const PACKAGES = { rapper: 'raptor2-utils', serdi: 'serdi' };
type Tool = keyof typeof PACKAGES;

/** How each is asked for N-Triples or N-Quads of its standard input. */
const CASES: readonly [Tool, string, string[]][] = [
  ['rapper', 'turtle', ['-q', '-i', 'turtle', '-o', 'ntriples', '-', 'http://example.org/']],
  ['rapper', 'ntriples', ['-q', '-i', 'ntriples', '-o', 'ntriples', '-', 'http://example.org/']],
  ['rapper', 'rdfxml', ['-q', '-i', 'rdfxml', '-o', 'ntriples', '-', 'http://example.org/']],
  ['serdi', 'turtle', ['-i', 'turtle', '-o', 'ntriples', '-']],
  ['serdi', 'trig', ['-i', 'trig', '-o', 'nquads', '-']],
  ['serdi', 'nquads', ['-i', 'nquads', '-o', 'nquads', '-']],
];
const installed = (tool: Tool): boolean => spawnSync(tool, ['-v']).status === 0;

async function write(format: string, options: Omit<ExportOptions, 'out'> = {}): Promise<string> {
  let text = '';
  await FORMATS[format]!.write(sampleGraph(), { ...options, out: (chunk) => void (text += chunk) });
  return text;
}

describe.each(Object.keys(PACKAGES) as Tool[])('%s', (tool) => {
  const there = installed(tool);
  const note = there ? '' : ` (skipped: ${tool} is not installed; apt-get install ${PACKAGES[tool]})`;

  it.skipIf(!there).each(CASES.filter(([name]) => name === tool))(
    `%s reads %s as what was written${note}`,
    async (_tool, format, args) => {
      const { stdout, stderr, status } = spawnSync(tool, args, {
        input: await write(format),
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
      const named = format === 'trig' || format === 'nquads';
      const parsed = await PARSERS['n3']!.parse(stdout, named ? 'nquads' : 'ntriples');
      const expected = [...quadsOf(sampleGraph(), { named })] as unknown as AnyQuad[];
      expect(new Set(lines(parsed))).toEqual(new Set(lines(expected)));
    },
  );
});

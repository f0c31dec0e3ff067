import type { Command } from 'commander';
import { readRecords } from '../library/records.ts';
import type { Problem } from '../model.ts';
import { jobsOption, knowledgeOption } from './options.ts';
import { tell } from './problems.ts';
import { print } from './terminal.ts';

/** `extract PATH…`: one article record a line, each printed before the next article is read. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('print what each article says, one JSON record a line')
    .argument(
      '<path...>',
      'text files (.txt), saved pages (.html), JSON lines (.jsonl), folders of these, or - for standard input',
    )
    .addOption(knowledgeOption())
    .addOption(jobsOption())
    .addHelpText('after', '\nExample:\n  bangiao extract data/articles > records.jsonl')
    .action(async (paths: string[], options: { knowledge: string[]; jobs: number }) => {
      const problems: Problem[] = [];
      const report = (problem: Problem): void => void problems.push(problem);
      for await (const record of readRecords(paths, options, report)) await print(JSON.stringify(record));
      tell(problems);
    });
}

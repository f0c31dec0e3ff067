import { Option, type Command } from 'commander';
import { answerMeetings } from '../answers.ts';
import type { Form, Status } from '../model.ts';
import { FORMS, STATUSES } from '../query/choices.ts';
import type { MeetingNode } from '../query/type.ts';
import { openGraphFile } from './graph-file.ts';
import { count, graphOption, periodOptions } from './options.ts';
import { tableOf } from './table.ts';
import { paint, plain, print, warn } from './terminal.ts';

interface Options {
  graph: string;
  since?: string;
  until?: string;
  status?: Status;
  form?: Form;
  limit?: number;
  json?: true;
}

/** `meetings NAME…`: meetings in which all of those take part, by date. */
export function addMeetings(program: Command): void {
  const [since, until] = periodOptions();
  program
    .command('meetings')
    .description('print the meetings of somebody, of several together or of everybody, by date')
    .argument('[name...]', 'officials, countries, organisations; all of them take part')
    .addOption(graphOption())
    .addOption(since)
    .addOption(until)
    .addOption(new Option('--status <status>', 'only these, as last told').choices(STATUSES))
    .addOption(new Option('--form <form>', 'only these').choices(FORMS))
    .option('--limit <number>', 'at most so many', count(1))
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  bangiao meetings Nga Mỹ --status held --since 2021')
    .action(async (names: string[], { graph, json, ...rest }: Options) => {
      const answer = answerMeetings(openGraphFile(graph), names, rest);
      if (json) return print(JSON.stringify(answer, null, 2));
      return printMeetings(answer.meetings);
    });
}

async function printMeetings(meetings: readonly MeetingNode[]): Promise<void> {
  if (meetings.length === 0) return warn('no meeting in the graph answers to this');
  const [head, ...lines] = tableOf(
    [
      { title: 'date' },
      { title: 'form' },
      { title: 'status' },
      { title: 'sources', align: 'right' },
      { title: 'meeting' },
    ],
    meetings.map((m) => [m.date ?? '', m.form, m.status, String(m.sources), plain(m.label)]),
  );
  await print(paint('bold', head ?? ''));
  for (const line of lines) await print(line);
}

import { expect, test } from 'vitest';
import { readRows } from '../../src/lexicon/csv.ts';
import { dataFolder } from '../../src/lexicon/lexicon.ts';
import { Phrases } from '../../src/text/phrases.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** A phrase of a table, and what its row says of it. */
interface Given {
  phrase: string;
  says: string;
  /** Whether its row may go: a milestone keeps the name that it is called by. */
  spare: boolean;
}

const rowsOf = (name: string, columns: readonly string[], key: readonly string[], small: boolean): Given[] =>
  readRows([dataFolder('words')], name, columns, key).map(({ fields }) => ({
    phrase: small ? fields[columns[0]!]!.toLowerCase() : fields[columns[0]!]!,
    says: columns
      .slice(1, -1)
      .map((column) => fields[column])
      .join(),
    spare: true,
  }));

const milestones = (): Given[] => {
  const columns = ['name', 'names', 'from', 'until', 'source'];
  const rows = readRows([dataFolder('knowledge')], 'milestones.csv', columns, ['name', 'from']);
  const names = [...new Set(rows.map(({ fields }) => fields['name']!))];
  const others = rows.flatMap(({ fields }) =>
    fields['names']!.split('|')
      .filter(Boolean)
      .map((phrase) => ({ phrase, says: fields['name']!, spare: true })),
  );
  return [...names.map((phrase) => ({ phrase, says: phrase, spare: false })), ...others];
};

/** Phrases that a text finds by another row too which says the same. */
function twice(all: readonly Given[]): string[] {
  const phrases = new Phrases((found: readonly Given[]) => found);
  for (const given of all) phrases.add(given.phrase, given);
  phrases.seal();
  return all
    .filter((given) =>
      phrases
        .find(tokenize(given.phrase, phrases.vocabulary))
        .flatMap(({ payloads }) => payloads)
        .some((other) => other !== given && given.spare && other.says === given.says),
    )
    .map(({ phrase }) => phrase);
}

// Long names match however they are capitalised, and titles and ministries always do.
test.each([
  ['titles.csv', rowsOf('titles.csv', ['title', 'office', 'of', 'source'], ['title'], true)],
  [
    'ministries.csv',
    rowsOf(
      'ministries.csv',
      ['phrase', 'field', 'minister', 'deputy', 'slug', 'home', 'source'],
      ['phrase'],
      true,
    ),
  ],
  [
    'triggers.csv',
    rowsOf('triggers.csv', ['phrase', 'type', 'pattern', 'source'], ['phrase', 'type'], false),
  ],
  ['markers.csv', rowsOf('markers.csv', ['phrase', 'type', 'source'], ['phrase', 'type'], false)],
  ['collocates.csv', rowsOf('collocates.csv', ['phrase', 'type', 'source'], ['phrase', 'type'], true)],
  ['milestones.csv', milestones()],
])('no row of %s gives what another does', (_, given) => {
  expect(twice(given)).toEqual([]);
});

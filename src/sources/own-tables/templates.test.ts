import { describe, expect, test } from 'vitest';
import { CONTEXT, textFile, unitNumber } from '../../../test/sources/synthetic.ts';
import { OWN_TABLE_IDS, readDelivery, recogniseFile, TABLE_TEMPLATES } from '../index.ts';
import { OWN_TABLES } from './tables/index.ts';

/** Something that may stand in a column of a type. */
const FILLED: Readonly<Record<string, string>> = {
  'unit-number': unitNumber(1),
  period: '2024-25',
  'count-day': '2024-10-01',
  day: '2024-10-01',
  count: '3',
  number: '3',
  text: 'x',
  group: 'lærer',
};

test('every own table has a template', () => {
  expect(TABLE_TEMPLATES.map(({ source }) => source)).toEqual(OWN_TABLE_IDS);
});

describe.each(TABLE_TEMPLATES)('the template of $source', ({ source, columns }) => {
  const header = columns.map(({ name }) => name).join(';');

  test('is recognised as what it is by its header alone, and its columns have names of their own', async () => {
    expect(await recogniseFile(textFile('mal.csv', `${header}\n;\n`))).toMatchObject({ kind: source });
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  });

  test('says words that can be read, and has every column that must be there', async () => {
    const unread = columns.flatMap(({ words }, place) => {
      const { codes = {} } = OWN_TABLES[source].fields[place] ?? {};
      return words.filter((word) => !Object.values(codes).some((known) => known.includes(word)));
    });
    expect(unread).toEqual([]);
    const cells = OWN_TABLES[source].fields.map(({ type, mandatory }, place) => {
      return mandatory ? (columns[place]?.words[0] ?? FILLED[type] ?? '') : '';
    });
    const { findings } = await readDelivery(textFile('mal.csv', `${header}\n${cells.join(';')}\n`), CONTEXT);
    const read = findings
      .map(({ control }) => control)
      .filter((id) => /missing|unreadable|unknown|unit-number/.test(id));
    expect(read).toEqual([]);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '../../scripts/checks/verdict.ts';
import { way } from '../../scripts/checks/way.ts';
import { judged, rulesAt, SOUND_HOUSE } from './planted.ts';

/** One offence per rule: the rule's name, the file that offends, and what stands in it. */
const OFFENCES: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['terms-looks-upstream-only', 'src/terms/a.ts', "import '../sources/index.ts';"],
  ['requirements-looks-upstream-only', 'src/requirements/a.ts', "import '../record/index.ts';"],
  ['sources-looks-upstream-only', 'src/sources/a.ts', "import '../record/index.ts';"],
  ['record-looks-upstream-only', 'src/record/a.ts', "import '../analysis/index.ts';"],
  ['analysis-looks-upstream-only', 'src/analysis/a.ts', "import '../disclosure/index.ts';"],
  ['disclosure-looks-upstream-only', 'src/disclosure/a.ts', "import '../plans/index.ts';"],
  ['plans-looks-upstream-only', 'src/plans/a.ts', "import '../presentation/index.ts';"],
  ['casework-looks-upstream-only', 'src/casework/a.ts', "import '../presentation/index.ts';"],
  ['enter-by-the-door', 'src/sources/b.ts', "import '../terms/day.ts';"],
  ['no-road-round-the-gate', 'src/presentation/a.ts', "import '../analysis/index.ts';"],
  ['no-road-round-the-gate', 'src/plans/b.ts', "import type {} from '../record/index.ts';"],
  ['no-road-round-the-gate', 'src/access/a.ts', "export { read } from '../sources/index.ts';"],
  ['casework-counts-nothing', 'src/casework/b.ts', "import '../analysis/index.ts';"],
  ['access-stands-beside', 'src/analysis/b.ts', "import '../access/index.ts';"],
  ['access-knows-no-figures', 'src/access/b.ts', "import '../disclosure/index.ts';"],
  ['demo-enters-by-the-front-door', 'src/demo/a.ts', "import '../sources/index.ts';"],
  ['demo-is-for-the-command-line', 'src/presentation/b.ts', "import '../demo/index.ts';"],
  ['arithmetic-is-pure', 'src/terms/b.ts', "import 'node:fs';"],
  ['arithmetic-is-pure', 'src/disclosure/rules/a.ts', "import 'zod';"],
  ['arithmetic-is-pure', 'src/analysis/statistics/a.ts', "import 'node:crypto';"],
  ['web-sees-the-contract-only', 'web/src/a.ts', "import '../../src/disclosure/index.ts';"],
  [
    'web-sees-the-contract-only',
    'web/src/b.tsx',
    "import { shown } from '../../src/disclosure/index.ts';\n\nexport const b = <p>{shown}</p>;",
  ],
  ['server-does-not-import-the-web', 'src/presentation/c.ts', "import '../../web/src/main.ts';"],
  ['postgres-lives-in-record', 'src/analysis/c.ts', "import 'pg';"],
  ['postgres-lives-in-record', 'src/analysis/d.ts', "import 'kysely';"],
  ['postgres-lives-in-record', 'src/presentation/d.ts', "import '@electric-sql/pglite';"],
  ['http-lives-in-api', 'src/presentation/cli/a.ts', "import 'hono';"],
  ['http-lives-in-api', 'src/sources/c.ts', "import 'zod';"],
  ['spreadsheets-live-at-the-ends', 'src/record/b.ts', "import 'hucre';"],
  ['archives-live-at-the-ends', 'src/record/c.ts', "import 'fflate';"],
  ['xml-lives-at-the-ends', 'src/record/x.ts', "import 'saxes';"],
  ['csv-reading-lives-in-sources', 'src/record/d.ts', "import 'csv-parse/sync';"],
  ['backups-are-sealed-in-record', 'src/presentation/cli/b.ts', "import 'age-encryption';"],
  ['solver-lives-where-it-is-asked', 'src/disclosure/b.ts', "import 'highs';"],
  ['duckdb-is-for-tests', 'src/analysis/e.ts', "import '@duckdb/node-api';"],
  ['drawing-lives-in-charts', 'src/presentation/e.ts', "import 'react';"],
  ['screens-live-in-web', 'src/presentation/w.ts', "import '@digdir/designsystemet-react';"],
  ['office-files-live-in-reports', 'src/record/o.ts', "import 'docx';"],
  ['no-test-code-in-product', 'src/record/e.ts', "import './e.test.ts';"],
  ['every-import-is-found', 'src/record/f.ts', "import './not-there.ts';"],
  ['no-cycles', 'src/record/g.ts', "import type { h } from './h.ts';\nexport type g = h;"],
];

const PLANTED = {
  ...SOUND_HOUSE,
  ...Object.fromEntries(OFFENCES.map(([, path, text]) => [path, `${text}\n`])),
  'src/record/e.test.ts': 'export const tested = 1;\n',
  'src/record/h.ts': "import type { g } from './g.ts';\nexport type h = g | 1;\n",
};

let sound: Verdict;
let planted: Verdict;

beforeAll(async () => {
  [sound, planted] = await Promise.all([judged(way, SOUND_HOUSE), judged(way, PLANTED)]);
});

describe('the import rules', () => {
  test('find nothing in a sound house', () => {
    expect(sound.problems).toEqual([]);
  });

  test('tell how many modules and imports were read', () => {
    expect(sound.read).toBe('16 modules, 12 imports');
  });

  test.each(OFFENCES)('name %s for %s', (rule, path) => {
    expect(rulesAt(planted.problems, path)).toContain(rule);
  });

  test('let the administration door of the record stand open to presentation', async () => {
    const house = { ...SOUND_HOUSE, 'src/presentation/f.ts': "import '../record/administration/index.ts';\n" };
    expect((await judged(way, house)).problems).toEqual([]);
  });

  test('fail when a parser reads no imports at all', async () => {
    const unread = { 'src/terms/index.ts': "/*\nimport { a } from './a.ts';\n*/\nexport const b = 1;\n" };
    expect((await judged(way, unread)).problems.map((problem) => problem.rule)).toContain('way-reads-imports');
  });
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Check, Problem } from '../../scripts/checks/verdict.ts';

const REPOSITORY = join(import.meta.dirname, '../..');

/** A small house in which nothing offends: one file in each stage, each looking upstream only. */
export const SOUND_HOUSE: Readonly<Record<string, string>> = {
  'src/terms/index.ts': "export { today } from './day.ts';\n",
  'src/terms/day.ts': 'export const today = 1;\n',
  'src/sources/index.ts': "import { today } from '../terms/index.ts';\n\nexport const read = today;\n",
  'src/record/index.ts': "import { read } from '../sources/index.ts';\n\nexport const kept = read;\n",
  'src/record/administration/index.ts': 'export const deliveries = 0;\n',
  'src/analysis/index.ts': "import { kept } from '../record/index.ts';\n\nexport const counted = kept;\n",
  'src/disclosure/index.ts': "import { counted } from '../analysis/index.ts';\n\nexport const shown = counted;\n",
  'src/access/index.ts': "import { today } from '../terms/index.ts';\n\nexport const asker = today;\n",
  'src/plans/index.ts': "import { shown } from '../disclosure/index.ts';\n\nexport const plan = shown;\n",
  'src/casework/index.ts': "import { kept } from '../record/index.ts';\n\nexport const oneCase = kept;\n",
  'src/demo/index.ts': "import { today } from '../terms/index.ts';\n\nexport const invented = today;\n",
  'src/requirements/index.ts': "import { today } from '../terms/index.ts';\n\nexport const law = today;\n",
  'src/presentation/index.ts': "import { shown } from '../disclosure/index.ts';\n\nexport const screen = shown;\n",
  'src/presentation/cli/index.ts': 'export const command = 1;\n',
  'web/src/main.ts':
    "import { route } from '../../src/presentation/api/contract/index.ts';\n\nexport const page = route;\n",
  'src/presentation/api/contract/index.ts': 'export const route = 1;\n',
};

/** Writes a house to a temporary folder, lets a check judge it, and takes it down again. */
export async function judged(check: Check, house: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'laget-house-'));
  try {
    for (const [path, text] of Object.entries(house)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
    return await check(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The names of the rules broken at a place (`src/x.ts` also stands for `src/x.ts:3`). */
export function rulesAt(problems: readonly Problem[], place: string): string[] {
  return problems.filter((problem) => problem.place.replace(/:\d+$/, '') === place).map((problem) => problem.rule);
}

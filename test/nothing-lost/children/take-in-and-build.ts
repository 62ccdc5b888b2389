import { writeSync } from 'node:fs';
import { openDataset } from '../../../src/analysis/index.ts';
import { openRecord } from '../../../src/record/administration/index.ts';
import { dayOf } from '../../../src/terms/index.ts';
import { hrFile, MAPPING, syntheticNumber, takeIn, teacher } from '../../deliveries.ts';

/**
 * A process to be killed: takes in deliveries one after the other, builds the read model after each, and prints each
 * acknowledgement, unbuffered.
 * Arguments: data folder, database address (or `-`), number of the first delivery.
 */
const ROWS = 40;
const [dataDir = '', url = '-', first = '0'] = process.argv.slice(2);
const open = await openRecord({
  dataDir,
  databaseUrl: url === '-' ? null : url,
  identityKey: null,
  today: () => dayOf(2026, 9, 15),
  now: () => '2026-09-15T10:00:00.000Z',
});
await takeIn(open.administration, [MAPPING]);
writeSync(1, 'ready\n');
for (let n = Number(first); ; n++) {
  const rows = Array.from({ length: ROWS }, (_, i) =>
    teacher(
      syntheticNumber((i % 28) + 1, n % 100),
      'Bjørka skole',
      '01.08.2020',
      `0${(n % 9) + 1}.0${(i % 9) + 1}.2025`,
    ),
  );
  const [report] = await takeIn(open.administration, [hrFile(`uttrekk-${n}.csv`, rows)]);
  writeSync(1, `${report?.status} ${report?.id} ${report?.rows.kept}\n`);
  writeSync(1, `built ${(await openDataset(open)).hash}\n`);
}

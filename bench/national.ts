/** A nation: the read model built and loaded. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDataset, type Dataset } from '../src/analysis/index.ts';
import { loadDataset, saveDataset } from '../src/analysis/read-model/saved/saved-file.ts';
import { megabytes, seconds, timed } from './clock.ts';
import { nationalFacts } from './national-facts.ts';
import type { Held, Measured } from './results.ts';

export async function measureNation(): Promise<{ held: Held[]; measured: Measured[]; dataset: Dataset }> {
  const folder = mkdtempSync(join(tmpdir(), 'laget-bench-nation-'));
  try {
    const facts = nationalFacts();
    const built = await timed(() => buildDataset(facts));
    const path = join(folder, 'current.bin');
    await saveDataset(path, built.value);
    const loaded = await timed(() => loadDataset(path, facts.fingerprint));
    if (loaded.value?.hash !== built.value.hash) throw new Error('loaded another read model than was saved');
    const size = `${facts.employments.length} spells, ${facts.persons.length} persons`;
    return {
      dataset: built.value,
      held: [
        {
          what: 'read model of a nation built from its facts',
          achieved: built.wall / 1000,
          unit: 's',
          target: 10,
          remark: `${size}; ${seconds(built.cpu)} of processor; facts made in memory, the way out of a database not among it`,
        },
        {
          what: 'read model of a nation from its saved file',
          achieved: loaded.wall / 1000,
          unit: 's',
          target: 1.5,
          remark: size,
        },
      ],
      measured: [['memory of this process with facts and read model', `${megabytes().toFixed(0)} MB`]],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

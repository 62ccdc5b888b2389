import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildDataset } from '../../src/analysis/read-model/build-dataset.ts';
import { loadDataset, saveDataset } from '../../src/analysis/read-model/saved/saved-file.ts';
import { BadForm, readForm } from '../../src/presentation/api/uploads/multipart.ts';
import { BackupFault, checkBackup, newBackupKey } from '../../src/record/administration/index.ts';
import { writeSealed } from '../../src/record/backup/sealed-file.ts';
import { EMPTY_WORLD, factsOfWorld, history, row } from '../analysis/small-world.ts';
import { readMangled } from '../mangle.ts';

/** Inputs in all; what is delivered has a test of its own (src/sources/fuzz). The long tier asks for more. */
const TIMES = Math.ceil(Number(process.env['LAGET_FUZZ'] ?? 600) / 20);
const SEED = 20_261_129;
const LONG = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), 'laget-mangled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Passes where it ends well or with a refusal of this kind; anything else is thrown on. */
async function orRefused(work: Promise<unknown>, kind: new (...args: never[]) => Error): Promise<void> {
  await work.catch((problem: unknown) => {
    if (!(problem instanceof kind)) throw problem;
  });
}

const LINES = [
  `{"laget":"backup","version":1,"madeAt":"2026-09-15T10:00:00.000Z","database":"pglite","steps":{"0001-record":"x"},"identityKey":null}`,
  '{"table":"setting","columns":[{"name":"no","type":"integer"},{"name":"key","type":"text"}]}',
  '["1","owner-name"]',
  `{"file":"${'a'.repeat(64)}","modified":"2026-09-15T10:00:00.000Z"}`,
  '{"bytes":"eA=="}',
  `{"end":{"tables":{"setting":{"rows":1,"digest":"0"}},"files":{"${'a'.repeat(64)}":"0"}}}`,
];

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}

test(
  'a form is read or refused, whatever is done to its bytes',
  async () => {
    const between = 'XyZ';
    const part = (head: string, body: string) =>
      `--${between}\r\ncontent-disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
    const form = `${part('name="check"', 'true')}${part('name="files"; filename="lønn.csv"', 'a;b\r\n1;2')}--${between}--\r\n`;
    const read = await readMangled(new TextEncoder().encode(form), { seed: SEED, times: TIMES * 4 }, (bytes) => {
      async function* slices() {
        yield bytes.subarray(0, 40);
        yield bytes.subarray(40);
      }
      return orRefused(
        readForm(slices(), between, 1e6, () => ({ write: () => undefined, end: () => undefined })),
        BadForm,
      );
    });
    expect(read).toBe(TIMES * 4);
  },
  LONG,
);

test(
  'a sealed backup is read or refused, whatever is done to its bytes',
  async () => {
    const { secret, recipient } = await newBackupKey();
    await writeSealed(join(folder, 'good.age'), [recipient], linesOf(LINES.join('\n')));
    const path = join(folder, 'mangled.age');
    const read = await readMangled(await readFile(join(folder, 'good.age')), { seed: SEED, times: TIMES }, (bytes) => {
      writeFileSync(path, bytes);
      return orRefused(
        checkBackup(path, secret, () => undefined),
        BackupFault,
      );
    });
    expect(read).toBe(TIMES);
  },
  LONG,
);

test(
  'a backup that somebody else has sealed to us is read or refused, whatever its lines say',
  async () => {
    const { secret, recipient } = await newBackupKey();
    const path = join(folder, 'theirs.age');
    const read = await readMangled(
      new TextEncoder().encode(LINES.join('\n')),
      { seed: SEED, times: TIMES },
      async (bytes) => {
        await rm(path, { force: true });
        await writeSealed(path, [recipient], linesOf(Buffer.from(bytes).toString('utf8')));
        await orRefused(
          checkBackup(path, secret, () => undefined),
          BackupFault,
        );
      },
    );
    expect(read).toBe(TIMES);
  },
  LONG,
);

test.each(['{"end":5}', '{"end":{}}', '{"table":7,"columns":null}', '{"file":null}', '{"bytes":3}', '7', 'null'])(
  'a backup with the line %s is told to be damaged',
  async (line) => {
    const { secret, recipient } = await newBackupKey();
    const path = join(folder, 'strange.age');
    await rm(path, { force: true });
    await writeSealed(path, [recipient], linesOf([LINES[0], line].join('\n')));
    await expect(checkBackup(path, secret, () => undefined)).rejects.toMatchObject({ code: 'backup-damaged' });
  },
);

test(
  'a saved read model is taken as it was or not at all, whatever is done to its bytes',
  async () => {
    const person = { birthYear: 1980, birthMonth: 5, sex: 'f' } as const;
    const world = {
      ...EMPTY_WORLD,
      persons: [person],
      deliveries: [history('2024-01-01', [row(0, 'Ås skole', '2020-08-01/')])],
    };
    const dataset = buildDataset(factsOfWorld(world));
    const path = join(folder, 'current.bin');
    await saveDataset(path, dataset);
    const read = await readMangled(await readFile(path), { seed: SEED, times: TIMES }, async (bytes) => {
      writeFileSync(path, bytes);
      const loaded = await loadDataset(path, dataset.fingerprint);
      if (loaded !== null) expect(loaded).toEqual(dataset);
    });
    expect(read).toBe(TIMES);
  },
  LONG,
);

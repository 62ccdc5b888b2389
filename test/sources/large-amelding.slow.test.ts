import { expect, test } from 'vitest';
import { ameldingPieces } from '../../bench/amelding-file.ts';
import { readAmelding } from '../../src/sources/amelding/reader.ts';
import {
  type DeliveredFile,
  type MessageBatch,
  readMessageHead,
  recogniseFile,
  streamAmelding,
} from '../../src/sources/index.ts';
import { CONTEXT } from './synthetic.ts';

/** Megabytes of the large file; the long tier asks for more. */
const MEGABYTES = Number(process.env['LAGET_AMELDING_MEGABYTES'] ?? 18);
/** What reading may hold beside what stood there before: rows of a run, not of a file. */
const MOST_HELD_MEGABYTES = 160;
const CTX = { ...CONTEXT, knownPositions: () => true, knownWorkplaces: () => true };
const WISH = { bytes: MEGABYTES * 2 ** 20, units: 5, month: '2026-01', messageId: 'stor' };

/** A file that is made as it is read: nobody ever holds it. `told` counts what its texts say, a second road. */
function madeOnTheFly(told: { posts: number; leaves: number; recipients: number }): DeliveredFile {
  async function* slices() {
    Object.assign(told, { posts: 0, leaves: 0, recipients: 0 });
    for (const piece of ameldingPieces(WISH)) {
      told.posts += piece.split('<arbeidsforhold>').length - 1;
      told.leaves += piece.split('<permisjon>').length - 1;
      told.recipients += piece.split('<inntektsmottaker>').length - 1;
      yield new TextEncoder().encode(piece);
    }
  }
  const [head = ''] = ameldingPieces(WISH);
  return {
    name: 'stor.xml',
    bytes: new TextEncoder().encode(head),
    madeOn: null,
    content: { size: WISH.bytes, slices },
  };
}

async function streamed(file: DeliveredFile, keep: (batch: MessageBatch) => void) {
  const recognised = await recogniseFile(file);
  if (recognised.kind !== 'amelding') throw new Error(`recognised as ${recognised.kind}`);
  const head = await readMessageHead(file, recognised.head);
  return streamAmelding(file, CTX, head, async (batch) => keep(batch));
}

test('a large a-melding goes by in runs, and memory does not grow with it', async () => {
  const told = { posts: 0, leaves: 0, recipients: 0 };
  const before = process.memoryUsage();
  const runs: number[] = [];
  const counted = { posts: 0, leaves: 0, recipients: 0, held: 0 };
  const result = await streamed(madeOnTheFly(told), ({ employments, leaves, activities }) => {
    const { heapUsed, external } = process.memoryUsage();
    runs.push(employments.length);
    counted.posts += employments.length;
    counted.leaves += leaves.length;
    counted.recipients += activities.length;
    counted.held = Math.max(counted.held, heapUsed + external - before.heapUsed - before.external);
  });
  const { held, ...rows } = counted;
  expect(rows).toEqual(told);
  expect(result.rows).toEqual({ read: told.posts, kept: told.posts, rejected: 0 });
  expect(result.content).toMatchObject({ employments: [], persons: [], message: { recipients: told.recipients } });
  expect([runs.length > 1, Math.max(...runs) < 6000]).toEqual([true, true]);
  expect(held / 2 ** 20).toBeLessThan(MOST_HELD_MEGABYTES);
}, 600_000);

test('a file cut anywhere into slices says what it says whole', async () => {
  const text = [...ameldingPieces({ ...WISH, bytes: 400_000 })].join('').replaceAll('Ansatt ', 'Åse Ærø ');
  const bytes = new TextEncoder().encode(text);
  const whole = readAmelding({ name: 'stor.xml', bytes, madeOn: null }, CTX);
  const batches: MessageBatch[] = [];
  async function* slices() {
    for (let at = 0; at < bytes.length; at += 7919) yield bytes.subarray(at, at + 7919);
  }
  const content = { size: bytes.length, slices };
  const file = { name: 'stor.xml', bytes: bytes.subarray(0, 20_000), madeOn: null, content };
  const result = await streamed(file, (batch) => batches.push(batch));
  expect(batches).toHaveLength(1);
  expect({ ...result.content, ...batches[0] }).toEqual(whole.content);
});

test('rows stop coming where the file breaks off', async () => {
  const bytes = new TextEncoder().encode([...ameldingPieces({ ...WISH, bytes: 300_000 })].join('').slice(0, 200_000));
  const file = { name: 'stor.xml', bytes, madeOn: null };
  const result = await streamed(file, () => undefined);
  expect([result.content, result.findings.map(({ control }) => control)]).toEqual([null, ['file/xml-unreadable']]);
});

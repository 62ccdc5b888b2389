import { gzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { DeliveredFile } from '../delivery.ts';
import { type ArchiveLimits, unpack } from './unpack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const SMALL: ArchiveLimits = { members: 3, memberBytes: 1000, totalBytes: 2000, depth: 3 };

async function opened(file: { name: string; bytes: Uint8Array }, limits?: ArchiveLimits): Promise<string[]> {
  const files = (async function* (): AsyncGenerator<DeliveredFile> {
    yield { ...file, madeOn: null };
  })();
  const seen: string[] = [];
  for await (const one of unpack(files, limits)) {
    seen.push('unpackable' in one ? `${one.name} ! ${one.findings[0]?.control}` : one.name);
  }
  return seen;
}

test('the members of a zip are named by their way in, archives in archives too', async () => {
  const inner = zipSync({ 'b.csv': bytes('x') });
  const names = await opened({ name: 'a.zip', bytes: zipSync({ 'mappe/b.csv': bytes('x'), 'c.zip': inner }) });
  expect(names).toEqual(['a.zip/mappe/b.csv', 'a.zip/c.zip/b.csv']);
});

test('names that climb out of the archive are made harmless, and what programs leave behind is left', async () => {
  const zip = zipSync({ '../../etc/passwd': bytes('x'), 'C:\\skjult.csv': bytes('x'), '__MACOSX/._a': bytes('x') });
  expect(await opened({ name: 'a.zip', bytes: zip })).toEqual(['a.zip/etc/passwd', 'a.zip/skjult.csv']);
});

test('a gzip file is opened, and a cut one is unreadable', async () => {
  const packed = gzipSync(bytes('orgnr;navn\n'.repeat(200)));
  expect(await opened({ name: 'a.csv.gz', bytes: packed })).toEqual(['a.csv.gz/a.csv']);
  expect(await opened({ name: 'a.csv.gz', bytes: packed.subarray(0, -9) })).toEqual([
    'a.csv.gz ! file/archive-unreadable',
  ]);
});

test('a bomb is stopped where it passes the cap, and a box of too many files is not opened', async () => {
  const bomb = zipSync({ 'a.csv': new Uint8Array(5000), 'b.csv': bytes('x') });
  expect(await opened({ name: 'a.zip', bytes: bomb }, SMALL)).toEqual(['a.zip/a.csv ! file/archive-too-large']);
  const many = zipSync({ a: bytes('1'), b: bytes('2'), c: bytes('3'), d: bytes('4') });
  expect(await opened({ name: 'a.zip', bytes: many }, SMALL)).toEqual(['a.zip ! file/archive-too-large']);
});

test('an archive that holds archives without end is stopped', async () => {
  const nested = [1, 2, 3, 4, 5].reduce((inner) => zipSync({ 'i.zip': inner }), zipSync({ 'a.csv': bytes('x') }));
  expect(await opened({ name: 'a.zip', bytes: nested })).toEqual(['a.zip/i.zip/i.zip/i.zip ! file/archive-too-large']);
});

test('a cut or broken archive, and a locked member, are said to be so', async () => {
  const zip = zipSync({ 'a.csv': bytes('orgnr;navn') });
  expect(await opened({ name: 'a.zip', bytes: zip.subarray(0, -10) })).toEqual(['a.zip ! file/archive-unreadable']);
  const locked = zip.slice();
  const directory = locked.findIndex((_, i) => locked[i] === 0x50 && locked[i + 1] === 0x4b && locked[i + 2] === 1);
  locked[directory + 8] = 1;
  expect(await opened({ name: 'a.zip', bytes: locked })).toEqual(['a.zip/a.csv ! file/archive-encrypted']);
});

test('a workbook is a file and not an archive', async () => {
  const workbook = zipSync({ '[Content_Types].xml': bytes('<x/>'), 'xl/workbook.xml': bytes('<x/>') });
  expect(await opened({ name: 'a.xlsx', bytes: workbook })).toEqual(['a.xlsx']);
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testApp } from '../__data__/test-app.ts';
import { BadForm, boundaryOf } from './multipart.ts';
import { receiveUpload, sweepUploads } from './uploads.ts';

const folder = mkdtempSync(join(tmpdir(), 'laget-uploads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LARGE = new Uint8Array(5 * 2 ** 20).fill(65);

function upload(file: File, most = 1e8) {
  const data = new FormData();
  data.append('check', 'true');
  data.append('files', file);
  const { body, headers } = new Request('http://x/', { method: 'POST', body: data });
  const boundary = boundaryOf(headers.get('content-type') ?? '') ?? '';
  return receiveUpload({ body: body as ReadableStream<Uint8Array>, boundary, most }, join(folder, 'one'));
}

test('a large upload lies on disk until it is removed, and only its beginning is held', async () => {
  const { fields, files, remove } = await upload(new File([LARGE], 'stor.xml'));
  const [file] = files;
  expect(fields.get('check')).toBe('true');
  expect([file?.name, file?.content?.size, (file?.bytes.length ?? 0) < LARGE.length]).toEqual([
    'stor.xml',
    LARGE.length,
    true,
  ]);
  await remove();
  expect(existsSync(join(folder, 'one'))).toBe(false);
});

test('an upload that is too large leaves nothing behind', async () => {
  await expect(upload(new File([LARGE], 'stor.xml'), 1000)).rejects.toThrow(BadForm);
  expect(existsSync(join(folder, 'one'))).toBe(false);
});

test('what a process that was ended has left behind is swept away', async () => {
  mkdirSync(join(folder, 'uploads', 'old'), { recursive: true });
  writeFileSync(join(folder, 'uploads', 'old', '0'), 'x');
  await sweepUploads(join(folder, 'uploads'), null);
  expect(readdirSync(folder)).toEqual([]);
});

test('what a live process beside us is receiving stays, and what dead ones have left goes', async () => {
  const uploads = join(folder, 'uploads');
  const later = Date.now() + 2 * 86_400_000;
  for (const name of ['srv-7', 'srv-8', 'srv-9', 'other-7']) mkdirSync(join(uploads, name), { recursive: true });
  const sweeping = { self: { machine: 'srv', pid: 7 }, isAlive: (pid: number) => pid === 8, now: Date.now() };
  await sweepUploads(uploads, sweeping);
  const left = readdirSync(uploads);
  await sweepUploads(uploads, { ...sweeping, now: later });
  const leftLater = readdirSync(uploads);
  rmSync(uploads, { recursive: true });
  expect([left, leftLater]).toEqual([['other-7', 'srv-8'], ['srv-8']]);
});

test('a job that fails removes its files too', async () => {
  const { app, jobs, uploadDir } = testApp();
  const form = new FormData();
  form.append('files', new File(['x'], 'fault.csv'));
  const started = await app.request('/api/deliveries', { method: 'POST', body: form });
  await jobs.idle();
  expect([started.status, readdirSync(uploadDir)]).toEqual([202, []]);
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { keepInUse, keptFolder } from './kept-folder.ts';

const place = mkdtempSync(join(tmpdir(), 'laget-kept-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const emptyPlace = () => ({ within: mkdtempSync(join(place, 'in-')), kind: 'thing' });
const write = (text: string) => async (folder: string) => writeFileSync(join(folder, 'text'), text);
const unusedSince = (folder: string, hours: number) => {
  const then = new Date(Date.now() - hours * 3_600_000);
  utimesSync(folder, then, then);
};

describe('a folder that is kept for later runs', () => {
  test('is made once for each mark', async () => {
    const folders = emptyPlace();
    const first = await keptFolder(folders, 'a', write('first'));
    expect(await keptFolder(folders, 'a', write('second'))).toBe(first);
    expect(readFileSync(join(first, 'text'), 'utf8')).toBe('first');
    expect(readFileSync(join(await keptFolder(folders, 'b', write('other')), 'text'), 'utf8')).toBe('other');
  });

  test('is not there, and nothing of it, when making it failed', async () => {
    const folders = emptyPlace();
    const failing = async (folder: string) => {
      await write('half')(folder);
      throw new Error('no room');
    };
    await expect(keptFolder(folders, 'a', failing)).rejects.toThrow('no room');
    expect(readdirSync(folders.within)).toEqual([]);
  });

  test('is the one that was done first when two runs make it at once', async () => {
    const folders = emptyPlace();
    const overtaken = async (aside: string) => {
      await write('second')(aside);
      await keptFolder(folders, 'a', write('first'));
    };
    const folder = await keptFolder(folders, 'a', overtaken);
    expect(readFileSync(join(folder, 'text'), 'utf8')).toBe('first');
    expect(readdirSync(folders.within)).toEqual(['thing-a']);
  });

  test('goes when it has not been used for an hour, and not when it was made before and used since', async () => {
    const folders = emptyPlace();
    const [left, used] = [await keptFolder(folders, 'left', write('')), await keptFolder(folders, 'used', write(''))];
    unusedSince(left, 2);
    unusedSince(used, 2);
    await keptFolder(folders, 'used', write(''));
    await keptFolder(folders, 'new', write(''));
    expect(readdirSync(folders.within)).toEqual(['thing-new', 'thing-used']);
  });

  test('stays for as long as a run says that it copies from it', async () => {
    const folders = emptyPlace();
    const folder = await keptFolder(folders, 'a', write(''));
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const stop = keepInUse(folder);
    unusedSince(folder, 2);
    vi.advanceTimersByTime(3_600_000);
    stop();
    vi.useRealTimers();
    await keptFolder(folders, 'b', write(''));
    expect(existsSync(folder)).toBe(true);
  });

  test('leaves folders of another kind alone', async () => {
    const folders = emptyPlace();
    const other = join(folders.within, 'other-a');
    mkdirSync(other);
    unusedSince(other, 2);
    await keptFolder(folders, 'a', write(''));
    expect(existsSync(other)).toBe(true);
  });
});

import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Only root may make a disk. Elsewhere the tests that need one are skipped. */
export const MAY_MAKE_DISKS = process.getuid?.() === 0 && process.platform === 'linux';
const SLICE = 65_536;

/** A disk of so many megabytes in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many bytes free. */
  readonly fill: (left: number) => void;
  readonly makeRoom: () => void;
  /** Nobody may write, root neither. */
  readonly shut: () => void;
  readonly open: () => void;
  readonly remove: () => void;
}

export function makeSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'laget-disk-'));
  const filler = join(folder, 'filler');
  const mount = (...args: readonly string[]) => execFileSync('mount', [...args, folder], { stdio: 'ignore' });
  const free = () => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'laget');
  return {
    folder,
    fill: (left) => {
      const file = openSync(filler, 'a');
      for (let more = free() - left; more > 0; more = free() - left) {
        writeSync(file, Buffer.alloc(Math.min(SLICE, more)));
      }
      closeSync(file);
    },
    makeRoom: () => rmSync(filler, { force: true }),
    shut: () => mount('-o', 'remount,ro'),
    open: () => mount('-o', 'remount,rw'),
    remove: () => {
      execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

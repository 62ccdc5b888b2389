import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** A folder in memory, where the system has one. */
const IN_MEMORY = '/dev/shm';

/** What the database tests take at the most, many times over. */
const ENOUGH_BYTES = 6 * 1024 ** 3;

/**
 * Runs something with its temporary files in memory, where there is room for them: hundreds of small databases are
 * made and thrown away, and what is asked of them does not hang on the disk. Where there is no room, they lie where
 * temporary files always lie.
 */
export async function inQuickFolder(run) {
  const folder = makeFolder();
  try {
    return await run(folder === null ? {} : { TMPDIR: folder });
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

function makeFolder() {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    if (bavail * bsize < ENOUGH_BYTES) return null;
    const folder = mkdtempSync(join(IN_MEMORY, 'laget-tests-'));
    // The database server runs as a user of its own and has to come through.
    chmodSync(folder, 0o755);
    return folder;
  } catch {
    return null;
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tool.ts';
import type { Check, Problem } from './verdict.ts';

const MUST_BE_IN = ['bin/laget.mjs', 'dist/presentation/cli/main.js', 'web/dist/index.html', 'README.md', 'LICENSE'];
const MUST_STAY_OUT = /\.test(-d)?\.|^(src|test|scripts|bench|\.laget)\/|\.env|identity\.key/;

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** The package holds what it needs and nothing else. Looks at the build; installing it is tried in `npm test`. */
export const pack: Check = async (root) => {
  if (!existsSync(join(root, 'dist'))) {
    return { read: 'nothing', problems: [{ rule: 'not-built', place: 'dist', what: 'run npm run build first' }] };
  }
  const folder = mkdtempSync(join(tmpdir(), 'laget-pack-'));
  try {
    const packed = packInto(root, folder);
    const lint = await runTool('publint/src/cli.js', ['run', join(folder, packed.filename), '--strict'], root);
    const paths = packed.files.map((file) => file.path);
    const problems = [...lacking(paths), ...surplus(paths)];
    if (lint.code !== 0) problems.push({ rule: 'publint', place: 'package.json', what: lint.out.trim() });
    return { read: `${paths.length} files in the package`, problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function lacking(paths: readonly string[]): Problem[] {
  return MUST_BE_IN.filter((needed) => !paths.includes(needed)).map((place) => ({
    rule: 'package-lacks',
    place,
    what: 'is not in the package: see `files` in package.json',
  }));
}

function surplus(paths: readonly string[]): Problem[] {
  return paths
    .filter((path) => MUST_STAY_OUT.test(path))
    .map((place) => ({ rule: 'package-surplus', place, what: 'does not belong in the package' }));
}

function packInto(root: string, folder: string): Packed {
  const args = ['pack', '--json', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const run = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  const told: unknown = JSON.parse(run.stdout);
  // npm 11 answers an array, later ones an object by package name.
  const [first] = Array.isArray(told) ? told : Object.values(told as Record<string, unknown>);
  return first as Packed;
}

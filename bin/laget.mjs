#!/usr/bin/env node
// Starts Laget: the built program where it is there and not older than the source, else the source itself.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(root, 'dist', 'presentation', 'cli', 'main.js');
const source = join(root, 'src', 'presentation', 'cli', 'main.ts');

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) latest = Math.max(latest, newest(path));
    else if (!/\.test(-d)?\.ts$/.test(entry.name)) latest = Math.max(latest, statSync(path).mtimeMs);
  }
  return latest;
}

const isBuilt = existsSync(built);
const hasSource = existsSync(source);
if (isBuilt && (!hasSource || statSync(built).mtimeMs >= newest(join(root, 'src')))) {
  await import(pathToFileURL(built).href);
} else if (hasSource) {
  const { register } = await import('tsx/esm/api');
  // The program's own settings, whatever folder it is started in: else the charts' JSX is not read.
  register({ tsconfig: join(root, 'tsconfig.json') });
  await import(pathToFileURL(source).href);
} else {
  process.stderr.write('Laget is not built: run «npm run build» in its folder.\n');
  process.exitCode = 1;
}

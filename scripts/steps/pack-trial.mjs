import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, say } from './say.mjs';

/** Packs Laget, installs the package in an empty folder and uses it there: what a stranger would do first. */
export function tryPackage() {
  say('Installing the packed package in an empty folder …');
  const folder = mkdtempSync(join(tmpdir(), 'laget-package-'));
  try {
    const packed = npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], ROOT);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    if (tarball === undefined) return failure('npm pack made no package', packed);
    writeFileSync(join(folder, 'package.json'), '{"name":"stranger","private":true}');
    const installed = npm(
      ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', `./${tarball}`],
      folder,
    );
    if (installed.status !== 0) return failure('the package does not install', installed);
    const help = spawnSync(join(folder, 'node_modules/.bin/laget'), ['--help'], { cwd: folder, encoding: 'utf8' });
    if (help.status !== 0 || help.stdout.trim() === '') return failure('laget --help does not answer', help);
    return tryDoor(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The example of docs/methods/withholding.md, through the door `laget/disclosure`: it prints what the page says. */
function tryDoor(folder) {
  const page = readFileSync(join(ROOT, 'docs/methods/withholding.md'), 'utf8');
  const block = (kind) => page.split(`\`\`\`${kind}\n`)[1]?.split('```')[0];
  writeFileSync(join(folder, 'example.mjs'), block('js') ?? '');
  const ran = spawnSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
  if (ran.status !== 0 || ran.stdout !== block('text')) {
    return failure('the example of laget/disclosure says something else than docs/methods/withholding.md', ran);
  }
  return { passed: 2, failed: 0, skipped: [], failures: [] };
}

function npm(args, cwd) {
  return spawnSync('npm', args, { cwd, encoding: 'utf8' });
}

function failure(what, ran) {
  console.error(`✗ package: ${what}\n${ran.stdout ?? ''}${ran.stderr ?? ''}`);
  return { passed: 0, failed: 1, skipped: [], failures: [`package: ${what}`] };
}

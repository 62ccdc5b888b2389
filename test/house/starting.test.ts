import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { links } from '../../scripts/checks/links.ts';
import { judged } from './planted.ts';

// Plain JavaScript, since it runs before any package is installed.
const step = (name: string) => new URL(`../../scripts/steps/${name}.mjs`, import.meta.url).href;
const { packagesAreIn } = (await import(step('packages'))) as { packagesAreIn: (root: string) => boolean };
const { freePort } = (await import(step('ports'))) as { freePort: () => Promise<number> };

describe('packages are fetched again', () => {
  const wanted = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0', optional: true } };

  function areIn(there: object | null): boolean {
    const root = mkdtempSync(join(tmpdir(), 'laget-lock-'));
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    if (there !== null)
      writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: there }));
    const answer = packagesAreIn(root);
    rmSync(root, { recursive: true });
    return answer;
  }

  test('not when they are as the lock file says, also without those for other platforms', () => {
    expect(areIn({ 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  });

  test('when one has another version', () => {
    expect(areIn({ 'node_modules/a': { version: '1.0.1' } })).toBe(false);
  });

  test('when there are none', () => {
    expect(areIn(null)).toBe(false);
  });
});

describe('the port', () => {
  let taken: Server | null = null;

  afterEach(() => {
    taken?.close();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  test('is the next free one where the wanted one is in use', async () => {
    const server = createServer();
    taken = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port: wanted } = server.address() as AddressInfo;
    vi.stubEnv('PORT', String(wanted));
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await freePort()).toBeGreaterThan(wanted);
  });
});

describe('links between our pages', () => {
  test('that lead nowhere are named', async () => {
    const house = { 'README.md': '[a](docs/a.md) [b](docs/b.md#part) [c](https://example.org/)', 'docs/a.md': 'a' };
    const { problems } = await judged(links, house);
    expect(problems.map(({ rule, what }) => `${rule}: ${what}`)).toEqual([
      'link-leads-nowhere: docs/b.md is not there',
    ]);
  });
});

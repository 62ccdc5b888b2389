import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { madePages } from './checks/generated.ts';

/** Writes every page that is made from the code (docs/sources, docs/metrics, settings, the figure of ARCHITECTURE.md). */
const root = join(import.meta.dirname, '..');
const pages = await madePages(root);
for (const [path, text] of pages) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
console.log(`${pages.size} pages written.`);

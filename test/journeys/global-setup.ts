import type { TestProject } from 'vitest/node';
import { openBrowser, visit } from './browser.ts';
import { prepareOwner, serveOwner } from './owner.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the prepared owner (`data/`, `demo/`), to be copied. */
    readonly preparedOwner: string;
    /** Address of a copy of it that is served to all who only look. */
    readonly lookedAt: string;
  }
}

/** Pages that ask for what the others ask for too. */
const FIRST_VISITED = ['/', '/nokkeltall', '/nokkeltall?by=unit&view=bars', '/skoler', '/plan', '/data'];

/** The invented owner, prepared once for all journeys, before any of them begins, and served to those who only look. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prepared = await prepareOwner(async (address) => {
    const { page, context } = await openBrowser(address);
    for (const path of FIRST_VISITED) await visit(page, path);
    await context.browser()?.close();
  });
  project.provide('preparedOwner', prepared);
  const served = await serveOwner(prepared);
  project.provide('lookedAt', served.address);
  return served.stop;
}

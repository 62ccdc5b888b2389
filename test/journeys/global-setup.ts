import type { TestProject } from 'vitest/node';
import { openBrowser, visit } from './browser.ts';
import { prepareOwner } from './owner.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the prepared owner (`data/`, `demo/`), to be copied. */
    readonly preparedOwner: string;
  }
}

/** Pages that ask for what the others ask for too. */
const FIRST_VISITED = ['/', '/nokkeltall', '/nokkeltall?by=unit&view=bars', '/skoler', '/plan', '/data'];

/** The invented owner, prepared once for all journeys, before any of them begins. */
export default async function setup(project: TestProject): Promise<void> {
  const prepared = await prepareOwner(async (address) => {
    const { page, stop } = await openBrowser(address);
    for (const path of FIRST_VISITED) await visit(page, path);
    await stop();
  });
  project.provide('preparedOwner', prepared);
}

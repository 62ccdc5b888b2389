import type { TestProject } from 'vitest/node';
import { serveOwner } from './owner.ts';
import { preparedOwner } from './prepared-owner.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the prepared owner (`data/`, `demo/`), to be copied. */
    readonly preparedOwner: string;
    /** Address of a copy of it that is served to all who only look. */
    readonly lookedAt: string;
  }
}

/** The invented owner, prepared once for all journeys, before any of them begins, and served to those who only look. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prepared = await preparedOwner();
  project.provide('preparedOwner', prepared);
  const served = await serveOwner(prepared);
  project.provide('lookedAt', served.address);
  return served.stop;
}

import { openBrowser, visit } from './browser.ts';
import { prepareOwner } from './owner.ts';

/** Pages that ask for what the others ask for too. */
const FIRST_VISITED = ['/', '/nokkeltall', '/nokkeltall?by=unit&view=bars', '/skoler', '/plan', '/data'];

/** Folder with the invented owner, taken in and visited once; what is there already is not made again. */
export function preparedOwner(): Promise<string> {
  return prepareOwner(async (address) => {
    const { page, context } = await openBrowser(address);
    for (const path of FIRST_VISITED) await visit(page, path);
    await context.browser()?.close();
  });
}

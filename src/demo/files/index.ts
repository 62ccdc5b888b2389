import type { DemoWorld } from '../world/world.ts';
import { aaregFile } from './aareg.ts';
import type { DemoFile } from './demo-file.ts';
import { hrFiles, mappingFile } from './hr-files.ts';
import { areasFile, brregPage, identityLinks, schoolRegister, successionFile } from './registers.ts';

/** Everything that is to be taken in, in the formats the real sources use. */
export async function deliveredFiles(world: DemoWorld): Promise<DemoFile[]> {
  const registers = [
    schoolRegister(world),
    brregPage(world),
    areasFile(world),
    successionFile(world),
    identityLinks(world),
  ];
  return [
    ...registers.filter((file) => file !== null),
    mappingFile(world),
    aaregFile(world),
    ...(await hrFiles(world)),
  ];
}

import type { DemoWorld } from '../world/world.ts';

/** Whether the owner's a-meldinger and its whole Aa-register are among the files: the large one's are. */
export function reportsMonthly(world: DemoWorld): boolean {
  return world.scale === 'large';
}

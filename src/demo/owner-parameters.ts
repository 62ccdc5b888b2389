import type { Day } from '../terms/index.ts';
import { cityOwner } from './large/city-owner.ts';
import { type ScaleParameters, scaleParameters } from './scales.ts';
import type { Assumptions } from './world/world.ts';

export interface OwnerRequest {
  readonly scale: string;
  readonly seed: number;
  readonly until: Day;
  /** Instead of what the scale assumes where nothing is published. */
  readonly assumed?: Partial<Assumptions>;
}

/** What the story of a scale begins with. Refuses (DemoRefusal) an unknown scale and too short a history. */
export function ownerParameters({ scale, seed, until, assumed = {} }: OwnerRequest): ScaleParameters {
  const owner = scale === 'large' ? cityOwner(seed, until) : scaleParameters(scale, until);
  return { ...owner, assumed: { ...owner.assumed, ...assumed } };
}

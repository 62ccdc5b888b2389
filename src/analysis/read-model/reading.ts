import type { Facts } from '../../record/index.ts';
import type { PlacedInTime } from './contexts/placings-in-time.ts';
import type { Lives } from './people/lives.ts';

/** Facts on their way into the read model, with who is whom and what was placed where when. */
export interface Reading {
  readonly facts: Facts;
  readonly lives: Lives;
  /** By place of the workplace; units as places in the numbers of all contexts. */
  readonly workplaces: readonly PlacedInTime[];
  /** By place of the position; subgroups as places in SUBGROUP_CODES. */
  readonly positions: readonly PlacedInTime[];
}

import type { NationalNumberKind } from '../../terms/index.ts';

/** One identity number as a delivery has it; the number itself is not needed to judge it. */
export interface NumberSeen {
  readonly line: number;
  readonly path: string;
  readonly kind: NationalNumberKind;
  readonly ownerKind: 'invented' | 'real';
}

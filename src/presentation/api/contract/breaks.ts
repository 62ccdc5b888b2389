import type { BreakKind } from '../../../terms/index.ts';
import type { Coded } from './schools.ts';

/** A break in series as it is listed. Empty lists mean everything. */
export interface BreakItem {
  readonly id: string;
  /** First day of the newer series, `YYYY-MM-DD`. */
  readonly day: string;
  readonly kind: BreakKind;
  /** Known for every owner, seen in the record, or told by the owner. */
  readonly origin: 'known' | 'seen' | 'own';
  readonly title: string;
  readonly reason: string;
  readonly address: string | null;
  readonly metrics: readonly Coded[];
  /** Other metrics where they are broken down or narrowed by these. */
  readonly dimensions: readonly Coded[];
  readonly groups: readonly Coded[];
  readonly units: readonly Coded[];
  /** Sources of which one must be the one that counts. */
  readonly sources: readonly Coded[];
  /** False for one that was taken back. */
  readonly counts: boolean;
  /** When it was told, taken back and put again; only of the owner's own. */
  readonly words: readonly { readonly counts: boolean; readonly at: string; readonly by: string }[];
}

/** GET /api/breaks and `laget breaks`: newest day first. */
export interface BreaksAnswer {
  readonly breaks: readonly BreakItem[];
}

/** Body of POST /api/breaks. A language that is left out takes another's words. */
export interface BreakRequest {
  readonly day: string;
  readonly title: {
    readonly nb?: string | undefined;
    readonly nn?: string | undefined;
    readonly en?: string | undefined;
  };
  readonly reason: {
    readonly nb?: string | undefined;
    readonly nn?: string | undefined;
    readonly en?: string | undefined;
  };
  readonly metrics: readonly string[];
  readonly groups: readonly string[];
  readonly units: readonly string[];
  readonly sources: readonly string[];
  readonly address: string | null;
}

/** POST /api/breaks */
export interface BreakSaved {
  readonly id: string;
}

/** POST /api/breaks/:id/withdraw and …/restore */
export interface BreakChanged {
  readonly id: string;
  readonly outcome: 'changed' | 'as-it-was';
}

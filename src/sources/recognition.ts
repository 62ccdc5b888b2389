import type { Day, Finding } from '../terms/index.ts';
import type { MessageHead } from './amelding/head.ts';
import type { SourceId } from './delivery.ts';
import type { MappingProposal } from './mappings/mapping.ts';
import type { OwnTableId } from './own-tables/own-row.ts';

/** What a file is, by its content and never by its name alone. */
export type Recognition =
  /** A delivery of a register or of Aa-registeret. `madeOn`: the day the file says it was made. */
  | { readonly kind: Exclude<SourceId, 'hr-extract' | 'amelding' | OwnTableId>; readonly madeOn: Day | null }
  /** An a-melding, and what its first elements say of it. */
  | { readonly kind: 'amelding'; readonly madeOn: Day | null; readonly head: MessageHead }
  /** A table whose columns are an HR extract's, or an own table's, without doubt. */
  | { readonly kind: 'hr-extract' | OwnTableId; readonly madeOn: Day | null; readonly proposal: MappingProposal }
  /** Some other table: an HR extract or an own table if a mapping says so. */
  | { readonly kind: 'table'; readonly madeOn: Day | null; readonly proposal: MappingProposal }
  /** A saved column mapping (JSON with `source` and `columns`). */
  | { readonly kind: 'mapping' }
  /** A zip or gzip archive: `unpack` opens it. */
  | { readonly kind: 'archive' }
  /** Cannot be read (`stopped`: broken, encrypted, cut) or is nothing Laget knows (`not-recognised`). */
  | { readonly kind: 'unknown'; readonly status: 'stopped' | 'not-recognised'; readonly findings: readonly Finding[] };

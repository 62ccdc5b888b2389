import type { KindProposal, Mapping, MappingProposal } from '../../sources/index.ts';

export interface NamedMapping {
  readonly name: string;
  readonly mapping: Mapping;
}

/** By which mapping a table is read, and whether all its columns are there. Null = by the table's own header. */
interface ChosenMapping {
  readonly named: NamedMapping | null;
  readonly fits: boolean;
}

/**
 * So many of a mapping's columns must be in the header for us to say that it is the same extract with a column
 * renamed, and not another system's table.
 */
const SAME_EXTRACT = 0.7;

/**
 * The mapping for a table: the latest saved one whose columns are all in the header; else one that is nearly there, so
 * that the control of renamed columns can say what is amiss; else none.
 */
export function chooseMapping(header: readonly string[], latestFirst: readonly NamedMapping[]): ChosenMapping {
  const present = new Set(header.map(plain));
  const scored = latestFirst
    .filter(({ mapping }) => isSameTable(mapping, present))
    .map((named) => ({ named, share: shareThere(named.mapping, present) }));
  const fitting = scored.find((one) => one.share === 1);
  if (fitting !== undefined) return { named: fitting.named, fits: true };
  const near = scored.filter((one) => one.share >= SAME_EXTRACT).sort((a, b) => b.share - a.share)[0];
  return { named: near?.named ?? null, fits: false };
}

/**
 * An own table has few columns, and many tables have a school and a year: unless the mapping was made for a file with
 * (nearly) the same columns, or names half of them, it is another table.
 */
function isSameTable({ source, columns, header }: Mapping, present: ReadonlySet<string>): boolean {
  if (header !== undefined) {
    const known = new Set(header.map(plain));
    const both = [...known].filter((name) => present.has(name)).length;
    return both >= SAME_EXTRACT * Math.max(known.size, present.size);
  }
  return source === 'hr-extract' || Object.keys(columns).length * 2 >= present.size;
}

/** What to show somebody who must mend the columns: the mapping's own where they are there, else what the header suggests. */
export function mendingProposal(proposal: MappingProposal, near: Mapping | null): MappingProposal {
  if (near === null) return proposal;
  const ofKind = asKind(proposal, near.source);
  const present = new Set(proposal.header.map(plain));
  const kept = Object.entries(near.columns).filter(([, column]) => isThere(column, present));
  const columns = { ...ofKind.columns, ...Object.fromEntries(kept) };
  const lost = Object.keys(near.columns).filter((ours) => !Object.hasOwn(columns, ours));
  const missing = ofKind.missing.filter((ours) => !Object.hasOwn(columns, ours));
  return { ...ofKind, columns, missing: [...new Set([...missing, ...lost])] };
}

/** The proposal with another of its kinds first. */
function asKind(proposal: MappingProposal, source: Mapping['source']): MappingProposal {
  const kind = proposal.others.find((one) => one.source === source);
  if (kind === undefined) return proposal;
  const first: KindProposal = { source: proposal.source, columns: proposal.columns, missing: proposal.missing };
  return { ...proposal, ...kind, others: [first, ...proposal.others.filter((one) => one !== kind)] };
}

function shareThere(mapping: Mapping, present: ReadonlySet<string>): number {
  const columns = Object.values(mapping.columns).filter((column) => column !== '');
  if (columns.length === 0) return 0;
  return columns.filter((column) => isThere(column, present)).length / columns.length;
}

/** A name in two columns is written `Fornavn + Etternavn`. */
function isThere(column: string, present: ReadonlySet<string>): boolean {
  return (
    present.has(plain(column)) ||
    (column.includes(' + ') && column.split(' + ').every((part) => present.has(plain(part))))
  );
}

/** Capitals, blanks and signs do not make another column. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('%', 'prosent')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

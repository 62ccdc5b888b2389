import {
  type Dataset,
  openBreaks,
  openDataset,
  openReported,
  type RawTable,
  type ReportedFigure,
  type SeriesBreak,
} from '../../analysis/index.ts';
import type { OpenRecord } from '../../record/administration/index.ts';
import { keepLatest, type Shelf } from '../keep-latest.ts';
import type { Published } from '../lattice/known/elsewhere.ts';
import { type Lattice, openLattice } from '../lattice/lattice.ts';
import type { Withholder } from '../lattice/withholding/withholder.ts';
import type { PublishedTable } from '../published.ts';

/** Tables kept of the dataset at hand (those of the first screens, and as many as are asked ahead besides), and how large one may be. */
const TABLES_KEPT = 180;
export const LARGEST_KEPT = 2_500;

/** The dataset at hand with the answers already made from it; swapped together. */
export interface AtHand {
  /** Of the record when it was read. */
  readonly mark: string | null;
  readonly dataset: Dataset;
  readonly breaks: readonly SeriesBreak[];
  readonly reported: readonly ReportedFigure[];
  readonly raw: Shelf<RawTable>;
  readonly published: Shelf<PublishedTable>;
  readonly lattice: Lattice;
}

/** Public tables as a thread beside this one has answered them from the same record: answered again without being made again. */
export interface Brought {
  readonly mark: string | null;
  readonly dataset: string;
  readonly fingerprint: string;
  readonly tables: readonly (readonly [string, PublishedTable])[];
}

/** What may be brought to another thread of the same record. */
export function broughtFrom({ mark, dataset: { hash, fingerprint }, published }: AtHand): Brought {
  return { mark, dataset: hash, fingerprint, tables: published.all() };
}

/** Takes over what was brought, where it was answered from just what is at hand here. */
function takeOver({ mark, dataset, published }: AtHand, brought: Brought | null): void {
  if (brought === null || mark === null || brought.mark !== mark) return;
  if (brought.dataset !== dataset.hash || brought.fingerprint !== dataset.fingerprint) return;
  for (const [key, table] of brought.tables) published.put(key, table);
}

export interface Beginning {
  readonly before: AtHand | null;
  readonly brought: Brought | null;
  readonly withhold: Withholder;
}

export async function atHand(open: OpenRecord, { before, brought, withhold }: Beginning): Promise<AtHand> {
  const mark = await open.administration.mark();
  const dataset = await openDataset(open, before?.dataset);
  const breaks = await openBreaks(open, dataset);
  const reported = await openReported(open);
  const lattice = openLattice(dataset, open.administration.told, await publishedElsewhere(open, reported), withhold);
  const [raw, published] = [keepLatest<RawTable>(TABLES_KEPT), keepLatest<PublishedTable>(TABLES_KEPT)];
  const made = { mark, dataset, breaks, reported, raw, published, lattice };
  takeOver(made, brought);
  return made;
}

/** What others have told of the owner, which anyone can look up. */
export async function publishedElsewhere(
  { administration }: OpenRecord,
  reported: AtHand['reported'],
): Promise<Published> {
  return { reported, registered: await administration.countedByRegisters() };
}

/** Refreshes where another process has changed the record since it was read; true where one has. */
export async function followed(
  { administration }: OpenRecord,
  { mark }: AtHand,
  refresh: () => Promise<unknown>,
): Promise<boolean> {
  if ((await administration.mark()) === mark) return false;
  await refresh();
  return true;
}

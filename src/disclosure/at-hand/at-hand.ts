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
import type { PublishedTable } from '../published.ts';

/** Tables kept of the dataset at hand, and how large one may be: a page asks the same questions again and again. */
const TABLES_KEPT = 120;
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

export async function atHand(open: OpenRecord, before: AtHand | null): Promise<AtHand> {
  const mark = await open.administration.mark();
  const dataset = await openDataset(open, before?.dataset);
  const breaks = await openBreaks(open, dataset);
  const reported = await openReported(open);
  const lattice = openLattice(dataset, open.administration.told, await publishedElsewhere(open, reported));
  return { mark, dataset, breaks, reported, raw: keepLatest(TABLES_KEPT), published: keepLatest(TABLES_KEPT), lattice };
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

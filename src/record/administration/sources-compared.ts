import {
  compareSources,
  EMPLOYMENT_SOURCES,
  latestShared,
  readTellings,
  type SourceComparison,
} from '../compare/sources/index.ts';
import type { Database } from '../database/index.ts';
import { readPlacings } from '../placings/placing-tables.ts';

/** Every two sources of employments held against one another in the latest month that both tell of. */
export async function listSourcesCompared(db: Database): Promise<readonly SourceComparison[]> {
  const tellings = await readTellings(db);
  const told = EMPLOYMENT_SOURCES.filter((source) => tellings.some((telling) => telling.source === source));
  if (told.length < 2) return [];
  const placings = (await readPlacings(db)).workplaces;
  const pairs = told.flatMap((here, i) => told.slice(i + 1).map((there) => ({ here, there })));
  const compared: SourceComparison[] = [];
  for (const { here, there } of pairs) {
    const month = latestShared(tellings, here, there);
    if (month !== null) compared.push(await compareSources(db, { tellings, placings, here, there, month }));
  }
  return compared;
}

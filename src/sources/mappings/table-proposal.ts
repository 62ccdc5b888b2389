import type { DeliveredFile } from '../delivery.ts';
import { looksLikeJson } from '../files/json.ts';
import { readTable } from '../files/read-table.ts';
import type { Table } from '../files/table.ts';
import { proposeHr, shownOfHr } from '../hr-extract/proposal.ts';
import { OWN_TABLE_IDS } from '../own-tables/own-row.ts';
import { OWN_TABLES } from '../own-tables/tables/index.ts';
import { blottedRows, type Shown, wordsOf } from './blotted.ts';
import { type KindProposal, type MappedSource, type MappingProposal, PREVIEW_ROWS, type Words } from './mapping.ts';
import { mandatoryOf, proposeOwn, triedColumns } from './own-proposal.ts';

interface Weighed extends KindProposal {
  readonly likely: boolean;
  /** How many of the columns every row needs are known by their very names. */
  readonly named: number;
}

function weighedHr(table: Table): Weighed {
  const hr = proposeHr(table);
  return { ...hr, likely: hr.columns['person'] !== undefined || Object.keys(hr.columns).length >= 2, named: 0 };
}

/** Columns that a table of persons must have of ours before it is taken for anything but an HR extract. */
const ENOUGH_OF_PERSONS = 5;

/** Half of the columns every row needs, and three at least, must have a name we know: others have units and years too. */
function weighedOwn(table: Table): readonly Weighed[] {
  const columns = triedColumns(table);
  return OWN_TABLE_IDS.map((id) => {
    const { named, ...proposal } = proposeOwn(columns, OWN_TABLES[id]);
    const needed = mandatoryOf(OWN_TABLES[id]).length;
    return { ...proposal, named, likely: named >= 3 && named * 2 >= needed };
  });
}

/**
 * A table with a person in each row is an HR extract, unless it is one of the owner's own of persons by its names; else the kind that lacks least of what it needs. Content alone, such as days
 * and staff groups, makes no table one of the owner's own: an extract has them too.
 */
function inOrder(hr: Weighed, own: readonly Weighed[]): readonly Weighed[] {
  const rank = (one: Weighed) => (one.likely ? 0 : 1);
  const found = (one: Weighed) => Object.keys(one.columns).length;
  const byFit = [...own].sort(
    (a, b) => rank(a) - rank(b) || a.missing.length - b.missing.length || found(b) - found(a),
  );
  const best = byFit[0];
  const isWhole = best !== undefined && best.missing.length === 0 && found(best) >= ENOUGH_OF_PERSONS;
  const isOfPersons = best?.columns['person'] !== undefined && (best.likely || isWhole);
  const isPerson = (hr.columns['person'] !== undefined && !isOfPersons) || hr.missing.length === 0;
  const ownFirst =
    !isPerson &&
    best !== undefined &&
    (best.likely || isOfPersons || (!hr.likely && best.named > 0 && found(best) >= 2 && found(best) > found(hr)));
  return ownFirst ? [...byFit, hr] : [hr, ...byFit];
}

/** What may be shown of a table of that kind with these columns. */
function shownOf(source: MappedSource, columns: Words): Shown {
  if (source === 'hr-extract') return shownOfHr(columns);
  const { fields, ofPersons } = OWN_TABLES[source];
  const namesOf = (isMeant: (type: string) => boolean) =>
    new Set(fields.filter(({ type }) => isMeant(type)).flatMap(({ name }) => columns[name] ?? []));
  // In a table of persons a free text is somebody's.
  const isSecret = (type: string) => type === 'identity-number' || (ofPersons === true && type === 'text');
  return { secret: namesOf(isSecret), open: namesOf((type) => type !== 'text' && !isSecret(type)) };
}

/** Reads what a table seems to be, and its columns: by their names first, then by what is in them. */
export function proposeFor(table: Table): MappingProposal {
  const [best, ...others] = inOrder(weighedHr(table), weighedOwn(table));
  if (best === undefined) throw new Error('an HR extract is always among the kinds');
  const { source, columns, missing, likely } = best;
  const shown = shownOf(source, columns);
  return {
    source,
    columns,
    missing,
    likely,
    header: table.header,
    preview: blottedRows(table, shown, PREVIEW_ROWS),
    others: others.map((one) => ({ source: one.source, columns: one.columns, missing: one.missing })),
    values: wordsOf(table, shown),
  };
}

/**
 * What the columns of a file seem to be, all its rows looked at; null where it is no table. A JSON document is none: cut at its
 * commas it would show as columns what its source never reads, such as who answers for an advertisement.
 */
export async function proposeMapping(file: DeliveredFile): Promise<MappingProposal | null> {
  if (looksLikeJson(file.bytes)) return null;
  const reading = await readTable(file);
  return 'table' in reading ? proposeFor(reading.table) : null;
}

import type { AreaRow, DeliveredFile, ReadResult } from '../delivery.ts';
import { readJson } from '../files/json.ts';
import { FindingBook } from '../finding-book.ts';
import { nothingRead } from '../nothing-read.ts';
import { type AreaDraft, areasOf } from './area-draft.ts';
import { codeMissing } from './controls/code-missing.ts';
import { duplicateArea } from './controls/duplicate-area.ts';
import { noAreas } from './controls/no-areas.ts';
import { noGeometry } from './controls/no-geometry.ts';
import { unknownParent } from './controls/unknown-parent.ts';

function kept(drafts: readonly AreaDraft[], book: FindingBook): readonly AreaDraft[] {
  const areas = new Map<string, AreaDraft>();
  for (const area of drafts) {
    const firstLine = areas.get(area.code)?.line ?? null;
    if (book.look([codeMissing], area) || book.look([duplicateArea], { area, firstLine })) continue;
    book.look([noGeometry], area);
    areas.set(area.code, area);
  }
  return [...areas.values()];
}

function rowOf({ path: _path, ...row }: AreaDraft): AreaRow {
  return row;
}

/** Reads areas and sub-areas (GeoJSON). */
export function readAreas(file: DeliveredFile): ReadResult {
  const book = new FindingBook(file.name);
  const json = readJson(file.bytes);
  if ('fault' in json) {
    book.stop(json.fault);
    return nothingRead(book);
  }
  const drafts = areasOf(json.value);
  const areas = kept(drafts, book);
  book.look([noAreas], areas);
  book.look([unknownParent], areas);
  if (book.stopped) return nothingRead(book, drafts.length);
  return {
    content: { kind: 'areas', areas: areas.map(rowOf) },
    findings: book.findings(),
    rows: { read: drafts.length, kept: areas.length, rejected: drafts.length - areas.length },
    met: { positions: new Map(), workplaces: new Map() },
  };
}

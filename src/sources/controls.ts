import type { ControlId, Severity } from '../terms/index.ts';
import { duplicateEmployment } from './aareg/controls/duplicate-employment.ts';
import * as aareg from './aareg/controls/index.ts';
import * as amelding from './amelding/controls/index.ts';
import * as feedback from './amelding-feedback/controls/index.ts';
import { codeMissing } from './areas/controls/code-missing.ts';
import { duplicateArea } from './areas/controls/duplicate-area.ts';
import { noAreas } from './areas/controls/no-areas.ts';
import { noGeometry } from './areas/controls/no-geometry.ts';
import { unknownParent } from './areas/controls/unknown-parent.ts';
import * as brreg from './brreg/controls/index.ts';
import type { SourceId } from './delivery.ts';
import { longRow, TABLE_CONTROLS } from './files/table-controls.ts';
import { duplicateRow } from './hr-extract/controls/duplicate-row.ts';
import { exampleRow } from './hr-extract/controls/example-row.ts';
import * as hr from './hr-extract/controls/index.ts';
import * as links from './identity-links/controls/index.ts';
import { MAPPING_CONTROLS } from './mappings/mapping-file.ts';
import * as nav from './nav-excel/controls/index.ts';
import * as own from './own-tables/controls/index.ts';
import { perOwnTable } from './own-tables/own-row.ts';
import type { OwnTable } from './own-tables/own-table.ts';
import { OWN_TABLES } from './own-tables/tables/index.ts';
import { NUMBER_CONTROLS } from './persons/index.ts';
import * as pupils from './pupils/controls/index.ts';
import * as reported from './reported-figures/controls/index.ts';
import * as schools from './school-register/controls/index.ts';
import { columnMissing } from './succession/controls/column-missing.ts';
import { cycle } from './succession/controls/cycle.ts';
import { duplicateRow as duplicateSuccession } from './succession/controls/duplicate-row.ts';
import * as succession from './succession/controls/index.ts';

/** What a control is called and what it does to a delivery, without how it looks. */
export interface ControlEntry {
  readonly id: ControlId;
  readonly severity: Severity;
}

function unitControls(controls: typeof schools.UNIT_CONTROLS): readonly ControlEntry[] {
  return [...controls.rejecting, controls.repeated, ...controls.notes];
}

/** Every control of every source, in the order in which they look. The table of contents of `src/sources`. */
export const CONTROLS: Readonly<Record<SourceId, readonly ControlEntry[]>> = {
  'hr-extract': [
    ...TABLE_CONTROLS,
    ...MAPPING_CONTROLS,
    ...hr.COLUMN_CONTROLS,
    longRow,
    exampleRow,
    ...hr.REJECTING_CONTROLS,
    ...NUMBER_CONTROLS,
    duplicateRow,
    ...hr.ROW_NOTES,
    ...hr.WHOLE_CONTROLS,
  ],
  aareg: [
    ...aareg.SHAPE_CONTROLS,
    duplicateEmployment,
    ...aareg.REJECTING_CONTROLS,
    ...NUMBER_CONTROLS,
    ...aareg.ENTRY_NOTES,
    ...aareg.WHOLE_CONTROLS,
  ],
  amelding: [
    ...amelding.NAMESPACE_CONTROLS,
    ...amelding.REJECTING_CONTROLS,
    ...NUMBER_CONTROLS,
    ...amelding.ENTRY_NOTES,
    ...amelding.HEAD_CONTROLS,
    ...amelding.WHOLE_CONTROLS,
  ],
  'nav-excel': [
    ...nav.UNIT_CONTROLS,
    nav.columnMissing,
    ...nav.REJECTING_CONTROLS,
    nav.duplicateRow,
    ...NUMBER_CONTROLS,
    ...nav.ROW_NOTES,
    ...nav.WHOLE_CONTROLS,
  ],
  'amelding-feedback': [...feedback.REJECTING_CONTROLS, ...feedback.FILE_CONTROLS],
  pupils: [...TABLE_CONTROLS, pupils.columnMissing, ...pupils.REJECTING_CONTROLS, pupils.duplicateRow],
  'school-register': [...TABLE_CONTROLS, schools.noUnits, ...unitControls(schools.UNIT_CONTROLS)],
  brreg: [...TABLE_CONTROLS, brreg.morePages, brreg.noHits, ...unitControls(brreg.UNIT_CONTROLS)],
  areas: [codeMissing, duplicateArea, noGeometry, noAreas, unknownParent],
  succession: [...TABLE_CONTROLS, columnMissing, ...succession.REJECTING_CONTROLS, duplicateSuccession, cycle],
  'identity-links': [...TABLE_CONTROLS, ...links.LINK_CONTROLS, ...NUMBER_CONTROLS],
  'reported-figures': [
    ...TABLE_CONTROLS,
    reported.columnMissing,
    ...reported.REJECTING_CONTROLS,
    reported.duplicateRow,
    reported.twoValues,
    ...reported.ROW_NOTES,
  ],
  ...perOwnTable((id) => [
    ...TABLE_CONTROLS,
    ...MAPPING_CONTROLS,
    own.columnMissing,
    own.renamedColumn,
    own.exampleRow,
    ...own.REJECTING_CONTROLS,
    ...(OWN_TABLES[id].rowControls ?? []),
    own.duplicateRow,
    ...togetherControls(OWN_TABLES[id]),
    own.columnUnread,
    own.nothingKept,
    ...(OWN_TABLES[id].wholeControls ?? []),
  ]),
};

/** Of rows that are one thing together. */
function togetherControls({ together }: OwnTable): readonly ControlEntry[] {
  return together === undefined ? [] : [...together.controls, own.standsTogether];
}

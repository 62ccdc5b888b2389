import { readAareg } from './aareg/reader.ts';
import { readAmelding } from './amelding/reader.ts';
import { readAmeldingFeedback } from './amelding-feedback/reader.ts';
import { readAreas } from './areas/reader.ts';
import { readBrreg } from './brreg/reader.ts';
import type { DeliveredFile, ReadResult, SourceId } from './delivery.ts';
import { heldWhole } from './files/content.ts';
import { FindingBook } from './finding-book.ts';
import { readHrExtract } from './hr-extract/reader.ts';
import { readIdentityLinks } from './identity-links/reader.ts';
import { readNavExcel } from './nav-excel/reader.ts';
import { nothingRead } from './nothing-read.ts';
import { perOwnTable } from './own-tables/own-row.ts';
import { readOwnTable } from './own-tables/reader.ts';
import { OWN_TABLES } from './own-tables/tables/index.ts';
import { readPupils } from './pupils/reader.ts';
import type { ReadContext } from './reading.ts';
import { recogniseFile } from './recognise-file.ts';
import { readReportedFigures } from './reported-figures/reader.ts';
import { readSchoolRegister } from './school-register/reader.ts';
import { readSuccession } from './succession/reader.ts';

type Reader = (file: DeliveredFile, context: ReadContext) => ReadResult | Promise<ReadResult>;

const READERS: Readonly<Record<SourceId, Reader>> = {
  'hr-extract': readHrExtract,
  amelding: readAmelding,
  aareg: readAareg,
  'nav-excel': readNavExcel,
  'amelding-feedback': readAmeldingFeedback,
  pupils: readPupils,
  'school-register': readSchoolRegister,
  brreg: readBrreg,
  areas: readAreas,
  succession: readSuccession,
  'identity-links': readIdentityLinks,
  'reported-figures': readReportedFigures,
  ...perOwnTable((id) => readOwnTable(OWN_TABLES[id])),
};

/**
 * Reads one file (not an archive) as what it is by its content, or as `source` where that is settled. Never throws on bad
 * data: what is wrong stands among the findings, and `content` is null where one of them stops the delivery. The file is
 * held whole; an a-melding of any size is read by `streamAmelding`.
 */
export async function readDelivery(told: DeliveredFile, context: ReadContext, source?: SourceId): Promise<ReadResult> {
  const file = await heldWhole(told);
  if (source !== undefined) return READERS[source](file, context);
  const recognised = await recogniseFile(file);
  if (recognised.kind === 'table') {
    return READERS[context.mapping?.source ?? recognised.proposal.source](file, context);
  }
  if (recognised.kind !== 'unknown' && recognised.kind !== 'mapping' && recognised.kind !== 'archive') {
    return READERS[recognised.kind](file, context);
  }
  const book = new FindingBook(file.name);
  const stopped = nothingRead(book);
  return recognised.kind === 'unknown' ? { ...stopped, findings: recognised.findings } : stopped;
}

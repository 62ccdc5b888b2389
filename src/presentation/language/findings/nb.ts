import { AAREG } from './nb/aareg.ts';
import { AMELDING } from './nb/amelding.ts';
import { FILES } from './nb/files.ts';
import { HR_EXTRACT } from './nb/hr-extract.ts';
import { SIMPLE_START } from './nb/nav-excel.ts';
import { OWN_TABLES } from './nb/own-tables.ts';
import { RECORD } from './nb/record.ts';
import { REGISTERS } from './nb/registers.ts';
import { REPORTED } from './nb/reported-figures.ts';
import type { FindingWording } from './wording.ts';

/** What is found in deliveries, in bokmål. */
export const nb: FindingWording = {
  ...FILES,
  ...HR_EXTRACT,
  ...AAREG,
  ...AMELDING,
  ...SIMPLE_START,
  ...REGISTERS,
  ...REPORTED,
  ...OWN_TABLES,
  ...RECORD,
};

import { AAREG } from './en/aareg.ts';
import { AMELDING } from './en/amelding.ts';
import { FILES } from './en/files.ts';
import { HR_EXTRACT } from './en/hr-extract.ts';
import { SIMPLE_START } from './en/nav-excel.ts';
import { OWN_TABLES } from './en/own-tables.ts';
import { RECORD } from './en/record.ts';
import { REGISTERS } from './en/registers.ts';
import { REPORTED } from './en/reported-figures.ts';
import type { FindingWording } from './wording.ts';

/** What is found in deliveries, in English. */
export const en: FindingWording = {
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

import { AAREG } from './nn/aareg.ts';
import { AMELDING } from './nn/amelding.ts';
import { FILES } from './nn/files.ts';
import { HR_EXTRACT } from './nn/hr-extract.ts';
import { SIMPLE_START } from './nn/nav-excel.ts';
import { OWN_TABLES } from './nn/own-tables.ts';
import { RECORD } from './nn/record.ts';
import { REGISTERS } from './nn/registers.ts';
import { REPORTED } from './nn/reported-figures.ts';
import type { FindingWording } from './wording.ts';

/** What is found in deliveries, in nynorsk. */
export const nn: FindingWording = {
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

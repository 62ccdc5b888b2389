import { AAREG } from './nn/aareg.ts';
import { FILES } from './nn/files.ts';
import { HR_EXTRACT } from './nn/hr-extract.ts';
import { RECORD } from './nn/record.ts';
import { REGISTERS } from './nn/registers.ts';
import type { FindingWording } from './wording.ts';

/** What is found in deliveries, in nynorsk. */
export const nn: FindingWording = { ...FILES, ...HR_EXTRACT, ...AAREG, ...REGISTERS, ...RECORD };

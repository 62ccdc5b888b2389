import { AAREG } from './aareg/definition.ts';
import { AMELDING } from './amelding/definition.ts';
import { AMELDING_FEEDBACK } from './amelding-feedback/definition.ts';
import { AREAS } from './areas/definition.ts';
import { BRREG } from './brreg/definition.ts';
import type { SourceDefinition } from './definition.ts';
import type { SourceId } from './delivery.ts';
import { HR_EXTRACT } from './hr-extract/definition.ts';
import { IDENTITY_LINKS } from './identity-links/definition.ts';
import { NAV_EXCEL } from './nav-excel/definition.ts';
import { OWN_TABLES } from './own-tables/tables/index.ts';
import { PUPILS } from './pupils/definition.ts';
import { REPORTED_FIGURES } from './reported-figures/definition.ts';
import { SCHOOL_REGISTER } from './school-register/definition.ts';
import { SUCCESSION } from './succession/definition.ts';

/** Every source as data. Documentation and suggestions are made from these. */
export const DEFINITIONS: Readonly<Record<SourceId, SourceDefinition>> = {
  'hr-extract': HR_EXTRACT,
  amelding: AMELDING,
  aareg: AAREG,
  'nav-excel': NAV_EXCEL,
  'amelding-feedback': AMELDING_FEEDBACK,
  pupils: PUPILS,
  'school-register': SCHOOL_REGISTER,
  brreg: BRREG,
  areas: AREAS,
  succession: SUCCESSION,
  'identity-links': IDENTITY_LINKS,
  'reported-figures': REPORTED_FIGURES,
  ...OWN_TABLES,
};

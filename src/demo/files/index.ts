import { ameldingFiles, OWN_OCCUPATIONS, reportsMonthly } from '../payroll/index.ts';
import type { DemoWorld } from '../world/world.ts';
import { aaregFile, wholeAareg } from './aareg.ts';
import { absenceFile } from './absence.ts';
import { exitAnswersFile } from './answers/exit-answers.ts';
import { payFile } from './answers/pay.ts';
import { surveysFile } from './answers/surveys.ts';
import { archives } from './archives.ts';
import { contextFiles } from './context/context-files.ts';
import type { DemoFile } from './demo-file.ts';
import { hrFiles, mappingFile } from './hr-files.ts';
import { planActionsFile } from './plan/plan-actions.ts';
import { followedCohortsFile } from './recruitment/followed-cohorts.ts';
import { recruitmentFiles } from './recruitment/recruitment.ts';
import { areasFile, brregPage, identityLinks, pupilsFile, schoolRegister, successionFile } from './registers.ts';
import { reportedFigures } from './reported-figures.ts';
import {
  authorisedPostsFile,
  carePlacesFile,
  qualifiedHoursFile,
  specialGroupsFile,
  teachingHoursFile,
} from './resources/index.ts';
import { coverHoursFile, distributionFile, plansFile, qualificationsFile } from './teaching/index.ts';

/**
 * Everything that is to be taken in, in the formats the real sources use; made one by one as they are asked for. With
 * `hrOnly` the Aa-register's files and the a-meldinger are left out, which for a large owner are most of the bytes.
 */
export async function* deliveredFiles(world: DemoWorld, hrOnly = false): AsyncGenerator<DemoFile> {
  const registers = [
    schoolRegister(world),
    brregPage(world),
    pupilsFile(world),
    areasFile(world),
    successionFile(world),
    identityLinks(world),
    reportedFigures(world),
    absenceFile(world),
    carePlacesFile(world),
    teachingHoursFile(world),
    authorisedPostsFile(world),
    qualifiedHoursFile(world),
    specialGroupsFile(world),
    ...recruitmentFiles(world),
    followedCohortsFile(world),
    exitAnswersFile(world),
    surveysFile(world),
    payFile(world),
    ...contextFiles(world),
    qualificationsFile(world),
    distributionFile(world),
    coverHoursFile(world),
    plansFile(world),
    planActionsFile(world),
  ];
  yield* registers.filter((file) => file !== null);
  if (reportsMonthly(world)) {
    yield mappingFile(world, OWN_OCCUPATIONS);
    if (!hrOnly) yield* monthlyFiles(world);
  } else {
    yield mappingFile(world);
    if (!hrOnly) yield aaregFile(world);
  }
  yield* archives(world);
  yield* hrFiles(world);
}

async function* monthlyFiles(world: DemoWorld): AsyncGenerator<DemoFile> {
  yield* wholeAareg(world);
  yield* ameldingFiles(world);
}

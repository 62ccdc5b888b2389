import type { Command } from '../command.ts';
import { breaks, breaksAdd, breaksRestore, breaksWithdraw } from './breaks.ts';
import { bridge } from './bridge.ts';
import { compare } from './compare.ts';
import { control } from './control.ts';
import { definitions } from './definitions.ts';
import { demoWrite } from './demo-write.ts';
import { figure } from './figure.ts';
import { init } from './init.ts';
import { keep } from './keep.ts';
import { kept } from './kept.ts';
import { coverage } from './law/coverage.ts';
import { fulfilment } from './law/fulfilment.ts';
import { requirement } from './law/requirement.ts';
import { limits, limitsSet } from './limits.ts';
import { method } from './method.ts';
import { metrics } from './metrics.ts';
import { protect } from './protect.ts';
import { quality } from './quality.ts';
import { reported, reportedTemplateCommand } from './reported.ts';
import { revisions } from './revisions.ts';
import { backup, backupCheck, backupKey } from './safety/backup.ts';
import { doctor } from './safety/doctor.ts';
import { restore } from './safety/restore.ts';
import { serve } from './serve.ts';
import { settings } from './settings.ts';
import { shortage } from './shortage.ts';
import { status } from './status.ts';
import { mappings, mappingsRemove, mappingsRename } from './tables/mappings.ts';
import { template } from './tables/template.ts';
import { takeIn } from './take-in.ts';
import { userAdd, userDelegate, userGrant, userList, userPutAgain, userTakeBack, userTrain } from './users/user.ts';
import { withdraw } from './withdraw.ts';

/** All commands, in the order in which a newcomer meets them. */
export const COMMANDS: readonly Command[] = [
  init,
  demoWrite,
  takeIn,
  template,
  mappings,
  mappingsRename,
  mappingsRemove,
  metrics,
  status,
  quality,
  figure,
  compare,
  control,
  shortage,
  revisions,
  keep,
  kept,
  definitions,
  bridge,
  method,
  protect,
  requirement,
  coverage,
  fulfilment,
  serve,
  backup,
  backupKey,
  backupCheck,
  restore,
  doctor,
  userList,
  userAdd,
  userTrain,
  userGrant,
  userDelegate,
  userTakeBack,
  userPutAgain,
  settings,
  limits,
  limitsSet,
  withdraw,
  breaks,
  breaksAdd,
  breaksWithdraw,
  breaksRestore,
  reported,
  reportedTemplateCommand,
];

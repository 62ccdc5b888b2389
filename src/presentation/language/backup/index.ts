import type { InEach } from '../language.ts';
import { BACKUP_EN } from './en.ts';
import { BACKUP_NB } from './nb.ts';
import { BACKUP_NN } from './nn.ts';
import type { BackupTexts } from './shape.ts';

export const BACKUP_TEXTS: InEach<BackupTexts> = { nb: BACKUP_NB, nn: BACKUP_NN, en: BACKUP_EN };

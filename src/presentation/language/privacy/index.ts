import type { InEach } from '../language.ts';
import { en as commandsEn } from './commands/en.ts';
import { nb as commandsNb } from './commands/nb.ts';
import { nn as commandsNn } from './commands/nn.ts';
import type { RetentionTexts } from './commands/shape.ts';
import { en as documentsEn } from './documents/en.ts';
import { nb as documentsNb } from './documents/nb.ts';
import { nn as documentsNn } from './documents/nn.ts';
import type { DocumentTexts } from './documents/shape.ts';
import { en } from './words/en.ts';
import { nb } from './words/nb.ts';
import { nn } from './words/nn.ts';
import type { PrivacyWords } from './words/shape.ts';

export const PRIVACY_WORDS: InEach<PrivacyWords> = { nb, nn, en };
export { RISK_IDS, type RiskId } from './documents/shape.ts';
export const PRIVACY_DOCUMENTS: InEach<DocumentTexts> = { nb: documentsNb, nn: documentsNn, en: documentsEn };
export const RETENTION_TEXTS: InEach<RetentionTexts> = { nb: commandsNb, nn: commandsNn, en: commandsEn };

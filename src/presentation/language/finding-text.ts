import type { Finding } from '../../terms/index.ts';
import { wordFinding } from './findings/index.ts';
import type { Language } from './language.ts';

export interface FindingText {
  /** What was found. */
  readonly message: string;
  /** What to do about it. */
  readonly action: string;
}

/** A finding as the deliverer reads it. */
export function findingText(finding: Pick<Finding, 'control' | 'values'>, language: Language): FindingText {
  return wordFinding(finding, language);
}

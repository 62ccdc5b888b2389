import { impactAssessment, riskAssessment } from '../src/presentation/answers/privacy/assessments.ts';
import type { PrivacyGrounds } from '../src/presentation/answers/privacy/grounds.ts';
import { recordOfProcessing } from '../src/presentation/answers/privacy/record-of-processing.ts';
import { LANGUAGES, type Language } from '../src/presentation/language/index.ts';
import { documentMarkdown } from '../src/presentation/reports/index.ts';
import { dayOf } from '../src/terms/index.ts';

/** An owner that has decided nothing yet. */
const SAMPLE: PrivacyGrounds = { owner: 'Skoleeieren', today: dayOf(2026, 9, 15), program: '0.1.0', decisions: [] };
const MADE = { record: recordOfProcessing, dpia: impactAssessment, risk: riskAssessment } as const;

/** docs/privacy: the documents as `laget privacy record|dpia|risk` writes them for an owner that has decided nothing. */
export function privacyPages(): ReadonlyMap<string, string> {
  const pages = (language: Language) =>
    Object.entries(MADE).map(
      ([name, make]) => [`docs/privacy/${name}-${language}.md`, documentMarkdown(make(SAMPLE, language))] as const,
    );
  return new Map(LANGUAGES.flatMap(pages));
}

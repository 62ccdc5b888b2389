import { fill, type Language, PRIVACY_DOCUMENTS, RISK_IDS, type RiskId } from '../../language/index.ts';
import type { DocumentPart, WrittenDocument } from '../../reports/index.ts';
import type { PrivacyGrounds } from './grounds.ts';
import { controllerParts, madeOn, retentionParts, securityParts } from './record-of-processing.ts';

interface Proposed {
  /** 1–4. */
  readonly likelihood: 1 | 2 | 3 | 4;
  readonly consequence: 1 | 2 | 3 | 4;
  readonly residual: 'low' | 'medium';
  /** True where it is a risk for persons, whom the DPIA is about; all are risks for the information. */
  readonly forPersons: boolean;
}

/** Our proposals, before the measures; the owner assesses. Nothing here is measured. */
const PROPOSALS: Readonly<Record<RiskId, Proposed>> = {
  recognised: { likelihood: 3, consequence: 3, residual: 'low', forPersons: true },
  'looked-up': { likelihood: 3, consequence: 3, residual: 'medium', forPersons: true },
  leaked: { likelihood: 2, consequence: 4, residual: 'medium', forPersons: true },
  'wrong-facts': { likelihood: 3, consequence: 3, residual: 'medium', forPersons: true },
  'other-use': { likelihood: 2, consequence: 4, residual: 'medium', forPersons: true },
  'kept-too-long': { likelihood: 3, consequence: 2, residual: 'low', forPersons: true },
  'special-category': { likelihood: 2, consequence: 3, residual: 'low', forPersons: true },
  'free-text': { likelihood: 3, consequence: 3, residual: 'medium', forPersons: true },
  'key-lost': { likelihood: 2, consequence: 3, residual: 'low', forPersons: false },
  'service-attacked': { likelihood: 3, consequence: 3, residual: 'medium', forPersons: false },
};

/** Draft of the data protection impact assessment, GDPR art. 35. */
export function impactAssessment(grounds: PrivacyGrounds, language: Language): WrittenDocument {
  const texts = PRIVACY_DOCUMENTS[language];
  const section = ({
    head,
    items,
  }: {
    readonly head: string;
    readonly items: readonly string[];
  }): readonly DocumentPart[] => [
    { kind: 'heading', text: head },
    { kind: 'list', items },
  ];
  return {
    language,
    title: texts.titles.dpia,
    draft: texts.draft,
    fillIn: texts.fillIn,
    parts: [
      { kind: 'paragraph', text: texts.lead.dpia },
      madeOn(grounds, language),
      ...controllerParts(grounds, language),
      ...section(texts.description),
      ...section(texts.necessity),
      ...section(texts.rights),
      ...retentionParts(grounds, language),
      ...riskParts(
        RISK_IDS.filter((id) => PROPOSALS[id].forPersons),
        language,
      ),
      ...securityParts(language),
      ...section(texts.involvement),
      ...section(texts.conclusion),
    ],
  };
}

/** Draft of the risk assessment of the information's security, GDPR art. 32. */
export function riskAssessment(grounds: PrivacyGrounds, language: Language): WrittenDocument {
  const texts = PRIVACY_DOCUMENTS[language];
  const { owner } = grounds;
  return {
    language,
    title: texts.titles.risk,
    draft: texts.draft,
    fillIn: texts.fillIn,
    parts: [
      { kind: 'paragraph', text: texts.lead.risk },
      madeOn(grounds, language),
      { kind: 'heading', text: texts.scope.head },
      { kind: 'list', items: texts.scope.items.map((item) => fill(item, { owner })) },
      ...riskParts(RISK_IDS, language),
      ...securityParts(language),
      { kind: 'heading', text: texts.conclusion.head.replace(/^\d+\. /, '') },
      { kind: 'list', items: texts.conclusion.items },
    ],
  };
}

function riskParts(ids: readonly RiskId[], language: Language): readonly DocumentPart[] {
  const { risks } = PRIVACY_DOCUMENTS[language];
  return [
    { kind: 'heading', text: risks.head },
    { kind: 'paragraph', text: risks.text },
    {
      kind: 'table',
      caption: risks.caption,
      columns: risks.columns,
      rows: ids.map((id) => {
        const { likelihood, consequence, residual } = PROPOSALS[id];
        return [
          risks.each[id].what,
          risks.likelihood[likelihood - 1] ?? '',
          risks.consequence[consequence - 1] ?? '',
          risks.each[id].measures,
          risks.residual[residual],
          '[…]',
        ];
      }),
    },
  ];
}

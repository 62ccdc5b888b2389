import type { Form } from '../codes/outcomes.ts';
import { type InForce, NEW_LAW } from './sources.ts';

/** The hiring basis of whoever is hired by a decision for a pupil that waives § 17-3; § 17-4 then falls away (S-26). */
export const WAIVED_HIRE = 'OL 11-9(2)';

/** How somebody may be hired where no applicant fulfils the hiring requirement (rules.md 3); where both are possible, the one on condition is considered first (Prop. 62 L (2023–2024), TH-03). */
export interface FormRule extends InForce {
  readonly id: string;
  readonly form: Form;
  readonly basis: string;
  /** Education must have begun. */
  readonly begun: boolean;
  /** Ends on 31 July of the school year it starts in, at the latest. */
  readonly endsInSummer: boolean;
}

export const FORM_RULES: readonly FormRule[] = [
  {
    id: 'TH-01',
    form: 'CONDITIONAL_17_3_2',
    basis: 'OL § 17-3(2)',
    begun: true,
    endsInSummer: false,
    from: NEW_LAW,
    to: null,
  },
  {
    id: 'TH-02',
    form: 'TEMP_17_3_3',
    basis: 'OL § 17-3(3)',
    begun: false,
    endsInSummer: true,
    from: NEW_LAW,
    to: null,
  },
  { id: 'TH-91', form: 'COND_10_6A', basis: 'OL98 § 10-6a', begun: true, endsInSummer: false, from: null, to: NEW_LAW },
  { id: 'TH-90', form: 'TEMP_10_6', basis: 'OL98 § 10-6', begun: false, endsInSummer: true, from: null, to: NEW_LAW },
];

/** Which survey a metric's numerator is a mean of, and the factor where there is one only. */
export const SURVEYS = {
  'mean-of-ten-factor': { survey: 'ten-factor', factor: null, along: 'unit' },
  'mean-of-satisfaction': { survey: 'satisfaction', factor: 'satisfaction', along: 'group' },
  'mean-of-belonging': { survey: 'belonging', factor: 'belonging', along: 'group' },
  'mean-of-aks-users': { survey: 'aks-users', factor: 'satisfaction', along: 'unit' },
} as const;
export type SurveyNumerator = keyof typeof SURVEYS;

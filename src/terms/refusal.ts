/** The question has no answer for this asker. Told to the asker; worded per language in presentation/language. */
export type Refusal =
  | { readonly code: 'unknown-metric'; readonly metric: string }
  | { readonly code: 'unknown-dimension'; readonly dimension: string }
  | { readonly code: 'unknown-code'; readonly dimension: string; readonly value: string }
  | { readonly code: 'unknown-grain'; readonly grain: string }
  | { readonly code: 'bad-day'; readonly text: string }
  | { readonly code: 'period-backwards'; readonly from: string; readonly to: string }
  | { readonly code: 'period-needs-two-days'; readonly metric: string }
  | { readonly code: 'needs-one-breakdown'; readonly metric: string }
  | { readonly code: 'needs-one-code'; readonly metric: string }
  | { readonly code: 'too-many-curves'; readonly metric: string; readonly most: number }
  | { readonly code: 'dimension-not-offered'; readonly metric: string; readonly dimension: string }
  | { readonly code: 'unknown-sum'; readonly sum: string }
  | { readonly code: 'never-adds'; readonly metric: string; readonly over: 'time' | 'units' }
  | { readonly code: 'nothing-to-add'; readonly over: 'time' | 'units' }
  | { readonly code: 'not-a-series'; readonly metric: string }
  | { readonly code: 'too-many-charts'; readonly charts: number; readonly most: number }
  | { readonly code: 'unknown-rule'; readonly rule: string; readonly rules: string }
  | { readonly code: 'rule-not-offered'; readonly rule: string; readonly metric: string; readonly metrics: string }
  | { readonly code: 'too-many-cells'; readonly cells: number; readonly most: number }
  | { readonly code: 'no-data' }
  | { readonly code: 'not-known-then'; readonly day: string; readonly earliest: string }
  | { readonly code: 'balance-does-not-close'; readonly cases: number }
  | { readonly code: 'no-internal-access'; readonly role: string }
  | { readonly code: 'unit-outside-access'; readonly unit: string }
  | { readonly code: 'group-outside-access'; readonly group: string }
  | { readonly code: 'unknown-definition'; readonly definition: string; readonly definitions: string }
  | { readonly code: 'definition-not-computed'; readonly definition: string }
  | { readonly code: 'definition-needs-two-years'; readonly definition: string }
  | { readonly code: 'days-not-delivered'; readonly day: string; readonly earliest: string }
  | { readonly code: 'days-not-told-yet'; readonly definition: string; readonly day: string; readonly horizon: string }
  | { readonly code: 'nobody-counted'; readonly definition: string }
  | { readonly code: 'protected' }
  | { readonly code: 'break-without-words'; readonly part: 'title' | 'reason' }
  | { readonly code: 'break-words-too-long'; readonly part: 'title' | 'reason'; readonly most: number }
  | { readonly code: 'figure-is-quoted'; readonly metric: string; readonly publisher: string }
  | { readonly code: 'nothing-reported'; readonly metric: string }
  | { readonly code: 'unknown-break'; readonly id: string }
  | { readonly code: 'unknown-purpose'; readonly purpose: string; readonly known: string }
  | { readonly code: 'limit-needs-reason' }
  | { readonly code: 'limit-needs-owner' }
  | { readonly code: 'limit-words-long'; readonly part: 'reason' | 'owner'; readonly most: number }
  | { readonly code: 'limit-no-number'; readonly fewest: string; readonly most: number }
  | { readonly code: 'limit-below-floor'; readonly floor: number }
  | { readonly code: 'limit-only-invented'; readonly floor: number }
  | { readonly code: 'limit-below-public'; readonly fewest: number }
  | { readonly code: 'unknown-source'; readonly source: string; readonly sources: string }
  | { readonly code: 'compare-needs-two' }
  | { readonly code: 'compare-one-way' }
  | { readonly code: 'groups-of-two-dimensions'; readonly first: string; readonly second: string }
  | { readonly code: 'groups-overlap'; readonly dimension: string; readonly value: string }
  | { readonly code: 'periods-overlap'; readonly first: string; readonly second: string }
  | { readonly code: 'not-compared'; readonly metric: string }
  | { readonly code: 'outcome-of-several-lines'; readonly metric: string }
  | { readonly code: 'bad-address'; readonly address: string }
  | { readonly code: 'metric-waits-for-source'; readonly metric: string; readonly source: string }
  | { readonly code: 'not-switched-on'; readonly metric: string; readonly edition: string };
export type RefusalCode = Refusal['code'];

import type { RefusalWording } from './wording.ts';

export const en: RefusalWording = {
  'unknown-metric': (r) => `Laget does not know the metric “${r.metric}”. See the list with “laget metrics”.`,
  'unknown-dimension': (r) => `Laget cannot break down by “${r.dimension}”.`,
  'unknown-code': (r) => `The code “${r.value}” does not exist for “${r.dimension}”.`,
  'unknown-grain': (r) => `“${r.grain}” is not a length of period. Use month, tertial, school-year or year.`,
  'bad-day': (r) => `“${r.text}” is not a date. Write year-month-day, such as 2025-10-01.`,
  'period-backwards': (r) => `The period runs backwards: ${r.from} is not before ${r.to}.`,
  'period-needs-two-days': (r) => `${r.metric} needs two dates: one to count from and one to count to.`,
  'too-many-curves': (r) =>
    `${r.metric} compares at most ${r.most} groups, along one dimension. Choose one with fewer groups, or narrow it.`,
  'needs-one-breakdown': (r) => `${r.metric} needs exactly one breakdown, such as unit or staff-group.`,
  'needs-one-code': (r) =>
    `${r.metric} is told in public for everybody or for one code at a time, such as one school or one staff group. Choose one code.`,
  'dimension-not-offered': (r) =>
    `${r.metric} can be neither broken down nor filtered by “${r.dimension}”. The figure would mean nothing.`,
  'unknown-sum': (r) => `“${r.sum}” is nothing to add over. Use time or units.`,
  'never-adds': (r) =>
    `${r.metric} must not be added over ${r.over === 'time' ? 'time' : 'units'}. “laget metrics ${r.metric}” says why.`,
  'nothing-to-add': (r) =>
    r.over === 'time'
      ? 'There is only one period here. Ask for several, with --from, --to and --grain, say.'
      : 'There are no units to add here. Break down by unit.',
  'not-a-series': (r) => `A control chart needs ${r.metric} over time. Choose a grain, such as month or school-year.`,
  'too-many-charts': (r) =>
    `That makes ${r.charts} control charts, more than ${r.most}. Choose one, or narrow the question.`,
  'unknown-rule': (r) => `Laget does not know the counting rule “${r.rule}”. There are: ${r.rules}.`,
  'rule-not-offered': (r) => `${r.metric} cannot be counted by the rule “${r.rule}”. It is offered for ${r.metrics}.`,
  'too-many-cells': (r) =>
    `The question gives ${r.cells} rows, more than ${r.most}. Split it or choose fewer breakdowns.`,
  'no-data': () => 'Nothing has been delivered to answer from yet. Take in a file first.',
  'not-known-then': (r) => `As of ${r.day} nothing had been delivered. The first facts became known on ${r.earliest}.`,
  'balance-does-not-close': (r) =>
    `The staff balance does not close in ${r.cases} cases, so the figure is not shown. The fault is logged.`,
  'no-internal-access': (r) => `The role “${r.role}” has no access to whole figures. Ask for public figures instead.`,
  'unit-outside-access': (r) => `You have no access to whole figures for unit ${r.unit}.`,
  'group-outside-access': (r) => `You have no access to whole figures for the group “${r.group}”.`,
  'unknown-definition': (r) => `Laget does not know the definition “${r.definition}”. There are: ${r.definitions}.`,
  'definition-not-computed': (r) =>
    `“${r.definition}” cannot be computed by one owner. It is shown as published. See “laget definitions”.`,
  'definition-needs-two-years': (r) =>
    `“${r.definition}” compares a day of one year with the same day of a later year. Choose dates in two different years.`,
  'days-not-delivered': (r) =>
    `Nothing has been delivered about ${r.day}. The first employments are from ${r.earliest}.`,
  'days-not-told-yet': (r) =>
    `“${r.definition}” needs data until ${r.day}, but they reach only until ${r.horizon}. Choose an earlier year.`,
  'nobody-counted': (r) => `Nobody is in the base of “${r.definition}”, so there is no figure to explain.`,
  protected: () => 'The explanation is withheld to protect privacy.',
  'break-without-words': (r) => `The break lacks a ${r.part}.`,
  'break-words-too-long': (r) => `The ${r.part} is too long. Use at most ${r.most} letters.`,
  'figure-is-quoted': (r) =>
    `${r.metric} is quoted from ${r.publisher} and can be neither broken down nor narrowed. Ask without breakdown and filter.`,
  'nothing-reported': (r) => `Nobody has reported ${r.metric} for this period.`,
  'unknown-break': (r) => `There is no break of your own called “${r.id}”.`,
  'unknown-purpose': (r) => `There is no purpose called “${r.purpose}”. Use ${r.known}.`,
  'limit-needs-reason': () =>
    'Say why the limit is to be this. The reason is kept with it and may be read by everyone.',
  'limit-needs-owner': () => 'Say who has decided it, such as the head of HR. The decision needs an owner.',
  'limit-words-long': (r) =>
    `${r.part === 'reason' ? 'The reason' : 'Who has decided it'} is too long. Use at most ${r.most} letters.`,
  'limit-no-number': (r) =>
    `“${r.fewest}” is no limit. Use a whole number up to ${r.most}, or standard for what holds where nobody has decided.`,
  'limit-below-floor': (r) => `No limit below ${r.floor} is allowed for this figure.`,
  'limit-only-invented': (r) =>
    `1 withholds nothing and is for an invented owner only. Use ${r.floor} or more for this figure.`,
  'limit-below-public': (r) =>
    `Open data may not be told with fewer than the screen, where the limit is ${r.fewest}. Change that one first.`,
  'unknown-source': (r) => `“${r.source}” is no source of employments. Use ${r.sources}.`,
  'compare-needs-two': () => 'Say what to compare: two groups (a and b), or one more period.',
  'compare-one-way': () => 'Compare either two groups or two periods, not both at once.',
  'groups-of-two-dimensions': (r) =>
    `The two groups must be of one kind. “${r.first}” and “${r.second}” may hold the same persons.`,
  'groups-overlap': (r) =>
    r.value === 'Total'
      ? 'One group is everybody, and the other is a part of it. Compare with the others instead.'
      : `“${r.value}” is in both groups. They must be wholly apart.`,
  'periods-overlap': (r) =>
    r.first === r.second
      ? `The two periods are the same: ${r.first}.`
      : `${r.first} and ${r.second} run into each other. The same events would be in both.`,
  'not-compared': (r) => `${r.metric} is not one number that can be set beside another.`,
  'outcome-of-several-lines': ({ metric }) =>
    `${metric} has several lines for each school and cannot be the outcome of an evaluation. Choose a metric with one figure for each school, such as B2.`,
  'bad-address': (r) => `“${r.address}” is not a web address. It must begin with https:// or http://.`,
  'metric-waits-for-source': (r) => `${r.metric} cannot be computed yet. It waits for: ${r.source}.`,
  'not-switched-on': (r) =>
    `${r.metric} came with version ${r.edition} of Laget and is not switched on yet. New figures about staff are first discussed with the union representatives (Working Environment Act section 9-2). When that is done, whoever runs Laget notes it with: laget privacy involvement note ${r.metric}`,
};

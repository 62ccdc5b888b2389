import { METRICS } from './catalogue.ts';
import type { CountingRule, Metric, MetricId, Text3 } from './metric.ts';

/** What a figure's settings say where no rule was asked for. */
export const DEFAULT_RULE = 'default';

/** Ids of the metrics that can be counted by a rule. */
export function metricsOffering(rule: CountingRule): readonly MetricId[] {
  return Object.values<Metric>(METRICS).flatMap(({ id, rules }) => (rules?.includes(rule) === true ? [id] : []));
}

/** What a rule counts otherwise than the metric's own definition, for its page. */
export const RULE_TEXTS: Readonly<Record<CountingRule, Text3>> = {
  ssb: {
    nb: 'SSBs telleregler: uken med den 16. i dagens måned. En person i en enhet er én jobb, og hver person står i jobben med størst stillingsprosent. Den som har hel permisjon i 90 dager eller mer, eller som ikke rapporteres lenger, er ikke sysselsatt. Timelønte er med når a-meldingen viser lønn eller timer den måneden. Årsverk er summen av stillingsprosentene delt på 100.',
    nn: 'SSB sine teljereglar: veka med den 16. i månaden til dagen. Ein person i ei eining er éin jobb, og kvar person står i jobben med størst stillingsprosent. Den som har heil permisjon i 90 dagar eller meir, eller som ikkje blir rapportert lenger, er ikkje sysselsett. Timelønte er med når a-meldinga viser løn eller timar den månaden. Årsverk er summen av stillingsprosentane delt på 100.',
    en: "Statistics Norway's rules: the week with the 16th of the day's month. A person at a unit is one job, and each person stands in the job with the largest share. Whoever is on whole leave for 90 days or more, or is no longer reported, is not employed. The hourly paid count where the a-melding shows pay or hours that month. Full-time equivalents are the shares added and divided by 100.",
  },
};

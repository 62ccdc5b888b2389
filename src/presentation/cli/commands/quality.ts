import { catalogue, metricCalled } from '../../../disclosure/index.ts';
import { qualityAnswer } from '../../answers/quality-answer.ts';
import type { QualityAnswer } from '../../api/contract/index.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { withRecord } from '../with-record.ts';

export const quality: Command = {
  name: 'quality',
  summary: 'how far each source and metric can be trusted, and who can mend what is wrong',
  usage: '[METRIC]',
  options: [],
  examples: ['laget quality', 'laget quality owner-turnover', 'laget quality --format json'],
  formats: ['text', 'json'],
  run: runQuality,
};

async function runQuality(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const [asked] = typed.words;
  const metric = asked === undefined ? null : metricCalled(asked);
  if (asked !== undefined && metric === null) {
    voice.refuse({ code: 'unknown-metric', metric: asked });
    return EXIT.refused;
  }
  return withRecord(context, async ({ administration }) => {
    const settings = await administration.settings();
    const whole = qualityAnswer(await administration.quality(), catalogue(), settings, language);
    const answer =
      metric === null ? whole : { ...whole, metrics: whole.metrics.filter((one) => one.metric === metric) };
    if (format === 'json') voice.document(answer);
    else voice.text(textOf(answer, metric === null));
    return EXIT.fine;
  });
}

function textOf({ sources, deliveries, metrics }: QualityAnswer, withSources: boolean): string {
  const ofSources = sources.flatMap(({ source, name, label, text, freshnessText, reasons, delivery: newest }) => [
    `${name}: ${label}. ${text} ${freshnessText}`,
    ...reasons.map((reason) => `  ${reason}`),
    ...deliveries
      .filter((one) => one.source === source && one.delivery !== newest)
      .map((one) => `  ${one.delivery}: ${one.label}. ${one.text}`),
  ]);
  const ofMetrics = metrics.map(({ metric, name, text }) => `${metric} ${name}. ${text}`);
  return [...(withSources ? [...ofSources, ''] : []), ...ofMetrics].join('\n');
}

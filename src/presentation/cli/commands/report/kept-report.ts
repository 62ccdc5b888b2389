import type { KeptReport, OpenRecord } from '../../../../record/administration/index.ts';
import { fill, REPORT_TEXTS, SURFACE_TEXTS } from '../../../language/index.ts';
import type { Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';

/** Works with the report whose id was typed, before `more` words; refused where there is none. */
export function withReport(
  context: Context,
  command: string,
  work: (open: OpenRecord, kept: KeptReport) => Promise<Exit>,
  more: readonly string[] = [],
): Promise<Exit> {
  const { typed, voice, language } = context;
  const [id] = typed.words;
  const needed = ['ID', ...more];
  if (id === undefined || typed.words.length !== needed.length)
    throw new WrongUse(SURFACE_TEXTS[language].missingArgument(needed.join(' '), `laget ${command}`));
  return withRecord(context, async (open) => {
    const kept = await open.administration.reports.find(id);
    if (kept !== null) return work(open, kept);
    voice.sayNo('refusal', 'unknown-report', fill(REPORT_TEXTS[language].unknownReport, { id }));
    return EXIT.refused;
  });
}

/** The reason that was typed; wrong use without. */
export function reasonTyped({ typed, language }: Context): string {
  const reason = (typed.value('reason') ?? '').trim();
  if (reason === '') throw new WrongUse(REPORT_TEXTS[language].noReason);
  return reason;
}

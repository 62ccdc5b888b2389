import { doctorLine } from '../../../language/index.ts';
import type { Command } from '../../command.ts';
import { lookAtLog } from '../../doctor/look-at-record.ts';
import { EXIT } from '../../surroundings.ts';
import { withRecord } from '../../with-record.ts';

export const logCheck: Command = {
  name: 'log check',
  summary: 'whether the log of look-ups is as it was written; the last hash, to be noted outside',
  usage: '',
  options: [],
  examples: ['laget log check', 'laget log check --format json'],
  formats: ['text', 'json'],
  run: ({ voice, format, language, ...context }) =>
    withRecord({ voice, format, language, ...context }, async ({ administration }) => {
      const found = await administration.checkLog();
      if (format === 'json') voice.document(found);
      else voice.text(doctorLine(lookAtLog(found), language));
      return found.broken === null ? EXIT.fine : EXIT.refused;
    }),
};

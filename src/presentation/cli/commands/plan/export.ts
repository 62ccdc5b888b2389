import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { meetingTable } from '../../../answers/plan/meeting-table.ts';
import { planTable } from '../../../answers/plan/plan-table.ts';
import { planCsv, planXlsx } from '../../../reports/index.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../surroundings.ts';
import { withRecord } from '../../with-record.ts';
import { dayTyped } from './typed-day.ts';

export const planExport: Command = {
  name: 'plan export',
  summary: 'the plan as a table that can be changed in a spreadsheet and taken in again',
  usage: '[--meetings] [--out FILE.csv|FILE.xlsx] [--at DAY]',
  options: [
    { name: 'meetings', kind: 'flag', placeholder: '', help: 'the meetings about the plan, and not its actions' },
    { name: 'out', kind: 'value', placeholder: 'FILE', help: 'file to write: CSV or XLSX (CSV to the screen)' },
    { name: 'at', kind: 'value', placeholder: 'DAY', help: 'as it stood on this day (not said: today)' },
  ],
  examples: [
    'laget plan export --out plan.xlsx',
    'laget plan export --meetings --out meetings.xlsx',
    'laget plan export > plan.csv',
  ],
  formats: ['text'],
  run: (context) =>
    withRecord(context, async (open) => {
      const { typed, surroundings, voice, language } = context;
      const source = typed.flag('meetings') ? 'plan-meetings' : 'plan-actions';
      const tableOf = source === 'plan-meetings' ? meetingTable : planTable;
      const table = tableOf(await open.administration.plan.list(), dayTyped(context, open.today()));
      const out = typed.value('out');
      if (out === undefined) surroundings.out(planCsv(table));
      else {
        const bytes = /\.xlsx$/i.test(out) ? await planXlsx(table, language, source) : planCsv(table);
        await writeFile(resolve(surroundings.folder, out), bytes);
        voice.remark(out);
      }
      return EXIT.fine;
    }),
};

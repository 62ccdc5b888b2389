import type { Command } from '../../command.ts';
import { takeIn } from '../take-in.ts';

/** A plan comes in as every other delivery does: what was delivered is kept, and may be withdrawn. */
export const planImport: Command = {
  ...takeIn,
  name: 'plan import',
  summary: 'take actions or meetings in from a table, each whole or not at all (as take-in does)',
  usage: 'FILE… [--check] [--mapping NAME|FILE.json]',
  options: takeIn.options.filter(({ name }) => name === 'check' || name === 'mapping'),
  examples: [
    'laget template plan-actions --out plan.xlsx',
    'laget template plan-meetings --out meetings.xlsx',
    'laget plan import plan.xlsx --check',
  ],
};

import { resolve } from 'node:path';
import {
  calibrationText,
  DEFAULT_SEED,
  DEFAULT_UNTIL,
  DEMO_SCALES,
  DemoRefusal,
  isDemoScale,
  writeDemo,
} from '../../../demo/index.ts';
import { parseDay } from '../../../terms/index.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

export const demoWrite: Command = {
  name: 'demo write',
  summary: 'write the files of an invented school owner',
  usage: '--out DIR [--scale school|small|large|national] [--seed N] [--until DAY] [--hr-only]',
  options: [
    {
      name: 'out',
      kind: 'value',
      placeholder: 'DIR',
      help: 'folder to write into: files/ is to be taken in, truth/ is not',
    },
    { name: 'scale', kind: 'value', placeholder: DEMO_SCALES.join('|'), help: 'how large an owner (small)' },
    {
      name: 'seed',
      kind: 'value',
      placeholder: 'N',
      help: `same seed, scale and day give the same bytes (${DEFAULT_SEED})`,
    },
    { name: 'until', kind: 'value', placeholder: 'DAY', help: 'last day of the story (2026-08-31)' },
    {
      name: 'hr-only',
      kind: 'flag',
      placeholder: '',
      help: 'only registers and HR extracts: no Aa-register, a-melding, truth',
    },
  ],
  examples: [
    'laget demo write --out demo',
    'laget demo write --out /tmp/skole --scale school --seed 7 --until 2026-08-31',
  ],
  formats: ['text', 'json'],
  run: runDemoWrite,
};

async function runDemoWrite(context: Context): Promise<Exit> {
  const { voice, surroundings, format } = context;
  const texts = SURFACE_TEXTS[context.language];
  const request = readRequest(context);
  try {
    const summary = await writeDemo({
      ...request,
      out: resolve(surroundings.folder, request.out),
      progress: (message) => voice.remark(message),
    });
    for (const line of calibrationText(summary.calibration)) voice.remark(line);
    if (format === 'json') voice.document(summary);
    else voice.text(texts.wroteDemo(summary.out));
    return EXIT.fine;
  } catch (problem) {
    if (!(problem instanceof DemoRefusal)) throw problem;
    voice.sayNo('refusal', 'demo-not-possible', problem.message);
    return EXIT.refused;
  }
}

function readRequest({ typed, language }: Context) {
  const texts = SURFACE_TEXTS[language];
  const out = typed.value('out');
  if (out === undefined || typed.words.length > 0)
    throw new WrongUse(texts.missingArgument('--out DIR', 'laget demo write'));
  const scale = typed.value('scale') ?? 'small';
  if (!isDemoScale(scale)) throw new WrongUse(texts.badOptionValue('--scale', scale, DEMO_SCALES.join(', ')));
  const seedText = typed.value('seed') ?? String(DEFAULT_SEED);
  if (!/^\d{1,9}$/.test(seedText)) throw new WrongUse(texts.badOptionValue('--seed', seedText, '0–999999999'));
  const untilText = typed.value('until');
  const until = untilText === undefined ? DEFAULT_UNTIL : parseDay(untilText);
  if (until === null) throw new WrongUse(texts.badOptionValue('--until', untilText ?? '', 'YYYY-MM-DD'));
  return { out, scale, seed: Number(seedText), until, hrOnly: typed.flag('hr-only') };
}

import { buildDataset, type Question } from '../../../src/analysis/index.ts';
import { fakeRecord } from '../../../src/presentation/__data__/fake-record.ts';
import { figuresOver } from '../../../src/presentation/__data__/figures-over.ts';
import { askChallenges } from '../../../src/presentation/answers/plan/ask-challenges.ts';
import { askShortage } from '../../../src/presentation/answers/shortage/ask-shortage.ts';
import { askStatus } from '../../../src/presentation/answers/status/ask-status.ts';
import { warmSchools } from '../../../src/presentation/api/schools/warm-schools.ts';
import { STAFF_GROUPS, TOTAL } from '../../../src/terms/index.ts';
import { factsOfWorld, type SmallWorld } from '../../analysis/small-world.ts';

const READER = { who: 'x', role: 'council-reader', unit: null } as const;
const BREAKDOWNS = ['staff-group', 'school-type', 'area', 'living-conditions'] as const;

/** Everything that a reader who opens the screens one after the other is answered, as the questions behind it; `others` are not for anyone. */
export async function askedOfScreens(world: SmallWorld) {
  const asked: { question: Question; audience: string }[] = [];
  const figures = figuresOver(buildDataset(factsOfWorld(world)), asked);
  const open = fakeRecord();
  const seen = { asker: READER, audience: 'public', language: 'nb' } as const;
  for (const group of [TOTAL, ...STAFF_GROUPS]) await askStatus(open, figures, { ...seen, group });
  await askChallenges(open, figures, { ...seen, unit: null });
  await warmSchools(open, figures, READER);
  for (const by of BREAKDOWNS) await askShortage(figures, { ...seen, by });
  const isPublic = ({ audience }: (typeof asked)[number]) => audience === 'public';
  const once = new Map(asked.filter(isPublic).map(({ question }) => [JSON.stringify(question), question]));
  return { public: [...once.values()], others: asked.filter((one) => !isPublic(one)) };
}

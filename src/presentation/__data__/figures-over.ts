import type { Asker } from '../../access/index.ts';
import { aroundOf, ask, type Dataset, type Question, type SeriesBreak } from '../../analysis/index.ts';
import { tellAround } from '../../disclosure/around.ts';
import { openBridges } from '../../disclosure/bridges/bridges.ts';
import { openEvaluations } from '../../disclosure/evaluation/evaluations.ts';
import { dimensionsOf } from '../../disclosure/dimensions.ts';
import { nearestQuestion } from '../../disclosure/explained/nearest.ts';
import { catalogue, type Figures, limitEntries, limitGrounds } from '../../disclosure/index.ts';
import { notTold, openLattice } from '../../disclosure/lattice/lattice.ts';
import { limitsBook } from '../../disclosure/limits/limits-book.ts';
import { publish } from '../../disclosure/publish/publish.ts';
import { showInternal, withinReach } from '../../disclosure/show-internal.ts';
import { unitsOf } from '../../disclosure/units.ts';
import { fakeRecord } from './fake-record.ts';

const LIMITS = limitsBook({ settings: { ownerKind: 'real', fewestPersons: 5 }, decisions: [] });

/** A dataset through the real kernels and the real gate, without a record; `asked` gathers every question with its audience. */
export function figuresOver(
  dataset: Dataset,
  asked: { question: Question; audience: string }[] = [],
  breaks: readonly SeriesBreak[] = [],
): Figures {
  const lattice = openLattice(dataset, null);
  const told: Figures['answerPublic'] = async (question) => {
    const refusal = notTold(question, LIMITS);
    if (refusal !== null) return { refusal };
    const raw = ask(dataset, question, { breaks });
    return 'refusal' in raw ? raw : publish(raw, LIMITS(question.metric), await lattice.withheld(question, raw, LIMITS));
  };
  const answerPublic: Figures['answerPublic'] = (question) => {
    asked.push({ question, audience: 'public' });
    return told(question);
  };
  const answerInternal = async (question: Question, asker: Asker) => {
    const reached = withinReach(question, asker);
    if ('refusal' in reached) return reached;
    asked.push({ question: reached.question, audience: 'internal' });
    const raw = ask(dataset, reached.question, { breaks });
    return 'refusal' in raw ? raw : showInternal(raw, asker);
  };
  return {
    answerPublic,
    answerInternal,
    answer: (question, asker, audience) =>
      audience === 'public' ? answerPublic(question) : answerInternal(question, asker),
    answerPublicAt: answerPublic,
    asAt: async () => ({ answerPublic, state: () => ({ dataset: dataset.hash, fingerprint: 'f', horizon: dataset.horizon, monthsDelivered: {} }) }),
    whyWithheld: async () => ({ refusal: { code: 'no-data' } }),
    nearest: (question, answer) => nearestQuestion(question, answer, { ask: told, units: () => unitsOf(dataset) }),
    revisions: async () => ({ refusal: { code: 'no-data' } }),
    versions: { days: async () => [], on: async () => null },
    bridges: openBridges({ open: fakeRecord(), dataset: () => dataset, figure: answerPublic }),
    evaluations: openEvaluations({
      open: fakeRecord(),
      dataset: () => dataset,
      whole: (question) => ask(dataset, question, { breaks }),
      figure: answerPublic,
    }),
    catalogue,
    dimensions: () => dimensionsOf(dataset),
    units: () => unitsOf(dataset),
    around: async (asker, audience) => tellAround(aroundOf(dataset), asker, audience),
    reportedBeside: async () => [],
    limits: async () => limitEntries(await limitGrounds(fakeRecord())),
    breaks: () => breaks,
    refresh: async () => undefined,
    follow: async () => false,
    asked: () => [],
    kept: () => ({ mark: null, dataset: '', fingerprint: '', tables: [] }),
    turn: () => 0,
    state: () => ({
      dataset: dataset.hash,
      fingerprint: dataset.fingerprint,
      horizon: dataset.horizon,
      monthsDelivered: Object.fromEntries(unitsOf(dataset).map(({ unit }) => [unit, 12])),
    }),
  };
}

import { later } from './later.tsx';

export const figures = later(async () => (await import('../screens/figures/figures-screen.tsx')).FiguresScreen);
export const about = later(async () => (await import('../screens/about/about-screen.tsx')).AboutScreen);
export const schools = later(async () => (await import('../screens/schools/schools-screen.tsx')).SchoolsScreen);
export const data = later(async () => (await import('../screens/data/data-screen.tsx')).DataScreen);
export const kept = later(async () => (await import('../screens/figures/kept/kept-screen.tsx')).KeptScreen);
export const compare = later(async () => (await import('../screens/compare/compare-screen.tsx')).CompareScreen);
export const leaders = later(async () => (await import('../screens/leaders/leaders-screen.tsx')).LeadersScreen);
export const questions = later(async () => (await import('../screens/questions/questions-screen.tsx')).QuestionsScreen);
export const around = later(async () => (await import('../screens/around/around-screen.tsx')).AroundScreen);
export const coverage = later(async () => (await import('../screens/coverage/coverage-screen.tsx')).CoverageScreen);
export const proposal = later(
  async () => (await import('../screens/coverage/proposal/proposal-screen.tsx')).ProposalScreen,
);
export const shortage = later(async () => (await import('../screens/shortage/shortage-screen.tsx')).ShortageScreen);
export const check = later(async () => (await import('../screens/requirement/check-screen.tsx')).CheckScreen);
export const tasks = later(async () => (await import('../screens/tasks/tasks-screen.tsx')).TasksScreen);
export const plan = later(async () => (await import('../screens/plan/plan-screen.tsx')).PlanScreen);
export const law = later(async () => (await import('../screens/law/law-screen.tsx')).LawScreen);
export const settings = later(async () => (await import('../screens/settings/settings-screen.tsx')).SettingsScreen);
export const me = later(async () => (await import('../screens/me/me-screen.tsx')).MeScreen);

/** Fetches the screens that were not part of the first load, one after another. */
export async function fetchLater(): Promise<void> {
  const all = [
    figures,
    schools,
    data,
    about,
    compare,
    kept,
    leaders,
    questions,
    shortage,
    coverage,
    proposal,
    around,
    check,
    law,
    plan,
    tasks,
    settings,
    me,
  ];
  for (const screen of all) await screen.fetch();
}

/** The places of the application, in the order of the menu. */
export const PLACES = [
  { key: 'status', path: '/' },
  { key: 'figures', path: '/nokkeltall' },
  { key: 'schools', path: '/skoler' },
  { key: 'plan', path: '/plan' },
  { key: 'tasks', path: '/oppgaver' },
  { key: 'report', path: '/rapport' },
  { key: 'data', path: '/data' },
  { key: 'about', path: '/om' },
  { key: 'settings', path: '/innstillinger' },
] as const;
export type PlaceKey = (typeof PLACES)[number]['key'];

/** Two figures side by side: a way of looking at Nøkkeltall, and no place of its own in the menu. */
export const COMPARE_PATH = '/sammenlign';

/** Everything about leaders: reached from Status, whose question it answers further. */
export const LEADERS_PATH = '/ledere';

/** How much is lacking in each group: reached from the plan’s questions. */
export const SHORTAGE_PATH = '/mangelindeks';

/** The owner’s plan; each action stands below it. */
export const PLAN_PATH = '/plan';

/** The plan’s questions: ways into Nøkkeltall. */
export const QUESTIONS_PATH = '/sporsmal';

/** Living conditions, working time and pay: what stands around the figures. */
export const AROUND_PATH = '/rundt';

/** What needs somebody; plans and kept checks stand below it. */
export const TASKS_PATH = '/oppgaver';

/** A candidate beside the requirements of a post: reached from Mine oppgaver. */
export const CHECK_PATH = '/krav';

/** Users, roles, the log, limits and retention stand below it. */
export const SETTINGS_PATH = '/innstillinger';

/** One's own page: reached from the head and the foot. */
export const ME_PATH = '/meg';

/** What the law says: reached from Om tallene and from each answer's paragraphs. */
export const LAW_PATH = '/loven';

/** Who teaches with what the law asks for: reached from Nøkkeltall, from the plan’s questions and from a school. */
export const COVERAGE_PATH = '/dekning';

/** Ways to full coverage of one school: reached from the page above and from a school. */
export const PROPOSAL_PATH = '/dekning/forslag';

/** Paths that lie in a place without standing below its own. */
const LIES_IN: Readonly<Record<string, PlaceKey>> = {
  [COMPARE_PATH]: 'figures',
  [QUESTIONS_PATH]: 'figures',
  [SHORTAGE_PATH]: 'figures',
  [AROUND_PATH]: 'figures',
  [COVERAGE_PATH]: 'figures',
  [PROPOSAL_PATH]: 'figures',
  [LEADERS_PATH]: 'status',
  [CHECK_PATH]: 'tasks',
  [LAW_PATH]: 'about',
  [ME_PATH]: 'settings',
};

/** The place a path lies in, or null. */
export function placeOf(path: string): PlaceKey | null {
  const beside = LIES_IN[path];
  if (beside !== undefined) return beside;
  const found = PLACES.find((place) =>
    place.path === '/' ? path === '/' : path === place.path || path.startsWith(`${place.path}/`),
  );
  return found?.key ?? null;
}

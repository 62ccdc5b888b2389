/** What the reader asks on the screens about schools: all of it stands in the address. */
export interface AskedSchools {
  readonly view: SchoolView;
  readonly search: string;
  /** Code of a school type, or empty. */
  readonly type: string;
  /** Code of an area, or empty. */
  readonly area: string;
  /** Staff group of everything that is about leaving; `Total` = all staff. */
  readonly group: string;
  readonly metric: TurnoverMetric;
  /** Column, with a minus before it for falling order; empty = by name. */
  readonly sort: string;
  readonly audience: 'public' | 'internal';
  /** By what similar schools are chosen, `size:3,…`; empty = the standard. */
  readonly weights: string;
  /** Most similar schools; empty = the standard. */
  readonly beside: string;
}

export const SCHOOL_VIEWS = ['list', 'map', 'funnel'] as const;
export type SchoolView = (typeof SCHOOL_VIEWS)[number];
export const TURNOVER_METRICS = ['owner-turnover', 'school-turnover'] as const;
export type TurnoverMetric = (typeof TURNOVER_METRICS)[number];

const START = { view: 'list', group: 'teacher', metric: 'owner-turnover', audience: 'public' } as const;

/** Reads the question of an address; what is missing or unknown is answered as at the start. */
export function readAskedSchools(query: URLSearchParams): AskedSchools {
  return {
    view: SCHOOL_VIEWS.find((one) => one === query.get('view')) ?? START.view,
    search: query.get('q') ?? '',
    type: query.get('type') ?? '',
    area: query.get('area') ?? '',
    group: query.get('group') ?? START.group,
    metric: TURNOVER_METRICS.find((one) => one === query.get('metric')) ?? START.metric,
    sort: query.get('sort') ?? '',
    audience: query.get('audience') === 'internal' ? 'internal' : START.audience,
    weights: query.get('weights') ?? '',
    beside: query.get('beside') ?? '',
  };
}

function put(query: URLSearchParams, name: string, value: string, start: string): void {
  if (value !== start) query.set(name, value);
}

/** What a list and a page share: group, metric and audience. */
function shared(asked: AskedSchools): URLSearchParams {
  const query = new URLSearchParams();
  put(query, 'group', asked.group, START.group);
  put(query, 'metric', asked.metric, START.metric);
  put(query, 'audience', asked.audience, START.audience);
  put(query, 'weights', asked.weights, '');
  put(query, 'beside', asked.beside, '');
  return query;
}

function withQuery(path: string, query: URLSearchParams): string {
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The address of a list, map or funnel; what is as at the start is left out. */
export function schoolsAddress(asked: AskedSchools): string {
  const query = new URLSearchParams();
  put(query, 'view', asked.view, START.view);
  put(query, 'q', asked.search, '');
  put(query, 'type', asked.type, '');
  put(query, 'area', asked.area, '');
  put(query, 'sort', asked.sort, '');
  for (const [name, value] of shared(asked)) query.set(name, value);
  return withQuery('/skoler', query);
}

/** The address of one school's page. */
export function schoolAddress(unit: string, asked: AskedSchools): string {
  return withQuery(`/skoler/${encodeURIComponent(unit)}`, shared(asked));
}

function asQuestion(asked: AskedSchools, language: string): URLSearchParams {
  return new URLSearchParams({ group: asked.group, metric: asked.metric, lang: language });
}

/** The server's address of all schools, or of one. */
export function schoolsPath(asked: AskedSchools, language: string, unit: string | null = null): string {
  const query = asQuestion(asked, language);
  query.set('audience', asked.audience);
  return `/api/schools${unit === null ? '' : `/${encodeURIComponent(unit)}`}?${query}`;
}

/** The server's address of the schools beside one; null where they are chosen by the standard and stand on the page. */
export function similarPath(asked: AskedSchools, language: string, unit: string): string | null {
  if (asked.weights === '' && asked.beside === '') return null;
  const query = asQuestion(asked, language);
  put(query, 'weights', asked.weights, '');
  put(query, 'beside', asked.beside, '');
  return `/api/schools/${encodeURIComponent(unit)}/similar?${query}`;
}

/** Address of a file with the published list. */
export function schoolsFile(asked: AskedSchools, language: string, format: 'csv' | 'xlsx'): string {
  const query = asQuestion(asked, language);
  query.set('format', format);
  return `/api/schools/export?${query}`;
}

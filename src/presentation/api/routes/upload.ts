import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { DeliveredFile, Mapping } from '../../../record/administration/index.ts';
import { deliveryOutcome } from '../../answers/delivery-answer.ts';
import { readMappingText } from '../../answers/mapping-text.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { keeperOf, languageOf } from '../asked.ts';
import type { App, Parts } from '../parts.ts';
import { ProblemAnswer, problemResponse } from '../problem.ts';
import { idParam, languageQuery } from '../schemas/administration.ts';
import { jobSchema, jobStartedSchema, uploadSchema } from '../schemas/delivery.ts';
import { answers } from './describe.ts';

const DEFAULT_MAPPING_NAME = 'kobling';
const MEGABYTE = 1024 * 1024;

const upload = createRoute({
  method: 'post',
  path: '/api/deliveries',
  summary: 'Deliver files; the job tells how it goes',
  request: { query: languageQuery, body: { content: { 'multipart/form-data': { schema: uploadSchema } } } },
  responses: answers(202, jobStartedSchema, 'Received'),
});

const job = createRoute({
  method: 'get',
  path: '/api/jobs/{id}',
  summary: 'How a take-in goes, and its outcome',
  request: { params: idParam, query: languageQuery },
  responses: answers(200, jobSchema, 'The job'),
});

export function uploadRoutes(app: App, parts: Parts): void {
  const { jobs, uploadLimitBytes } = parts;
  const tooLarge = (c: Context) => {
    const detail = SURFACE_TEXTS[languageOf(c)].tooLarge(Math.floor(uploadLimitBytes / MEGABYTE));
    return problemResponse(new ProblemAnswer(413, 'too-large', detail));
  };
  app.use('/api/deliveries', bodyLimit({ maxSize: uploadLimitBytes, onError: tooLarge }));
  app.openapi(upload, async (c) => {
    const by = keeperOf(c, parts);
    const form = await c.req.formData();
    const files = await deliveredFiles(form);
    if (files.length === 0) throw new ProblemAnswer(400, 'wrong-use', SURFACE_TEXTS[languageOf(c)].noFiles);
    const check = form.get('check') === 'true';
    const { id } = jobs.start({ files, check, mapping: mappingIn(form, c), by });
    return c.json({ job: id }, 202);
  });
  app.openapi(job, (c) => {
    const language = languageOf(c);
    const found = jobs.find(c.req.valid('param').id);
    if (found === null) throw new ProblemAnswer(404, 'not-found', SURFACE_TEXTS[language].notFound);
    const { id, state, check, steps, reports } = found;
    const deliveries = reports.map((report) => deliveryOutcome(report, language));
    const problem = state === 'failed' ? SURFACE_TEXTS[language].fault : null;
    return c.json({ id, state, check, steps: [...steps.values()], deliveries, problem }, 200);
  });
}

async function deliveredFiles(form: FormData): Promise<readonly DeliveredFile[]> {
  const files: DeliveredFile[] = [];
  for (const entry of form.getAll('files')) {
    if (typeof entry === 'string') continue;
    files.push({ name: entry.name, bytes: new Uint8Array(await entry.arrayBuffer()), madeOn: null });
  }
  return files;
}

function mappingIn(form: FormData, c: Context): { name: string; mapping: Mapping } | null {
  const text = form.get('mapping');
  if (typeof text !== 'string' || text === '') return null;
  const mapping = readMappingText(text);
  if (mapping === null) throw new ProblemAnswer(400, 'wrong-use', SURFACE_TEXTS[languageOf(c)].badMapping('mapping'));
  const name = form.get('mappingName');
  return { name: typeof name === 'string' && name !== '' ? name : DEFAULT_MAPPING_NAME, mapping };
}

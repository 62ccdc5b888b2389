import { join } from 'node:path';
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Mapping } from '../../../record/administration/index.ts';
import { deliveryOutcome } from '../../answers/delivery-answer.ts';
import { readMappingText, UNNAMED_MAPPING } from '../../answers/mapping-text.ts';
import { fill, RECORD_TEXTS, SURFACE_TEXTS, TABLE_TEXTS } from '../../language/index.ts';
import { doerOf } from '../asked.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { ProblemAnswer } from '../problem.ts';
import { idParam, languageQuery } from '../schemas/administration.ts';
import { jobSchema, jobStartedSchema, uploadSchema } from '../schemas/delivery.ts';
import { BadForm, boundaryOf } from '../uploads/multipart.ts';
import { receiveUpload, type Upload } from '../uploads/uploads.ts';
import { answers } from './describe.ts';

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
  const { jobs } = parts;
  // Described only, not read by the router: a form of any size must not be held whole.
  app.openAPIRegistry.registerPath(upload);
  app.post(upload.path, async (c) => {
    const by = doerOf(c, parts);
    const { fields, files, remove } = await received(c, parts);
    try {
      if (files.length === 0) throw new ProblemAnswer(400, 'wrong-use', SURFACE_TEXTS[languageOf(c)].noFiles);
      const check = fields.get('check') === 'true';
      const { id } = jobs.start({ files, check, mapping: await mappingIn(fields, c, parts), by, done: remove });
      return c.json({ job: id }, 202);
    } catch (problem) {
      await remove();
      throw problem;
    }
  });
  app.openapi(job, async (c) => {
    const language = languageOf(c);
    const found = await jobs.find(c.req.valid('param').id);
    if (found === null) throw new ProblemAnswer(404, 'not-found', SURFACE_TEXTS[language].notFound);
    const { id, state, check, steps, reports, fault } = found;
    const deliveries = reports.map((report) => deliveryOutcome(report, language));
    const why = fault === null ? SURFACE_TEXTS[language].fault : RECORD_TEXTS[language].faults[fault];
    const problem = state === 'failed' ? why : null;
    return c.json({ id, state, check, steps: [...steps.values()], deliveries, problem }, 200);
  });
}

/** The form's fields and files, the files on disk. */
async function received(c: Context, { uploadDir, uploadLimitBytes, newId }: Parts): Promise<Upload> {
  const texts = SURFACE_TEXTS[languageOf(c)];
  const boundary = boundaryOf(c.req.header('content-type'));
  const { body } = c.req.raw;
  if (boundary === null || body === null) throw new ProblemAnswer(400, 'wrong-use', texts.badBody);
  try {
    return await receiveUpload({ body, boundary, most: uploadLimitBytes }, join(uploadDir, newId()));
  } catch (problem) {
    if (!(problem instanceof BadForm)) throw problem;
    // What was wrong with the form is told whole; there is no cause behind it.
    return refused(problem, c, uploadLimitBytes);
  }
}

function refused({ why }: BadForm, c: Context, limit: number): never {
  const texts = SURFACE_TEXTS[languageOf(c)];
  if (why === 'broken') throw new ProblemAnswer(400, 'wrong-use', texts.badBody);
  throw new ProblemAnswer(413, 'too-large', texts.tooLarge(Math.floor(limit / MEGABYTE)));
}

/** The mapping that was sent, or the saved one that was named; null where there is neither. */
async function mappingIn(
  fields: Upload['fields'],
  c: Context,
  { open }: Parts,
): Promise<{ name: string; mapping: Mapping } | null> {
  const text = fields.get('mapping') ?? '';
  const name = (fields.get('mappingName') ?? '').trim();
  const language = languageOf(c);
  if (text !== '') {
    const mapping = readMappingText(text);
    if (mapping === null) throw new ProblemAnswer(400, 'wrong-use', SURFACE_TEXTS[language].badMapping('mapping'));
    return { name: name || UNNAMED_MAPPING, mapping };
  }
  if (name === '') return null;
  const saved = (await open.administration.mappings()).find((one) => one.name === name);
  if (saved === undefined)
    throw new ProblemAnswer(400, 'wrong-use', fill(TABLE_TEXTS[language].mappings.unknown, { name }));
  return saved;
}

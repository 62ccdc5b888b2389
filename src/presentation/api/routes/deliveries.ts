import { createRoute } from '@hono/zod-openapi';
import { gradeDelivery } from '../../../record/administration/index.ts';
import { deliveryItem, findingAnswer } from '../../answers/delivery-answer.ts';
import { deliveryQuality } from '../../answers/quality-answer.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { doerOf } from '../asked.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { ProblemAnswer } from '../problem.ts';
import { idParam, languageQuery } from '../schemas/administration.ts';
import { deliveriesSchema, deliverySchema, withdrawSchema } from '../schemas/delivery.ts';
import { answers } from './describe.ts';

const list = createRoute({
  method: 'get',
  path: '/api/deliveries',
  summary: 'What has been delivered, withdrawn ones too',
  responses: answers(200, deliveriesSchema, 'Deliveries, latest first'),
});

const one = createRoute({
  method: 'get',
  path: '/api/deliveries/{id}',
  summary: 'One delivery and what was found in it',
  request: { params: idParam, query: languageQuery },
  responses: answers(200, deliverySchema, 'The delivery with findings'),
});

const withdraw = createRoute({
  method: 'post',
  path: '/api/deliveries/{id}/withdraw',
  summary: 'Take a wrong delivery back',
  request: { params: idParam, query: languageQuery },
  responses: answers(200, withdrawSchema, 'Withdrawn'),
});

export function deliveryRoutes(app: App, parts: Parts): void {
  const { administration } = parts.open;
  app.openapi(list, async (c) => {
    const deliveries = (await administration.deliveries()).map(deliveryItem);
    return c.json({ deliveries: deliveries.sort((a, b) => (a.takenInAt < b.takenInAt ? 1 : -1)) }, 200);
  });
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    const language = languageOf(c);
    const delivery = (await administration.deliveries()).find((summary) => summary.id === id);
    if (delivery === undefined) throw new ProblemAnswer(404, 'not-found', SURFACE_TEXTS[language].unknownDelivery(id));
    const found = await administration.findings(id);
    const quality = deliveryQuality(gradeDelivery(delivery.source, delivery.rows.read, found), language);
    const findings = found.map((finding) => findingAnswer(finding, language));
    return c.json({ delivery: deliveryItem(delivery), quality, findings }, 200);
  });
  app.openapi(withdraw, async (c) => {
    const by = doerOf(c, parts);
    const { id } = c.req.valid('param');
    const outcome = await administration.withdraw(id, by);
    if (outcome === 'unknown') {
      throw new ProblemAnswer(404, 'not-found', SURFACE_TEXTS[languageOf(c)].unknownDelivery(id));
    }
    await parts.figures.refresh();
    return c.json({ id, outcome }, 200);
  });
}

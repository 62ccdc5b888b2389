import { createRoute, z } from '@hono/zod-openapi';
import { type Asker, reachOf } from '../../../access/index.ts';
import type { LookUpsSought } from '../../../record/administration/index.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { askerOf } from '../asked.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { ProblemAnswer } from '../problem.ts';
import { languageQuery, lookUpsSchema, settingChangeSchema, settingsSchema } from '../schemas/administration.ts';
import { answers, jsonBody } from './describe.ts';

const MOST_LOOK_UPS = 500;
const DEFAULT_LOOK_UPS = 50;

const list = createRoute({
  method: 'get',
  path: '/api/settings',
  summary: 'What the owner has decided',
  responses: answers(200, settingsSchema, 'Settings'),
});

const change = createRoute({
  method: 'post',
  path: '/api/settings',
  summary: 'Change one setting',
  request: { query: languageQuery, body: jsonBody(settingChangeSchema) },
  responses: answers(200, settingsSchema, 'Settings after the change'),
});

const lookUps = createRoute({
  method: 'get',
  path: '/api/look-ups',
  summary:
    'Who has looked at whole figures and persons, latest first; lines about oneself, or one’s own looks, for whoever may not see the log',
  request: { query: languageQuery.extend({ most: z.string().optional() }) },
  responses: answers(200, lookUpsSchema, 'Look-ups'),
});

export function settingRoutes(app: App, parts: Parts): void {
  const { administration } = parts.open;
  app.openapi(list, async (c) => c.json({ settings: await administration.settingTexts() }, 200));
  app.openapi(change, async (c) => {
    const { key, value } = c.req.valid('json');
    const outcome = await administration.changeSetting(key, value);
    if (!outcome.ok) {
      const detail = SURFACE_TEXTS[languageOf(c)].settingRefused[outcome.reason](key, outcome.allowed);
      throw new ProblemAnswer(400, outcome.reason, detail);
    }
    await parts.figures.refresh();
    return c.json({ settings: await administration.settingTexts() }, 200);
  });
  app.openapi(lookUps, async (c) => {
    const asker = askerOf(c, parts);
    const most = Number(c.req.valid('query').most ?? DEFAULT_LOOK_UPS);
    const bounded = Number.isInteger(most) && most > 0 ? Math.min(most, MOST_LOOK_UPS) : DEFAULT_LOOK_UPS;
    const looks = await administration.lookUps({ most: bounded, seenBy: seenBy(asker) });
    return c.json({ lookUps: looks.map(({ at, who, role, unit, what }) => ({ at, who, role, unit, what })) }, 200);
  });
}

/** Everyone's lines for whoever controls, those about oneself for whoever is a person, else one's own looks. */
function seenBy(asker: Asker): LookUpsSought['seenBy'] {
  const reach = reachOf(asker, 'look-up-log');
  if (reach.kind === 'owner') return 'everyone';
  return reach.kind === 'person' ? { person: reach.person } : { who: asker.who };
}

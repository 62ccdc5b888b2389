import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const RESULTS = resolve(import.meta.dirname, '..', '..', 'test-results');
const CHROMIUM = process.env['LAGET_CHROMIUM'] ?? '/usr/bin/chromium';

/** A visitor with cookies and storage of their own; everything that the browser complains about or asks of other machines is kept. */
export interface Browsing {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, warnings and page errors since the start. */
  readonly complaints: readonly string[];
  /** Addresses asked for outside the server's own. */
  readonly foreign: readonly string[];
  readonly stop: () => Promise<void>;
}

/** One browser for all files of a worker: to start one takes as long as many a page. It ends with its worker. */
let started: Promise<Browser> | undefined;

function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export async function openBrowser(address: string): Promise<Browsing> {
  started ??= startBrowser();
  const context = await (await started).newContext({
    acceptDownloads: true,
    baseURL: address,
    locale: 'nb-NO',
    viewport: { width: 1280, height: 900 },
  });
  const complaints: string[] = [];
  const foreign: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  return { page, context, complaints, foreign, stop: () => context.close() };
}

/** Pictures are for people to look at: they are taken in the long tier, and where `LAGET_PICTURES=1` asks for them. */
const PICTURES = process.env['LAGET_PICTURES'] === '1' || process.env['LAGET_LONG'] === '1';

/** Saves what the page looks like under `test-results/`, where pictures are asked for. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(RESULTS, { recursive: true });
  await page.screenshot({ path: join(RESULTS, `${name}.png`), fullPage: true });
}

/** The first answer of a table that nobody has asked for may take long beside another journey's. */
const LONGEST_ANSWER_MS = 90_000;

/** Opens an address and waits until its answers have come. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle', { timeout: LONGEST_ANSWER_MS });
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached', timeout: LONGEST_ANSWER_MS });
}

/** The rules of axe whose verdict follows from colours. */
export const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** What axe finds against WCAG 2.2 AA (or by these rules alone): rule and place, one line each. */
export async function axeFindings(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  // Of what is right nothing more is written down than that it is: on long pages that is most of the work.
  // No page has another one in it, so nothing has to be put together in a new window: that takes twice as long.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  const asked =
    rules.length > 0
      ? axe.withRules([...rules])
      : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await asked.analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`));
}

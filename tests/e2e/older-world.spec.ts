import { shortSeed } from '@letter/shared/authority';
import { type Page, expect, test } from 'playwright/test';
import { canonicalJson, digestOf, readStored, startGame } from '@letter/shared/authority';
import { DEFAULT_SCENARIO } from '@letter/shared/lab';
import { publicFile, writeTableFile } from '@letter/server/files/table-file';
import { recordOf } from '../support/log-cases.ts';
import { checkLooks } from './looks.ts';
import { person, phaseOpen, sitDown } from './person.ts';
import { say } from './words.ts';

// A table that plays on other data than the page's own copy of that name: the page gets the table's data by their hash.

const CHIP = 140;

/** A newly opened game on data that have a different chip and lack a price that was added later. */
function fileOfOlderGame(): string {
  const { 'convene.points': _, ...costs } = DEFAULT_SCENARIO.costs;
  const { budget } = DEFAULT_SCENARIO.params;
  const params = { ...DEFAULT_SCENARIO.params, budget: { ...budget, chip: { ...budget.chip, value: CHIP } } };
  const data = { ...DEFAULT_SCENARIO, costs, params };
  const scenarioHash = digestOf(canonicalJson(data));
  const world = readStored(data, scenarioHash);
  if (!world.ok) throw new Error(world.error.code);
  const events = startGame(world.value, shortSeed(7), 'blitz', null);
  return writeTableFile(publicFile({ record: recordOf('table', { scenarioHash, format: 'blitz' }), events }), data);
}
const FILE = Buffer.from(fileOfOlderGame());

async function bring(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: say('landing', 'saved.open') }).click();
  const file = { name: 'game.jsonl', mimeType: 'application/x-ndjson', buffer: FILE };
  await page.getByLabel(say('landing', 'saved.file')).setInputFiles(file);
  await page.getByRole('button', { name: say('landing', 'saved.go') }).click();
}

const sit = (page: Page) =>
  page.getByRole('button', { name: `${say('waiting', 'take')}: ${say('marks', 'seat.dprk')}` }).click();

test('a page plays on the data of its table, not on its own copy of that name', async ({ page: host, browser }) => {
  await bring(host);
  await expect(host).toHaveURL(/\/t\/[A-Z0-9]{6}$/);
  // Who brought the file has everybody's secrets in hand, and leads.
  const guest = await person(browser, 'Candid Ferry');
  const { page } = guest;
  await sitDown(guest, new URL(host.url()).pathname);
  await sit(page);
  await phaseOpen(page, 'briefing');
  await expect(page.getByText(`US$${CHIP} million`).first()).toBeVisible();
  await expect(page.getByText(`US$${DEFAULT_SCENARIO.params.budget.chip.value} million`)).toHaveCount(0);
  await guest.leave();
});

test('while the data load the page says so; if they cannot be loaded, it says what is safe and retries', async ({
  page,
}) => {
  const come = Promise.withResolvers<void>();
  await page.route('**/api/scenarios/**', async (route) => {
    await come.promise;
    await route.abort();
  });
  await bring(page);
  await expect(page.getByText(say('table', 'world.loading'))).toBeVisible();
  await checkLooks(page, 'a world on its way');
  come.resolve();
  await expect(page.getByText(say('table', 'world.failed.what'))).toBeVisible();
  await expect(page.getByText(say('table', 'connection.failed.safe'))).toBeVisible();
  await checkLooks(page, 'a world that does not come');
  await page.unrouteAll();
  await page.getByRole('button', { name: say('table', 'connection.failed.again') }).click();
  await expect(page.getByRole('heading', { name: say('seat', 'sit.title') })).toBeVisible();
});

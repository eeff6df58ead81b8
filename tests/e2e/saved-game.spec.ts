import { shortSeed } from '@letter/shared/authority';
import { type Browser, type Page, expect, test } from 'playwright/test';
import { digestOf } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { publicFile, writeTableFile } from '@letter/server/files/table-file';
import { recordOf } from '../support/log-cases.ts';
import { box, pick } from './lists.ts';
import { checkLooks } from './looks.ts';
import { type Person, person, phaseOpen, sitDown } from './person.ts';
import { say } from './words.ts';

// The file of an earlier game opens a new table from the landing page: where the game stopped, or from an earlier
// round.

const { log } = playBotGame({
  scenario: DEFAULT_SCENARIO,
  seed: 7,
  format: 'blitz',
  fixedRounds: null,
  temperature: { us: 1, china: 1, un: 1, dprk: 1 },
});
/** The game as it was in the negotiation of its third round. */
const stood = log.slice(
  0,
  log.findIndex((one) => one.kind === 'phase-opened' && one.round === 3 && one.phase === 'negotiation') + 1,
);
const record = recordOf('table', { people: [], host: null, nextPerson: 1, status: 'playing', format: 'blitz' });
const FILE = writeTableFile(publicFile({ record, events: stood }), DEFAULT_SCENARIO);

/** Chooses a file of this content by keyboard. */
async function choose(page: Page, text: string): Promise<void> {
  const open = page.getByRole('button', { name: say('landing', 'saved.open') });
  if ((await open.getAttribute('aria-expanded')) !== 'true') {
    await open.focus();
    await page.keyboard.press('Enter');
  }
  const field = page.getByLabel(say('landing', 'saved.file'));
  await field.setInputFiles({ name: 'game.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(text) });
}

/** Sits down as somebody else than who brought the file: that one has everybody's secrets in hand, and leads. */
async function sitDownThere(browser: Browser, page: Page, seat: 'us' | 'china'): Promise<Person> {
  await expect(page).toHaveURL(/\/t\/[A-Z0-9]{6}$/);
  const other = await person(browser, 'Candid Ferry');
  await sitDown(other, new URL(page.url()).pathname);
  await other.page.getByRole('button', { name: `${say('waiting', 'take')}: ${say('marks', `seat.${seat}`)}` }).click();
  return other;
}

const openIt = (page: Page) => page.getByRole('button', { name: say('landing', 'saved.go') });

test('a saved game continues at a new table from the chosen round, with seats for those who come', async ({
  page,
  browser,
}) => {
  await page.goto('/');
  await choose(page, FILE);
  await expect(page.getByText(say('landing', 'saved.told', { world: 'January 2016', count: 3 }))).toBeVisible();
  await box(page, say('landing', 'saved.from')).click();
  await expect(page.getByRole('option')).toHaveText([
    say('landing', 'saved.stood'),
    ...[1, 2, 3].map((round) => say('landing', 'saved.round', { round })),
  ]);
  // The list takes the focus a moment after it opens; until then the key would reach nothing that closes it.
  await page.getByRole('option').first().press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await checkLooks(page, 'a saved game chosen');
  await pick(page, say('landing', 'saved.from'), say('landing', 'saved.round', { round: 2 }));
  await openIt(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `${say('waiting', 'take')}: ${say('marks', 'seat.china')}` }).click();
  await expect(page.getByText(say('refusal', 'knows-secrets'))).toBeVisible();
  const other = await sitDownThere(browser, page, 'china');
  await phaseOpen(other.page, 'briefing');
  await expect(other.page.getByText(say('table', 'roundFixed', { round: 2, most: 5 }))).toBeVisible();
  await other.leave();
});

test('without a choice it continues where it stopped', async ({ page, browser }) => {
  await page.goto('/');
  await choose(page, FILE);
  await openIt(page).click();
  const other = await sitDownThere(browser, page, 'us');
  await phaseOpen(other.page, 'negotiation');
  await expect(other.page.getByText(say('table', 'roundFixed', { round: 3, most: 5 }))).toBeVisible();
  await other.leave();
});

test('an invalid or truncated file is reported at once, a changed one by the server; each with what to do', async ({
  page,
}) => {
  const told = async (fault: string) => {
    for (const part of ['what', 'remedy'])
      await expect(page.getByText(say('common', `badFile.${fault}.${part}`))).toBeVisible();
  };
  await page.goto('/');
  await choose(page, 'Dear diary');
  await told('not-a-table');
  await expect(openIt(page)).toHaveCount(0);
  await choose(page, FILE.slice(0, FILE.length / 2));
  await told('cut-off');
  await choose(page, FILE.replace('"round":2,"shock":null', '"round":2,"shock":""'));
  await expect(page.getByText(say('common', 'badFile.cut-off.what'))).toHaveCount(0);
  await openIt(page).click();
  await told('edited');
  // Under a digest that matches, but not what the rules would have made of it.
  const body = FILE.slice(0, FILE.trimEnd().lastIndexOf('\n') + 1).replaceAll(shortSeed(7), shortSeed(8));
  await choose(page, `${body}${JSON.stringify({ digest: digestOf(body) })}\n`);
  await openIt(page).click();
  await told('not-a-game');
  await checkLooks(page, 'a saved game refused');
  await choose(page, FILE);
  await expect(page.getByText(say('common', 'badFile.not-a-game.what'))).toHaveCount(0);
  await expect(openIt(page)).toBeEnabled();
});

test('a table of friends is opened by correspondence from the landing page, which says what that means', async ({
  page,
}) => {
  await page.goto('/');
  const more = page.getByRole('button', { name: say('landing', 'wish.more') });
  await more.focus();
  await page.keyboard.press('Enter');
  await pick(page, say('landing', 'wish.pace'), say('landing', 'wish.paces.day'));
  await expect(page.getByText(say('landing', 'wish.paceWords.day'))).toBeVisible();
  await checkLooks(page, 'more choices');
  await expect(page.getByText(say('landing', 'play.friends.slow'))).toBeVisible();
  await page.getByRole('button', { name: say('landing', 'play.friends.title') }).click();
  await expect(page).toHaveURL(/\/t\/[A-Z0-9]{6}$/);
  await expect(box(page, say('table', 'pace.label'))).toContainText(say('table', 'pace.day'));
});

import { type BrowserContextOptions, expect, test } from 'playwright/test';
import { freePort } from '../tools/tools.ts';
import { ServerChild } from '../load/chaos/server-child.ts';
import { startPostgres } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';
import { effortStep, setEffort } from './acts.ts';
import { appears, closePhase, nextStep, openTable, person, phaseOpen, pressOn, seated, sitDown } from './person.ts';
import { say } from './words.ts';

// Two processes are one server: whoever opened the page of one plays at a table of the other, and plays on when that one dies.

test('people whose table lost its process play on at another one by themselves, with what they had set', async ({
  browser,
}) => {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const env = { DATABASE_URL: await postgres.database(), REDIS_URL: redis.url };
  const owner = new ServerChild(await freePort(), env);
  const other = new ServerChild(await freePort(), env);
  try {
    await Promise.all([owner.start(), other.start()]);
    const from = (baseURL: string): BrowserContextOptions => ({ baseURL });
    const host = await person(browser, 'Quiet Heron', from(other.origin));
    const guest = await person(browser, 'Candid Ferry', from(other.origin));
    // The table is made by a call to the one, and everybody comes by the page of the other.
    const maker = await person(browser, 'Early Meridian', from(owner.origin));
    const path = await openTable(maker.page, { kind: 'friends' });
    await maker.leave();
    await sitDown(host, path);
    await seated(host);
    await sitDown(guest, path);
    await seated(guest);
    await host.page.getByRole('button', { name: say('waiting', 'start') }).click();
    for (const phase of ['briefing', 'negotiation'] as const) await closePhase([host, guest], phase);
    await phaseOpen(guest.page, 'orders');
    await setEffort(guest.page, 'spirit', 'elite', 2);
    await pressOn(host.page, 'orders');

    await owner.kill();

    // In its place on the page; what is said aloud stays for longer.
    const lost = [host, guest].map(({ page }) =>
      page.locator('.connection-line').getByText(say('table', 'connection.lost')),
    );
    await Promise.all(lost.map(appears));
    // Nobody does anything: the other process takes the table over, and the pages find it.
    await Promise.all(lost.map((words) => expect(words).toHaveCount(0, { timeout: 120_000 })));
    await phaseOpen(guest.page, 'orders');
    await expect(effortStep(guest.page, 'spirit', 'elite', 2)).toBeChecked();
    await expect(nextStep(host.page)).toHaveText(say('table', 'action.reopen'));
    await pressOn(guest.page, 'orders');
    await phaseOpen(host.page, 'adjudication');
    await phaseOpen(guest.page, 'adjudication');
    await host.leave();
    await guest.leave();
  } finally {
    await Promise.all([owner.kill(), other.kill()]);
    await Promise.all([postgres.remove(), redis.remove()]);
  }
});

import { type Page, expect, test } from 'playwright/test';
import { effortStep, setEffort } from './acts.ts';
import { appears, closePhase, nextStep, openTable, person, phaseOpen, pressOn, seated, sitDown } from './person.ts';
import { say } from './words.ts';

// Moving about is not leaving: Back, Forward and links of our own cost nobody a seat, an order or the phase.

/** Comes to a table as most people do: by its code on the first page, so that Back leads there without a new load. */
async function comeByCode(page: Page, path: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: say('landing', 'join.label') }).fill(path.slice('/t/'.length));
  await page.getByRole('button', { name: say('landing', 'join.button'), exact: true }).click();
}

test('Back in the middle of a phase keeps seat, orders and phase; only Leave the table leaves, and asks once', async ({
  browser,
}) => {
  const host = await person(browser, 'Quiet Heron');
  const guest = await person(browser, 'Candid Ferry');
  const path = await openTable(host.page, { kind: 'friends' });
  await sitDown(host, path);
  await seated(host);
  await comeByCode(guest.page, path);
  await seated(guest);
  await host.page.getByRole('button', { name: say('waiting', 'start') }).click();
  for (const phase of ['briefing', 'negotiation'] as const) await closePhase([host, guest], phase);
  await phaseOpen(guest.page, 'orders');
  await setEffort(guest.page, 'spirit', 'elite', 2);
  await pressOn(host.page, 'orders');

  await guest.page.goBack();
  await appears(guest.page.getByRole('list', { name: say('landing', 'play.label') }));
  await expect(host.page.getByText(say('table', 'ready.lost.kept'))).toBeVisible();
  await expect(nextStep(host.page)).toHaveText(say('table', 'action.reopen'));
  await guest.page.goForward();
  await phaseOpen(guest.page, 'orders');
  await expect(effortStep(guest.page, 'spirit', 'elite', 2)).toBeChecked();
  await expect(guest.page.getByRole('heading', { name: say('seat', 'handover.title') })).toHaveCount(0);
  await expect(host.page.getByText(say('table', 'ready.lost.kept'))).toHaveCount(0);

  await guest.page.getByRole('button', { name: say('seat', 'title') }).click();
  const open = guest.page.getByRole('button', { name: say('table', 'leave.open') });
  await open.click();
  await expect(guest.page.getByText(say('table', 'leave.words.playing'))).toBeVisible();
  await guest.page.getByRole('button', { name: say('table', 'leave.keep') }).click();
  await expect(nextStep(host.page)).toHaveText(say('table', 'action.reopen'));
  await open.click();
  await guest.page.getByRole('button', { name: say('table', 'leave.confirm'), exact: true }).click();
  await appears(guest.page.getByRole('list', { name: say('landing', 'play.label') }));
  // Nobody is left to decide, and what was set stands.
  await phaseOpen(host.page, 'adjudication');
  expect([...host.faults, ...guest.faults]).toEqual([]);
  await host.leave();
  await guest.leave();
});

test('tables opened one after the other in one tab keep the seat and the host who opened them', async ({ browser }) => {
  const { page, leave } = await person(browser, 'Quiet Heron');
  const student = await person(browser, 'Candid Ferry');
  await page.goto('/');
  const codes: string[] = [];
  for (const _ of [1, 2, 3]) {
    await page.getByRole('button', { name: new RegExp(`^${say('landing', 'play.friends.title')}`) }).click();
    await appears(page.getByRole('button', { name: say('waiting', 'start') }));
    await page.getByRole('button', { name: `${say('waiting', 'take')}: ${say('marks', 'seat.china')}` }).click();
    await appears(page.getByRole('button', { name: say('waiting', 'leave') }));
    codes.push(new URL(page.url()).pathname);
    await page.goBack();
  }
  const [first = ''] = codes;
  await sitDown(student, first);
  await seated(student);
  await expect(student.page.getByRole('button', { name: say('waiting', 'start') })).toHaveCount(0);
  await page.goForward();
  await page.goto(first);
  await appears(page.getByRole('button', { name: say('waiting', 'start') }));
  const china = page
    .getByRole('list', { name: say('waiting', 'seats') })
    .getByRole('listitem')
    .nth(1);
  await expect(china.getByRole('button', { name: say('waiting', 'leave') })).toBeVisible();
  await leave();
  await student.leave();
});

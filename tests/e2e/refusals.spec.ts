import { expect, test } from 'playwright/test';
import { effortStep, setEffort } from './acts.ts';
import { appears, closePhase, nextStep, openTable, person, phaseOpen, pressOn, seated, sitDown } from './person.ts';
import { say, saying } from './words.ts';

test('an empty name, or one of markup or direction marks, does no harm', async ({ browser }) => {
  const host = await person(browser, '<b>Uma</b> \u202Eevil');
  const { page } = host;
  const path = await openTable(page, { kind: 'friends' });
  await page.goto(path);
  const name = page.getByRole('textbox', { name: say('table', 'join.name') });
  await name.fill(' \u200B\u202E ');
  await page.getByRole('button', { name: say('table', 'join.go') }).click();
  await expect(page.getByText(say('table', 'join.empty'))).toBeVisible();
  await sitDown(host, path);
  await page.getByRole('button', { name: say('waiting', 'start') }).click();
  await expect(page.getByText(say('table', 'you.alone', { name: '<b>Uma</b> evil' }))).toBeVisible();
  expect(host.faults).toEqual([]);
  await host.leave();
});

test('points are not spent twice: what is too expensive says so and cannot be pressed', async ({ browser }) => {
  const alone = await person(browser, 'Plain Orchard');
  const { page } = alone;
  await sitDown(alone, await openTable(page, { kind: 'solo' }));
  for (const phase of ['briefing', 'negotiation'] as const) await closePhase([alone], phase);
  await phaseOpen(page, 'orders');
  await setEffort(page, 'spirit', 'elite', 3);
  await setEffort(page, 'spirit', 'finance', 2);
  await expect(page.getByText(/^0 of 6/).first()).toBeVisible();
  await expect(effortStep(page, 'spirit', 'programme', 2)).toBeDisabled();
  await expect(page.getByText(say('decide', 'closed.none.points')).first()).toBeVisible();
  // A report may still be changed: words are free.
  await setEffort(page, 'report', 'programme', 3);
  expect(alone.faults).toEqual([]);
  await alone.leave();
});

test('a lost connection says so, keeps the orders and comes back automatically', async ({ browser }) => {
  const host = await person(browser, 'Level Ferry');
  const guest = await person(browser, 'Frank Crane');
  const path = await openTable(host.page, { kind: 'friends' });
  await sitDown(host, path);
  await sitDown(guest, path);
  await seated(guest);
  await host.page.getByRole('button', { name: say('waiting', 'start') }).click();
  for (const phase of ['briefing', 'negotiation'] as const) await closePhase([host, guest], phase);
  await phaseOpen(host.page, 'orders');
  await setEffort(host.page, 'spirit', 'elite', 2);
  await phaseOpen(guest.page, 'orders');

  // The page itself notices a network that goes silent, and the table notices it for the others.
  await host.page.context().setOffline(true);
  const lost = host.page.locator('.connection-line').getByText(say('table', 'connection.lost'));
  await expect(lost).toBeVisible();
  await host.page.context().setOffline(false);
  await expect(lost).toBeHidden();
  await expect(host.page.getByText(saying('table', 'you.alone'))).toBeVisible();
  await closePhase([host, guest], 'orders');
  await phaseOpen(host.page, 'adjudication');
  await expect(nextStep(guest.page)).toHaveText(say('table', 'action.adjudication'));
  await host.leave();
  await guest.leave();
});

test('a second window takes the seat over, and the first says where it is now', async ({ browser }) => {
  const alone = await person(browser, 'Amber Causeway');
  const { page } = alone;
  await sitDown(alone, await openTable(page, { kind: 'solo' }));
  await phaseOpen(page, 'briefing');
  const second = await page.context().newPage();
  await second.goto(page.url());
  // A new window of a shared machine may be somebody else’s.
  await second.getByRole('button', { name: say('table', 'still.go', { name: 'Amber Causeway' }) }).click();
  await phaseOpen(second, 'briefing');
  await expect(page.getByText(say('table', 'connection.moved.what'))).toBeVisible();
  await page.getByRole('button', { name: say('table', 'connection.moved.again') }).click();
  await phaseOpen(page, 'briefing');
  await alone.leave();
});

/** Holds what a page sends over its sockets between two events; runs in the page, before its own code. */
function slowNetwork(): void {
  const held: (() => void)[] = [];
  let isSlow = false;
  const send = Reflect.get(WebSocket.prototype, 'send');
  WebSocket.prototype.send = function (...message: Parameters<WebSocket['send']>) {
    const now = (): void => send.apply(this, message);
    if (isSlow) held.push(now);
    else now();
  };
  addEventListener('network-slow', () => (isSlow = true));
  addEventListener('network-fast', () => {
    isSlow = false;
    for (const now of held.splice(0)) now();
  });
}

test('an order that comes after its phase says that the phase is over', async ({ browser }) => {
  const host = await person(browser, 'Early Lantern');
  const guest = await person(browser, 'Distant Meridian');
  await host.page.addInitScript(slowNetwork);
  const path = await openTable(host.page, { kind: 'friends' });
  await sitDown(host, path);
  await sitDown(guest, path);
  await seated(guest);
  await host.page.getByRole('button', { name: say('waiting', 'start') }).click();
  for (const phase of ['briefing', 'negotiation'] as const) await closePhase([host, guest], phase);
  // The host is ready, then changes an order over a slow network while the guest closes the phase.
  await pressOn(host.page, 'orders');
  await expect(nextStep(host.page)).toHaveText(say('table', 'action.reopen'));
  await host.page.evaluate(() => dispatchEvent(new Event('network-slow')));
  await effortStep(host.page, 'spirit', 'elite', 0).locator('xpath=ancestor::label').click();
  await pressOn(guest.page, 'orders');
  await phaseOpen(host.page, 'adjudication');
  await host.page.evaluate(() => dispatchEvent(new Event('network-fast')));
  // An answer goes before the news of the round.
  const phase = say('marks', 'phaseWithin.adjudication');
  await appears(host.page.locator('.toast').getByText(say('refusal', 'stale-phase', { phase, round: 1 })));
  await host.leave();
  await guest.leave();
});

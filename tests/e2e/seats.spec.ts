import { expect, test } from 'playwright/test';
import { choose, effortStep } from './acts.ts';
import { box, pick } from './lists.ts';
import { checkLooks } from './looks.ts';
import { appears, nextStep, openTable, person, phaseOpen, pressOn, seated, sitDown } from './person.ts';
import { say } from './words.ts';

// A seat belongs to its person: through reloads, and on whatever device they continue.

test('twenty reloads in a row keep the seat', async ({ browser }) => {
  const host = await person(browser, 'Quiet Heron');
  const guest = await person(browser, 'Candid Ferry');
  const path = await openTable(host.page, { kind: 'friends' });
  await sitDown(host, path);
  await seated(host);
  await sitDown(guest, path);
  await seated(guest);
  await host.page.getByRole('button', { name: say('waiting', 'start') }).click();
  await phaseOpen(guest.page, 'briefing');
  for (let times = 0; times < 20; times += 1) {
    await guest.page.reload({ waitUntil: 'commit' });
    await appears(guest.page.getByRole('heading', { level: 1, name: say('marks', 'seat.china') }));
    await appears(guest.page.getByText(say('table', 'you.alone', { name: 'Candid Ferry' })));
  }
  // Not as an observer: the next step is still theirs to take.
  await expect(guest.page.getByText(say('table', 'action.note.observe'))).toHaveCount(0);
  await expect(nextStep(guest.page)).toBeEnabled();
  expect(guest.faults).toEqual([]);
  await host.leave();
  await guest.leave();
});

test('a personal link brings the same person to a second device; the first says so and takes over again', async ({
  browser,
}) => {
  const host = await person(browser, 'Quiet Heron');
  const { page } = host;
  await sitDown(host, await openTable(page, { kind: 'solo', seat: 'un' }));
  await phaseOpen(page, 'briefing');
  const path = new URL(page.url()).pathname;
  await page.getByRole('button', { name: say('seat', 'title') }).click();
  const link = await page.getByLabel(say('seat', 'code.link')).inputValue();
  expect(link).toMatch(/\/t\/[A-Z0-9]{6}\?rejoin=[A-Z0-9]{5}-[A-Z0-9]{5}$/);
  await page.getByRole('button', { name: say('seat', 'close') }).click();

  const phone = await person(browser, 'Nobody', { viewport: { width: 390, height: 844 }, isMobile: true });
  // The link names the host as others on the network reach it; here its path is enough.
  await phone.page.goto(link.slice(link.indexOf('/t/')));
  await phaseOpen(phone.page, 'briefing');
  await expect(phone.page.getByRole('heading', { level: 1, name: say('marks', 'seat.un') })).toBeVisible();
  expect(new URL(phone.page.url()).search).toBe('');
  await expect(page.getByText(say('table', 'connection.moved.what'))).toBeVisible();

  // Reloading the first device neither takes the seat back automatically nor makes its person an observer.
  await page.goto(path);
  await expect(page.getByText(say('seat', 'moved.what'))).toBeVisible();
  await page.getByRole('button', { name: say('seat', 'moved.here') }).click();
  await phaseOpen(page, 'briefing');
  await expect(phone.page.getByText(say('table', 'connection.moved.what'))).toBeVisible();

  // From a device that knows nothing, typed by hand, in lower case.
  const third = await person(browser, 'Nobody');
  await third.page.goto(path);
  await third.page.getByRole('button', { name: say('seat', 'rejoin.title') }).click();
  const field = third.page.getByLabel(say('seat', 'rejoin.label'));
  const go = third.page.getByRole('button', { name: say('seat', 'rejoin.go') });
  await go.click();
  await expect(third.page.getByText(say('seat', 'rejoin.empty'))).toBeVisible();
  await field.fill('aaaaa-aaaaa');
  await go.click();
  await expect(third.page.getByText(/^This personal code is nobody’s/)).toBeVisible();
  await field.fill(` ${link.split('=')[1]?.toLowerCase().replace('-', ' ') ?? ''} `);
  await go.click();
  await phaseOpen(third.page, 'briefing');
  await expect(third.page.getByText(say('table', 'you.alone', { name: 'Quiet Heron' }))).toBeVisible();
  for (const one of [host, phone, third]) await one.leave();
});

test('an absent person is played for as they ordered, everybody sees it, and one screen hands the seat back', async ({
  browser,
}) => {
  const host = await person(browser, 'Quiet Heron');
  const guest = await person(browser, 'Candid Ferry');
  const path = await openTable(host.page, { kind: 'friends' });
  await sitDown(host, path);
  await seated(host);
  await sitDown(guest, path);
  await seated(guest);
  await host.page.getByRole('button', { name: say('waiting', 'start') }).click();
  await phaseOpen(guest.page, 'briefing');

  await guest.page.getByRole('button', { name: say('seat', 'title') }).click();
  // In a select letters find an option; elsewhere G and D lead to another page.
  await box(guest.page, say('seat', 'standing.vote')).press('g');
  await box(guest.page, say('seat', 'standing.vote')).press('d');
  await expect(
    guest.page.getByRole('button', { name: say('table', 'nav.briefing'), exact: true, includeHidden: true }).first(),
  ).toHaveAttribute('aria-current', 'page');
  await pick(
    guest.page,
    say('marks', 'basket.elite'),
    say('seat', 'standing.step', { effort: 2, word: say('play', 'effortWord.2') }),
  );
  await pick(guest.page, say('seat', 'standing.vote'), say('seat', 'standing.votes.abstain'));
  await choose(guest.page.getByRole('checkbox', { name: say('seat', 'standing.neverSecret') }));
  await guest.page.getByRole('button', { name: say('seat', 'standing.save') }).click();
  await expect(guest.page.getByText(say('seat', 'standing.saved'))).toBeVisible();
  await checkLooks(guest.page, 'seat of china');
  await guest.page.getByRole('button', { name: say('table', 'leave.open') }).click();
  await checkLooks(guest.page, 'about to leave');
  await guest.page.getByRole('button', { name: say('table', 'leave.confirm'), exact: true }).click();

  await expect(host.page.getByText(say('table', 'ready.left.covered'))).toBeVisible();
  for (const phase of ['briefing', 'negotiation'] as const) await pressOn(host.page, phase);
  await phaseOpen(host.page, 'orders');

  await guest.page.goto(path);
  await expect(guest.page.getByRole('heading', { name: say('seat', 'handover.title') })).toBeVisible();
  await expect(guest.page.getByText(/standing orders were carried out/)).toBeVisible();
  await expect(guest.page.getByText(say('seat', 'handover.open.orders'))).toBeVisible();
  await checkLooks(guest.page, 'handover');
  await expect(host.page.getByText(say('table', 'ready.left.covered'))).toHaveCount(0);
  await nextStep(guest.page).click();
  await phaseOpen(guest.page, 'orders');
  await expect(effortStep(guest.page, 'spirit', 'elite', 2)).toBeChecked();
  // It is shown once; a reload goes straight to the table.
  await guest.page.reload();
  await phaseOpen(guest.page, 'orders');
  await host.leave();
  await guest.leave();
});

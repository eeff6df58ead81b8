import { expect, test } from 'playwright/test';
import { pick } from './lists.ts';
import { checkLooks } from './looks.ts';
import { closePhase, openTable, person, phaseOpen, seated, sitDown } from './person.ts';
import { say } from './words.ts';

// A game that has to stop is not lost: its debrief opens, its record is saved, and it is continued from there.

test('ended early, shown, saved as a file, and continued from the file by new people', async ({ browser }, info) => {
  const host = await person(browser, 'Quiet Heron', { acceptDownloads: true });
  const { page } = host;
  await sitDown(host, await openTable(page, { kind: 'friends' }));
  await seated(host);
  await page.getByRole('button', { name: say('waiting', 'start') }).click();
  await phaseOpen(page, 'briefing');
  // Before anything was adjudicated there is nothing to show.
  await page.getByRole('button', { name: say('seat', 'title') }).click();
  await expect(page.getByRole('button', { name: say('table', 'end.open') })).toHaveCount(0);
  await page.getByRole('button', { name: say('seat', 'close') }).click();
  for (const phase of ['briefing', 'negotiation', 'orders', 'adjudication'] as const) await closePhase([host], phase);
  await phaseOpen(page, 'briefing');

  await page.getByRole('button', { name: say('seat', 'title') }).click();
  await page.getByRole('button', { name: say('table', 'end.open') }).click();
  await page.getByRole('button', { name: say('table', 'end.keep') }).click();
  await page.getByRole('button', { name: say('table', 'end.open') }).click();
  // The button says that it opens the debrief, and it does.
  await page.getByRole('button', { name: say('table', 'end.confirm') }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Broken off/ })).toBeVisible();
  for (const step of ['happened', 'knew', 'paid', 'why', 'whatif'] as const)
    await page.getByRole('button', { name: say('debrief', `next.${step}`) }).click();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: say('debrief', 'sowhat.keepSave') }).click();
  const file = info.outputPath('game.jsonl');
  await (await saving).saveAs(file);

  await page.goto('/');
  await page.getByRole('button', { name: say('landing', 'saved.open') }).click();
  await page.getByLabel(say('landing', 'saved.file')).setInputFiles(file);
  await pick(page, say('landing', 'saved.from'), say('landing', 'saved.round', { round: 2 }));
  await page.getByRole('button', { name: say('landing', 'saved.go') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('seat', 'sit.title') })).toBeVisible();
  await checkLooks(page, 'take a seat');
  await page.getByRole('button', { name: `${say('waiting', 'take')}: ${say('marks', 'seat.dprk')}` }).click();
  await phaseOpen(page, 'briefing');
  await expect(page.getByRole('heading', { level: 1, name: say('marks', 'seat.dprk') })).toBeVisible();

  // A person who comes later takes over one of the remaining seats from the advisor.
  const guest = await person(browser, 'Candid Ferry');
  await sitDown(guest, new URL(page.url()).pathname);
  await guest.page.getByRole('button', { name: say('seat', 'sit.open') }).click();
  await guest.page.getByRole('button', { name: `${say('waiting', 'take')}: ${say('marks', 'seat.un')}` }).click();
  await expect(guest.page.getByRole('heading', { level: 1, name: say('marks', 'seat.un') })).toBeVisible();
  // The seat's own form opens with it, and takes the focus a moment later.
  await expect(guest.page.getByRole('dialog')).toBeFocused();
  await guest.page.keyboard.press('Escape');
  await closePhase([host, guest], 'briefing');
  await phaseOpen(guest.page, 'negotiation');
  expect([...host.faults, ...guest.faults]).toEqual([]);
  await host.leave();
  await guest.leave();
});

import { expect, test } from 'playwright/test';
import { effortStep, setEffort } from './acts.ts';
import { goTo, openTable, person, phaseOpen, pressOn, sitDown } from './person.ts';
import { say } from './words.ts';

test('undo restores how the round opened, even after visits to other pages', async ({ browser }) => {
  const us = await person(browser, 'Patient Ledger', { reducedMotion: 'reduce' });
  const { page } = us;
  await sitDown(us, await openTable(page, { kind: 'solo', seat: 'us' }));
  await pressOn(page, 'briefing');
  await pressOn(page, 'negotiation');
  await phaseOpen(page, 'orders');
  const undo = page.getByRole('button', { name: say('decide', 'undo') });
  const opening = effortStep(page, 'spirit', 'elite', 1);
  await expect(opening).toBeChecked();
  await expect(undo).toBeHidden();

  await setEffort(page, 'spirit', 'elite', 0);
  await goTo(page, 'record');
  await goTo(page, 'decide');
  await setEffort(page, 'spirit', 'elite', 2);
  await undo.click();
  await expect(opening).toBeChecked();
  await expect(undo).toBeHidden();
  expect(us.faults).toEqual([]);
  await us.leave();
});

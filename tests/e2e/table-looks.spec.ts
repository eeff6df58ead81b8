import { type Page, expect, test } from 'playwright/test';
import { choose, setEffort, tell, vote } from './acts.ts';
import { checkLooks } from './looks.ts';
import { checkPaper, sheetsOf } from './paper.ts';
import {
  type Person,
  type Seat,
  goTo,
  isOver,
  nextStep,
  openTable,
  person,
  phaseOpen,
  playOn,
  pressOn,
  sitDown,
} from './person.ts';
import { say } from './words.ts';

// Every page of a table is checked: at desk and phone size, in light and in dark.

async function solo(
  browser: Parameters<typeof person>[0],
  seat: Seat,
  format: 'standard' | 'blitz' = 'standard',
): Promise<Person> {
  const alone = await person(browser, 'Careful Almanac', { reducedMotion: 'reduce' });
  await sitDown(alone, await openTable(alone.page, { kind: 'solo', seat, format }));
  await phaseOpen(alone.page, 'briefing');
  return alone;
}

/** The desk has a column for talk; a phone has a separate page for it. */
async function lookAtTalk(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await goTo(page, 'talk');
  await checkLooks(page, name, ['phone']);
}

test('the name prompt, the waiting room and what an observer sees', async ({ browser }) => {
  const host = await person(browser, 'Host');
  const guest = await person(browser, 'Guest');
  const path = await openTable(host.page, { kind: 'friends' });
  await host.page.goto(path);
  await expect(host.page.getByRole('textbox', { name: say('table', 'join.name') })).toBeVisible();
  await checkLooks(host.page, 'name prompt');
  await sitDown(host, path);
  await expect(host.page.getByRole('button', { name: say('waiting', 'start') })).toBeVisible();
  await sitDown(guest, path);
  await guest.page.getByRole('button', { name: say('waiting', 'leave') }).click();
  await expect(guest.page.getByRole('button', { name: say('waiting', 'leave') })).toBeHidden();
  await checkLooks(host.page, 'waiting room');
  await checkPaper(host.page, 'waiting room', [path]);
  await host.page.getByRole('button', { name: say('waiting', 'start') }).click();
  await expect(host.page.getByText(say('waiting', 'seatless.words', { names: 'Guest' }))).toBeVisible();
  await checkLooks(host.page, 'a start with somebody without a seat');
  await host.page.getByRole('button', { name: say('waiting', 'seatless.without') }).click();
  await expect(guest.page.getByRole('heading', { name: say('briefing', 'firstTitle.observer') })).toBeVisible();
  await checkLooks(guest.page, 'observer, briefing');
  await goTo(guest.page, 'record');
  await checkLooks(guest.page, 'observer, record');
  expect([...host.faults, ...guest.faults]).toEqual([]);
  await host.leave();
  await guest.leave();
});

test('every page and phase of a half-year for the United States', async ({ browser }) => {
  const us = await solo(browser, 'us');
  const { page } = us;
  await checkLooks(page, 'first briefing');
  await checkPaper(page, 'first briefing');
  await pressOn(page, 'briefing');
  await phaseOpen(page, 'negotiation');
  await tell(page, 'china', 'What would you sign?');
  await vote(page, 'abstain');
  await checkLooks(page, 'texts');
  await checkPaper(page, 'texts');
  await lookAtTalk(page, 'talk');
  await pressOn(page, 'negotiation');
  await phaseOpen(page, 'orders');
  await setEffort(page, 'report', 'finance', 3);
  await checkLooks(page, 'orders of the United States, round 1');
  await checkPaper(page, 'orders of the United States, round 1');
  await pressOn(page, 'orders');
  await phaseOpen(page, 'adjudication');
  await checkLooks(page, 'adjudication');
  await pressOn(page, 'adjudication');
  expect(await isOver(page)).toBe(false);
  await checkLooks(page, 'second briefing');
  await goTo(page, 'record');
  await checkLooks(page, 'record');
  await checkPaper(page, 'record');
  expect(us.faults).toEqual([]);
  await us.leave();
});

test('the end of a game and the steps of its debrief', async ({ browser }) => {
  const us = await solo(browser, 'us', 'blitz');
  const { page } = us;
  await playOn([us]);
  await checkLooks(page, 'the end of the game');
  await nextStep(page).click();
  for (const step of ['happened', 'knew', 'paid', 'why', 'whatif', 'sowhat'] as const) {
    await expect(page.getByRole('button', { name: say('debrief', `next.${step}`) })).toBeVisible();
    if (step === 'knew') await page.getByRole('button', { name: say('debrief', 'knew.reveal') }).click();
    if (step === 'whatif') await expect(page.getByRole('slider', { name: say('what-if', 'handle') })).toBeVisible();
    await checkLooks(page, `debrief: ${step}`);
    if (step !== 'sowhat') await page.getByRole('button', { name: say('debrief', `next.${step}`) }).click();
  }
  const printed = ['happened', 'knew', 'paid', 'why', 'sowhat'] as const;
  const steps = printed.map((step) => say('debrief', `step.${step}`));
  await checkPaper(page, 'debrief', steps);
  expect(await sheetsOf(page)).toBeGreaterThanOrEqual(steps.length);
  expect(us.faults).toEqual([]);
  await us.leave();
});

for (const seat of ['china', 'un', 'dprk'] as const) {
  test(`the text and the orders as ${seat} sees them, once every lever is open`, async ({ browser }) => {
    const alone = await solo(browser, seat);
    const { page } = alone;
    for (let round = 1; round < 3; round += 1)
      for (const phase of ['briefing', 'negotiation', 'orders', 'adjudication'] as const) await pressOn(page, phase);
    await pressOn(page, 'briefing');
    await phaseOpen(page, 'negotiation');
    await checkLooks(page, `texts of ${seat}`);
    await pressOn(page, 'negotiation');
    await phaseOpen(page, 'orders');
    if (seat === 'dprk') {
      await choose(
        page
          .getByRole('radiogroup', { name: say('decide', 'burden.title') })
          .getByRole('radio')
          .nth(1),
      );
    }
    await checkLooks(page, `orders of ${seat}`);
    if (seat === 'dprk') {
      await page.getByRole('button', { name: say('seat', 'title') }).click();
      await checkLooks(page, 'seat of dprk');
    }
    expect(alone.faults).toEqual([]);
    await alone.leave();
  });
}

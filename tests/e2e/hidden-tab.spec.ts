import { type Page, expect, test } from 'playwright/test';
import { effortStep, setEffort } from './acts.ts';
import { hideablePerson } from './hidden-page.ts';
import { type Seat, closePhase, nextStep, openTable, person, phaseOpen, pressOn, seated, sitDown } from './person.ts';
import { say } from './words.ts';

// A background tab costs its person nothing, even if the browser freezes it: the browser answers the heartbeat without
// the page, and what arrived meanwhile waits for it.

/** Longer than the heartbeat takes to give up a silent connection. */
const PATIENCE_MS = 15_000;

test('a tab that is hidden, or even frozen, keeps its seat and its orders, and is at the right phase when shown', async ({
  browser,
  baseURL,
}) => {
  const host = await person(browser, 'Quiet Heron');
  const behind = await hideablePerson('Candid Ferry');
  const frozen = await hideablePerson('Amber Crane');
  const hidden = [behind, frozen];
  const all = [host, ...hidden];
  const path = await openTable(host.page, { kind: 'friends' });
  for (const one of all) {
    await sitDown(one, `${baseURL}${path}`);
    await seated(one);
  }
  await host.page.getByRole('button', { name: say('waiting', 'start') }).click();
  // The clock of the first half-year takes twice as long.
  for (const phase of ['briefing', 'negotiation', 'orders', 'adjudication', 'briefing', 'negotiation'] as const) {
    await closePhase(all, phase);
  }
  for (const { page } of hidden) {
    await phaseOpen(page, 'orders');
    await setEffort(page, 'spirit', 'elite', 2);
  }
  const others = host.page.getByRole('list', { name: say('table', 'ready.label') });
  await expect(others.getByText(say('table', 'ready.orders.no'))).toHaveCount(2);
  const awayWords = await watchFor(host.page, [
    ...(['lost', 'left'] as const).flatMap((how) =>
      (['kept', 'covered'] as const).map((by) => say('table', `ready.${how}.${by}`)),
    ),
    ...(['china', 'un'] as const).map((seat) => toast('bot', seat)),
  ]);

  await behind.hide('behind');
  await frozen.hide('frozen');
  await pressOn(host.page, 'orders');
  // Nobody seals for the hidden person: the clock does.
  await expect(nextStep(host.page)).toHaveText(say('table', 'action.adjudication'), { timeout: 150_000 });
  expect(await behind.show()).toBeGreaterThan(900);
  await phaseOpen(behind.page, 'adjudication');
  expect(behind.lines()).toBe(1);
  expect(await awayWords()).toEqual([]);
  // A frozen page loses its connection when it wakes, and has it again before anybody could act on that.
  expect(await frozen.show()).toBeGreaterThan(PATIENCE_MS);
  await phaseOpen(frozen.page, 'adjudication');
  await expect(others.getByText(say('table', 'ready.adjudication.no'))).toHaveCount(2);
  for (const how of ['lost', 'left', 'back', 'bot'] as const) {
    await expect(host.page.getByText(toast(how, 'un'))).toHaveCount(0);
  }

  for (const [seat, { page }] of [['china', behind] as const, ['un', frozen] as const]) {
    await expect(page.getByRole('heading', { level: 1, name: say('marks', `seat.${seat}`) })).toBeVisible();
    await expect(page.getByText(say('table', 'connection.lost'))).toHaveCount(0);
    await expect(page.getByRole('heading', { name: say('seat', 'handover.title') })).toHaveCount(0);
  }
  for (const phase of ['adjudication', 'briefing', 'negotiation'] as const) await closePhase(all, phase);
  // What was in the docket when the page was hidden was sealed, and so is carried over.
  for (const { page } of hidden) {
    await phaseOpen(page, 'orders');
    await expect(effortStep(page, 'spirit', 'elite', 2)).toBeChecked();
  }
  expect(behind.faults).toEqual([]);
  for (const one of all) await one.leave();
});

/** The lines of a table about a delegation that went away or came back. */
function toast(how: 'lost' | 'left' | 'back' | 'bot', seat: Seat): string {
  return say('table', `toast.${how}`, { seat: say('play', `seatStart.${seat}`) });
}

/** Watches a page from now on for words that should never appear on it; returns those that did, however briefly. */
async function watchFor(page: Page, words: readonly string[]): Promise<() => Promise<readonly string[]>> {
  const seen = await page.evaluateHandle((sought) => {
    const found: string[] = [];
    const look = () => found.push(...sought.filter((one) => document.body.textContent.includes(one)));
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
    return found;
  }, words);
  return () => seen.jsonValue();
}

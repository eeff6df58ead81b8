import { type Page, expect, test } from 'playwright/test';
import { choose, offer, turnTo } from './acts.ts';
import { appears, closePhase, nextStep, openTable, person, phaseOpen, sitDown } from './person.ts';
import { say, saying } from './words.ts';

// A word is given, broken knowingly after a warning, seen by everybody, and held against whoever broke it.

/** Says an act of the composer to whoever's conversation is open. */
async function sayAct(page: Page, kind: string, choice: string | RegExp, send: string): Promise<void> {
  await page
    .getByRole('group', { name: say('acts', 'compose.kinds') })
    .getByRole('button', { name: say('acts', `compose.kind.${kind}`) })
    .click();
  await choose(page.getByRole('radio', { name: choice }));
  await page.getByRole('button', { name: send, exact: true }).click();
}

test('one person and three bots: a treaty is broken after a warning by a nuclear test, which nobody forgets', async ({
  browser,
}) => {
  const alone = await person(browser, 'Amber Willow');
  const { page } = alone;
  await sitDown(alone, await openTable(page, { kind: 'solo', format: 'blitz', seat: 'dprk' }));
  await closePhase([alone], 'briefing');
  await phaseOpen(page, 'negotiation');

  // Much for little: a freeze and no nuclear test, for a meeting.
  await turnTo(page, 'us');
  await offer(page, [
    { by: 'dprk', act: say('agreements', 'term.freeze', { share: 50 }) },
    { by: 'dprk', act: say('agreements', 'term.refrain.nuclear') },
    { by: 'us', act: say('agreements', 'term.provide.meeting') },
  ]);
  await appears(page.getByText(say('agreements', 'status.in-force')).first());
  await closePhase([alone], 'negotiation');

  await phaseOpen(page, 'orders');
  const provocation = page.getByRole('radiogroup', { name: say('decide', 'test.title') });
  const nuclear = provocation.getByRole('radio', { name: new RegExp(`^${say('play', 'test.nuclear')}`) });
  const less = page.getByRole('button', { name: new RegExp(`^${say('decide', 'use.fund-citizens')}: one chip less`) });
  // Two chips, of which one is left; what is freed is on offer once the server has counted it.
  await expect(nuclear).toBeDisabled();
  await less.click();
  await expect(nuclear).toBeEnabled();
  await choose(nuclear);
  await expect(page.getByText(saying('stakes', 'broken.agreement')).first()).toBeVisible();
  await nextStep(page).click();
  const warning = page.getByRole('dialog', { name: say('stakes', 'plan.seal') });
  await expect(warning.getByText(say('stakes', 'rule.refrain.nuclear'))).toBeVisible();
  await warning.getByRole('button', { name: say('stakes', 'plan.sealAnyway') }).click();

  // Everybody saw it, it is told large, and the three react.
  await phaseOpen(page, 'adjudication');
  await expect(page.getByRole('heading', { name: /nuclear test/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: say('moments', 'reacted') })).toBeVisible();
  for (const seat of ['us', 'china', 'un'] as const) {
    const own = page.getByRole('listitem').filter({ hasText: new RegExp(`^${say('marks', `seatShort.${seat}`)}`) });
    await expect(own.filter({ hasText: /nuclear test/ }).first()).toBeVisible();
  }

  // For two half-years Washington signs nothing with whoever broke its word, and says why.
  for (let round = 2; round <= 3; round += 1) {
    await closePhase([alone], 'adjudication');
    await closePhase([alone], 'briefing');
    await phaseOpen(page, 'negotiation');
    await turnTo(page, 'us');
    await expect(page.getByRole('button', { name: say('agreements', 'card.sign') })).toHaveCount(0);
    await sayAct(
      page,
      'ask',
      say('acts', 'ask.price'),
      say('acts', 'compose.send.ask', { seat: say('play', 'seatThe.us') }),
    );
    const answers = page.getByRole('log').getByText(say('acts', 'reason.code.word-broken'));
    await expect(answers).toHaveCount(round - 1);
    await closePhase([alone], 'negotiation');
    await closePhase([alone], 'orders');
    await phaseOpen(page, 'adjudication');
  }
  expect(alone.faults).toEqual([]);
  await alone.leave();
});

test('a newcomer asks China, is answered with a reason, reads that it was a lie, accuses it and is answered', async ({
  browser,
}) => {
  const newcomer = await person(browser, 'Fresh Maple');
  const { page } = newcomer;
  await page.goto('/');
  await page.getByRole('button', { name: say('landing', 'play.new.title') }).click();
  const phases = ['negotiation', 'orders', 'adjudication', 'briefing'] as const;
  for (const phase of phases) await closePhase([newcomer], phase);

  await phaseOpen(page, 'negotiation');
  await turnTo(page, 'china');
  const china = say('play', 'seatThe.china');
  const goods = say('marks', 'basketWithin.programme');
  const reasons = page.getByRole('log').getByText(say('acts', 'reason.title'));
  await expect(reasons).toHaveCount(0);
  await sayAct(
    page,
    'ask',
    say('acts', 'ask.effort', { basket: goods }),
    say('acts', 'compose.send.ask', { seat: china }),
  );
  await expect(reasons).toHaveCount(1);
  for (const phase of phases) await closePhase([newcomer], phase);

  await phaseOpen(page, 'negotiation');
  await appears(page.getByText(say('lesson', 'mark.found')));
  await turnTo(page, 'china');
  // What was said in the round before is there first.
  await expect(reasons).toHaveCount(1);
  await sayAct(page, 'accuse', new RegExp(goods), say('acts', 'compose.send.accuse', { seat: china }));
  await expect(reasons).toHaveCount(2);
  for (const phase of phases.slice(0, 2)) await closePhase([newcomer], phase);
  await expect(
    page.getByRole('heading', { name: /^The UN Panel: China .*2 on programme goods.* did 0/ }),
  ).toBeVisible();
  expect(newcomer.faults).toEqual([]);
  await newcomer.leave();
});

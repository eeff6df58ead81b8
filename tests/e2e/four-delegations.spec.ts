import { expect, test } from 'playwright/test';
import { pick } from './lists.ts';
import { choose, effortStep, leafTo, offer, setEffort, tell, turnTo, vote } from './acts.ts';
import { type Person, closePhase, nextStep, person, phaseOpen, playOn, seated as seatedAt, sitDown } from './person.ts';
import { say, saying } from './words.ts';

const SECRET = 'azure pelican 4471';
const PLENARY = 'open letter 8812';
const STILL = { reducedMotion: 'reduce' } as const;

const holds = ({ received }: Person, words: string): boolean => received.some((frame) => frame.includes(words));

test('four people play a whole game: one reloads, one has a phone, one a plain network, and one watches', async ({
  browser,
  baseURL,
}) => {
  const us = await person(browser, 'Quiet Heron');
  // One of them sees what moves on a page.
  const china = await person(browser, 'Patient Crane', STILL);
  const un = await person(browser, 'Candid Ferry', STILL);
  const dprk = await person(browser, 'Amber Willow', {
    ...STILL,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const observer = await person(browser, 'Level Kestrel', STILL);
  const seated = [us, china, un, dprk];
  const everybody = [...seated, observer];

  // The host comes by the landing page, the others by the link.
  await us.page.goto('/');
  await us.page.getByRole('button', { name: say('landing', 'play.friends.title') }).click();
  await us.page.waitForURL(/\/t\/[A-Z0-9]{6}$/);
  const path = new URL(us.page.url()).pathname;
  await us.page.getByRole('button', { name: `${say('waiting', 'take')}: ${say('marks', 'seat.us')}` }).click();
  await seatedAt(us);
  for (const one of [china, un, dprk, observer]) {
    const origin = one === un ? (baseURL ?? '').replace('127.0.0.1', 'lan.test') : '';
    await sitDown(one, `${origin}${path}`);
    await expect(one.page.getByRole('heading', { name: say('waiting', 'title') })).toBeVisible();
  }
  expect(await un.page.evaluate(() => window.isSecureContext), 'a plain network is no secure context').toBe(false);
  await expect(us.page.getByText(say('waiting', 'observing', { count: 1 }))).toBeVisible();
  await us.page.getByRole('button', { name: say('waiting', 'start') }).click();
  await us.page.getByRole('button', { name: say('waiting', 'seatless.without') }).click();

  // Briefing: each person reads who they are.
  for (const [one, seat] of [
    [us, 'us'],
    [china, 'china'],
    [un, 'un'],
    [dprk, 'dprk'],
    [observer, 'observer'],
  ] as const)
    await expect(one.page.getByRole('heading', { name: say('briefing', `firstTitle.${seat}`) })).toBeVisible();
  await closePhase(seated, 'briefing');

  // Negotiation: talk, an agreement, a changed text, three votes.
  for (const { page } of seated) await phaseOpen(page, 'negotiation');
  await tell(us.page, 'china', SECRET);
  await tell(us.page, 'plenary', PLENARY);
  await turnTo(china.page, 'us');
  await expect(china.page.getByRole('log').getByText(SECRET)).toBeVisible();
  await turnTo(us.page, 'china');
  const elite = say('marks', 'basketWithin.elite');
  await offer(us.page, [
    { by: 'us', act: say('agreements', 'term.refrain.bank-penalty') },
    { by: 'china', act: say('agreements', 'term.enforce', { basket: elite, atLeast: 2 }) },
  ]);
  await china.page
    .getByRole('region', { name: saying('agreements', 'card.label') })
    .getByRole('button', { name: say('agreements', 'card.sign') })
    .click();
  // Signing asks once: the sheet says what China must do.
  const sheet = china.page.getByRole('dialog');
  await expect(sheet.getByText(say('stakes', 'rule.enforce', { atLeast: 2, basket: elite }))).toBeVisible();
  await sheet.getByRole('button', { name: say('stakes', 'sheet.sign') }).click();
  await expect(china.page.getByRole('tab', { name: say('talk', 'promises') })).toHaveText(
    say('talk', 'promisesCount', { count: 1 }),
  );
  await pick(un.page, say('texts', 'blank.sunset'), say('texts', 'clause.rounds', { count: 6 }));
  await un.page.getByRole('button', { name: say('texts', 'act.replace') }).click();
  await expect(us.page.getByRole('article')).toContainText(say('texts', 'clause.rounds', { count: 6 }));
  await vote(un.page, 'yes');
  await vote(china.page, 'yes');
  await vote(us.page, 'yes');
  await closePhase(seated, 'negotiation');

  // Orders: China keeps its word, the US reports what it does not do, Pyongyang funds and tests.
  for (const { page } of seated) await phaseOpen(page, 'orders');
  await setEffort(china.page, 'spirit', 'elite', 2);
  await setEffort(us.page, 'spirit', 'finance', 1);
  await setEffort(us.page, 'report', 'finance', 3);
  await setEffort(un.page, 'spirit', 'programme', 2);
  const { page: phone } = dprk;
  const provocation = phone.getByRole('radiogroup', { name: say('decide', 'test.title') });
  const missile = provocation.getByRole('radio', { name: new RegExp(`^${say('play', 'test.missile')}`) });
  await phone
    .getByRole('button', { name: new RegExp(`^${say('decide', 'use.fund-programme')}: one chip more`) })
    .click();
  await expect(phone.getByText(/^0 of \d+/).first()).toBeVisible();
  await leafTo(phone, say('play', 'lever.conduct-test.name'));
  // All chips are spent: the page says what a test would need, and enables it once a chip is free.
  await expect(missile).toBeDisabled();
  await expect(provocation).toContainText(say('refusal', 'over-budget.chips', { count: 1, left: 0 }));
  await leafTo(phone, say('decide', 'title.dprk'));
  await phone
    .getByRole('button', { name: new RegExp(`^${say('decide', 'use.fund-citizens')}: one chip less`) })
    .click();
  await leafTo(phone, say('play', 'lever.conduct-test.name'));
  await choose(missile);

  // A reload brings the same person back to the same seat and docket.
  await china.page.reload();
  await expect(effortStep(china.page, 'spirit', 'elite', 2)).toBeChecked();
  await expect(china.page.getByText(say('table', 'you.alone', { name: china.name }))).toBeVisible();
  await closePhase(seated, 'orders');

  // Adjudication: each person reads what they decided; the test is public news.
  await expect(us.page.getByText(say('adjudication', 'decided.over', { count: 2 }))).toBeVisible();
  await expect(
    observer.page
      .getByText(saying('story', 'headline.test.missile.success'))
      .or(observer.page.getByText(saying('story', 'headline.test.missile.failure')))
      .first(),
  ).toBeVisible();

  const rounds = await playOn(seated, 'adjudication');
  expect(rounds).toBeGreaterThanOrEqual(7);

  // The debrief, on every screen.
  for (const { page } of everybody) {
    await expect(nextStep(page)).toHaveText(say('table', 'action.debrief'));
    await nextStep(page).click();
    await expect(page.getByRole('list', { name: say('debrief', 'steps') })).toBeVisible();
  }
  await us.page.getByRole('button', { name: say('debrief', 'next.happened') }).click();
  // The lie of the first round: hidden until it is revealed, then a step in the disc.
  await choose(us.page.getByRole('radio', { name: say('record', 'roundLong', { round: 1 }) }));
  const finance = `${say('marks', 'basket.finance')}, ${say('marks', 'seat.us')}`;
  const disc = us.page.getByRole('img', {
    name: new RegExp(`^${finance}: .*${say('marks', 'disc.report', { effort: 3 })}`),
  });
  await expect(disc).toHaveAccessibleName(new RegExp(say('marks', 'disc.spiritUnknown')));
  await us.page.getByRole('button', { name: say('debrief', 'knew.reveal') }).click();
  await expect(disc).toHaveAccessibleName(new RegExp(say('marks', 'disc.spirit', { effort: 1 })));
  const kept = say('debrief', 'paid.promise.kept');
  for (const term of [
    say('debrief', 'paid.term.enforce', { basket: elite, atLeast: 2 }),
    say('debrief', 'paid.term.refrain.bank-penalty'),
  ])
    await expect(us.page.getByRole('listitem').filter({ hasText: term })).toContainText(kept);
  await us.page.getByRole('button', { name: say('debrief', 'next.knew') }).click();
  await us.page.getByRole('button', { name: say('debrief', 'next.paid') }).click();
  await us.page.getByRole('button', { name: say('debrief', 'next.why') }).click();
  await us.page.getByRole('button', { name: say('debrief', 'next.whatif') }).click();
  await expect(us.page.getByText(say('debrief', 'sowhat.scores'))).toBeVisible();

  // Private messages reached their two parties and nobody else.
  for (const one of [us, china]) expect(holds(one, SECRET), one.name).toBe(true);
  for (const one of seated) expect(holds(one, PLENARY), one.name).toBe(true);
  expect(holds(observer, PLENARY), 'an observer reads the record and no talk').toBe(false);
  for (const one of [un, dprk, observer]) {
    expect(holds(one, SECRET), one.name).toBe(false);
    expect(await one.page.content()).not.toContain(SECRET);
  }
  for (const one of everybody) {
    expect(one.faults, one.name).toEqual([]);
    await one.leave();
  }
});

import { type Browser, type Page, expect } from 'playwright/test';
import { choose, setEffort, tell, vote } from '../../e2e/acts.ts';
import {
  type Person,
  type Phase,
  type Seat,
  goTo,
  nextStep,
  openTable,
  person,
  phaseOpen,
  playOn,
  pressOn,
  sitDown,
} from '../../e2e/person.ts';
import { say } from '../../e2e/words.ts';
import type { Camera } from './camera.ts';

/** Some pages that are reached together; `play` opens each and photographs it. */
interface Scene {
  readonly name: string;
  readonly play: (browser: Browser, baseURL: string, camera: Camera) => Promise<void>;
}

const PHASES: readonly Phase[] = ['briefing', 'negotiation', 'orders', 'adjudication'];
const PAGES = ['briefing', 'decide', 'texts', 'record'] as const;

const come = (browser: Browser, baseURL: string, camera: Camera, name: string): Promise<Person> =>
  person(browser, name, { baseURL, reducedMotion: 'reduce', viewport: camera.desk });

async function alone(
  browser: Browser,
  baseURL: string,
  camera: Camera,
  seat: Seat,
  format: 'standard' | 'blitz' = 'standard',
): Promise<Person> {
  const player = await come(browser, baseURL, camera, 'Careful Almanac');
  await sitDown(player, await openTable(player.page, { kind: 'solo', seat, format }));
  await phaseOpen(player.page, 'briefing');
  return player;
}

const open: Scene = {
  name: 'open',
  play: async (browser, baseURL, camera) => {
    const { page, leave } = await come(browser, baseURL, camera, 'Reader');
    const paths = {
      landing: '/',
      how: '/how',
      glossary: '/glossary',
      model: '/model',
      teachers: '/teachers',
      lost: '/nowhere/at/all',
    };
    for (const [name, path] of Object.entries({ ...paths, 'no-table': '/t/222222', 'bad-code': '/t/not-a-code' })) {
      await page.goto(path);
      await expect(page.locator('main, h1').first()).toBeVisible();
      await camera.take(page, name);
    }
    await leave();
  },
};

const waiting: Scene = {
  name: 'waiting',
  play: async (browser, baseURL, camera) => {
    const host = await come(browser, baseURL, camera, 'Host');
    const guest = await come(browser, baseURL, camera, 'Guest');
    const path = await openTable(host.page, { kind: 'friends' });
    await host.page.goto(path);
    await expect(host.page.getByRole('textbox', { name: say('table', 'join.name') })).toBeVisible();
    await camera.take(host.page, 'name-prompt');
    await sitDown(host, path);
    await expect(host.page.getByRole('button', { name: say('waiting', 'start') })).toBeVisible();
    await sitDown(guest, path);
    await guest.page.getByRole('button', { name: say('waiting', 'leave') }).click();
    await expect(guest.page.getByRole('button', { name: say('waiting', 'leave') })).toBeHidden();
    await camera.take(host.page, 'waiting-room');
    await camera.take(guest.page, 'waiting-room-guest');
    await host.page.getByRole('button', { name: say('waiting', 'start') }).click();
    await expect(guest.page.getByRole('heading', { name: say('briefing', 'firstTitle.observer') })).toBeVisible();
    await camera.take(guest.page, 'observer');
    await host.leave();
    await guest.leave();
  },
};

async function takePages(page: Page, camera: Camera, name: string): Promise<void> {
  for (const one of PAGES) {
    await goTo(page, one);
    await camera.take(page, `${name}-${one}`);
  }
  // Only a desk has room for talk beside a page; on a phone it is a separate page.
  await page.setViewportSize({ width: camera.desk.width * 0.3, height: camera.desk.height });
  await goTo(page, 'talk');
  await camera.take(page, `${name}-talk`);
}

async function takeSeat(page: Page, seat: Seat, camera: Camera): Promise<void> {
  await page.getByRole('button', { name: say('seat', 'title') }).click();
  await camera.take(page, `${seat}-seat`);
  await page.keyboard.press('Escape');
}

/** A seat's first round, phase by phase, and every page of its third one, when every lever is open. */
const seatScene = (seat: Seat): Scene => ({
  name: seat,
  play: async (browser, baseURL, camera) => {
    const { page, leave } = await alone(browser, baseURL, camera, seat);
    await camera.take(page, `${seat}-1-briefing`);
    await takeSeat(page, seat, camera);
    await pressOn(page, 'briefing');
    await phaseOpen(page, 'negotiation');
    if (seat === 'us') {
      await tell(page, 'china', 'What would you sign?');
      await page.getByRole('button', { name: say('agreements', 'build.open') }).click();
      await camera.take(page, 'us-1-offer');
      // It waits out of sight while the window is as narrow as a phone.
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await vote(page, 'abstain');
    }
    await camera.take(page, `${seat}-1-negotiation`);
    await pressOn(page, 'negotiation');
    await phaseOpen(page, 'orders');
    if (seat === 'us') await setEffort(page, 'report', 'finance', 3);
    await camera.take(page, `${seat}-1-orders`);
    await pressOn(page, 'orders');
    await phaseOpen(page, 'adjudication');
    await camera.take(page, `${seat}-1-adjudication`);
    await pressOn(page, 'adjudication');
    await phaseOpen(page, 'briefing');
    await camera.take(page, `${seat}-2-briefing`);
    for (const phase of PHASES) await pressOn(page, phase);
    await pressOn(page, 'briefing');
    await phaseOpen(page, 'negotiation');
    await takePages(page, camera, `${seat}-3-negotiation`);
    await pressOn(page, 'negotiation');
    await phaseOpen(page, 'orders');
    if (seat === 'dprk')
      await choose(
        page
          .getByRole('radiogroup', { name: say('decide', 'burden.title') })
          .getByRole('radio')
          .nth(1),
      );
    await takePages(page, camera, `${seat}-3-orders`);
    await leave();
  },
});

const debrief = (seat: Seat): Scene => ({
  name: `debrief-${seat}`,
  play: async (browser, baseURL, camera) => {
    const player = await alone(browser, baseURL, camera, seat, 'blitz');
    const { page } = player;
    await playOn([player]);
    await camera.take(page, `${seat}-end`);
    await nextStep(page).click();
    for (const step of ['happened', 'knew', 'paid', 'why', 'whatif', 'sowhat'] as const) {
      await expect(page.getByRole('button', { name: say('debrief', `next.${step}`) })).toBeVisible();
      if (step === 'knew') await page.getByRole('button', { name: say('debrief', 'knew.reveal') }).click();
      if (step === 'whatif') await expect(page.getByRole('slider', { name: say('what-if', 'handle') })).toBeVisible();
      await camera.take(page, `${seat}-debrief-${step}`);
      if (step !== 'sowhat') await page.getByRole('button', { name: say('debrief', `next.${step}`) }).click();
    }
    await player.leave();
  },
});

/** Every page of the game: the open ones, those before a game, each seat's table and the debrief. */
export const SCENES: readonly Scene[] = [
  open,
  waiting,
  ...(['us', 'china', 'un', 'dprk'] as const).map(seatScene),
  debrief('us'),
  debrief('dprk'),
];

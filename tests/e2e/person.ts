import { type Browser, type BrowserContextOptions, type Locator, type Page, expect } from 'playwright/test';
import { say } from './words.ts';

export type Seat = 'us' | 'china' | 'un' | 'dprk';
export type Phase = 'briefing' | 'negotiation' | 'orders' | 'adjudication';

/** A person with a browser of their own, everything their sockets received, and the errors on their page. */
export interface Person {
  readonly name: string;
  readonly page: Page;
  readonly received: Buffer[];
  readonly faults: string[];
  readonly leave: () => Promise<void>;
}

/** Opens a browser context for a person; nothing is remembered from earlier tests. */
export async function person(browser: Browser, name: string, options: BrowserContextOptions = {}): Promise<Person> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const received: Buffer[] = [];
  const faults: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => received.push(Buffer.from(payload))));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { name, page, received, faults, leave: () => context.close() };
}

/**
 * Waits until something is on the page. It is noticed at once, whereas an expectation looks again only after a second.
 */
export const appears = (locator: Locator): Promise<void> => locator.waitFor();

/** Opens a table's link, gives a name if none is known, and sits down. */
export async function sitDown({ page, name }: Person, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('textbox', { name: say('table', 'join.name') }).fill(name);
  await page.getByRole('button', { name: say('table', 'join.go') }).click();
}

/** Waits until a person at a table that has not begun has a seat. */
export const seated = ({ page }: Person): Promise<void> =>
  appears(page.getByRole('button', { name: say('waiting', 'leave') }));

/** The one next step at the foot of a table. */
export const nextStep = (page: Page): Locator => page.getByRole('contentinfo').getByRole('button');

/** Waits until a phase is open and waiting for this person. */
export async function phaseOpen(page: Page, phase: Phase): Promise<void> {
  const words = say('table', `action.${phase}`);
  await appears(nextStep(page).filter({ hasText: words }));
  await expect(nextStep(page)).toHaveText(words);
}

/** Presses the next step of a phase once it is open. */
export async function pressOn(page: Page, phase: Phase): Promise<void> {
  await phaseOpen(page, phase);
  await nextStep(page).click();
}

/** Makes everybody ready with a phase, all at once, as people at a table are. */
export async function closePhase(people: readonly Person[], phase: Phase): Promise<void> {
  await Promise.all(people.map(({ page }) => pressOn(page, phase)));
}

/** After an adjudication is read: whether the game is over, as opposed to in its next briefing. */
export async function isOver(page: Page): Promise<boolean> {
  const over = say('table', 'action.debrief');
  const either = new RegExp(`^(${over}|${say('table', 'action.briefing')})$`);
  await appears(nextStep(page).filter({ hasText: either }));
  return (await nextStep(page).textContent()) === over;
}

/** Plays on with the next step alone until the game is over; returns the number of completed rounds. */
export async function playOn(people: readonly Person[], from: Phase = 'briefing'): Promise<number> {
  const phases: readonly Phase[] = ['briefing', 'negotiation', 'orders', 'adjudication'];
  const [first] = people;
  if (first === undefined) throw new Error('nobody plays');
  for (let rounds = 0; rounds < 12; rounds += 1) {
    for (const phase of rounds === 0 ? phases.slice(phases.indexOf(from)) : phases) await closePhase(people, phase);
    if (await isOver(first.page)) return rounds + 1;
  }
  throw new Error('a game without an end');
}

/** Opens a page of the frame by its name in the navigation. */
export async function goTo(page: Page, name: 'briefing' | 'decide' | 'texts' | 'talk' | 'record'): Promise<void> {
  const nav = page.getByRole('navigation', { name: say('table', 'nav.label') });
  await nav.getByRole('button', { name: say('table', `nav.${name}`) }).click();
}

/** Opens a private table through the lobby; returns its path. */
export async function openTable(
  page: Page,
  wish: { kind: 'friends' | 'solo'; format?: 'standard' | 'blitz'; seat?: Seat },
): Promise<string> {
  const answer = await page.request.post('/api/tables', { data: { format: 'standard', name: 'Host', ...wish } });
  expect(answer.status()).toBe(201);
  const { code } = (await answer.json()) as { code: string };
  return `/t/${code}`;
}

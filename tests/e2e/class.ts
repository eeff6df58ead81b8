import { type Page, expect } from 'playwright/test';
import type { Person } from './person.ts';
import { say } from './words.ts';

/** A page of a host's session. */
export type HostTab = 'hall' | 'tables' | 'debrief' | 'evidence';

/** Turns to a page of a host's session. */
export const turnTab = (page: Page, id: HostTab): Promise<void> =>
  page
    .getByRole('navigation', { name: say('host', 'frame.pages') })
    .getByRole('button', { name: say('host', `frame.tab.${id}`), exact: false })
    .click();

/** Goes from the landing page to the set-up of a session. */
export async function setUp(desk: Page): Promise<void> {
  await desk.goto('/');
  await desk.getByRole('button', { name: say('landing', 'play.host.title') }).click();
}

/** Opens the door of a session that is set up; returns its code. */
export async function openDoor(desk: Page): Promise<string> {
  await desk.getByRole('button', { name: say('host', 'setup.open') }).click();
  await desk.waitForURL(/\/host\/[A-Z0-9]{6}$/);
  return new URL(desk.url()).pathname.split('/').at(-1) ?? '';
}

/** Opens the projector's page from the hall, as large as a projector. */
export async function openWall(desk: Page): Promise<Page> {
  const opening = desk.context().waitForEvent('page');
  await desk.getByRole('button', { name: say('host', 'way.screen'), exact: true }).click();
  const wall = await opening;
  await wall.setViewportSize({ width: 1920, height: 1080 });
  return wall;
}

/** A student comes in by the address of the session. */
export async function comeIn({ page, name }: Person, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('textbox', { name: say('host', 'enter.name') }).fill(name);
  await page.getByRole('button', { name: say('host', 'enter.go') }).click();
}

/** Waits until somebody is in, and seats everybody anew. */
export async function balanceWith(desk: Page, name: string): Promise<void> {
  await expect(desk.getByText(name).first()).toBeVisible();
  await desk.getByRole('button', { name: say('host', 'hall.balance') }).click();
}

/** Starts the tables of the hall. */
export const startTables = (desk: Page, count: number): Promise<void> =>
  desk.getByRole('button', { name: say('host', 'hall.start', { count }) }).click();

/** Ends play at all tables and opens the debrief, with nothing revealed. */
export async function beginDebrief(desk: Page): Promise<void> {
  await turnTab(desk, 'debrief');
  const begin = desk.getByRole('button', { name: say('screen', 'host.begin') });
  await begin.click();
  await begin.click();
}

/** A student asks the host for help in their own words. */
export async function askHelp(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: say('session', 'strip.help') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(words);
  await dialog.getByRole('button', { name: say('session', 'help.send') }).click();
}

import type { Browser, Page } from 'playwright';
import { expect } from 'playwright/test';
import {
  askHelp,
  balanceWith,
  beginDebrief,
  comeIn,
  openDoor,
  openWall,
  setUp,
  startTables,
  turnTab,
} from '../e2e/class.ts';
import { effortStep, setEffort, tell } from '../e2e/acts.ts';
import { type Person, appears, closePhase, person, phaseOpen } from '../e2e/person.ts';
import { say } from '../e2e/words.ts';

const NAMES = ['Amara', 'Jonas', 'Mei', 'Sofia', 'Tariq', 'Elena', 'Kofi', 'Yuna'];
/** What half of the students say, round by round. */
const SAID = [
  ['We will enforce what we sign.', 'Aid first, then pressure.', 'Show us your list.', 'Who checks the ports?'],
  [
    'Half of that still crosses the border.',
    'Our banks report in full.',
    'Then let the Panel look.',
    'We asked twice.',
  ],
];
const HOST = { viewport: { width: 1280, height: 832 }, deviceScaleFactor: 1.5 };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** How a picture is taken: of a page, under a name. */
type Take = (page: Page, name: string) => Promise<void>;

/** Who is a sender reports more than it does; the two tables differ in how much. */
async function report(students: readonly Person[]): Promise<void> {
  for (const [index, { page }] of students.entries()) {
    await phaseOpen(page, 'orders');
    const scale = effortStep(page, 'report', 'finance', 3);
    // A desk is drawn part by part: only once it shows whose it is can one know that it has no such scale.
    await appears(
      scale.or(page.getByRole('button', { name: `${say('decide', 'use.fund-citizens')}: one chip less` })).first(),
    );
    if (!(await scale.isVisible())) continue;
    if (index % 3 !== 0) await setEffort(page, 'report', 'finance', 3);
  }
}

/** One round: words from half of the students, then everybody's next step. */
async function playRound(
  students: readonly Person[],
  said: readonly string[],
  whenTalking: () => Promise<void>,
): Promise<void> {
  await closePhase(students, 'briefing');
  for (const { page } of students) await phaseOpen(page, 'negotiation');
  for (const [index, words] of said.entries()) {
    const speaker = students[index * 2];
    if (speaker !== undefined) await tell(speaker.page, 'plenary', words);
  }
  await whenTalking();
  await closePhase(students, 'negotiation');
  await report(students);
  await closePhase(students, 'orders');
  for (const { page } of students) await phaseOpen(page, 'adjudication');
}

/** Somebody asks for help while the tables talk. */
async function askAmid(desk: Page, students: readonly Person[]): Promise<void> {
  const words = 'May we abstain and still enforce?';
  const [, second] = students;
  if (second !== undefined) await askHelp(second.page, words);
  await appears(desk.getByText(words).first());
}

/** The pictures of a session: one host, a projector and eight students go through two half-years. */
export async function sessionPictures(browser: Browser, origin: string, take: Take): Promise<void> {
  const look = { baseURL: origin, reducedMotion: 'reduce' } as const;
  const host = await person(browser, 'Ms Moreau', { ...look, ...HOST });
  const { page: desk } = host;
  await setUp(desk);
  await expect(desk.getByRole('button', { name: say('host', 'setup.open') })).toBeVisible();
  await take(desk, 'host-setup');
  const code = await openDoor(desk);
  const wall = await openWall(desk);

  const phone = await person(browser, 'Noor', { ...look, ...PHONE });
  await phone.page.goto(`/s/${code}`);
  await appears(phone.page.getByRole('textbox', { name: say('host', 'enter.name') }));
  await take(phone.page, 'student-phone');
  await phone.leave();

  const students: Person[] = [];
  for (const name of NAMES) {
    const student = await person(browser, name, look);
    await comeIn(student, `/s/${code}`);
    students.push(student);
  }
  await balanceWith(desk, NAMES.at(-1) ?? '');
  await take(desk, 'host-hall');
  await take(wall, 'projector-join');
  await startTables(desk, 2);

  for (const { page } of students) await phaseOpen(page, 'briefing');
  await turnTab(desk, 'tables');
  for (const [index, said] of SAID.entries()) {
    if (index > 0) await closePhase(students, 'adjudication');
    await playRound(students, said, async () => {
      if (index !== 1) return;
      await askAmid(desk, students);
      await take(desk, 'host-tables');
    });
  }

  await beginDebrief(desk);
  for (const step of ['happened', 'knew'] as const) {
    const name = say('screen', 'host.reveal', { step: say('screen', `step.${step}`) });
    if (step === 'knew')
      await desk
        .getByRole('button', { name: say('screen', 'host.goTo', { step: say('screen', `step.${step}`) }) })
        .click();
    await desk.getByRole('button', { name }).click();
    await expect(wall.getByText(say('screen', `step.${step}`)).first()).toBeVisible();
    if (step === 'happened') await take(desk, 'host-debrief');
  }
  await take(wall, 'projector-debrief');
  for (const one of [host, ...students]) await one.leave();
}

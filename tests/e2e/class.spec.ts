import { expect, test } from 'playwright/test';
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
} from './class.ts';
import { checkLooks } from './looks.ts';
import { appears, closePhase, person, phaseOpen } from './person.ts';
import { tell } from './acts.ts';
import { say, saying } from './words.ts';

// One lesson in a browser: a host, a projector and eight students, some of them on phones, on a plain network.

const SECRET = 'cobalt heron 5521';
const STILL = { reducedMotion: 'reduce' } as const;
const PHONE = { ...STILL, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const NAMES = ['Ada', 'Ben', 'Chi', 'Dov', 'Eun', 'Fay', 'Gil', 'Hui'];

test('a host, a projector and eight students go through a lesson, from hosting to the files', async ({
  browser,
  baseURL,
}) => {
  const plain = (baseURL ?? '').replace('127.0.0.1', 'lan.test');
  const host = await person(browser, 'Ms Moreau');
  const { page: desk } = host;

  // From the landing page to an open door.
  await setUp(desk);
  await desk.getByText(say('host', 'setup.clock.off'), { exact: true }).click();
  await checkLooks(desk, 'set-up of a session', ['desk']);
  const code = await openDoor(desk);
  const wall = await openWall(desk);
  const heard: Buffer[] = [];
  wall.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(Buffer.from(payload))));
  await wall.reload();
  await expect(wall.getByText(new RegExp(`${code.slice(0, 3)}.?${code.slice(3)}`)).first()).toBeVisible();

  // Eight come in, by the address of the room, half of them on phones.
  const students = await Promise.all(
    NAMES.map((name, index) => person(browser, name, index % 2 === 0 ? STILL : PHONE)),
  );
  const [ada, ...others] = students;
  if (ada === undefined) throw new Error('nobody');
  await ada.page.goto(`${plain}/s/${code}`);
  await checkLooks(ada.page, 'the door of a session', ['phone']);
  await comeIn(ada, `${plain}/s/${code}`);
  await Promise.all(others.map((student) => comeIn(student, `${plain}/s/${code}`)));
  await balanceWith(desk, NAMES.at(-1) ?? '');
  await checkLooks(desk, 'the hall');
  await startTables(desk, 2);

  // Everybody is at a table, and a host's help is one press away.
  for (const { page } of students) await phaseOpen(page, 'briefing');
  await askHelp(ada.page, 'What does the ring mean?');
  await appears(desk.getByText('What does the ring mean?'));
  await checkLooks(desk, 'the tables of a session', ['desk']);
  await closePhase(students, 'briefing');

  // The host writes to all; what is said at a table is on no wall.
  await desk.getByRole('button', { name: say('dashboard', 'band.message') }).click();
  await desk.getByRole('dialog').getByRole('textbox').fill('Five minutes to the bell.');
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: say('dashboard', 'message.send') })
    .click();
  for (const { page } of students) await appears(page.getByText('Five minutes to the bell.').first());
  for (const { page } of students) await phaseOpen(page, 'negotiation');
  await tell(ada.page, 'plenary', SECRET);
  await closePhase(students, 'negotiation');
  await closePhase(students, 'orders');
  for (const { page } of students) await phaseOpen(page, 'adjudication');

  // The host leads the debrief: what is revealed is on the wall and on the devices, and nothing before.
  await beginDebrief(desk);
  await desk.getByRole('button', { name: saying('screen', 'host.reveal') }).click();
  await expect(wall.getByText(say('screen', 'step.happened')).first()).toBeVisible();
  await checkLooks(desk, 'the led debrief', ['desk']);
  await expect(ada.page.getByText(say('screen', 'step.happened')).first()).toBeVisible();
  await checkLooks(ada.page, 'a debrief that is led', ['phone']);

  // The record goes home as a file.
  await turnTab(desk, 'evidence');
  await checkLooks(desk, 'the evidence of a session', ['desk']);
  const saving = desk.waitForEvent('download');
  await desk.getByRole('button', { name: say('evidence', 'takeNamed', { name: 'Every act' }) }).click();
  expect((await saving).suggestedFilename()).toContain('acts.csv');

  expect(heard.length).toBeGreaterThan(3);
  expect(heard.some((frame) => frame.includes(SECRET))).toBe(false);
  for (const one of [host, ...students]) {
    expect(one.faults, one.name).toEqual([]);
    await one.leave();
  }
});

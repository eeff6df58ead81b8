import { type Page, expect, test } from 'playwright/test';
import { checkLooks } from './looks.ts';
import { type Person, appears, closePhase, person, phaseOpen } from './person.ts';
import { tell } from './acts.ts';
import { say, saying } from './words.ts';

// One lesson in a browser: a host, a projector and eight students, some of them on phones, on a plain network.

const SECRET = 'cobalt heron 5521';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const NAMES = ['Ada', 'Ben', 'Chi', 'Dov', 'Eun', 'Fay', 'Gil', 'Hui'];

const tab = (page: Page, id: 'hall' | 'tables' | 'debrief' | 'evidence') =>
  page.getByRole('navigation', { name: say('host', 'frame.pages') }).getByRole('button', {
    name: say('host', `frame.tab.${id}`),
    exact: false,
  });

async function comeIn({ page, name }: Person, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('textbox', { name: say('host', 'enter.name') }).fill(name);
  await page.getByRole('button', { name: say('host', 'enter.go') }).click();
}

test('a host, a projector and eight students go through a lesson, from hosting to the files', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const plain = (baseURL ?? '').replace('127.0.0.1', 'lan.test');
  const host = await person(browser, 'Ms Moreau');
  const { page: desk } = host;

  // From the landing page to an open door.
  await desk.goto('/');
  await desk.getByRole('button', { name: say('landing', 'play.host.title') }).click();
  await desk.getByText(say('host', 'setup.clock.off'), { exact: true }).click();
  await checkLooks(desk, 'set-up of a session', ['desk']);
  await desk.getByRole('button', { name: say('host', 'setup.open') }).click();
  await desk.waitForURL(/\/host\/[A-Z0-9]{6}$/);
  const code = new URL(desk.url()).pathname.split('/').at(-1) ?? '';
  const opening = desk.context().waitForEvent('page');
  await desk.getByRole('button', { name: say('host', 'way.screen'), exact: true }).click();
  const wall = await opening;
  const heard: Buffer[] = [];
  wall.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(Buffer.from(payload))));
  await wall.reload();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await expect(wall.getByText(new RegExp(`${code.slice(0, 3)}.?${code.slice(3)}`)).first()).toBeVisible();

  // Eight come in, by the address of the room, half of them on phones.
  const students: Person[] = [];
  for (const [index, name] of NAMES.entries()) {
    const student = await person(browser, name, index % 2 === 0 ? {} : PHONE);
    students.push(student);
    if (index === 0) {
      await student.page.goto(`${plain}/s/${code}`);
      await checkLooks(student.page, 'the door of a session', ['phone']);
    }
    await comeIn(student, `${plain}/s/${code}`);
  }
  await expect(desk.getByText(NAMES.at(-1) ?? '').first()).toBeVisible();
  await desk.getByRole('button', { name: say('host', 'hall.balance') }).click();
  await checkLooks(desk, 'the hall');
  await desk.getByRole('button', { name: say('host', 'hall.start', { count: 2 }) }).click();

  // Everybody is at a table, and a host's help is one press away.
  for (const { page } of students) await phaseOpen(page, 'briefing');
  const [ada] = students;
  if (ada === undefined) throw new Error('nobody');
  await ada.page.getByRole('button', { name: say('session', 'strip.help') }).click();
  await ada.page.getByRole('dialog').getByRole('textbox').fill('What does the ring mean?');
  await ada.page
    .getByRole('dialog')
    .getByRole('button', { name: say('session', 'help.send') })
    .click();
  await appears(desk.getByText('What does the ring mean?'));
  await checkLooks(desk, 'the tables of a session', ['desk']);
  await closePhase(students, 'briefing');

  // The host answers, tells all of a drought, and looks over a shoulder; what two delegations say stays between them.
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
  await tab(desk, 'debrief').click();
  await desk.getByRole('button', { name: say('screen', 'host.begin') }).click();
  await desk.getByRole('button', { name: say('screen', 'host.begin') }).click();
  await desk.getByRole('button', { name: saying('screen', 'host.reveal') }).click();
  await expect(wall.getByText(say('screen', 'step.happened')).first()).toBeVisible();
  await checkLooks(desk, 'the led debrief', ['desk']);
  await expect(ada.page.getByText(say('screen', 'step.happened')).first()).toBeVisible();
  await checkLooks(ada.page, 'a debrief that is led', ['phone']);

  // The record goes home as a file.
  await tab(desk, 'evidence').click();
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

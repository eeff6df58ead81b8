import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { describe, expect, test } from 'vitest';
import type { LessonRoom } from '../support/lesson-room.ts';
import { lessonRoom } from '../support/lesson-room.ts';

const MINUTE = 60_000;
/** The end is open by name only: no round before the last is the last. */
const TO_ITS_LAST = { ...DEFAULT_SCENARIO.formats.standard, lastChance: 0 };
const ALL = { table: null, reason: '' };
/** Ms from the moment at which play was over to the bell. */
const debriefOf = ({ state, debriefAt }: LessonRoom): number => (state().lesson.bell ?? 0) - (debriefAt() ?? 0);
const told = ({ state }: LessonRoom): readonly string[] => state().notices.map(({ what }) => what);
/** Ms until the phase that is open at a table is shown to close. */
const left = ({ shown, clock }: LessonRoom, number: number): number =>
  (shown(number).info.deadline ?? 0) - clock.steady();

/** Lets time pass until play is over. */
async function playOut(room: LessonRoom): Promise<void> {
  for (let guard = 0; room.state().stage === 'playing' && guard < 200; guard++) await room.clock.advance(MINUTE);
}

describe('the bell decides', () => {
  test('a lesson with a late start, a pause and two extensions is over within ten seconds of its bell', async () => {
    const room = await lessonRoom({ tables: 2, minutes: 36, debriefMinutes: 10 });
    await room.clock.advance(6 * MINUTE);
    await room.start();
    expect(told(room)).toEqual(['late-start']);
    const planned = room.state().window?.rounds ?? 0;
    await room.clock.advance(3 * MINUTE);
    await room.lesson.extend('h1', { ...ALL, minutes: 3 });
    await room.clock.advance(4 * MINUTE);
    await room.lesson.pause('h1', ALL);
    await room.clock.advance(5 * MINUTE);
    await room.lesson.resume('h1', ALL);
    await room.clock.advance(6 * MINUTE);
    await room.lesson.extend('h1', { ...ALL, minutes: 1 });
    await playOut(room);
    expect(Math.abs(debriefOf(room) - 10 * MINUTE)).toBeLessThanOrEqual(10_000);
    expect(room.stands()).toEqual(['over', 'over']);
    // The last round that was left was played to its end, by the rules of the game.
    const { window } = room.state();
    expect(window?.rounds).toBeLessThan(planned);
    expect(room.shown(1).public).toMatchObject({ round: window?.rounds });
    expect(room.shown(1).public?.ending).not.toBe('broken-off');
    expect(told(room)).toContain('round-dropped');
    expect(room.faults).toEqual([]);
  });

  test('tables stay in step, whoever is ready first, and go on together when all are there', async () => {
    const room = await lessonRoom({ tables: 2 });
    await room.start();
    for (let phase = 0; phase < 4; phase++) await room.ready(1);
    expect(room.stands()).toEqual(['1 adjudication', '1 briefing']);
    expect(room.table(1).conduct.standing?.isWaiting).toBe(true);
    for (let phase = 0; phase < 4; phase++) await room.ready(2);
    expect(room.stands()).toEqual(['2 briefing', '2 briefing']);
    expect(room.state().window).toMatchObject({ round: 2 });
    // The other rounds share the time that was gained.
    const window = (room.state().window?.ends ?? 0) - room.clock.steady();
    expect(window).toBeGreaterThan((63 * MINUTE) / 7 - 1_000);
    for (let phase = 0; phase < 4; phase++) await room.ready(1);
    await room.clock.advance(window - 1_000);
    expect(room.stands()).toEqual(['2 adjudication', '2 adjudication']);
    await room.clock.advance(1_000);
    expect(room.stands()).toEqual(['3 briefing', '3 briefing']);
  });

  test('one table gets a minute more and the others keep theirs; it is with them again at the next round', async () => {
    const room = await lessonRoom({ tables: 2, minutes: 60 });
    await room.start();
    const before = left(room, 2);
    expect(await room.lesson.extend('h1', { table: 1, reason: 'late', minutes: 1 })).toMatchObject({ ok: true });
    expect(left(room, 1)).toBe(before + MINUTE);
    expect(left(room, 2)).toBe(before);
    const ends = room.state().window?.ends ?? 0;
    await room.clock.advance(ends - room.clock.steady() + 1_000);
    expect(room.stands()).toEqual(['2 briefing', '2 briefing']);
  });

  test('all get more while the debrief can spare it, and no further', async () => {
    const room = await lessonRoom({ minutes: 20, debriefMinutes: 5 });
    await room.start();
    const before = left(room, 1);
    await room.lesson.extend('h1', { ...ALL, minutes: 3 });
    expect([left(room, 1), left(room, 2)]).toEqual([before + 3 * MINUTE, before + 3 * MINUTE]);
    expect(await room.lesson.extend('h1', { ...ALL, minutes: 20 })).toEqual({
      ok: false,
      error: { code: 'no-time-left' },
    });
    await playOut(room);
    expect(Math.abs(debriefOf(room) - 5 * MINUTE)).toBeLessThanOrEqual(10_000);
  });

  test('a pause of all that is never taken back ends with the time for the debrief', async () => {
    const room = await lessonRoom({ minutes: 30 });
    await room.start();
    await room.clock.advance(MINUTE);
    await room.lesson.pause('h1', ALL);
    expect(room.shown(1).info.hold).toEqual({ kind: 'asked', by: 'Ms Ito' });
    await playOut(room);
    expect(debriefOf(room)).toBeGreaterThanOrEqual(12 * MINUTE - 10_000);
    expect(room.stands()).toEqual(['over', 'over']);
  });

  test('one table is paused alone: nobody waits for it, and on its return it catches up as far as there is time', async () => {
    const room = await lessonRoom({ minutes: 40, debriefMinutes: 10 });
    await room.start();
    await room.lesson.pause('h1', { table: 1, reason: '' });
    await room.clock.advance(12 * MINUTE);
    expect(room.stands()[0]).toBe('1 briefing');
    expect(room.state().window?.round).toBeGreaterThan(2);
    await room.lesson.resume('h1', { table: 1, reason: '' });
    await playOut(room);
    expect(room.stands()).toEqual(['over', 'over']);
    expect(Math.abs(debriefOf(room) - 10 * MINUTE)).toBeLessThanOrEqual(10_000);
  });
});

describe('a lesson without a bell, or without a clock', () => {
  test('has the lengths of the format, stretched', async () => {
    const room = await lessonRoom({ minutes: null, lesson: { stretch: 2 } });
    await room.start();
    expect(left(room, 1)).toBe(40_000 * 1.5 * 2);
    await room.lesson.setLesson('h1', { bellInMs: null, debriefMinutes: 12, hasClock: true, stretch: 1 });
    expect(left(room, 1)).toBe(60_000);
    expect(told(room)).toEqual(['stretched']);
    await playOut(room);
    expect(room.state().stage).toBe('debrief');
  });

  test('waits for everybody where no clock runs, until the host closes the phase, and runs by the bell when it does', async () => {
    const room = await lessonRoom({ lesson: { hasClock: false }, rules: TO_ITS_LAST });
    await room.start();
    expect(room.shown(1).info.deadline).toBeNull();
    await room.clock.advance(2 * 60 * MINUTE);
    for (let phase = 0; phase < 4; phase++) await room.ready(1);
    expect(room.stands()).toEqual(['1 adjudication', '1 briefing']);
    // Those that are furthest behind close theirs, so that the class comes together.
    for (let phase = 0; phase < 3; phase++) await room.lesson.closePhase('h1', ALL);
    expect(room.stands()).toEqual(['1 adjudication', '1 adjudication']);
    await room.lesson.closePhase('h1', ALL);
    expect(room.stands()).toEqual(['2 briefing', '2 briefing']);
    expect(await room.lesson.extend('h1', { ...ALL, minutes: 1 })).toMatchObject({ error: { code: 'no-clock' } });
    await room.lesson.setLesson('h1', { bellInMs: 30 * MINUTE, debriefMinutes: 5, hasClock: true, stretch: 1 });
    expect(told(room).slice(-2)).toEqual(['bell-moved', 'clock-on']);
    await playOut(room);
    expect(Math.abs(debriefOf(room) - 5 * MINUTE)).toBeLessThanOrEqual(10_000);
  });
});

describe('a bell that cannot be', () => {
  test.each([
    ['now', 0, 12, 'bell-in-the-past'],
    ['in two minutes', 2, 0, 'bell-too-soon'],
    ['within the debrief', 10, 12, 'bell-too-soon'],
  ])('is refused: %s', async (_, minutes, debriefMinutes, code) => {
    const room = await lessonRoom();
    const wish = { bellInMs: minutes * MINUTE, debriefMinutes, hasClock: true, stretch: 1 };
    expect(await room.lesson.setLesson('h1', wish)).toMatchObject({ ok: false, error: { code } });
  });

  test('nothing starts after it has passed', async () => {
    const room = await lessonRoom({ minutes: 20 });
    await room.clock.advance(15 * MINUTE);
    expect(await room.lesson.begin()).toEqual({ ok: false, error: { code: 'bell-too-soon', needed: 15 } });
    await room.clock.advance(15 * MINUTE);
    expect(await room.lesson.begin()).toEqual({ ok: false, error: { code: 'bell-in-the-past' } });
  });

  test('while tables play a bell that leaves nothing is refused, and one that is sooner shortens what is left', async () => {
    const room = await lessonRoom();
    await room.start();
    const wish = { debriefMinutes: 5, hasClock: true, stretch: 1 };
    expect(await room.lesson.setLesson('h1', { ...wish, bellInMs: 4 * MINUTE })).toEqual({
      ok: false,
      error: { code: 'bell-too-soon', needed: 6 },
    });
    await room.lesson.setLesson('h1', { ...wish, bellInMs: 20 * MINUTE });
    expect(room.shown(1).public?.rounds.fixed).toBe(5);
    await playOut(room);
    expect(Math.abs(debriefOf(room) - 5 * MINUTE)).toBeLessThanOrEqual(10_000);
    expect(room.shown(1).public?.ending).not.toBe('broken-off');
  });
});

test('a host who opens the debrief early ends the round that is open, and no other is played', async () => {
  const room = await lessonRoom();
  await room.start();
  for (let phase = 0; phase < 6; phase++) for (const table of [1, 2]) await room.ready(table);
  expect(room.stands()).toEqual(['2 orders', '2 orders']);
  await room.openDebrief('h1');
  expect(room.stands()).toEqual(['over', 'over']);
  expect(room.shown(1).public).toMatchObject({ round: 2 });
  expect(room.shown(1).public?.ending).not.toBe('broken-off');
});

describe('a table on its own', () => {
  test('runs free at its own speed, and in step again waits for the others to come to its round', async () => {
    const room = await lessonRoom();
    await room.start();
    await room.lesson.setStep('h1', { table: 1, isFree: true });
    for (let phase = 0; phase < 8; phase++) await room.ready(1);
    expect(room.stands()).toEqual(['3 briefing', '1 briefing']);
    await room.lesson.setStep('h1', { table: 1, isFree: false });
    for (let phase = 0; phase < 5; phase++) await room.ready(1);
    expect(room.stands()).toEqual(['3 adjudication', '1 briefing']);
    for (let phase = 0; phase < 8; phase++) await room.ready(2);
    expect(room.stands()).toEqual(['3 adjudication', '3 briefing']);
    for (let phase = 0; phase < 4; phase++) await room.ready(2);
    expect(room.stands()).toEqual(['4 briefing', '4 briefing']);
  });

  test('does not leave its round’s end alone unless it runs free', async () => {
    const room = await lessonRoom();
    await room.start();
    for (let phase = 0; phase < 3; phase++) await room.ready(1);
    const close = { table: 1, reason: '' };
    expect(await room.lesson.closePhase('h1', close)).toEqual({ ok: false, error: { code: 'at-rounds-end' } });
    await room.lesson.setStep('h1', { table: 1, isFree: true });
    await room.lesson.closePhase('h1', close);
    expect(room.stands()).toEqual(['2 briefing', '1 briefing']);
    expect(await room.lesson.closePhase('h1', { table: 9, reason: '' })).toMatchObject({
      error: { code: 'unknown-table' },
    });
  });
});

describe('the server’s absence', () => {
  test('costs no table its phase, and the plan makes up for it', async () => {
    const before = await lessonRoom();
    await before.start();
    await before.clock.advance(10_000);
    const kept = left(before, 1);
    const room = await before.restart(7 * MINUTE);
    expect(left(room, 1)).toBe(kept);
    expect(told(room)).toEqual(['restarted']);
    await playOut(room);
    expect(Math.abs(debriefOf(room) - 12 * MINUTE)).toBeLessThanOrEqual(10_000);
    expect(room.faults).toEqual([]);
  });

  test('past the time for the debrief ends play on its return', async () => {
    const before = await lessonRoom();
    await before.start();
    const room = await before.restart(70 * MINUTE);
    await room.clock.advance(1_000);
    expect(room.state().stage).toBe('debrief');
    expect(room.stands()).toEqual(['over', 'over']);
  });
});

describe('extra time for one delegation', () => {
  /** What everybody at table 1 is shown through two rounds, by person, where somebody has extra time from the start. */
  async function shownWith(person: string) {
    const room = await lessonRoom({ minutes: 60 });
    await room.lesson.setExtraTime({ person, factor: 1.5 });
    await room.start();
    const frames: Record<string, string[]> = {};
    for (let step = 0; step < 12; step++) {
      const { info, public: open, people } = room.shown(1);
      for (const [id, you] of people) (frames[id] ??= []).push(JSON.stringify({ info, phase: open?.phase, you }));
      await room.clock.advance(40_000);
    }
    return { room, frames };
  }

  test('is seen by nobody else: whoever has it, at whichever table, all others are shown the same', async () => {
    const china = await shownWith('p1-china');
    const elsewhere = await shownWith('p2-un');
    for (const id of ['p1-us', 'p1-un', 'p1-dprk']) expect(china.frames[id]).toEqual(elsewhere.frames[id]);
    expect(china.frames['p1-china']).not.toEqual(elsewhere.frames['p1-china']);
    expect(JSON.stringify(china.frames['p1-us'])).not.toContain('extraMs');
    expect(JSON.stringify(china.frames['p1-china'])).toContain('extraMs');
  });

  test('is more than the others are shown, within the phase as the plan has it, and can be taken back', async () => {
    const { room } = await shownWith('p1-china');
    await room.lesson.closePhase('h1', ALL);
    const shown = left(room, 1);
    const extra = room.shown(1).people.get('p1-china')?.extraMs ?? 0;
    const closes = room.table(1).conduct.look().deadline ?? 0;
    expect(room.clock.steady() + shown + extra).toBe(closes);
    expect(Math.abs((shown + extra) / shown - 1.5)).toBeLessThan(0.01);
    // Nothing moves at the moment at which it is given or taken.
    await room.lesson.setExtraTime({ person: 'p1-china', factor: 1 });
    expect(left(room, 1)).toBe(shown);
    await room.lesson.closePhase('h1', ALL);
    expect(room.shown(1).people.get('p1-china')?.extraMs).toBeUndefined();
    expect(left(room, 1)).toBe((room.table(1).conduct.look().deadline ?? 0) - room.clock.steady());
  });
});

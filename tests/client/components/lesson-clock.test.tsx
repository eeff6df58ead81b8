import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ExtraTimeDialog } from '../../../client/src/kit/session/clock/extra-time-dialog.tsx';
import { LessonStrip } from '../../../client/src/kit/session/clock/lesson-strip.tsx';
import { LessonTime } from '../../../client/src/kit/session/clock/lesson-time.tsx';
import { TableClockControls } from '../../../client/src/kit/session/clock/table-clock-controls.tsx';
import { ParticipantDeskContext } from '../../../client/src/state/session-desk.ts';
import { ScenarioProvider } from '../../../client/src/state/use-table.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import type { Announcement, LessonInfo, SessionInfo } from '../../../shared/src/protocol/session/info.ts';
import type { ParticipantView } from '../../../shared/src/protocol/session/participant-view.ts';
import { card, infoOf, renderHost } from '../support/host-desk.tsx';

// The clock as hosts and participants have it. What time does to the tables is judged by the server; here is what the
// page shows, and what it asks for.

const MINUTE = 60_000;
const lesson = (more: Partial<LessonInfo> = {}): LessonInfo => ({
  bell: 44 * MINUTE,
  debriefAt: 32 * MINUTE,
  round: 3,
  windowEnds: 2 * MINUTE,
  opened: [-25 * MINUTE, -14 * MINUTE, -6 * MINUTE],
  rounds: 8,
  plannedRounds: 8,
  hasClock: true,
  stretch: 1,
  isPaused: false,
  ...more,
});
const notice = (more: Partial<Announcement>): Announcement => ({
  id: 1,
  what: 'extended',
  table: null,
  amount: 3,
  reason: '',
  by: 'Ms Ito',
  ...more,
});
const strip = (
  <ScenarioProvider scenario={january2016}>
    <LessonStrip />
  </ScenarioProvider>
);
const playing = (more: Partial<SessionInfo> = {}) => ({
  info: { stage: 'playing' as const, lesson: lesson(), ...more },
});

describe('a host’s strip', () => {
  test('says how the lesson stands to the bell, what changed last and why', () => {
    renderHost([], strip, playing({ announcements: [notice({ reason: 'The vote is close' })] }));
    expect(screen.getByRole('heading', { name: /^On time for the bell at \d\d:\d\d$/ })).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toBe('44 minutes to the bell');
    expect(screen.getByText('Ms Ito gave everybody 3 minutes more. Reason: The vote is close')).toBeTruthy();
  });

  test('pauses, gives more time and closes the phase of all tables, with the reason that was typed', async () => {
    const { asked, user } = renderHost([], strip, playing());
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Fire drill');
    await user.click(screen.getByRole('button', { name: 'Pause all' }));
    await user.click(screen.getByRole('button', { name: '3 minutes more' }));
    await user.click(screen.getByRole('button', { name: 'Close the phase' }));
    expect(asked).toEqual([
      ['host.pause', { table: null, reason: 'Fire drill' }],
      ['host.extend', { table: null, minutes: 3, reason: '' }],
      ['host.close-phase', { table: null, reason: '' }],
    ]);
  });

  test('moves the bell and switches the clock off; a bell that nobody moved stays to the second', async () => {
    const { asked, user } = renderHost([], strip, playing());
    await user.click(screen.getByRole('button', { name: 'Bell and clock' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Bell and clock' }));
    await user.click(dialog.getByRole('radio', { name: '× 1.5' }));
    await user.click(dialog.getByRole('button', { name: 'Keep' }));
    expect(asked).toEqual([['host.bell', { bellInMs: 44 * MINUTE, debriefMinutes: 12, hasClock: true, stretch: 1.5 }]]);
  });

  test('where the clock stands or is off, says so and offers what can be done', () => {
    renderHost([], strip, playing({ lesson: lesson({ isPaused: true }) }));
    expect(screen.getByRole('heading', { name: 'The clock stands still for everybody' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy();
  });
});

test('one table has a clock of its own for its host', async () => {
  const table = {
    number: 4,
    code: null,
    status: 'playing' as const,
    round: 2,
    phase: 'orders' as const,
    deadline: null,
    isFree: false,
    isPaused: false,
  };
  const { asked, user } = renderHost([], <TableClockControls card={table} />, playing());
  await user.click(screen.getByRole('button', { name: '1 minute more' }));
  await user.click(screen.getByRole('button', { name: 'Let it run free' }));
  expect(asked).toEqual([
    ['host.extend', { table: 4, minutes: 1, reason: '' }],
    ['host.step', { table: 4, isFree: true }],
  ]);
});

test('extra time is given to somebody, with who will see it', async () => {
  const { asked, user } = renderHost([card('p1', 'Ann')], <ExtraTimeDialog person="p1" onClose={() => undefined} />);
  expect(screen.getByText(/nobody can tell whose time it is/)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: '× 1.5' }));
  expect(asked).toEqual([['host.extra-time', { person: 'p1', factor: 1.5 }]]);
});

describe('a participant’s strip of time', () => {
  const at = (announcements: readonly Announcement[], extraMs?: number) => {
    const view: ParticipantView = {
      info: infoOf({ stage: 'playing', lesson: lesson(), announcements }),
      you: {
        id: 'p1',
        name: 'Ann',
        place: { table: 2, post: 'us' },
        table: 'ABCDEF',
        isAdviser: false,
        mates: [],
        messages: [],
        call: null,
        handedIn: [],
      },
    };
    const desk = {
      subscribe: () => () => undefined,
      getView: () => view,
      ask: () => new Promise<never>(() => undefined),
      now: () => 0,
    };
    render(
      <ParticipantDeskContext value={desk}>
        <LessonTime table={null} extraMs={extraMs} />
      </ParticipantDeskContext>,
    );
  };

  test('tells what concerns the own table, and the bell', () => {
    at([notice({ id: 1, table: 2, amount: 1 }), notice({ id: 2, table: 5, what: 'paused' })]);
    expect(screen.getByText('Ms Ito gave table 2 1 minute more.')).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toMatch(/^The bell rings at \d\d:\d\d, in 44 minutes\.$/);
    expect(screen.queryByText(/table 5/)).toBeNull();
    expect(screen.queryByText(/Only your delegation/)).toBeNull();
  });

  test('tells a delegation of its own time that only it sees', () => {
    at([], 30_000);
    expect(screen.getByText(/^Only your delegation sees this: you have 0:30 more/)).toBeTruthy();
  });
});

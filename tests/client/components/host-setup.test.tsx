import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HostSetupPage } from '../../../client/src/features/host-setup/host-setup-page.tsx';
import { lessonTimes, firstDraft } from '../../../client/src/features/host-setup/session-draft.ts';
import { ok } from '../../../shared/src/lib/result.ts';
import type { SessionPlan } from '../../../shared/src/protocol/session/settings.ts';
import { DEFAULT_SETTINGS } from '../../../shared/src/session/terms.ts';
import { renderAlone } from '../support/render-table.tsx';

// The set-up of a session. What fits before a bell is the plan's own matter; here is what the page suggests, keeps and asks.

const MINUTE = 60_000;
// A Thursday at 9:41 by this machine's own clock.
const NOW = new Date(2026, 10, 26, 9, 41).getTime();

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function renderSetup() {
  const asked: SessionPlan[] = [];
  const opened: string[] = [];
  const open = (plan: SessionPlan) => {
    asked.push(plan);
    return Promise.resolve(ok('K7M4QX'));
  };
  const rendered = renderAlone(<HostSetupPage open={open} onOpened={(code) => opened.push(code)} />);
  return { asked, opened, ...rendered };
}

test('a host who changes nothing opens the door with the defaults and the bell that was suggested', async () => {
  const { user, asked, opened } = renderSetup();
  expect(screen.getByText('Every line has a default.')).toBeInTheDocument();
  expect(screen.getByText(/^75 minutes\. We suggest this; it is 09:41/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Open the door' }));
  expect(asked).toEqual([
    {
      settings: { ...DEFAULT_SETTINGS, name: 'A session on Thursday' },
      // Play is to start at 9:55, so the bell rings at 11:10.
      lesson: { bellInMs: 89 * MINUTE, debriefMinutes: 12, hasClock: true, stretch: 1 },
    },
  ]);
  expect(opened).toEqual(['K7M4QX']);
});

test('a changed line names its default, is counted, and goes back with the others', async () => {
  const { user } = renderSetup();
  await user.click(screen.getByRole('radio', { name: '2 students in each delegation' }));
  await user.click(screen.getByRole('radio', { name: 'Given' }));
  expect(screen.getByText('Every line has a default; you changed 2.')).toBeInTheDocument();
  expect(screen.getByText('Default: 1.')).toBeInTheDocument();
  expect(screen.getByText('make 3 tables')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Back to defaults' }));
  expect(screen.getByText('Every line has a default.')).toBeInTheDocument();
  expect(screen.getByText('make 6 tables')).toBeInTheDocument();
});

test('a bell before the start is told, and the door stays closed', async () => {
  const { user, asked } = renderSetup();
  fireEvent.change(screen.getByLabelText('Time of the bell'), { target: { value: '09:50' } });
  expect(screen.getByText('The bell must ring after play starts.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Open the door' }));
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'No bell' }));
  await user.click(screen.getByRole('button', { name: 'Open the door' }));
  expect(asked.map(({ lesson }) => lesson.bellInMs)).toEqual([null]);
});

test('a plan is kept on this device for the next session, but for its times and its name', async () => {
  const first = renderSetup();
  fireEvent.change(screen.getByRole('textbox', { name: 'Students' }), { target: { value: '30' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Name of the session' }), { target: { value: 'IR 214' } });
  await first.user.click(screen.getByRole('button', { name: 'Keep as a plan' }));
  first.unmount();
  const { user, asked } = renderSetup();
  await user.click(screen.getByRole('button', { name: 'Use it' }));
  await user.click(screen.getByRole('button', { name: 'Open the door' }));
  expect(asked.map(({ settings }) => [settings.name, settings.expected])).toEqual([['A session on Thursday', 30]]);
});

test.each([
  { what: 'later today', bell: '11:15', minutes: 94 },
  { what: 'tomorrow, long after midnight of today', bell: '00:30', now: new Date(2026, 10, 26, 23, 30), minutes: 60 },
])('a time of day is $what', ({ bell, now = new Date(NOW), minutes }) => {
  const at = now.getTime();
  const times = lessonTimes({ ...firstDraft('x'), bell }, at);
  expect(Math.round(((times.bell ?? 0) - at) / MINUTE)).toBe(minutes);
});

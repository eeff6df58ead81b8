import { planLesson } from '../../../shared/src/session/plan.ts';
import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlanPicture } from '../../../client/src/kit/session/plan/plan-picture.tsx';
import { usePlanWords } from '../../../client/src/kit/session/plan/use-plan-words.ts';

const MINUTE = 60_000;
const times = {
  seconds: { briefing: 60, negotiation: 210, orders: 90, adjudication: 60 },
  least: { briefing: 30, negotiation: 90, orders: 45, adjudication: 30 },
};
const lesson = (minutes: number, from = 0) =>
  planLesson({
    from: from * MINUTE,
    bell: { at: minutes * MINUTE, debrief: 12 * MINUTE },
    first: 1,
    last: 8,
    times,
    stretch: 1,
  });

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1232, 100));
});
afterEach(() => vi.restoreAllMocks());

test('a lesson is drawn with each of its rounds and the debrief, and one round in its phases', () => {
  render(<PlanPicture plan={lesson(75)} door={-10 * MINUTE} bell={75 * MINUTE} />);
  const drawing = screen.getByRole('img', {
    name: 'Eight half-years fit before the bell, and twelve minutes to talk about them.',
  });
  expect(drawing.textContent).toMatch(/Door open.*Round 1.*11:07.*Round 8.*Debrief, kept.*12:00/);
  const phases = within(screen.getByRole('list', { name: 'The phases of round 4' })).getAllByRole('listitem');
  expect(phases.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('1:04'),
    expect.stringContaining('3:43'),
    expect.stringContaining('1:36'),
    expect.stringContaining('1:04'),
  ]);
});

test('where nothing fits the picture says what can be done', () => {
  render(<PlanPicture plan={lesson(14)} door={0} bell={14 * MINUTE} />);
  expect(screen.getByRole('img', { name: /^No half-year fits before the bell\. Move the bell/ })).toBeTruthy();
  expect(screen.queryByRole('list')).toBeNull();
});

function Late({ minutes }: { readonly minutes: number }) {
  return <p>{usePlanWords().late(minutes, lesson(75, minutes), 75 * MINUTE)}</p>;
}

test('a late start is told in the lengths it leaves', () => {
  render(<Late minutes={6} />);
  expect(
    screen.getByText(
      /^Start six minutes late, and round 1 lasts 10:03 and rounds 2 to 8 last 6:42\. The debrief stays at 12:00\.$/,
    ),
  ).toBeTruthy();
});

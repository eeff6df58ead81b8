import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ClockFigure } from '../../../client/src/marks/clock-figure.tsx';
import { Announcer } from '../../../client/src/ui/announcer.tsx';

// What a screen reader is told of the clock is the time that there is, not the name of a stage.

const clock = (secondsLeft: number) => (
  <>
    <ClockFigure secondsLeft={secondsLeft} purpose="to read" />
    <Announcer />
  </>
);
const said = (container: Element): string =>
  container.querySelector('[data-live-announcer] p:last-child')?.textContent ?? '';

test('a phase that begins with less than a minute says how much there is, once', () => {
  const { container, rerender } = render(clock(70));
  rerender(clock(40));
  expect(said(container)).toMatch(/^forty seconds left to read/i);
  rerender(clock(31));
  expect(said(container)).toMatch(/^forty seconds left to read/i);
  rerender(clock(15));
  expect(said(container)).toMatch(/^fifteen seconds left to read/i);
});

test('a minute is a minute, and more time is said as what there is then', () => {
  const { container, rerender } = render(clock(61));
  rerender(clock(60));
  expect(said(container)).toMatch(/^one minute left to read/i);
  rerender(clock(12));
  rerender(clock(58));
  expect(said(container)).toMatch(/^fifty-five seconds left to read/i);
});

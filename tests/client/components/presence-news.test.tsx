import { renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useNews } from '../../../client/src/features/table/use-news.ts';
import { useTable } from '../../../client/src/state/use-table.ts';
import type { TableInfo } from '../../../shared/src/protocol/table-view.ts';
import { quiet } from '../../support/play.ts';

type Presence = TableInfo['seats']['us']['presence'];

/** A shorter absence is no news. */
const MOMENT_MS = 5_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function News() {
  useNews(useTable((view) => view));
  return null;
}

const seatsWith = (presence: Presence): Pick<TableInfo, 'seats'> => {
  const here = { controller: 'person', names: ['Ada'], presence: 'here' } as const;
  return { seats: { us: here, un: here, dprk: here, china: { ...here, presence } } };
};

function table() {
  const opened = tableOf(quiet(2, 'orders'), 'us', seatsWith('here'));
  renderTable(opened, <News />);
  return {
    becomes: (presence: Presence) => act(() => opened.tell(seatsWith(presence))),
    pass: (millis: number) =>
      act(() => {
        vi.advanceTimersByTime(millis);
      }),
  };
}

const line = () => screen.getByRole('status');

test.each([
  ['lost', 'China is away. The seat is kept.'],
  ['left', 'China has left the table. The seat is kept; an advisor plays it meanwhile.'],
] as const)('a delegation that is %s is news after a moment, and none any more once it is back', (presence, words) => {
  const { becomes, pass } = table();
  becomes(presence);
  pass(MOMENT_MS - 1);
  expect(line()).toBeEmptyDOMElement();
  pass(1);
  expect(line()).toHaveTextContent(words);
  becomes('here');
  expect(line()).toHaveTextContent('China is back.');
});

test('who is back within the moment was never away', () => {
  const { becomes, pass } = table();
  becomes('lost');
  pass(MOMENT_MS - 1);
  becomes('here');
  pass(MOMENT_MS);
  expect(line()).toBeEmptyDOMElement();
});

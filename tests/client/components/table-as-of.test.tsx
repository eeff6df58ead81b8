import { renderAt } from '../support/render-table.tsx';
import { act, cleanup, screen } from '@testing-library/react';
import { memo, useState } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fetchParts } from '../../../client/src/app/table/parts.ts';
import { TableFrame } from '../../../client/src/app/table/table-frame.tsx';
import { TableAsOf, useSend, useTable } from '../../../client/src/state/use-table.ts';
import { quiet } from '../../support/play.ts';

beforeAll(fetchParts);
beforeEach(() => {
  window.scrollTo = () => undefined;
});

const PhaseNow = memo(function PhaseNow({ label }: { readonly label: string }) {
  return <p>{`${label} ${useTable(({ public: table }) => table?.phase)}`}</p>;
});

test('what is drawn as of a view is drawn from that view alone, and who only sends is not drawn again', async () => {
  const draw = vi.fn();
  const Sender = memo(function Sender() {
    useSend();
    draw();
    return null;
  });
  function Held() {
    const view = useTable((table) => table);
    const [held, setHeld] = useState(view);
    return (
      <>
        <button type="button" onClick={() => setHeld(view)}>
          Go on
        </button>
        <PhaseNow label="now" />
        <TableAsOf view={held}>
          <PhaseNow label="held" />
          <Sender />
        </TableAsOf>
      </>
    );
  }
  const { table, user } = renderAt(quiet(2, 'negotiation'), 'us', <Held />);
  act(() => table.show(quiet(2, 'orders')));
  expect(screen.getByText('now orders')).toBeVisible();
  expect(screen.getByText('held negotiation')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(screen.getByText('held orders')).toBeVisible();
  expect(draw).toHaveBeenCalledTimes(1);
});

function Frame() {
  const view = useTable((table) => table);
  return view.public === null ? null : <TableFrame view={view} table={view.public} onDebrief={() => undefined} />;
}

/** What the page and its columns say. */
const said = (): string => document.querySelector('.frame-body')?.textContent ?? '';

test('a page that was drawn after its frame says what one says that is drawn at once', () => {
  const { table } = renderAt(quiet(2, 'negotiation'), 'us', <Frame />);
  act(() => table.show(quiet(2, 'orders')));
  const turned = said();
  cleanup();
  renderAt(quiet(2, 'orders'), 'us', <Frame />);
  const atOnce = said();
  expect(turned).not.toBe('');
  expect(turned).toBe(atOnce);
});

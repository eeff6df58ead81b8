import { renderAlone } from '../support/render-table.tsx';
import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useHead } from '../../../client/src/ui/use-head.ts';

function People({ count }: { readonly count: number }) {
  const { rows, hidden, more } = useHead(Array.from({ length: count }, (_, at) => at));
  return (
    <>
      <ul>
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
      {hidden === 0 ? null : <button onClick={more}>{`${hidden} more`}</button>}
    </>
  );
}

const shown = () => screen.getAllByRole('listitem').length;

test('a long list is drawn from its beginning, the rest on request, and on paper all of it', async () => {
  const { user } = renderAlone(<People count={150} />);
  expect(shown()).toBe(60);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(shown()).toBe(150);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(shown()).toBe(60);
  await user.click(screen.getByRole('button', { name: '90 more' }));
  await user.click(screen.getByRole('button', { name: '30 more' }));
  expect(shown()).toBe(150);
  expect(screen.queryByRole('button')).toBeNull();
});

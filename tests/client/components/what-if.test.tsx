import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Others, WhatIfReply } from '@letter/shared/play';
import { WhatIfPart } from '../../../client/src/kit/what-if/what-if-part.tsx';
import { playBotGame } from '../../../shared/src/experiments/bot-game.ts';
import { replyTo } from '../../../shared/src/experiments/what-if/reply.ts';
import { err, ok, type Result } from '../../../shared/src/lib/result.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { renderAlone } from '../support/render-table.tsx';

// One thing changed in a finished game, as it is asked and told on the page.

const temperature = { us: 1, china: 1, un: 1, dprk: 1 };
const { log } = playBotGame({ scenario: january2016, seed: 3, format: 'standard', fixedRounds: 3, temperature });
/** Draws: the page is told how many there were. */
const FEW = 2;
const known = new Map<string, WhatIfReply>();

function replyOf(change: string, others: Others): WhatIfReply {
  const key = `${change} ${others}`;
  const reply = known.get(key) ?? {
    ...replyTo({ scenario: january2016, events: log }, change, others, FEW),
    millis: 1,
  };
  known.set(key, reply);
  return reply;
}

function renderPart() {
  const asked: string[] = [];
  const wrong: string[] = [];
  const ask = (change: string, others: Others): Promise<Result<WhatIfReply, string>> => {
    asked.push(`${change} ${others}`);
    const refusal = wrong.shift();
    return Promise.resolve(refusal === undefined ? ok(replyOf(change, others)) : err(refusal));
  };
  return { asked, wrong, ...renderAlone(<WhatIfPart ask={ask} table={null} level={1} />) };
}

test('a change is told as a sentence, with what changed and what did not, and never as a forecast', async () => {
  const { asked } = renderPart();
  const heading = await screen.findByRole('heading', {
    level: 1,
    name: /^Had China enforced at 2 or more from round 1 on/,
  });
  expect(heading).toHaveTextContent(/the model|in the model/);
  expect(asked).toEqual(['china.effort>=2@1 recorded']);
  const moved = screen.getByRole('heading', { name: 'What changed' }).closest('section') ?? document.body;
  expect(within(moved).getByText('Still arrived, %')).toBeInTheDocument();
  const still = screen.getByRole('heading', { name: 'What did not' }).closest('section') ?? document.body;
  expect(within(still).getByText('Tests, in all')).toBeInTheDocument();
  expect(screen.getByText(/A model’s answer, not a forecast/)).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /^The programme, half-year by half-year/ })).toBeInTheDocument();
});

test('the handle, the choices and the other seats ask again; the table has the same figures', async () => {
  const { asked, user } = renderPart();
  fireEvent.change(await screen.findByRole('slider', { name: 'Round of the change' }), { target: { value: '3' } });
  await waitFor(() => expect(asked.at(-1)).toBe('china.effort>=2@3 recorded'));
  await user.click(screen.getByRole('radio', { name: 'adapted' }));
  await waitFor(() => expect(asked.at(-1)).toBe('china.effort>=2@3 adapted'));
  expect(await screen.findByText('Bots, nothing changed')).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: /^A letter that never was/ }));
  await screen.findByRole('heading', { level: 1, name: /^Had trade never been restricted/ });
  // A letter that never was has no round to start from.
  expect(screen.queryByRole('slider')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(screen.getAllByRole('row')).toHaveLength(4);
});

test('a question that changes nothing says so, and a refusal can be asked again', async () => {
  const { asked, wrong, user } = renderPart();
  await user.click(await screen.findByRole('radio', { name: '0' }));
  expect(await screen.findByText(/That is how it was played/)).toBeInTheDocument();
  wrong.push('This could not be worked out in time.');
  await user.click(screen.getByRole('radio', { name: '3' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This could not be worked out in time.');
  const before = asked.length;
  await user.click(screen.getByRole('button', { name: 'Ask again' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(asked).toHaveLength(before + 1);
});

import { fold } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { messageId, slot } from '@letter/shared/play';
import { fileReader } from '@letter/server/files/file-reader';
import { publicFile, writeTableFile } from '@letter/server/files/table-file';
import { expect, test } from 'vitest';
import { recordOf } from '../support/log-cases.ts';

const game = playBotGame({
  scenario: DEFAULT_SCENARIO,
  seed: 4,
  format: 'blitz',
  fixedRounds: 3,
  temperature: { us: 1, china: 1, un: 1, dprk: 1 },
});
const textOf = (events: typeof game.log): string =>
  writeTableFile(publicFile({ record: recordOf('table'), events }), DEFAULT_SCENARIO);
const text = textOf(game.log);

/** A file that takes its reader seconds: thousands of words and changes of mind, each of them allowed. */
function costly(): string {
  const opened = game.log.findIndex((event) => event.kind === 'phase-opened' && event.phase === 'negotiation');
  const acts = Array.from({ length: 9_000 }, (_, index): typeof game.log => [
    {
      kind: 'message-sent',
      message: {
        id: messageId(`1.${index}`),
        round: 1,
        from: 'us',
        channel: { kind: 'plenary' },
        text: 'And another thing.',
        pledge: false,
        stock: null,
      },
    },
    {
      kind: 'order-sealed',
      seat: 'us',
      slot: slot('file-belief'),
      order: { kind: 'file-belief', leakage: index % 100 },
    },
  ]);
  return textOf([...game.log.slice(0, opened + 1), ...acts.flat()]);
}

test('a file is read in a thread to what it holds, or to its fault', async () => {
  const read = fileReader();
  const [good, bad] = await Promise.all([read(text), read(text.slice(1))]);
  if (!good.ok) throw new Error(good.error);
  expect(fold(DEFAULT_SCENARIO, good.value.events)).toEqual(game.world);
  expect(bad).toEqual({ ok: false, error: 'edited' });
});

test('a file that takes too long is given up, nobody waits for it meanwhile, and the next one is read', async () => {
  const read = fileReader(500);
  let beats = 0;
  const pulse = setInterval(() => (beats += 1), 20);
  const given = await read(costly());
  clearInterval(pulse);
  expect(given).toEqual({ ok: false, error: 'too-large' });
  expect(beats).toBeGreaterThan(5);
  expect(await fileReader()(text)).toMatchObject({ ok: true });
});

test('files beyond what can be read soon are refused', async () => {
  const read = fileReader();
  const answers = await Promise.all(Array.from({ length: 7 }, () => read('')));
  expect(answers.filter(({ ok }) => !ok).map((answer) => (answer.ok ? '' : answer.error))).toEqual([
    ...Array.from({ length: 5 }, () => 'cut-off'),
    'busy',
    'busy',
  ]);
});

import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { startWhatIfs } from '@letter/server/what-ifs/what-ifs';
import type { WhatIfsSetup } from '@letter/server/what-ifs/what-ifs';
import type { Reporter } from '@letter/server/table/ports';
import type { WhatIfQuestion, WhatIfs } from '@letter/server/table/what-if-ports';
import { afterEach, describe, expect, test } from 'vitest';
import { loneTable } from '../support/lone-table.ts';

const temperature = { us: 1, china: 1, un: 1, dprk: 1 };
const { log } = playBotGame({ scenario: DEFAULT_SCENARIO, seed: 3, format: 'blitz', fixedRounds: 3, temperature });
let loads = 0;
const question: WhatIfQuestion = {
  game: 'a-table 7',
  load: () => {
    loads += 1;
    return Promise.resolve({ scenario: DEFAULT_SCENARIO, events: log });
  },
  change: 'china.effort=3@2',
  others: 'recorded',
};

const notices: string[] = [];
const reporter: Reporter = {
  fault: (what) => notices.push(`fault ${what}`),
  notice: (text) => notices.push(text),
  refused: () => undefined,
};
const withModule = (name: string) => new URL(`../support/experts/${name}.ts`, import.meta.url);

let whatIfs: WhatIfs;
const start = (setup: Partial<WhatIfsSetup>): WhatIfs => (whatIfs = startWhatIfs({ reporter, threads: 1, ...setup }));
afterEach(async () => {
  notices.length = 0;
  loads = 0;
  await whatIfs.close();
});

describe('questions about a finished game', () => {
  test('are answered in a thread while the event loop goes on, and the same one once', async () => {
    start({ longestMs: 30_000 });
    let beats = 0;
    const pulse = setInterval(() => (beats += 1), 10);
    const [answer, again] = await Promise.all([whatIfs.ask(question), whatIfs.ask(question)]);
    clearInterval(pulse);
    expect(answer).toMatchObject({
      ok: true,
      value: { fault: null, options: { rounds: 3 }, answer: { change: 'china.effort=3@2', draws: 40 } },
    });
    expect(again).toBe(answer);
    expect(loads).toBe(1);
    expect(beats).toBeGreaterThan(5);
    // A question that cannot be answered says why, and what may be asked.
    const wrong = await whatIfs.ask({ ...question, change: 'china.effort=3@7' });
    expect(wrong).toMatchObject({ ok: true, value: { answer: null, fault: 'no-such-round', options: { rounds: 3 } } });
    expect(notices).toEqual([]);
  });

  test('are open to everybody at a table that is over, from its own log, and to nobody before', async () => {
    const asked: WhatIfQuestion[] = [];
    const reply = {
      options: { rounds: 1, breakout: 66, texts: [], tests: [], burdens: [] },
      answer: null,
      fault: null,
      millis: 1,
    };
    whatIfs = {
      ask: (one) => {
        asked.push(one);
        return Promise.resolve(one.change === 'no-test' ? { ok: true, value: reply } : { ok: false, error: 'hung' });
      },
      close: () => Promise.resolve(),
    };
    const desk = await loneTable(undefined, undefined, { whatIfs });
    const ann = await desk.sit('Ann', 'us');
    await desk.ask(ann, 'table.start', {});
    await desk.reach([ann], 2, 'briefing');
    const watcher = await desk.table.arrive('hash-Eve', 'Eve');
    const body = { change: 'no-test', answers: 'adapted' } as const;
    expect(await desk.ask(ann, 'table.what-if', body)).toEqual({ ok: false, error: { code: 'not-over' } });
    await desk.ask(ann, 'table.end', {});
    for (const person of [ann, watcher])
      expect(await desk.ask(person, 'table.what-if', body)).toEqual({ ok: true, value: reply });
    expect(new Set(asked.map(({ game }) => game)).size).toBe(1);
    const game = await asked[0]?.load();
    expect(game?.events.at(-1)).toEqual({ kind: 'game-ended', ending: 'broken-off' });
    expect(game?.events[0]).toMatchObject({ kind: 'game-started' });
    const late = await desk.ask(ann, 'table.what-if', { ...body, change: 'no-letter' });
    expect(late).toEqual({ ok: false, error: { code: 'took-too-long' } });
  });

  test('whose thread hangs are given up and said so, and may be asked again', async () => {
    start({ module: withModule('hanging'), longestMs: 50 });
    expect(await whatIfs.ask(question)).toEqual({ ok: false, error: 'hung' });
    expect(await whatIfs.ask(question)).toEqual({ ok: false, error: 'hung' });
    expect(loads).toBe(2);
    expect(notices).toEqual(Array(2).fill('a what-if was given up: its thread did not answer in time'));
  });

  test('whose thread ends, that find none free, or whose game cannot be read, say so', async () => {
    start({ module: withModule('dying'), waitMs: 0, longestMs: 60_000 });
    const first = whatIfs.ask(question);
    expect(await whatIfs.ask({ ...question, change: 'no-test' })).toEqual({ ok: false, error: 'no-time' });
    expect(await first).toEqual({ ok: false, error: 'died' });
    const unread = await whatIfs.ask({ ...question, load: () => Promise.resolve(null) });
    expect(unread).toEqual({ ok: false, error: 'no-game' });
    expect(notices).toEqual([
      'a what-if was given up: no thread was free in time',
      'a what-if was given up: its thread ended',
      'a what-if was given up: the record of the game could not be read',
    ]);
  });
});

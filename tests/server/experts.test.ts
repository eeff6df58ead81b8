import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import { shortSeed } from '../../shared/src/lib/seed.ts';
import { projectSeat } from '../../shared/src/truth/projection/project-seat.ts';
import { expertAdvisor } from '@letter/server/advisor';
import { budgetOf } from '@letter/server/experts/budget';
import { startExperts } from '@letter/server/experts/experts';
import type { Experts, ExpertsSetup } from '@letter/server/experts/experts';
import type { Plan } from '@letter/server/experts/plan-task';
import type { Reporter } from '@letter/server/table/ports';
import { afterEach, describe, expect, test } from 'vitest';
import { quiet } from '../support/play.ts';

const view = projectSeat(quiet(2, 'orders'), 'un');
const options = { temperature: 0.25, seed: shortSeed(4), temperament: 'dealer', level: 'expert' } as const;
const plan: Plan = { view, scenario: january2016, options };
const notices: string[] = [];
const reporter: Reporter = {
  fault: (what) => notices.push(`fault ${what}`),
  notice: (text) => notices.push(text),
  refused: () => undefined,
};
/** As long as a thread may take on the slowest machine, where it does not matter that it is given up. */
const PATIENT = { waitMs: 60_000, graceMs: 60_000 };
const withModule = (name: string) => new URL(`../support/experts/${name}.ts`, import.meta.url);

let experts: Experts;
const start = (setup: Partial<ExpertsSetup>): Experts => (experts = startExperts({ reporter, threads: 1, ...setup }));
afterEach(async () => {
  notices.length = 0;
  await experts.close();
});

describe('experts', () => {
  test('plan in a thread, and the event loop goes on meanwhile', async () => {
    start({ budget: { mostMs: 20_000, graceMs: 30_000 } });
    let beats = 0;
    const pulse = setInterval(() => (beats += 1), 10);
    const thought = await experts.plan(plan);
    clearInterval(pulse);
    expect(thought).toMatchObject({ ok: true, value: { note: { level: 'expert', seat: 'un', fellBack: null } } });
    expect(beats).toBeGreaterThan(10);
    expect(notices).toEqual([]);
  });

  test('that hang are given up, the log says so, and the next plan gets another thread', async () => {
    start({ module: withModule('hanging'), budget: { mostMs: 20, graceMs: 300 } });
    expect(await experts.plan(plan)).toEqual({ ok: false, error: 'hung' });
    expect(await experts.plan(plan)).toEqual({ ok: false, error: 'hung' });
    expect(notices).toEqual(
      Array(2).fill('an expert fell back to a competent turn: its thread did not answer in time'),
    );
  });

  test('whose thread ends are given up, and the log says so', async () => {
    start({ module: withModule('dying'), budget: PATIENT });
    expect(await experts.plan(plan)).toEqual({ ok: false, error: 'died' });
    expect(notices).toEqual(['an expert fell back to a competent turn: its thread ended']);
  });

  test('that find no thread free in time do without', async () => {
    start({ module: withModule('hanging'), budget: { mostMs: 20, graceMs: 1_500, waitMs: 50 } });
    const first = experts.plan(plan);
    expect(await experts.plan(plan)).toEqual({ ok: false, error: 'no-time' });
    expect(notices).toEqual(['an expert fell back to a competent turn: no thread was free in time']);
    expect(await first).toEqual({ ok: false, error: 'hung' });
  });

  test('get less time each, the more of them wait', async () => {
    start({ module: withModule('quick'), budget: { mostMs: 600, leastMs: 40, roundMs: 1_000, ...PATIENT } });
    const thoughts = await Promise.all(Array.from({ length: 40 }, () => experts.plan(plan)));
    const given = thoughts.map((thought) => (thought.ok ? thought.value.note : null));
    expect(given.slice(0, 2)).toEqual([{ millis: 40 }, { millis: 40 }]);
    expect(given.slice(-2)).toEqual([{ millis: 500 }, { millis: 600 }]);
    expect(budgetOf().millisFor(0, 1)).toBe(600);
    expect(budgetOf().millisFor(300, 2)).toBe(40);
  });
});

describe('an expert that fell back', () => {
  test('plays the competent turn', async () => {
    start({ module: withModule('dying'), budget: PATIENT });
    const advisor = expertAdvisor(experts);
    const character = { seed: options.seed, temperament: options.temperament, level: options.level };
    const advice = await advisor.think?.(view, character, january2016);
    expect(advice?.orders).toEqual(advisor.advise(view, 'opened', character, january2016).orders);
    expect(advice?.orders.length).toBeGreaterThan(0);
  });
});

import { shortSeed } from '../../shared/src/lib/seed.ts';
import { describe, expect, it } from 'vitest';
import {
  acceptance,
  acceptanceOf,
  limitedConcession,
  LIMITED,
  priceOf,
  STANDARD_OFFERS,
  valueOf,
} from '../../shared/src/experiments/concession.ts';
import { regimeSchema, sendersSchema } from '../../shared/src/experiments/policy.ts';
import { runPolicies } from '../../shared/src/experiments/run-policies.ts';
import type { ModelRun } from '../../shared/src/experiments/run-policies.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';

// The response of the fixed responder: what changes it, and in which direction.

type SendersWish = Parameters<typeof sendersSchema.parse>[0];

function after(senders: SendersWish, rounds = 4): ModelRun {
  const setting = { scenario: january2016, params: january2016.params, stocks: january2016.stocks };
  return runPolicies(setting, sendersSchema.parse(senders), regimeSchema.parse({}), shortSeed(7), rounds);
}

const present = after({});
const pressed = after({ letters: 'everything', effort: 3 });
const half = STANDARD_OFFERS['half-freeze'];

describe('an offer', () => {
  it('is more likely to be accepted if it gives more', () => {
    const chances = [0, 200, 400, 800].map((transfers) => acceptanceOf(present, { ...half, transfers }));
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
    expect(chances.at(-1)).toBeGreaterThan((chances[0] ?? 1) + 0.1);
  });

  it('is less likely to be accepted if it asks for more of the programme', () => {
    const at = (freezeShare: number) => valueOf(present, { ...half, freezeShare });
    expect(at(1)).toBeLessThan(at(0.5));
    expect(at(0.5)).toBeLessThan(at(0.2));
  });

  it('to lift sanctions has a higher value under harder sanctions', () => {
    const gain = (run: ModelRun) =>
      valueOf(run, { ...half, lifts: 'everything' }) - valueOf(run, { ...half, lifts: 'nothing' });
    expect(gain(pressed)).toBeGreaterThan(2 * gain(present));
  });

  it('never raises a letter to the scenario’s letter', () => {
    const free = after({ letters: 'none' });
    const full = { ...STANDARD_OFFERS['full-freeze'] };
    expect(valueOf(free, full)).toBe(valueOf(free, { ...full, lifts: 'nothing' }));
  });

  it('to disarm is refused when a freeze may be accepted', () => {
    for (const run of [present, pressed]) {
      expect(acceptance(run, 'disarmament')).toBeLessThan(0.05);
      expect(acceptance(run, 'half-freeze')).toBeGreaterThan(0.1);
    }
  });
});

describe('a price', () => {
  it('makes acceptance and refusal equally likely', () => {
    const price = priceOf(present, 'half-freeze', 4000);
    expect(price).toBeGreaterThan(0);
    expect(price).toBeLessThan(4000);
    expect(acceptanceOf(present, { ...half, transfers: price })).toBeCloseTo(0.5, 2);
  });

  it('is the ceiling if none was found', () => {
    expect(priceOf(present, 'disarmament', 600)).toBe(600);
  });
});

describe('a limited concession', () => {
  it('is the mean over the limited offers, however often it is computed', () => {
    const sum = LIMITED.reduce((total, id) => total + acceptance(pressed, id), 0);
    expect(limitedConcession(pressed)).toBeCloseTo(sum / LIMITED.length, 12);
    expect(limitedConcession(pressed)).toBe(limitedConcession(pressed));
  });

  it('refers to the last half-year of a run', () => {
    const early = { ...pressed, rounds: pressed.rounds.slice(0, 1) };
    expect(limitedConcession(early)).not.toBe(limitedConcession(pressed));
  });
});

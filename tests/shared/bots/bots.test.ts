import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/src/bots/decide.ts';
import { playBotGame, type BotGameSetup } from '../../../shared/src/experiments/bot-game.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { quiet } from '../../support/play.ts';

const all = (temperature: number): BotGameSetup['temperature'] => ({
  us: temperature,
  china: temperature,
  un: temperature,
  dprk: temperature,
});
const game = (seed: number, temperature: BotGameSetup['temperature']) =>
  playBotGame({ scenario: january2016, seed, format: 'standard', fixedRounds: null, temperature });

describe('a bot', () => {
  test('never submits an order that is refused, in forty games of any temperature', () => {
    for (let seed = 1; seed <= 40; seed++) {
      expect(game(seed, all([0, 0.5, 1, 3, 10][seed % 5] ?? 1)).refused, `seed ${seed}`).toEqual([]);
    }
  });

  test('takes the same turn for the same view', () => {
    for (const seat of SEATS) {
      for (const phase of ['negotiation', 'orders'] as const) {
        const view = projectSeat(quiet(3, phase), seat);
        const options = { temperature: 2, seed: shortSeed(11) };
        expect(decide(view, january2016, 'opened', options)).toEqual(decide(view, january2016, 'opened', options));
      }
    }
  });

  test('uses only its view: a view sent over the wire gives the same turn', () => {
    for (const seat of SEATS) {
      const view = projectSeat(quiet(3, 'orders'), seat);
      const received = JSON.parse(JSON.stringify(view)) as typeof view;
      const options = { temperature: 1, seed: shortSeed(11) };
      expect(decide(received, january2016, 'opened', options)).toEqual(decide(view, january2016, 'opened', options));
    }
  });
});

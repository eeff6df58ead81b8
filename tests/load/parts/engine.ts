import { adjudicationsPerSecond, gameMillis, whatIfMillis } from '../engine-speed.ts';
import { tenth, type Part } from './part.ts';

/** The rules alone, on one core. */
export const engine: Part = {
  name: 'engine',
  about: 'games, adjudications and questions about games on one core',
  measure: async (say) => {
    const game = tenth(gameMillis());
    say(`a bot game takes ${game} ms`);
    const adjudications = Math.round(await adjudicationsPerSecond());
    say(`${adjudications} adjudications a second`);
    const asked = whatIfMillis();
    const whatIfMs = { recorded: tenth(asked.recorded), adapted: tenth(asked.adapted) };
    return {
      json: { gameMillis: game, adjudicationsPerSecond: adjudications, whatIfMs },
      rows: [
        ['Bot game of 8 rounds', `${game} ms`, 'at most 50 ms'],
        ['Adjudications', `${adjudications} a second`, 'at least 20000 a second'],
        [
          'What if, in a game of 8 rounds',
          `${whatIfMs.recorded} ms, others adapted ${whatIfMs.adapted} ms`,
          'at most 1000 ms',
        ],
      ],
    };
  },
};

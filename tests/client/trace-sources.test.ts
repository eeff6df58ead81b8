import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { findParameter } from '@letter/shared/play';
import { expect, test } from 'vitest';

// "Why did this move?" shows the number behind each cause a seat can see; a path that leads nowhere would show nothing.
const NOISY = { us: 3, china: 3, un: 3, dprk: 3 };
const seen = [1, 2, 3, 4].flatMap((seed) =>
  playBotGame({ scenario: DEFAULT_SCENARIO, seed, format: 'standard', fixedRounds: 8, temperature: NOISY })
    .log.flatMap((event) => (event.kind === 'seat-observed' ? event.observation.traces : []))
    .flatMap(({ terms }) => terms.map(({ parameter }) => parameter)),
);

test('every cause that a seat sees leads to a number with its source, or is a price of the rules or an event', () => {
  const paths = [...new Set(seen)].filter((path) => !/^(costs\.|nudge:|shock:|limit$)/u.test(path));
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => findParameter(DEFAULT_SCENARIO.params, path) === null)).toEqual([]);
  for (const path of paths) {
    const source = findParameter(DEFAULT_SCENARIO.params, path)?.source;
    expect(source?.kind === 'cited' ? source.ref : source?.reason, path).not.toBe('');
  }
});

test('what is not a number of the model is not taken for one', () => {
  for (const path of ['nudge:bank-penalty', 'limit', 'circle', 'circle.nothing', 'circle.rewardGain.value', '']) {
    expect(findParameter(DEFAULT_SCENARIO.params, path), path).toBeNull();
  }
});

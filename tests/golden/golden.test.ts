import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fold, replay } from '@letter/shared/authority';
import { DEFAULT_SCENARIO } from '@letter/shared/lab';
import { parseLog } from '../../shared/src/record/parse-log.ts';
import { DIGESTS, GAMES, logPath, type Golden } from './games.ts';

// Saved games: a change of a rule, a number or the order of draws fails here; bots may change. Record them again with
// `pnpm generate` if the change is intended.

const digests = JSON.parse(readFileSync(DIGESTS, 'utf8')) as Readonly<Record<string, Golden>>;

describe.each(GAMES)('the saved $name game', ({ name }) => {
  const packed = readFileSync(logPath(name));
  const text = gunzipSync(packed).toString('utf8');
  const golden = digests[name];

  test('folds to its ending', () => {
    const parsed = parseLog(text);
    if (!parsed.ok) throw new Error(parsed.error.sentence);
    const world = fold(DEFAULT_SCENARIO, parsed.value);
    expect({ rounds: world.history.length, ending: world.ending }).toEqual({
      rounds: golden?.rounds,
      ending: golden?.ending,
    });
  });

  test('gives the same digest when adjudicated again', () => {
    expect(replay(text)).toEqual({ kind: 'same', rounds: golden?.rounds, digest: golden?.digest });
  });

  test('is small', () => expect(packed.length).toBeLessThan(150 * 1024));
});

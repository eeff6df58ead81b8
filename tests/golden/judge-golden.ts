import { parseLog, readStored, replay, scenarioHash } from '@letter/shared/authority';
import type { Replay } from '@letter/shared/authority';
import type { Scenario } from '@letter/shared/play';
import { knownAs } from '../../shared/src/scenario/scenario-hash.ts';
import type { Golden } from './games.ts';

/** A saved game: its log, its scenario data, and its expected result. */
export interface SavedGame {
  readonly log: string;
  readonly data: unknown;
  readonly golden: Golden;
}

const RECORD_AGAIN = 'record again with `pnpm generate`';

/**
 * Adjudicates a saved game again with its own scenario data and with the current scenario of that id. The result is a
 * sentence on what changed: the rules, the numbers of the scenario, or only the hash of its data.
 */
export function judgeGolden({ log, data, golden }: SavedGame, now: Scenario): string {
  const parsed = parseLog(log);
  const [started] = parsed.ok ? parsed.value : [];
  if (started?.kind !== 'game-started') return 'unreadable: the log has no start';
  const hash = started.scenarioHash;
  const kept = readStored(data, hash);
  if (!kept.ok) return `unreadable: the data beside the log is not that of its world (${kept.error.code})`;
  const rules = faultOf(replay(log, kept.value), golden);
  if (rules !== null) return `behaviour moved by the rules, on the numbers it was played on: ${rules}`;
  if (scenarioHash(now) === hash) return 'the same';
  // The current scenario under the hash of the log, so that only its behaviour is compared and not its identity.
  const numbers = faultOf(replay(log, knownAs({ ...now }, hash)), golden);
  if (numbers !== null) return `behaviour moved by the numbers of ${now.id}: ${numbers}; if meant, ${RECORD_AGAIN}`;
  return `only the scenario's hash moved, no round differs: ${RECORD_AGAIN}`;
}

function faultOf(found: Replay, golden: Golden): string | null {
  if (found.kind !== 'same') return found.sentence;
  if (found.rounds !== golden.rounds) return `${found.rounds} rounds where there were ${golden.rounds}`;
  return found.digest === golden.digest ? null : 'no event of a round differs, but the digest over the World does';
}

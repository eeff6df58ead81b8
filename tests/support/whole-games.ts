import { digestOfRounds, replay, worldText } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';

/** The digest of every round of whole games of bots, one game for each seed from 1 on: each uses all of the engine. */
export function digestsOf(games: number): readonly string[] {
  return Array.from({ length: games }, (_, index) => {
    const texts: string[] = [];
    const temperature = { us: 1, china: 1, un: 1, dprk: 1 };
    const setup = { scenario: DEFAULT_SCENARIO, seed: index + 1, format: 'standard', fixedRounds: null, temperature };
    playBotGame({ ...setup, format: 'standard' }, (world) => texts.push(worldText(world)));
    return digestOfRounds(texts);
  });
}

/** What the replay of a saved log comes to, as one word and, where it differs, a sentence. */
export function replayed(log: string): string {
  const found = replay(log);
  return found.kind === 'same' ? found.digest : found.sentence;
}

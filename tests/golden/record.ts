import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { command } from '@letter/server/cli/command';
import { digestOfRounds, worldText } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { GAMES, logPath, DIGESTS, type Golden } from './games.ts';

// Run this after an intended change of the rules, and explain in the commit why the digests changed.
command('generate --only goldens', 'Play the two saved games again and write their logs and digests.').parse();

const digests: Record<string, Golden> = {};
for (const { name, ...setup } of GAMES) {
  const texts: string[] = [];
  const game = playBotGame({ scenario: DEFAULT_SCENARIO, ...setup }, (world) => texts.push(worldText(world)));
  const text = `${game.log.map((event) => JSON.stringify(event)).join('\n')}\n`;
  const packed = gzipSync(text, { level: 9 });
  writeFileSync(logPath(name), packed);
  const { ending, history } = game.world;
  digests[name] = { digest: digestOfRounds(texts), rounds: history.length, ending };
  console.log(`${name}: ${history.length} rounds, ${ending}, ${Math.round(packed.length / 1024)} KB`);
}
writeFileSync(DIGESTS, `${JSON.stringify(digests, null, 2)}\n`);

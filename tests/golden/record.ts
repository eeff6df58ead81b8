import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { command } from '@letter/server/cli/command';
import { digestOfRounds, worldText } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { GAMES, logPath, DIGESTS, scenarioPath, type Golden } from './games.ts';

// For a change of the rules or of the data that is meant; the commit says why the digests moved, if they did.
command('generate --only goldens', 'Play the two saved games again and write their logs, worlds and digests.').parse();

const digests: Record<string, Golden> = {};
for (const { name, ...setup } of GAMES) {
  const texts: string[] = [];
  const game = playBotGame({ scenario: DEFAULT_SCENARIO, ...setup }, (world) => texts.push(worldText(world)));
  const text = `${game.log.map((event) => JSON.stringify(event)).join('\n')}\n`;
  const packed = gzipSync(text, { level: 9 });
  writeFileSync(logPath(name), packed);
  writeFileSync(scenarioPath(name), gzipSync(JSON.stringify(DEFAULT_SCENARIO), { level: 9 }));
  const { ending, history } = game.world;
  digests[name] = { digest: digestOfRounds(texts), rounds: history.length, ending };
  console.log(`${name}: ${history.length} rounds, ${ending}, ${Math.round(packed.length / 1024)} KB`);
}
writeFileSync(DIGESTS, `${JSON.stringify(digests, null, 2)}\n`);

import { command, Option } from './cli/command.ts';
import { SETTINGS } from './settings.ts';

/** What `pnpm start` understands. */
export function startCommand() {
  const settings = SETTINGS.map(({ name, meaning }) => `  ${name.padEnd(23)}${meaning}`).join('\n');
  return command('start', 'Build the client and serve the game.')
    .option('--processes <number>', 'serve it by so many processes behind one port; needs DATABASE_URL and REDIS_URL')
    .addOption(new Option('--member', 'be one of several, without an address to tell').hideHelp())
    .addHelpText('after', `\nSettings, from the environment:\n${settings}`);
}

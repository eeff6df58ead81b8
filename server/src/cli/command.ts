import { Command } from '@commander-js/extra-typings';
import type { CommanderError } from '@commander-js/extra-typings';
import { refuseCall } from './print.ts';

export { Option } from '@commander-js/extra-typings';

/**
 * Begin the description of a command of this workspace, by the name of its script. `--help` says what it does; a call that it
 * does not understand ends with exit code 2 and one sentence that says how it is used.
 */
export function command(name: string, summary: string): Command {
  const described = new Command(`pnpm ${name}`).description(summary).helpOption('--help', 'say this and do nothing');
  // What the library would print is said below, once.
  return described.configureOutput({ writeErr: () => undefined }).exitOverride((error) => {
    if (error.exitCode === 0) process.exit(0);
    refuseCall(`${sentenceOf(error)} Usage: pnpm ${name} ${described.usage()}; --help says more.`);
  });
}

/** What `--json` does is the same everywhere. */
export const JSON_OPTION = ['--json', 'print the result as JSON and nothing else'] as const;

/** What was wrong with a call: the library writes `error: unknown option '--sead'`, with a guess on a line of its own. */
function sentenceOf({ message }: CommanderError): string {
  const [first = '', guess] = message.replace(/^error: /u, '').split('\n');
  const sentence = first.charAt(0).toUpperCase() + first.slice(1);
  return [sentence.endsWith('.') ? sentence : `${sentence}.`, guess?.replaceAll(/[()]/gu, '')]
    .filter((part) => part !== undefined)
    .join(' ');
}

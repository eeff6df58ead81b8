import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Read the options of a call; one that nobody knows, or that lacks its value, is refused. */
export function readCall<T extends ParseArgsConfig>(expected: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(expected);
  } catch (error) {
    const [sentence = 'The options cannot be read'] = error instanceof Error ? error.message.split('\n') : [];
    return refuseCall(sentence.endsWith('.') ? sentence : `${sentence}.`);
  }
}

/** Print a result: only JSON with `--json`, otherwise lines for people. */
export function print(json: boolean, result: unknown, lines: () => readonly string[]): void {
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${lines().join('\n')}\n`);
}

/** Say on stderr what was wrong with the call and end with exit code 2. */
export function refuseCall(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

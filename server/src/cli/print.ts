/** Print a result: only JSON with `--json`, otherwise lines for people. */
export function print(json: boolean | undefined, result: unknown, lines: () => readonly string[]): void {
  process.stdout.write(json === true ? `${JSON.stringify(result)}\n` : `${lines().join('\n')}\n`);
}

/** Say on stderr what was wrong with the call and end with exit code 2. */
export function refuseCall(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, childEnv } from '../tools/tools.ts';

/** The result of a command, its two outputs separate. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Commands of the server package, by the names of their files. */
export type CommandName = 'simulate' | 'replay' | 'claims' | 'export' | 'import' | 'whatif';

/** Runs a command of the server package, as `pnpm simulate` and `pnpm replay` do. */
export const runCommand = (name: CommandName, ...args: readonly string[]): Promise<CommandResult> =>
  runCommandIn({}, name, ...args);

/** The same with an extended environment. */
export function runCommandIn(
  env: Readonly<Record<string, string>>,
  name: CommandName,
  ...args: readonly string[]
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const script = join(ROOT, 'server', 'src', 'cli', `${name}.ts`);
    const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env: childEnv(env) });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './counts.ts';
import { ROOT, runNode } from './tools.ts';

/** Builds the client for the server to serve; the build counts as one. */
export const buildClient = async (): Promise<Counts> => {
  if (!existsSync(join(ROOT, 'client', 'vite.config.ts'))) return { passed: 0, failed: 0 };
  const { code, output, millis } = await runNode([join('server', 'src', 'cli', 'build-client.ts')]);
  if (code !== 0) console.log(output.trim());
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  client build         ${(millis / 1000).toFixed(1)} s`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

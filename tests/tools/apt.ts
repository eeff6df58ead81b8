import { existsSync, readFileSync } from 'node:fs';
import { run } from './tools.ts';

/** Whether this process may install packages: as root on Debian. */
export const mayInstall = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Installs a Debian package without its recommended packages. */
export const aptInstall = async (name: string): Promise<void> => {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, timeoutMillis: 120_000 });
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', name], { env, timeoutMillis: 300_000 });
};

import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../tools/tools.ts';

/** Exact versions: a comparison says which it was made with. */
const MANIFEST = {
  name: 'peers',
  private: true,
  type: 'module',
  dependencies: {
    'boardgame.io': '0.50.2',
    '@colyseus/core': '0.18.17',
    '@colyseus/schema': '5.0.34',
    '@colyseus/shared-types': '0.18.3',
    '@colyseus/ws-transport': '0.18.4',
    express: '5.3.0',
    zod: '4.6.7',
  },
  // The release that boardgame.io's range allows first has been withdrawn.
  overrides: { 'koa-compose': '4.1.0' },
};

const SERVERS = ['boardgame-io.ts', 'bare-colyseus.ts'] as const;
const INSTALL_MS = 240_000;

/** A folder with the packages of the peers and their servers. */
export interface Peers {
  readonly serverFile: (peer: 'boardgame-io' | 'bare-colyseus') => string;
  remove(): void;
}

/** Installs the peers into a temporary folder, by npm; throws a sentence if they cannot be had. */
export async function installPeers(): Promise<Peers> {
  const folder = mkdtempSync(join(tmpdir(), 'letter-peers-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(MANIFEST));
  for (const name of SERVERS)
    copyFileSync(fileURLToPath(new URL(`servers/${name}`, import.meta.url)), join(folder, name));
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { code, output } = await run('npm', args, { cwd: folder, timeoutMillis: INSTALL_MS });
  if (code !== 0) {
    remove();
    throw new Error(`npm could not install boardgame.io and Colyseus: ${output.trim().slice(-500)}`);
  }
  return { serverFile: (peer) => join(folder, `${peer}.ts`), remove };
}

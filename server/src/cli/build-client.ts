// Builds the client, unless it was built from the same sources before. The bundler reads what follows a # or ? in a path
// as a query, so a project that lies in a folder with such a name is built from a copy of what the build needs, in the
// system's folder for temporary files.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command } from './command.ts';
import { compressFiles } from './compress-files.ts';

command('build', 'Build the client for the server to serve, unless it is built.').parse();

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CLIENT = join(ROOT, 'client');
const DIST = join(CLIENT, 'dist');
const STORE = join(ROOT, 'node_modules', '.pnpm');

/** What the last build was made from; servers do not serve files whose names begin with a dot. */
const STAMP = join(DIST, '.built-from');

const sources = digestOfSources();
if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) {
  console.log('The page is built.');
} else {
  process.exitCode = /[#?]/u.test(ROOT) ? buildFromCopy() : build(CLIENT);
  if (process.exitCode === 0) {
    await compressFiles(DIST);
    writeFileSync(STAMP, sources);
  }
}

/** A digest of every file that the build reads; the lock file stands for the packages. */
function digestOfSources(): string {
  const hash = createHash('sha256');
  const add = (path: string): void => void hash.update(relative(ROOT, path)).update('\0').update(readFileSync(path));
  add(join(ROOT, 'pnpm-lock.yaml'));
  for (const name of ['index.html', 'package.json', 'vite.config.ts']) add(join(CLIENT, name));
  const folders = ['src', 'public', 'build'].map((name) => join(CLIENT, name));
  add(join(ROOT, 'server', 'src', 'cli', 'compress-files.ts'));
  for (const folder of [...folders, join(ROOT, 'shared', 'src')]) {
    if (!existsSync(folder)) continue;
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()) add(path);
  }
  return hash.digest('hex');
}

function build(client: string): number {
  const bundler = join(dirname(createRequire(join(client, 'x')).resolve('vite/package.json')), 'bin', 'vite.js');
  return spawnSync(process.execPath, [bundler, 'build'], { cwd: client, stdio: 'inherit' }).status ?? 1;
}

function buildFromCopy(): number {
  console.log('The path of this folder contains # or ?, so the page is built from a copy.');
  const copy = mkdtempSync(join(tmpdir(), 'letter-build-'));
  const take = (path: string): void =>
    cpSync(path, join(copy, relative(ROOT, path)), {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      filter: (source) => source !== DIST,
    });
  try {
    for (const path of ['package.json', 'tsconfig.base.json', 'client', 'shared']) take(join(ROOT, path));
    for (const path of packagesBehind([CLIENT, join(ROOT, 'shared')])) take(path);
    const built = build(join(copy, 'client'));
    if (built !== 0) return built;
    rmSync(DIST, { recursive: true, force: true });
    cpSync(join(copy, 'client', 'dist'), DIST, { recursive: true });
    return 0;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The folders of the package store that some workspaces need, directly or through others. */
function packagesBehind(workspaces: readonly string[]): ReadonlySet<string> {
  const needed = new Set<string>();
  const visit = (modules: string): void => {
    if (!existsSync(modules)) return;
    for (const name of readdirSync(modules)) {
      const path = join(modules, name);
      if (name.startsWith('@')) visit(path);
      else visitPackage(path);
    }
  };
  const visitPackage = (path: string): void => {
    if (!existsSync(path)) return;
    const [folder = '..'] = relative(STORE, realpathSync(path)).split(sep);
    if (folder === '..' || needed.has(join(STORE, folder))) return;
    needed.add(join(STORE, folder));
    visit(join(STORE, folder, 'node_modules'));
  };
  for (const workspace of workspaces) visit(join(workspace, 'node_modules'));
  return needed;
}

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { childEnv, ROOT, runNode } from '../tools/tools.ts';

// What has to hold for the game to start in a room without Internet, from whatever folder somebody put it into.

const BUILD = join('server', 'src', 'cli', 'build-client.ts');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const scratch = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), name));
  folders.push(folder);
  return folder;
};

/** A small project with the real build script, in a folder with a given name. */
function project(name: string): string {
  const root = scratch(name);
  const client = join(root, 'client');
  mkdirSync(join(client, 'src'), { recursive: true });
  mkdirSync(join(root, 'shared', 'src'), { recursive: true });
  for (const file of ['package.json', 'tsconfig.base.json', 'pnpm-lock.yaml']) writeFileSync(join(root, file), '{}');
  for (const file of ['build-client.ts', 'command.ts', 'compress-files.ts', 'print.ts']) {
    const path = join('server', 'src', 'cli', file);
    cpSync(join(ROOT, path), join(root, path));
  }
  symlinkSync(join(ROOT, 'server', 'node_modules'), join(root, 'server', 'node_modules'), 'junction');
  writeFileSync(join(root, 'server', 'package.json'), '{ "type": "module" }');
  symlinkSync(join(ROOT, 'client', 'node_modules'), join(client, 'node_modules'), 'junction');
  writeFileSync(join(client, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(client, 'vite.config.ts'), 'export default {};');
  writeFileSync(join(client, 'index.html'), '<script type="module" src="/src/main.ts"></script>');
  writeFileSync(join(client, 'src', 'page.css'), 'p { background: url("./dot.svg"); }');
  writeFileSync(join(client, 'src', 'dot.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(
    join(client, 'src', 'main.ts'),
    'import "./page.css"; new Worker(new URL("./work.ts", import.meta.url), { type: "module" });',
  );
  writeFileSync(join(client, 'src', 'work.ts'), 'postMessage("here");');
  return root;
}

test.each(['C# course-', '100 %-', 'größere Übung-'])('the page is built in a folder named %s', async (name) => {
  const root = project(name);
  const built = await runNode([join(root, BUILD)]);
  expect(built.output).toContain('built in');
  expect(built.code).toBe(0);
  expect(existsSync(join(root, 'client', 'dist', 'index.html'))).toBe(true);
});

test('the page is built again only when something that it is made of has changed', async () => {
  const root = project('letter-start-');
  const build = () => runNode([join(root, BUILD)]);
  expect((await build()).output).toContain('built in');
  expect((await build()).output.trim()).toBe('The page is built.');
  writeFileSync(join(root, 'client', 'src', 'work.ts'), 'postMessage("there");');
  expect((await build()).output).toContain('built in');
  rmSync(join(root, 'client', 'dist'), { recursive: true });
  expect((await build()).output).toContain('built in');
});

test('npx asks a registry that does not answer once for each thing, so that a start without Internet takes seconds', async () => {
  const asked: string[] = [];
  const registry = createServer((request) => {
    asked.push(request.url ?? '');
    request.socket.destroy();
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  const address = registry.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const root = scratch('letter-npx-');
  cpSync(join(ROOT, '.npmrc'), join(root, '.npmrc'));
  writeFileSync(join(root, 'package.json'), '{}');
  const env = childEnv({ npm_config_registry: `http://127.0.0.1:${port}`, npm_config_cache: join(root, 'cache') });
  for (const name of Object.keys(env)) if (/^npm_config_fetch/iu.test(name)) delete env[name];
  const code = await new Promise((resolve) => {
    // The words of a shell, since npx is a script that each system starts in its own way.
    spawn('npx -y pnpm@12 --version', { cwd: root, env, shell: true, stdio: 'ignore' }).once('exit', resolve);
  });
  registry.close();
  expect(code).not.toBe(0);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked).toEqual([...new Set(asked)]);
});

test('npm alone starts what is installed: the script asks for nothing but Node', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(manifest).toHaveProperty('scripts.start', expect.not.stringMatching(/pnpm|npx/u));
});

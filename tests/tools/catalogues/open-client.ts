import { join } from 'node:path';
import { API, type Project } from 'typescript/unstable/sync';
import { ROOT } from '../tools.ts';

const CONFIG = join(ROOT, 'client', 'tsconfig.json');

/** A file of the client that nothing imports: a test may put other code in its place. */
export const ENTRY = join(ROOT, 'client', 'src', 'main.tsx');

/**
 * The result of `look` on the client's program, as `tsc` sees it. If `entry` is given, the program has it in place of
 * its entry's own text; nothing is written.
 */
export function openClient<Found>(look: (client: Project) => Found, entry?: string): Found {
  const api = new API({ fs: { readFile: (file) => (file === ENTRY ? entry : undefined) } });
  try {
    const client = api.updateSnapshot({ openProjects: [CONFIG] }).getProject(CONFIG);
    if (client === undefined) throw new Error(`There is no program at ${CONFIG}.`);
    return look(client);
  } finally {
    api.close();
  }
}

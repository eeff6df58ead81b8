import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findWrongDirection } from '../tools/lint/layers.ts';
import { ROOT, binPath } from '../tools/tools.ts';

/** Imports that must be refused: importing file, specifier, and a word of the sentence that says why. */
const REFUSED = [
  ['shared/src/lib/rng.ts', '../model/step.ts', 'lib may not import model'],
  ['shared/src/terms/order.ts', '../model/step.ts', 'terms may not import model'],
  ['shared/src/model/step.ts', '../rules/letters.ts', 'model may not import rules'],
  ['shared/src/model/trade/step.ts', '../../orders/steer/order.ts', 'model may not import orders'],
  ['shared/src/rules/letters.ts', '../orders/kinds.ts', 'rules may not import orders'],
  ['shared/src/truth/adjudication/adjudicate.ts', '../../bots/decide.ts', 'truth may not import bots'],
  ['shared/src/truth/world.ts', '../record/replay.ts', 'truth may not import record'],
  ['shared/src/orders/steer/effect.ts', '../../record/replay.ts', 'truth may not import record'],
  ['shared/src/bots/policy.ts', '../protocol/protocol.ts', 'bots may not import protocol'],
  ['shared/src/lab.ts', './bots/decide.ts', 'lab may not import bots'],
  ['shared/src/bots/policy.ts', '../expert/expert-turn.ts', 'bots may not import expert'],
  ['shared/src/expert/play-out.ts', '../record/replay.ts', 'expert may not import record'],
  ['server/src/table/table.ts', '@letter/shared/expert', 'server/table may not import expert-face'],
  ['client/src/lab/run-claim.ts', '@letter/shared/expert', 'client/lab may not import expert-face'],
  ['shared/src/truth/world.ts', '@letter/shared/play', 'truth may not import play'],
  ['server/src/table/table.ts', '../log/sqlite-log.ts', 'server/table may not import server/log'],
  ['server/src/table/table.ts', '../sync/patch.ts', 'server/table may not import server/sync'],
  ['server/src/table/table.ts', '../lobby/tables.ts', 'server/table may not import server/lobby'],
  ['server/src/table/table.ts', '../rooms/table-room.ts', 'server/table may not import server/rooms'],
  ['server/src/table/table.ts', '../http/app.ts', 'server/table may not import server/http'],
  ['server/src/table/record/restore.ts', '../../files/table-file.ts', 'server/table may not import server/files'],
  ['server/src/sync/patch.ts', '@letter/shared/authority', 'server/sync may not import authority'],
  ['server/src/sync/patch.ts', '@letter/shared/lab', 'server/sync may not import lab'],
  ['server/src/rooms/table-room.ts', '../app.ts', 'server/rooms may not import server/main'],
  ['server/src/rooms/table-room.ts', '../../../client/src/net/connect.ts', 'server/rooms may not import client/net'],
  ['client/src/net/connect.ts', '../state/use-table.ts', 'client/net may not import client/state'],
  ['client/src/state/use-table.ts', '../features/orders/orders.tsx', 'client/state may not import client/features'],
  ['client/src/features/orders/orders.tsx', '../../main.tsx', 'client/features may not import client/app'],
  ['client/src/features/orders/orders.tsx', '@letter/shared/authority', 'client/features may not import authority'],
  [
    'client/src/features/texts/whip.tsx',
    '../decide/levers.ts',
    'client/features/texts may not import client/features/dec',
  ],
  ['client/src/features/talk/agreements/offer.tsx', '../../decide/decide.css', 'client/features/talk may not import'],
  ['client/src/features/texts/whip.tsx', '../../app/table/table-page.tsx', 'client/features may not import client/app'],
  ['client/src/kit/words/use-story.ts', '../../features/decide/levers.ts', 'client/kit may not import client/features'],
  ['client/src/kit/shell/masthead.tsx', '../../app/app.tsx', 'client/kit may not import client/app'],
  ['client/src/kit/shell/masthead.tsx', '../../lab/run-claim.ts', 'client/kit may not import client/lab'],
  ['client/src/state/use-table.ts', '../kit/words/use-story.ts', 'client/state may not import client/kit'],
  ['client/src/ui/button.tsx', '../kit/shell/use-media.ts', 'client/ui may not import client/kit'],
  ['client/src/app/app.tsx', '@letter/shared/lab', 'client/app may not import lab'],
  ['client/src/ui/button.tsx', '../text/catalogue.ts', 'client/ui may not import client/text'],
  ['client/src/text/formats.ts', '@letter/shared/play', 'client/text may not import play'],
  ['client/src/ui/button.tsx', '@letter/shared/play', 'client/ui may not import play'],
  ['client/src/net/connect.ts', '@letter/server/app', 'no face and no layer'],
  ['client/src/net/connect.ts', '../../../shared/src/play.ts', 'by its package name'],
  ['client/src/net/connect.ts', '@letter/shared/truth/world', 'no face and no layer'],
  ['server/src/table/table.ts', '../../../tests/tools/tools.ts', 'no face and no layer'],
  ['server/src/odds/ends.ts', '../table/table.ts', 'lies in no layer'],
] as const;

const ALLOWED = [
  ['shared/src/model/step.ts', '../terms/vocabulary.ts'],
  ['shared/src/truth/adjudication/adjudicate.ts', '../../model/step.ts'],
  ['shared/src/truth/commands/game.ts', '../fold/evolve.ts'],
  ['shared/src/orders/steer/effect.ts', '../../truth/world.ts'],
  ['shared/src/authority.ts', './truth/projection/project-seat.ts'],
  ['shared/src/experiments/claims.ts', '../bots/policy.ts'],
  ['shared/src/lab.ts', './experiments/claims.ts'],
  ['server/src/sync/patch.ts', '@letter/shared/play'],
  ['server/src/sync/patch.ts', '../table/ports.ts'],
  ['server/src/rooms/table-room.ts', '../lobby/tables.ts'],
  ['server/src/main.ts', './rooms/table-room.ts'],
  ['client/src/lab/worker.ts', '@letter/shared/authority'],
  ['client/src/features/orders/orders.tsx', '../../ui/button.tsx'],
  ['client/src/features/orders/orders.tsx', '../../kit/words/spoken.ts'],
  ['client/src/features/talk/agreements/offer.tsx', '../talk.css'],
  ['client/src/kit/story/why.tsx', '../words/use-story.ts'],
  ['client/src/app/table/page-body.tsx', '../../features/decide/decide-panel.tsx'],
  ['client/src/main.tsx', './app/app.tsx'],
  ['client/src/features/orders/orders.tsx', 'react'],
  ['client/src/ui/button.tsx', './button.module.css'],
  ['tests/laws/fold.test.ts', '../../shared/src/truth/fold/evolve.ts'],
] as const;

describe('the rules of direction', () => {
  test.each(REFUSED)('%s may not import %s', (from, specifier, why) => {
    expect(findWrongDirection(from, specifier)).toContain(why);
  });

  test.each(ALLOWED)('%s may import %s', (from, specifier) => {
    expect(findWrongDirection(from, specifier)).toBeUndefined();
  });
});

/** Every file of ours that sees the whole World, by its path from the root. */
const TRUTH = globSync(['shared/src/truth/**/*.ts', 'shared/src/orders/*/effect.ts'], { cwd: ROOT }).map((path) =>
  path.replaceAll('\\', '/'),
);

/** The parts that must never reach the World: a file of each, whatever it is called. */
const BLIND = [
  'shared/src/bots/decide.ts',
  'shared/src/bots/some/new/file.ts',
  'shared/src/play.ts',
  'shared/src/rules/some/new-file.ts',
  'shared/src/orders/precheck.ts',
  'shared/src/orders/set-effort/order.ts',
  'shared/src/protocol/requests.ts',
  'client/src/net/connect.ts',
  'client/src/features/some/new-file.tsx',
  'client/src/app/app.tsx',
] as const;

describe('the wall around the truth', () => {
  test('has files behind it', () => {
    expect(TRUTH.length).toBeGreaterThan(60);
  });

  test.each(BLIND)('lets %s reach none of them', (from) => {
    const reached = TRUTH.filter((path) => {
      const specifier = relative(dirname(from), path).replaceAll('\\', '/');
      return findWrongDirection(from, specifier.startsWith('.') ? specifier : `./${specifier}`) === undefined;
    });
    expect(reached).toEqual([]);
  });
});

/** Faulty files of the rules: what is wrong, the text, and a word of the report that is expected. */
const FAULTY = [
  ['import', "import { step } from '../model/step.ts';\nexport const twice = step * 2;\n", 'lib may not import model'],
  ['type-import', "import type { step } from '../model/step.ts';\nexport type Step = typeof step;\n", 'letter'],
  ['inline-type', "export type Step = typeof import('../model/step.ts');\n", 'lib may not import model'],
  ['re-export', "export { step } from '../model/step.ts';\n", 'lib may not import model'],
  ['lazy-import', "export const load = () => import('../model/step.ts');\n", 'lib may not import model'],
  ['worker', "export const at = new URL('../model/step.ts', import.meta.url);\n", 'lib may not import model'],
  ['ring', "import type { Back } from './ring-back.ts';\nexport type Ring = Back | 1;\n", 'no-cycle'],
  ['ring-back', "import type { Ring } from './ring.ts';\nexport type Back = Ring | 2;\n", 'no-cycle'],
  ['chance', 'export const draw = (): number => Math.random();\n', 'letter(portable)'],
  ['engine-function', 'export const grown = (rate: number): number => Math.exp(rate);\n', 'letter(portable)'],
  ['engine-power', 'export const power = (base: number): number => base ** 0.3;\n', 'letter(portable)'],
  ['engine-taken-apart', 'const { tanh } = Math;\nexport const bent = tanh(0.5);\n', 'letter(portable)'],
  ['engine-by-name', "export const by = (name: 'exp' | 'abs'): number => Math[name](1);\n", 'letter(portable)'],
  ['locale', 'export const less = (a: string, b: string): number => a.localeCompare(b);\n', 'letter(portable)'],
  ['intl', 'export const order = new Intl.Collator();\n', 'letter(portable)'],
  ['clock', 'export const now = (): number => Date.now();\n', 'no-restricted-globals'],
  ['any', 'export const loose = (value: any): number => value;\n', 'no-explicit-any'],
  ['non-null', 'export const first = (list: number[]): number => list[0]!;\n', 'no-non-null-assertion'],
  ['cast', 'export const seat = (text: string): 1 => text as unknown as 1;\n', 'no-unsafe-type-assertion'],
  [
    'hole',
    "export const f = (k: 'a' | 'b'): number => {\n  switch (k) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n};\n",
    'switch-exhaustiveness-check',
  ],
  ['long', `${'// one line\n'.repeat(301)}export const long = 1;\n`, 'max-lines'],
] as const;

describe('the lint command', () => {
  let tree = '';
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  };
  const lint = (): { readonly status: number | null; readonly lines: readonly string[] } => {
    const args = [binPath('oxlint'), '--format', 'unix', 'shared'];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' });
    return { status, lines: stdout.split('\n') };
  };
  let clean: ReturnType<typeof lint>;
  let faulty: ReturnType<typeof lint>;

  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'letter-lint-'));
    for (const file of ['.oxlintrc.json', 'tests/tools/lint', 'tsconfig.base.json', 'shared/tsconfig.json'])
      cpSync(join(ROOT, file), join(tree, file), { recursive: true });
    write('package.json', '{ "type": "module" }\n');
    write('shared/src/model/step.ts', 'export const step = 1;\n');
    clean = lint();
    for (const [name, text] of FAULTY) write(`shared/src/lib/${name}.ts`, text);
    write('shared/src/lib/folder.ts', "export const at = new URL('../../../client/dist', import.meta.url);\n");
    faulty = lint();
  });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  test('accepts a clean tree', () => {
    expect(clean.status).toBe(0);
  });

  test('ends with 1 when a file is faulty', () => {
    expect(faulty.status).toBe(1);
  });

  test('does not take the address of a folder for an import', () => {
    const about = faulty.lines.filter((line) => line.includes('shared/src/lib/folder.ts'));
    expect(about.join('\n')).not.toContain('directions');
  });

  test.each(FAULTY)('reports %s in the rules', (name, _text, why) => {
    const about = faulty.lines.filter((line) => line.includes(`shared/src/lib/${name}.ts`));
    expect(about.join('\n')).toContain(why);
  });
});

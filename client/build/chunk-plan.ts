import { build } from 'vite';
import type { InlineConfig, Rolldown } from 'vite';

/**
 * What a visitor comes to, in order: a module that several of these need lies in the chunk of the first. The entry has a chunk of
 * its own, so that whatever it needs is not asked for twice.
 */
const STAGES: readonly (readonly [chunk: string, ...roots: readonly string[]])[] = [
  // The library of live connections changes least, and is fetched beside the page that connects.
  ['line', 'net/line-library.ts'],
  // What reads the answers of the server: the first page needs it as well, once somebody asks for a table.
  ['answers', 'net/read-answer.ts'],
  ['table', 'app/table/table-page.tsx'],
  ['layers', 'ui/dialog-layer.tsx', 'ui/popover-layer.tsx'],
  ['select', 'ui/select-field.tsx'],
  ['waiting', 'features/waiting/waiting-page.tsx', 'app/table/seat-settings.tsx'],
  ['talk', 'app/table/shared-talk.tsx', 'features/texts/texts-panel.tsx'],
  ['decide', 'features/decide/decide-panel.tsx', 'features/briefing/seat-panel.tsx'],
  [
    'result',
    'features/adjudication/adjudication-panel.tsx',
    'features/record/record-panel.tsx',
    'features/handover/handover-page.tsx',
  ],
  ['debrief', 'features/debrief/debrief-page.tsx'],
  [
    'shared-seat',
    'features/delegation/waiting-motions.tsx',
    'features/delegation/who-decides.tsx',
    'features/roles/role-desk.tsx',
    'features/seat/sit-down-page.tsx',
    'features/rest/rest-page.tsx',
    'features/led-debrief/led-wait.tsx',
  ],
  ['session', 'app/session/participant-page.tsx', 'app/session/host-page.tsx', 'app/session/host-setup.tsx'],
  ['screen', 'app/session/screen-page.tsx'],
  ['model', 'features/model/model-page.tsx'],
];

/** Pages that are opened by themselves: they are not to load a table for the little that they have in common with one. */
const READING: readonly string[] = [
  'features/how/how-page.tsx',
  'features/glossary/glossary-page.tsx',
  'features/teachers/teachers-page.tsx',
  'features/model/model-page.tsx',
  'features/not-found/not-found-page.tsx',
];
const IN_COMMON = 'reading';

/** The first page, which is part of the program itself. */
const FIRST = 'first';

/**
 * Says in which chunk each module belongs. What a page really uses is known only once unused code has been left out, so the
 * program is bundled twice: first as the bundler itself would cut it, which shows who needs what.
 */
export async function chunkPlan(config: InlineConfig): Promise<Rolldown.CodeSplittingOptions> {
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false, minify: false, reportCompressedSize: false },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.filter((one): one is Rolldown.OutputChunk => one.type === 'chunk');
  const reading = needs(chunks, READING);
  const plan = new Map([...needs(chunks, ['client/src/main.tsx'])].map((id) => [id, FIRST]));
  for (const [name, ...roots] of STAGES) {
    for (const id of needs(chunks, roots))
      if (!plan.has(id)) plan.set(id, name === 'table' && reading.has(id) ? IN_COMMON : name);
  }
  const order = [FIRST, IN_COMMON, ...STAGES.map(([name]) => name)];
  // A style sheet lies with the first of those who import it.
  const ofSheet: Rolldown.CodeSplittingNameFunction = (id, context) => {
    const users = (context.getModuleInfo(id)?.importers ?? []).map((user) => plan.get(user));
    return order.find((name) => users.includes(name)) ?? null;
  };
  return {
    // Each chunk has all that it needs already, or an earlier one has it.
    includeDependenciesRecursively: false,
    groups: [
      { name: ofSheet, test: /\.css$/, priority: 20 },
      ...order.map((name, rank) => ({ name, test: (id: string) => plan.get(id) === name, priority: 10 - rank / 10 })),
    ],
  };
}

/** The modules that the chunks of some modules need at once, directly or through others. */
function needs(chunks: readonly Rolldown.OutputChunk[], roots: readonly string[]): ReadonlySet<string> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set<Rolldown.OutputChunk>();
  const visit = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (chunk === undefined || seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  for (const root of roots) {
    const holder = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${root}`)));
    if (holder === undefined) throw new Error(`no chunk holds ${root}; is it still a page or part of its own?`);
    visit(holder);
  }
  return new Set([...seen].flatMap(({ moduleIds }) => moduleIds));
}

import { type TestSpecification, BaseSequencer } from 'vitest/node';

/** Files that mostly wait, for servers that are killed or connections that fall silent; the longest first. */
const WAITING = ['soak', 'cluster-chaos', 'attack', 'chaos', 'rehearse', 'processes'].map((name) => `server/${name}`);
/** Files that compute for longer than others; the longest first. */
const LONG = [
  'server/mass-arrival',
  'server/heartbeat',
  'tooling/catalogues',
  'tooling/commands',
  'server/load-figures',
  'shared/bots/commands',
  'server/cli-claims',
  'shared/experiments/balance',
  'shared/scenario/ends-of-ranges',
  'server/cli-table',
  'shared/experiments/audit-game',
  'shared/bots/competence',
  'server/setup',
  'laws/game',
  'claims/claims',
  'shared/scenario/scenario-files',
  'server/postgres-log',
  'shared/adversary',
  'shared/bots/bots',
];

/**
 * Starts files that wait before files that compute, so that one worker has work while another waits, and in each
 * project the long ones before the short, so that none is left alone at the end; otherwise as Vitest would.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- this is Vitest's method, which has no other name
    const sorted = await super.sort(files);
    const waiting = listed(WAITING, sorted);
    const others = Map.groupBy(
      sorted.filter((file) => !waiting.includes(file)),
      ({ project }) => project.name,
    );
    return [
      ...waiting,
      ...[...others.values()].flatMap((ofProject) => [...new Set([...listed(LONG, ofProject), ...ofProject])]),
    ];
  }
}

/** The files that a list names, in its order. */
const listed = (names: readonly string[], files: readonly TestSpecification[]): readonly TestSpecification[] =>
  names.flatMap((name) => files.filter(({ moduleId }) => moduleId.endsWith(`/tests/${name}.test.ts`)));

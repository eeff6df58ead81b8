import { type TestSpecification, BaseSequencer } from 'vitest/node';

/** Files that mostly wait, for servers that are killed or connections that fall silent. */
const WAITING = ['soak', 'chaos', 'heartbeat', 'rehearse', 'attack'].map((name) => `/tests/server/${name}.test.ts`);

/**
 * Starts files that wait before files that compute, so that one worker has work while another waits; otherwise as
 * Vitest would.
 */
export class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- this is Vitest's method, which has no other name
    const sorted = await super.sort(files);
    const waits = ({ moduleId }: TestSpecification): boolean => WAITING.some((end) => moduleId.endsWith(end));
    return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
  }
}

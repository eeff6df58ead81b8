import { DEFAULT_SCENARIO, findScenario, scenarioHash } from '@letter/shared/play';
import type { Result, Scenario } from '@letter/shared/play';
import type { TableInfo } from '@letter/shared/protocol';
import { useEffect, useMemo, useState } from 'react';
import { fetchWorld } from '../net/fetch-world.ts';
import type { LobbyRefusal } from '../net/lobby-refusal.ts';

/** The world that a table plays on, or the state of loading it. */
export type WorldState =
  | { readonly kind: 'ready'; readonly scenario: Scenario }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly refusal: LobbyRefusal; readonly again: () => void };

interface Fetched {
  readonly hash: string;
  readonly world: Result<Scenario, LobbyRefusal>;
}

/** What a table or a session says of the world it plays in. */
export type WorldName = Pick<TableInfo, 'scenario' | 'scenarioHash'>;

/** The page's own copy of a table's world; `null` if the table plays on other data, such as another release's. */
export function ownWorld({ scenario: id, scenarioHash: hash }: WorldName): Scenario | null {
  const own = findScenario(id);
  // A server of the first release does not say which data it uses.
  if (hash === undefined) return own ?? DEFAULT_SCENARIO;
  return own !== null && scenarioHash(own) === hash ? own : null;
}

/** The world of a table or a session: the page's own copy if it is the one, else the server's data by its hash. */
export function useWorld({ scenario, scenarioHash: hash }: WorldName): WorldState {
  const own = useMemo(() => ownWorld({ scenario, scenarioHash: hash }), [scenario, hash]);
  const [fetched, setFetched] = useState<Fetched | null>(null);
  useEffect(() => {
    if (own !== null || hash === undefined || fetched?.hash === hash) return undefined;
    let isWanted = true;
    const load = async (): Promise<void> => {
      const world = await fetchWorld(hash);
      if (isWanted) setFetched({ hash, world });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [own, hash, fetched]);
  if (own !== null) return { kind: 'ready', scenario: own };
  if (fetched === null || fetched.hash !== hash) return { kind: 'loading' };
  if (fetched.world.ok) return { kind: 'ready', scenario: fetched.world.value };
  return { kind: 'failed', refusal: fetched.world.error, again: () => setFetched(null) };
}

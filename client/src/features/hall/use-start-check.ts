import { checkStart } from '@letter/shared/session';
import type { StartCheck } from '@letter/shared/session';
import { useMemo } from 'react';
import { useHost } from '../../state/session-desk.ts';

/** What a host is told before the start, of the session as it is now. */
export function useStartCheck(): StartCheck {
  const people = useHost(({ host }) => host.people);
  const perDelegation = useHost(({ host }) => host.settings.perDelegation);
  const tables = useHost(({ info }) => info.tables);
  const fit = useHost(({ info }) => info.lesson.rounds);
  const wanted = useHost(({ info }) => info.lesson.plannedRounds);
  return useMemo(
    () => checkStart({ perDelegation, people, tables, rounds: { fit, wanted } }),
    [perDelegation, people, tables, fit, wanted],
  );
}

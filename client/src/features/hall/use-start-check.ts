import { DEFAULT_SCENARIO, findScenario } from '@letter/shared/play';
import { checkStart, planLesson } from '@letter/shared/session';
import type { StartCheck } from '@letter/shared/session';
import { useEffect, useMemo, useState } from 'react';
import { useHost, useHostDesk } from '../../state/session-desk.ts';

/** A plan changes by the minute, not by the second. */
const LOOK_AGAIN_MS = 15_000;

/** What a host is told before the start, of the session as it is now. */
export function useStartCheck(): StartCheck {
  const people = useHost(({ host }) => host.people);
  const perDelegation = useHost(({ host }) => host.settings.perDelegation);
  const tables = useHost(({ info }) => info.tables);
  const rounds = useRounds();
  return useMemo(() => checkStart({ perDelegation, people, tables, rounds }), [perDelegation, people, tables, rounds]);
}

/** Rounds that fit before the bell if play starts now, and those that the format has at the least. */
function useRounds(): { readonly fit: number; readonly wanted: number } {
  const desk = useHostDesk();
  const lesson = useHost(({ info }) => info.lesson);
  const scenario = useHost(({ info }) => info.scenario);
  const format = useHost(({ info }) => info.format);
  const [now, setNow] = useState(() => desk.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(desk.now()), LOOK_AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [desk]);
  return useMemo(() => {
    const rules = (findScenario(scenario) ?? DEFAULT_SCENARIO).formats[format];
    const { bell, debriefAt, hasClock, stretch } = lesson;
    const plan = planLesson({
      from: now,
      bell: bell === null || debriefAt === null || !hasClock ? null : { at: bell, debrief: bell - debriefAt },
      first: 1,
      last: rules.most,
      times: rules,
      stretch,
    });
    return { fit: plan.rounds.length, wanted: rules.openFrom };
  }, [lesson, scenario, format, now]);
}

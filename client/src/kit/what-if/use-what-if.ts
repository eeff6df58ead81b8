import type { Others, Result, WhatIfAnswer, WhatIfFault, WhatIfOptions, WhatIfReply } from '@letter/shared/play';
import { useEffect, useRef, useState } from 'react';
import { fitted, FIRST_DRAFT, kindsIn, written, type ChangeKind, type Draft } from './draft.ts';

/** Puts a question; resolves with the reply, or with a sentence that says why there is none. */
export type AskWhatIf = (change: string, others: Others) => Promise<Result<WhatIfReply, string>>;

/** A question about a game, and what came of it. */
export interface WhatIfState {
  readonly draft: Draft;
  readonly others: Others;
  /** `null` until the first reply. */
  readonly options: WhatIfOptions | null;
  /** The last answer; it stays while another is worked out. */
  readonly answer: WhatIfAnswer | null;
  readonly fault: WhatIfFault['code'] | null;
  /** Why the server did not answer. */
  readonly refusal: string | null;
  readonly isWorking: boolean;
  /** What each kind of change did to the programme, as it was last asked. */
  readonly effects: Readonly<Partial<Record<ChangeKind, { readonly mean: number; readonly sd: number }>>>;
  readonly change: (draft: Draft) => void;
  readonly setOthers: (others: Others) => void;
  readonly again: () => void;
}

/** While the handle is dragged, only where it comes to rest is asked. */
const REST_MS = 150;

/** Asks about a game as the controls change; `isEager` also asks once about each kind of change, one after the other. */
export function useWhatIf(ask: AskWhatIf, isEager: boolean): WhatIfState {
  const [draft, setDraft] = useState(FIRST_DRAFT);
  const [others, setOthers] = useState<Others>('recorded');
  const [attempt, setAttempt] = useState(0);
  const [reply, setReply] = useState<WhatIfReply | null>(null);
  const [answer, setAnswer] = useState<WhatIfAnswer | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isWorking, setIsWorking] = useState(true);
  const [effects, setEffects] = useState<WhatIfState['effects']>({});
  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  });
  const typed = written(draft);
  const { kind } = draft;
  const options = reply?.options ?? null;

  useEffect(() => {
    let isStale = false;
    setIsWorking(true);
    const answered = async (): Promise<void> => {
      const given = await asking.current(typed, others);
      if (isStale) return;
      setIsWorking(false);
      setRefusal(given.ok ? null : given.error);
      if (!given.ok) return;
      setReply(given.value);
      if (given.value.answer !== null) setAnswer(given.value.answer);
      note(kind, given.value);
    };
    const wait = setTimeout(() => {
      void answered();
    }, REST_MS);
    return () => {
      isStale = true;
      clearTimeout(wait);
    };
  }, [typed, others, attempt, kind]);

  const note = (of: ChangeKind, given: WhatIfReply): void => {
    const moved = given.answer?.end.programme;
    if (moved !== undefined) setEffects((known) => ({ ...known, [of]: { mean: moved.mean, sd: moved.sd } }));
  };

  const isKnown = options !== null;
  useEffect(() => {
    if (!isEager || options === null) return undefined;
    let isStale = false;
    const askEach = async (): Promise<void> => {
      for (const of of kindsIn(options)) {
        if (isStale) return;
        const given = await asking.current(written(fitted({ ...FIRST_DRAFT, kind: of }, options)), 'recorded');
        if (isStale || !given.ok) return;
        note(of, given.value);
      }
    };
    void askEach();
    return () => {
      isStale = true;
    };
    // Once a game's options are known; they do not change.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isEager, isKnown]);

  return {
    draft,
    others,
    options,
    answer,
    fault: reply?.fault ?? null,
    refusal,
    isWorking,
    effects,
    change: (next) => setDraft(options === null ? next : fitted(next, options)),
    setOthers,
    again: () => setAttempt((before) => before + 1),
  };
}

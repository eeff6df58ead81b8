import type { Phase } from '@letter/shared/play';
import { parseText, useDraft } from '../../state/drafts.ts';
import { useInfo, usePublic, useYou } from '../../state/use-table.ts';

/** The short notes of a first game, in their order; there are eight at most. */
export const MARKS = ['vote', 'effort', 'slack', 'reverse', 'unforbidden', 'found', 'both', 'record'] as const;
export type MarkId = (typeof MARKS)[number];

/** The control that a note stands at. */
export type MarkPlace = 'vote' | 'programme' | 'finance' | 'result' | 'talk';

interface Mark {
  readonly id: MarkId;
  readonly round: number;
  readonly phase: Phase;
  readonly place: MarkPlace;
}

const PLACED: readonly Mark[] = [
  { id: 'vote', round: 1, phase: 'negotiation', place: 'vote' },
  { id: 'effort', round: 1, phase: 'orders', place: 'programme' },
  { id: 'slack', round: 1, phase: 'adjudication', place: 'result' },
  { id: 'reverse', round: 2, phase: 'orders', place: 'finance' },
  { id: 'unforbidden', round: 2, phase: 'adjudication', place: 'result' },
  { id: 'found', round: 3, phase: 'negotiation', place: 'talk' },
  { id: 'both', round: 3, phase: 'negotiation', place: 'vote' },
  { id: 'record', round: 3, phase: 'adjudication', place: 'result' },
];

/** Where somebody stands in their first game. */
export interface Lesson {
  /** The first decision has not been made: only what it needs is on the page. */
  readonly isFirst: boolean;
  /** The first round: conversations begin in the second. */
  readonly isFirstRound: boolean;
  readonly markAt: (place: MarkPlace) => MarkId | null;
  readonly hide: () => void;
}

/** The lesson of the tutorial, for one person as the United States; `null` in any other game, seat or company. */
export function useLesson(): Lesson | null {
  const info = useInfo();
  const { seat } = useYou();
  const table = usePublic();
  const isLesson = info.scenario === 'tutorial' && info.kind === 'solo' && seat === 'us';
  const round = table?.round ?? 0;
  const phase = table?.phase ?? null;
  const hasFinding = table?.found.some(({ sender, effort }) => sender === 'china' && effort.programme === 0) ?? false;
  const [hidden, setHidden] = useDraft('lesson', parseText);
  if (!isLesson || phase === null) return null;
  const isThere = ({ id }: Mark): boolean => id !== 'found' || hasFinding;
  return {
    isFirst: round === 1 && (phase === 'briefing' || phase === 'negotiation'),
    isFirstRound: round === 1,
    markAt: (place) =>
      hidden !== null
        ? null
        : (PLACED.find((mark) => mark.round === round && mark.phase === phase && mark.place === place && isThere(mark))
            ?.id ?? null),
    hide: () => setHidden(() => 'hidden'),
  };
}

import type { Answer, TableActions } from '../../state/actions.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalSentence } from '../../text/refusal-sentence.ts';
import { useToast } from '../../ui/toast.tsx';

/** The same actions; an order that came after its phase is told in a line, since the page it was given on is gone by then. */
export function useTellLate(actions: TableActions): TableActions {
  const { t } = useTranslation('refusal');
  const { t: marks } = useTranslation('marks');
  const show = useToast();
  return useMemo(() => {
    const told = async (asked: Answer): Answer => {
      const answer = await asked;
      if (!answer.ok && answer.error.code === 'stale-phase') show(refusalSentence({ t, marks }, answer.error), true);
      return answer;
    };
    return {
      ...actions,
      submit: (order) => told(actions.submit(order)),
      withdraw: (slot) => told(actions.withdraw(slot)),
    };
  }, [actions, t, marks, show]);
}

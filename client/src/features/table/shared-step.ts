import { decidersAmong, isAgreed, majorityOf } from '@letter/shared/play';
import type { Phase } from '@letter/shared/play';
import type { DelegationView, TableView } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { peopleWords, personWords } from '../../text/formats.ts';

/** The next step of one of several people in a delegation, where it is not that of the delegation as a whole. */
export interface SharedStep {
  readonly label: string;
  readonly note: string;
  readonly act: 'ready' | 'unready' | 'record';
}

/** What somebody who shares a delegation may do next; `null` where they decide for it, as somebody alone does. */
export function useSharedStep({ you, seat }: TableView, phase: Phase): SharedStep | null {
  const { t } = useTranslation('table');
  const { delegation: own } = you;
  if (own === null || seat === null) return null;
  const self = own.people.find(({ id }) => id === own.you);
  if (self === undefined) return null;
  if (self.isAdviser) return { label: t('action.shared.record'), note: t('action.shared.adviser'), act: 'record' };
  if (seat.ready) {
    if (own.mayReopen) return null;
    const name = personWords(you.readied?.name ?? nameIn(own, own.head));
    return { label: t('action.shared.record'), note: t('action.shared.sealedBy', { name }), act: 'record' };
  }
  if (isDecisive(own)) return null;
  const isOrders = phase === 'orders';
  if (own.rule === 'majority') {
    const present = presentIn(own);
    const count = present.filter(({ hasAgreed }) => hasAgreed).length;
    const needed = majorityOf(present.length);
    if (self.hasAgreed) {
      return {
        label: t('action.shared.takeBack'),
        note: t('action.shared.agreeWait', { count, needed }),
        act: 'unready',
      };
    }
    const note = t('action.shared.agreeNote', { count, agreed: count, all: present.length, needed });
    return { label: t(isOrders ? 'action.shared.agree' : 'action.shared.done'), note, act: 'ready' };
  }
  const name = personWords(nameIn(own, own.head));
  if (own.rule === 'portfolio') {
    if (!self.hasAgreed) {
      return {
        label: t(isOrders ? 'action.shared.part' : 'action.shared.done'),
        note: t('action.shared.partNote'),
        act: 'ready',
      };
    }
    const names = peopleWords(awaited(own));
    return { label: t('action.shared.reopenPart'), note: t('action.shared.partWait', { names }), act: 'unready' };
  }
  return self.hasAgreed
    ? { label: t('action.shared.takeBack'), note: t('action.shared.doneWait', { name }), act: 'unready' }
    : { label: t('action.shared.done'), note: t('action.shared.doneNote', { name }), act: 'ready' };
}

const presentIn = ({ people }: DelegationView) =>
  decidersAmong(people).flatMap((one) => {
    const found = people.find(({ id }) => id === one.id);
    return found?.isPresent === true ? [found] : [];
  });

const nameIn = ({ people }: DelegationView, id: string | null): string =>
  people.find((one) => one.id === id)?.name ?? '';

/** Who still has to seal before the delegation is done, by portfolio. */
function awaited(own: DelegationView): readonly string[] {
  const parts = new Set([...Object.values(own.owners), own.head]);
  return presentIn(own).flatMap(({ id, name, hasAgreed }) => (parts.has(id) && !hasAgreed ? [name] : []));
}

/** Whether the reader's word, given now, makes the delegation ready. */
function isDecisive(own: DelegationView): boolean {
  const owners = Object.values(own.owners).flatMap((id) => (id === null ? [] : [id]));
  const agreed = own.people.flatMap(({ id, hasAgreed }) => (hasAgreed ? [id] : []));
  const isNow = isAgreed({ ...own, delegates: own.people }, agreed, owners);
  return (
    !isNow && !agreed.includes(own.you) && isAgreed({ ...own, delegates: own.people }, [...agreed, own.you], owners)
  );
}

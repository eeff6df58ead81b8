import { majorityOf } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useSeatView } from '../../state/use-table.ts';
import { personWords } from '../../text/formats.ts';
import { ownersIn, presentIn, useDelegation } from './use-delegation.ts';

/** How far a delegation of several people is with its docket, as the title of its page; `null` for one alone. */
export function useDocketTitle(): string | null {
  const { t } = useTranslation('delegation');
  const own = useDelegation();
  const isSealed = useSeatView()?.ready === true;
  if (own === null) return null;
  if (isSealed) return t('title.sealed');
  const you = own.byId.get(own.you);
  switch (own.rule) {
    case 'head': {
      const head = own.byId.get(own.head ?? '');
      return own.head === own.you || head === undefined
        ? t('title.headOwn')
        : t('title.head', { name: personWords(head.name) });
    }
    case 'majority': {
      const present = presentIn(own);
      const count = present.filter(({ hasAgreed }) => hasAgreed).length;
      const needed = majorityOf(present.length);
      return count === 0 ? t('title.majorityNone', { needed }) : t('title.majority', { count, needed });
    }
    case 'portfolio': {
      const owners = ownersIn(own);
      const count = owners.filter((id) => own.byId.get(id)?.hasAgreed === true).length;
      return t(you?.hasAgreed === true ? 'title.partsYours' : 'title.parts', { count, all: owners.length });
    }
  }
}

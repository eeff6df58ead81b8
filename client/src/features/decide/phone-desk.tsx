import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PrivateLine } from '../../marks/private-line.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useDocketTitle } from '../../kit/delegation/use-docket-title.ts';
import { PhaseLine } from '../../kit/orders/lever-notes.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { BudgetLine } from './budget-line.tsx';
import { usePhonePages } from './phone-pages.tsx';
import { UndoButton } from './undo-button.tsx';

/** One lever per page, with Back and Next; the remaining budget is shown under every page. */
export function PhoneDesk({ waiting, ...said }: Spoken & { readonly waiting?: ReactNode }) {
  const { t } = useTranslation('decide');
  const pages = usePhonePages(said);
  const docketTitle = useDocketTitle();
  const [at, setAt] = useState(0);
  const index = Math.min(at, pages.length - 1);
  const page = pages[index];
  const next = pages[index + 1];
  if (page === undefined) return null;
  const go = (to: number) => {
    setAt(to);
    window.scrollTo({ top: 0 });
  };
  return (
    <div className="phone-desk">
      <div className="desk-line">
        <PrivateLine words={t('private')} />
        <span className="small">{t('page', { at: index + 1, of: pages.length })}</span>
      </div>
      {docketTitle === null ? null : <p className="small">{docketTitle}</p>}
      {waiting === undefined ? null : <div>{waiting}</div>}
      <h2 className="phone-title">{page.title}</h2>
      <PhaseLine view={said.view} />
      <BudgetLine />
      <div className="phone-body" key={page.id}>
        {page.body}
      </div>
      <UndoButton />
      <div className="phone-steps">
        <Button size="large" disabled={index === 0} onClick={() => go(index - 1)}>
          {t('back')}
        </Button>
        <Button size="large" disabled={next === undefined} onClick={() => go(index + 1)}>
          <span>{next === undefined ? t('lastPage') : t('next', { title: next.title })}</span>
          {next === undefined ? null : <Icon name="arrow" />}
        </Button>
      </div>
    </div>
  );
}

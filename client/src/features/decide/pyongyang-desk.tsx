import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PrivateLine } from '../../marks/private-line.tsx';
import { useIsOpen } from '../../state/use-options.ts';
import { BurdenChoice } from './burden-choice.tsx';
import { Carriers } from './carriers.tsx';
import { ChipRow } from './chip-rows.tsx';
import { ChipsFlow } from './chips-flow.tsx';
import { CircleGroups } from './circle-groups.tsx';
import { BudgetLine } from './budget-line.tsx';
import { ComingLevers } from './coming-levers.tsx';
import type { CountedUse } from './chip-stepper.tsx';
import { SetBy } from '../../kit/delegation/set-by.tsx';
import { useDocketTitle } from '../../kit/delegation/use-docket-title.ts';
import { PhaseLine } from '../../kit/orders/lever-notes.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { IllicitLever } from './illicit-lever.tsx';
import { NetworksLever } from './networks-lever.tsx';
import { TestChoice } from './test-choice.tsx';
import { UndoButton } from './undo-button.tsx';

const USES: readonly CountedUse[] = ['fund-circle', 'fund-programme', 'fund-citizens', 'fund-security'];

/** The orders of Pyongyang on one page: uses of hard currency, the burden on households, routes, and the test. */
export function PyongyangDesk({ view, words, waiting }: Spoken & { readonly waiting?: ReactNode }) {
  const { t } = useTranslation('decide');
  const isOpen = useIsOpen();
  const docketTitle = useDocketTitle();
  const said = { view, words };
  return (
    <div className="desk dprk-desk">
      <div className="dprk-main">
        <header className="desk-head">
          <h2 className="screen-title">{docketTitle ?? t('title.dprk')}</h2>
          <UndoButton />
        </header>
        <div className="desk-line">
          <PrivateLine />
          <span className="small">{t('flow.unit')}</span>
        </div>
        <PhaseLine view={view} />
        <BudgetLine />
        {waiting === undefined ? null : <div>{waiting}</div>}
        <ChipsFlow {...said} />
        <div className="chip-rows">
          {USES.filter((use) => isOpen(use)).map((use) => (
            <ChipRow key={use} use={use} {...said} />
          ))}
        </div>
        {isOpen('fund-circle') ? <CircleGroups view={view} /> : null}
        <SetBy places={['set-burden']} />
        <BurdenChoice {...said} />
      </div>
      <div className="dprk-side">
        <Carriers {...said} />
        <NetworksLever {...said} />
        <IllicitLever {...said} />
        <TestChoice {...said} />
        <ComingLevers {...said} />
      </div>
    </div>
  );
}

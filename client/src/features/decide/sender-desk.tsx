import { commonLevers } from '@letter/shared/play';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DiscKey } from '../../marks/disc-key.tsx';
import { PrivateLine } from '../../marks/private-line.tsx';
import { useIsOpen } from '../../state/use-options.ts';
import { InTurn } from '../../ui/in-turn.tsx';
import { Section } from '../../ui/layout.tsx';
import { BeliefSlider } from './belief-slider.tsx';
import { BudgetLine } from './budget-line.tsx';
import { ComingLevers } from './coming-levers.tsx';
import { ConveneBlock } from './convene-block.tsx';
import { EffortTable } from './effort-table.tsx';
import { FindingsBlock } from './findings-block.tsx';
import { LeverBlock } from './lever-block.tsx';
import { useDocketTitle } from '../../kit/delegation/use-docket-title.ts';
import { PhaseLine } from '../../kit/orders/lever-notes.tsx';
import type { Settled } from '../../kit/words/spoken.ts';
import { NamesWatch } from './names-watch.tsx';
import { UndoButton } from './undo-button.tsx';

/** The orders of a sender on one page: effort by basket, names under watch, the other levers, its estimate. */
export function SenderDesk({ view, words, waiting }: Settled & { readonly waiting?: ReactNode }) {
  const { t } = useTranslation('decide');
  const isOpen = useIsOpen();
  const docketTitle = useDocketTitle();
  const others = commonLevers(view.seat).filter(({ kind }) => isOpen(kind));
  const said = { view, words };
  return (
    <div className="desk">
      <InTurn>
        <>
          <header className="desk-head">
            <h2 className="screen-title">{docketTitle ?? t('title.sender')}</h2>
            <UndoButton />
          </header>
          <div className="desk-line">
            <PrivateLine />
            <DiscKey />
          </div>
          <PhaseLine view={view} />
          <BudgetLine />
        </>
        <EffortTable {...said} />
        {waiting === undefined ? null : <div>{waiting}</div>}
        <NamesWatch {...said} />
        <Section title={t('others')}>
          <div className="levers">
            <InTurn>
              {others.map((place) => (
                <LeverBlock key={place.kind} place={place} {...said} />
              ))}
              {view.seat === 'un' && isOpen('handle-finding') ? <FindingsBlock {...said} /> : null}
              {view.seat === 'china' && isOpen('convene') ? <ConveneBlock {...said} /> : null}
            </InTurn>
          </div>
        </Section>
        <BeliefSlider {...said} />
        <ComingLevers {...said} />
      </InTurn>
    </div>
  );
}

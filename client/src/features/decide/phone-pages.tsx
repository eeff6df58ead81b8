import { commonLevers } from '@letter/shared/play';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsOpen } from '../../state/use-options.ts';
import { BeliefSlider } from './belief-slider.tsx';
import { BurdenChoice } from './burden-choice.tsx';
import { Carriers } from './carriers.tsx';
import { ChipRow } from './chip-rows.tsx';
import { ChipSum } from './chips-flow.tsx';
import type { CountedUse } from './chip-stepper.tsx';
import { CircleGroups } from './circle-groups.tsx';
import { ComingLevers } from './coming-levers.tsx';
import { ConveneBlock } from './convene-block.tsx';
import { EffortPage } from './effort-page.tsx';
import { FindingsBlock } from './findings-block.tsx';
import { LeverBlock } from './lever-block.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { NAME_LEVER } from './levers.ts';
import { NamesWatch } from './names-watch.tsx';
import { IllicitLever } from './illicit-lever.tsx';
import { NetworksLever } from './networks-lever.tsx';
import { TestChoice } from './test-choice.tsx';
import { useEffortRows } from './use-effort-rows.ts';

/** One page on a phone: one lever. */
export interface PhonePage {
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

/** The pages of a delegation in order; levers that are not open have none. */
export function usePhonePages(said: Spoken): readonly PhonePage[] {
  const { view } = said;
  const sender = useSenderPages(said);
  const pyongyang = usePyongyangPages(said);
  return view.seat === 'dprk' ? pyongyang : sender;
}

function useSenderPages(said: Spoken): readonly PhonePage[] {
  const { view, words } = said;
  const { t } = useTranslation('decide');
  const isOpen = useIsOpen();
  const { rows, most } = useEffortRows();
  const names = NAME_LEVER[view.seat];
  return [
    ...rows.map((row) => ({
      id: row.basket,
      title: words.marks(`basket.${row.basket}`),
      body: <EffortPage row={row} most={most} {...said} />,
    })),
    ...(view.names.length > 0 && (names === null || isOpen(names))
      ? [{ id: 'names', title: t('names.title'), body: <NamesWatch isNameless {...said} /> }]
      : []),
    ...commonLevers(view.seat)
      .filter(({ kind }) => isOpen(kind))
      .map((place) => ({
        id: place.kind,
        title: words.t(`lever.${place.kind}.name`),
        body: <LeverBlock place={place} isNameless {...said} />,
      })),
    ...(view.seat === 'un' && isOpen('handle-finding') && view.reports.some((report) => report.by === 'un')
      ? [{ id: 'findings', title: words.t('lever.handle-finding.name'), body: <FindingsBlock isNameless {...said} /> }]
      : []),
    ...(view.seat === 'china' && isOpen('convene')
      ? [{ id: 'convene', title: words.t('lever.convene.name'), body: <ConveneBlock isNameless {...said} /> }]
      : []),
    {
      id: 'belief',
      title: t('belief.page'),
      body: (
        <>
          <BeliefSlider {...said} />
          <ComingLevers {...said} />
        </>
      ),
    },
  ];
}

function usePyongyangPages(said: Spoken): readonly PhonePage[] {
  const { t } = useTranslation('decide');
  const isOpen = useIsOpen();
  const row = (use: CountedUse) => <ChipRow key={use} use={use} hasStepper {...said} />;
  const uses: readonly CountedUse[] = ['fund-circle', 'fund-programme', 'fund-citizens', 'fund-security'];
  return [
    {
      id: 'chips',
      title: t('title.dprk'),
      body: (
        <>
          <ChipSum view={said.view} />
          <div className="chip-rows">{uses.filter((use) => isOpen(use)).map((use) => row(use))}</div>
        </>
      ),
    },
    ...(isOpen('fund-circle')
      ? [{ id: 'circle', title: t('circle.page'), body: <CircleGroups view={said.view} /> }]
      : []),
    { id: 'burden', title: t('burden.page'), body: <BurdenChoice {...said} /> },
    ...(isOpen('fund-networks')
      ? [
          {
            id: 'networks',
            title: said.words.t('lever.fund-networks.name'),
            body: (
              <>
                <NetworksLever isNameless {...said} />
                <Carriers {...said} />
              </>
            ),
          },
        ]
      : []),
    ...(isOpen('run-illicit-trade') && said.view.trades.length > 0
      ? [
          {
            id: 'illicit',
            title: said.words.t('lever.run-illicit-trade.name'),
            body: <IllicitLever isNameless {...said} />,
          },
        ]
      : []),
    {
      id: 'test',
      title: said.words.t('lever.conduct-test.name'),
      body: (
        <>
          <TestChoice {...said} />
          <ComingLevers {...said} />
        </>
      ),
    },
  ];
}

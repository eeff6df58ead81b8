import { BASKETS, CORRIDORS, EFFORTS, EFFORT_BOUNDS, SENDERS } from '@letter/shared/play';
import type { WhatIfOptions } from '@letter/shared/play';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { roundOf, type Draft } from './draft.ts';

/** Props of ChangeControls. */
export interface ChangeControlsProps {
  readonly draft: Draft;
  readonly options: WhatIfOptions;
  readonly onChange: (draft: Draft) => void;
}

const ALL = 'all';

/** The words of the chosen change that may be chosen otherwise: a sentence of choices. */
export function ChangeControls(props: ChangeControlsProps) {
  const { draft, options, onChange } = props;
  const { t } = useTranslation('what-if');
  const { t: marks } = useTranslation('marks');
  const baskets = [ALL, ...BASKETS].map((id) => ({
    value: id,
    label: id === ALL ? t('everyBasket') : marks(`basket.${BASKETS.find((one) => one === id) ?? 'broad'}`),
  }));
  const basket = (
    <Line label={t('on')}>
      <SelectField
        label={t('on')}
        layout="bare"
        options={baskets}
        value={draft.basket ?? ALL}
        onChange={(id) => onChange({ ...draft, basket: BASKETS.find((one) => one === id) ?? null })}
      />
    </Line>
  );
  switch (draft.kind) {
    case 'effort':
      return (
        <div className="what-if-controls">
          <Line label={t('who')}>
            <SelectField
              label={t('who')}
              layout="bare"
              options={SENDERS.map((sender) => ({ value: sender, label: marks(`seatShort.${sender}`) }))}
              value={draft.by}
              onChange={(by) => onChange({ ...draft, by })}
            />
          </Line>
          <Line label={t('bound.label')}>
            <SelectField
              label={t('bound.label')}
              layout="bare"
              options={EFFORT_BOUNDS.map((bound) => ({ value: bound, label: t(`bound.${bound}`) }))}
              value={draft.bound}
              onChange={(bound) => onChange({ ...draft, bound })}
            />
          </Line>
          <Line label={t('effort')}>
            <Segmented
              label={t('effort')}
              look="fill"
              accent="var(--spirit)"
              value={draft.level}
              options={EFFORTS.map((level) => ({ value: level, label: level }))}
              onChange={(level) => onChange({ ...draft, level })}
            />
          </Line>
          {basket}
          <FromLine draft={draft} />
        </div>
      );
    case 'no-letter':
      return (
        <div className="what-if-controls">
          {basket}
          <Line label={t('where')}>
            <SelectField
              label={t('where')}
              layout="bare"
              options={[
                { value: ALL, label: t('everywhere') },
                ...CORRIDORS.map((id) => ({ value: id, label: marks(`corridor.${id}`) })),
              ]}
              value={draft.corridor ?? ALL}
              onChange={(id) => onChange({ ...draft, corridor: CORRIDORS.find((one) => one === id) ?? null })}
            />
          </Line>
        </div>
      );
    case 'no-text':
    case 'text-earlier':
      return <TextControls {...props} />;
    case 'no-test':
      return (
        <div className="what-if-controls">
          <Line label={t('in')}>
            <SelectField
              label={t('in')}
              layout="bare"
              options={[
                { value: ALL, label: t('everyTest') },
                ...options.tests.map((round) => ({ value: String(round), label: t('testIn', { round }) })),
              ]}
              value={draft.test === null ? ALL : String(draft.test)}
              onChange={(id) => onChange({ ...draft, test: id === ALL ? null : Number(id) })}
            />
          </Line>
        </div>
      );
    case 'common-list':
    case 'no-burden':
      return (
        <div className="what-if-controls">
          <FromLine draft={draft} />
        </div>
      );
  }
}

function TextControls({ draft, options, onChange }: ChangeControlsProps) {
  const { t } = useTranslation('what-if');
  const texts = options.texts.filter(({ round }) => draft.kind === 'no-text' || round > 1);
  return (
    <div className="what-if-controls">
      <Line label={t('in')}>
        <SelectField
          label={t('in')}
          layout="bare"
          options={texts.map(({ round }) => ({ value: String(round), label: t('textOf', { round }) }))}
          value={String(draft.text)}
          onChange={(id) => onChange({ ...draft, text: Number(id) })}
        />
      </Line>
      {draft.kind === 'text-earlier' ? (
        <Line label={t('to')}>
          <b>{t('round', { round: draft.to })}</b> <span className="small">{t('moveIt')}</span>
        </Line>
      ) : null}
    </div>
  );
}

function FromLine({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('what-if');
  return (
    <Line label={t('from')}>
      <b>{t('round', { round: roundOf(draft) ?? 1 })}</b> <span className="small">{t('moveIt')}</span>
    </Line>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <div className="what-if-line" role="group" aria-labelledby={id}>
      <span id={id} className="second">
        {label}
      </span>
      <span>{children}</span>
    </div>
  );
}

import { EFFORTS, REASON_CODES, dueRange } from '@letter/shared/play';
import type { Act, Step } from '@letter/shared/play';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { plainSentence } from '../../../kit/words/acts/typed.ts';
import { stepWords } from '../../../kit/words/acts/step-words.ts';
import { formatMillions, formatPercent } from '../../../text/format-figure.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { stepsIn, withStep } from './act-parts.ts';
import type { PlacedStep } from './act-parts.ts';
import { maySay, ourSteps, theirSteps, withProof } from './act-options.ts';
import type { Talk } from './act-options.ts';
import { stepTopic } from './act-topic.ts';
import type { ActSentences } from './use-act-sentences.ts';

const AMOUNTS = [75, 150, 225, 300, 450] as const;
const SHARES = [25, 50, 75] as const;
const PERCENTS = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90] as const;
const NO_REASON = 'none';

/** Props of ActControls. */
export interface ActControlsProps {
  readonly talk: Talk;
  readonly act: Act;
  readonly onAct: (act: Act) => void;
  readonly sentences: ActSentences;
}

/** What can be changed in a chosen act: the size of a step, what is given or threatened, the date, the reason. */
export function ActControls({ talk, act, onAct, sentences }: ActControlsProps) {
  const { t } = useTranslation('acts');
  // What the list above has chosen is not chosen here once more.
  const listed = act.kind === 'threaten' ? 'unless' : act.kind === 'propose' ? 'yours' : 'step';
  return (
    <div className="act-controls">
      {stepsIn(act).map((placed) => (
        <div key={placed.place} className="act-control">
          {placed.place === listed && act.kind !== 'answer' ? null : (
            <StepChoice talk={talk} act={act} placed={placed} onAct={onAct} sentences={sentences} />
          )}
          <StepSize step={placed.step} onStep={(step) => onAct(withStep(talk.view, act, placed.place, step))} />
        </div>
      ))}
      <FactSize talk={talk} act={act} onAct={onAct} />
      <DueDate talk={talk} act={act} onAct={onAct} />
      {act.kind === 'answer' ? (
        <SelectField
          layout="inline"
          className="act-select"
          label={t('compose.reason')}
          value={act.reason?.code ?? NO_REASON}
          options={[
            { value: NO_REASON, label: t('compose.noReason') },
            ...REASON_CODES.map((code) => ({ value: code, label: t(`reason.code.${code}`) })),
          ]}
          onChange={(code) => onAct({ ...act, reason: code === NO_REASON ? null : { code } })}
        />
      ) : null}
    </div>
  );
}

function StepChoice({ talk, act, placed, onAct, sentences }: ActControlsProps & { readonly placed: PlacedStep }) {
  const { t } = useTranslation('acts');
  const { place, step, who } = placed;
  const all = who === 'we' ? ourSteps(talk) : theirSteps(talk);
  const steps = all.filter((one) => maySay(talk, withStep(talk.view, act, place, one)));
  const topic = (one: Step): string => JSON.stringify(stepTopic(one));
  return (
    <SelectField
      layout="inline"
      className="act-select"
      label={t(who === 'we' ? 'compose.we' : 'compose.they')}
      value={String(steps.findIndex((one) => topic(one) === topic(step)))}
      options={steps.map((one, index) => ({
        value: String(index),
        label: plainSentence(stepWords(sentences.texts, one, who)),
      }))}
      onChange={(index) => {
        const next = steps[Number(index)];
        if (next !== undefined) onAct(withStep(talk.view, act, place, next));
      }}
    />
  );
}

function StepSize({ step, onStep }: { readonly step: Step; readonly onStep: (step: Step) => void }) {
  const { t } = useTranslation('acts');
  if (step.kind === 'enforce')
    return (
      <Labelled label={t('compose.effort')}>
        <Segmented
          label={t('compose.effort')}
          look="fill"
          accent="var(--spirit)"
          options={EFFORTS.filter((effort) => effort > 0).map((effort) => ({ value: effort, label: String(effort) }))}
          value={step.atLeast}
          onChange={(atLeast) => onStep({ ...step, atLeast })}
        />
      </Labelled>
    );
  if (step.kind === 'freeze')
    return (
      <Labelled label={t('compose.share')}>
        <Segmented
          label={t('compose.share')}
          options={SHARES.map((share) => ({ value: share, label: formatPercent(share) }))}
          value={step.share}
          onChange={(share) => onStep({ ...step, share })}
        />
      </Labelled>
    );
  // Other things are provided once, or not.
  if (step.kind !== 'provide' || step.amount === 1) return null;
  return (
    <SelectField
      layout="inline"
      className="act-select"
      label={t('compose.amount')}
      value={String(step.amount)}
      options={AMOUNTS.map((amount) => ({ value: String(amount), label: formatMillions(amount) }))}
      onChange={(amount) => onStep({ ...step, amount: Number(amount) })}
    />
  );
}

function FactSize({ talk, act, onAct }: Pick<ActControlsProps, 'talk' | 'act' | 'onAct'>) {
  const { t } = useTranslation('acts');
  const fact =
    act.kind === 'inform' ? act.fact : act.kind === 'answer' && act.answer.kind === 'tells' ? act.answer.fact : null;
  if (fact === null) return null;
  const set = (next: typeof fact): void => {
    if (act.kind === 'inform') onAct(withProof(talk, { kind: 'inform', fact: next, proof: null }));
    else if (act.kind === 'answer') onAct({ ...act, answer: { kind: 'tells', fact: next } });
  };
  if (fact.kind === 'effort')
    return (
      <Labelled label={t('compose.effort')}>
        <Segmented
          label={t('compose.effort')}
          look="fill"
          accent="var(--spirit)"
          options={EFFORTS.map((effort) => ({ value: effort, label: String(effort) }))}
          value={fact.effort}
          onChange={(effort) => set({ ...fact, effort })}
        />
      </Labelled>
    );
  if (fact.kind !== 'leakage') return null;
  return (
    <SelectField
      layout="inline"
      className="act-select"
      label={t('compose.percent')}
      value={String(fact.percent)}
      options={PERCENTS.map((percent) => ({ value: String(percent), label: formatPercent(percent) }))}
      onChange={(percent) => set({ ...fact, percent: Number(percent) })}
    />
  );
}

function DueDate({ talk, act, onAct }: Pick<ActControlsProps, 'talk' | 'act' | 'onAct'>) {
  const { t } = useTranslation('acts');
  if (act.kind !== 'demand' && act.kind !== 'promise' && act.kind !== 'threaten') return null;
  const { round } = talk.view.public;
  const [least, most] = dueRange(talk.view, act.kind === 'threaten' ? act.unless : act.step);
  if (least >= most) return null;
  const rounds = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  return (
    <SelectField
      layout="inline"
      className="act-select"
      label={t('compose.by')}
      value={String(act.by)}
      options={rounds.map((one) => ({
        value: String(one),
        label: one === round ? t('compose.thisRound') : t('compose.round', { round: one }),
      }))}
      onChange={(by) => onAct({ ...act, by: Number(by) })}
    />
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="act-labelled">
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}

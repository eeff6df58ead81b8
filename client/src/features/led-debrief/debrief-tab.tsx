import { DEBRIEF_STEPS, type DebriefStep } from '@letter/shared/session';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ClassPicture } from '../../kit/session/class/class-picture.tsx';
import { ClassTable } from '../../kit/session/class/class-table.tsx';
import { useClassWords } from '../../kit/session/class/use-class-words.ts';
import { useSessionRefusal } from '../../kit/session/use-session-refusal.ts';
import { useHost, useHostDesk } from '../../state/session-desk.ts';
import { sentenceWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { EmptyState, ErrorNote, WaitLine } from '../../ui/notes.tsx';
import { Section } from '../../ui/layout.tsx';
import { Steps, type Step } from '../../ui/steps.tsx';
import './led-debrief.css';

/** Props of DebriefTab. */
export interface DebriefTabProps {
  /** What a host finds at the steps that have no picture of their own. */
  readonly slots: Readonly<Partial<Record<'what-if' | 'so-what', ReactNode>>>;
}

/** A host leads the debrief: looks at a step, chooses a question, and reveals both to the room at once. */
export function DebriefTab({ slots }: DebriefTabProps) {
  const { t } = useTranslation('screen');
  const stage = useHost(({ info }) => info.stage);
  if (stage === 'hall') return <EmptyState>{t('host.notStarted')}</EmptyState>;
  if (stage === 'playing') return <Begin />;
  return <Lead slots={slots} />;
}

/** Asks, and says why something was refused. */
function useAct() {
  const desk = useHostDesk();
  const sayRefusal = useSessionRefusal();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const run = async (ask: (of: typeof desk.ask) => ReturnType<typeof desk.ask>) => {
    setIsBusy(true);
    const answer = await ask(desk.ask);
    setIsBusy(false);
    setRefusal(answer.ok ? null : sayRefusal(answer.error));
  };
  return { run, refusal, isBusy };
}

function Begin() {
  const { t } = useTranslation('screen');
  const { t: common } = useTranslation('common');
  const { run, refusal, isBusy } = useAct();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <main className="led-debrief">
      <h1 className="screen-title">{t('host.title')}</h1>
      <p className="narrative">{t('host.beginWords')}</p>
      {isAsked ? (
        <div className="row-acts">
          <b>{t('host.beginAsk')}</b>
          <Button look="primary" disabled={isBusy} onClick={() => void run((ask) => ask('host.debrief', {}))}>
            {t('host.begin')}
          </Button>
          <Button onClick={() => setIsAsked(false)}>{t('host.goOn')}</Button>
        </div>
      ) : (
        <Button look="primary" size="large" onClick={() => setIsAsked(true)}>
          {t('host.begin')}
        </Button>
      )}
      {isBusy ? <WaitLine>{common('wait')}</WaitLine> : null}
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </main>
  );
}

function Lead({ slots }: DebriefTabProps) {
  const { t } = useTranslation('screen');
  const words = useClassWords();
  const ahead = useHost(({ host }) => host.ahead);
  const shown = useHost(({ info }) => info.shown ?? null);
  const revealed = useHost(({ info }) => info.revealed);
  const [chosen, setChosen] = useState<DebriefStep | null>(null);
  const [questions, setQuestions] = useState<Readonly<Partial<Record<DebriefStep, number>>>>({});
  const { run, refusal, isBusy } = useAct();
  const step = chosen ?? shown?.step ?? DEBRIEF_STEPS[revealed.length] ?? 'so-what';
  const at = ahead.find((one) => one.shown.step === step);
  if (at === undefined) return <WaitLine>{t('host.loading')}</WaitLine>;
  const isShown = shown?.step === step;
  const isOpen = revealed.includes(step);
  const question = questions[step] ?? 0;
  const reveal = (number: number) => void run((ask) => ask('host.reveal', { step, question: number }));
  const slot = step === 'what-if' || step === 'so-what' ? slots[step] : undefined;
  const next = DEBRIEF_STEPS[DEBRIEF_STEPS.indexOf(step) + 1];
  const steps = DEBRIEF_STEPS.map((id): Step => {
    const state = id === step ? 'current' : revealed.includes(id) ? 'past' : id === next ? 'next' : 'later';
    const note = shown?.step === id ? 'shown' : revealed.includes(id) ? 'open' : state === 'later' ? 'later' : 'next';
    return { id, label: t(`step.${id}`), state, note: t(`host.state.${note}`) };
  });
  return (
    <main className="led-debrief">
      <Steps
        label={t('host.steps')}
        steps={steps}
        onGo={(id) => setChosen(DEBRIEF_STEPS.find((one) => one === id) ?? null)}
      />
      <div className="led-columns">
        <div className="led-picture">
          <h1 className="screen-title">{sentenceWords(words.title(at.shown))}</h1>
          <p className="small">{words.sub(at.shown)}</p>
          {at.shown.unfinished === 0 ? null : (
            <p className="small">{t('unfinished', { count: at.shown.unfinished })}</p>
          )}
          <ClassPicture step={at.shown} look="page" own={at.shown.table} slot={slot} />
          <ClassTable step={at.shown} />
        </div>
        <aside className="led-acts">
          <p className="note">{t(isShown ? 'host.isShown' : 'host.secret')}</p>
          <Button look="primary" size="large" disabled={isBusy || isShown} onClick={() => reveal(question)}>
            {t(isOpen ? 'host.showAgain' : 'host.reveal', { step: t(`step.${step}`) })}
          </Button>
          {isShown ? (
            <>
              {next === undefined ? null : (
                <Button onClick={() => setChosen(next)}>{t('host.goTo', { step: t(`step.${next}`) })}</Button>
              )}
              <Button onClick={() => void run((ask) => ask('host.reveal', { step: null }))}>{t('host.hide')}</Button>
            </>
          ) : null}
          {refusal === null ? null : <ErrorNote what={refusal} />}
          <Section title={t('host.questions')} level={2}>
            <p className="small">{t('host.questionsNote')}</p>
            <ChoiceList
              label={t('host.questions')}
              value={`${question}`}
              choices={at.questions.map((one, number) => ({ value: `${number}`, label: words.question(one) }))}
              onChange={(value) => {
                setQuestions({ ...questions, [step]: Number(value) });
                if (isShown) reveal(Number(value));
              }}
            />
          </Section>
        </aside>
      </div>
    </main>
  );
}

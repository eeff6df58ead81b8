import type { DebriefView } from '@letter/shared/play';
import type { DebriefStep } from '@letter/shared/session';
import type { TableView } from '@letter/shared/protocol';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { personWords } from '../../text/formats.ts';
import { groupCode } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';
import { Steps } from '../../ui/steps.tsx';
import type { Step } from '../../ui/steps.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { usePrinting } from '../../kit/shell/use-printing.ts';
import { Role } from '../../kit/shell/role.tsx';
import { Masthead } from '../../kit/shell/masthead.tsx';
import { Dissents } from './dissents.tsx';
import { ClassPart } from '../../kit/session/class/class-part.tsx';
import { useParticipant } from '../../state/session-desk.ts';
import { Happened } from './happened.tsx';
import { Knew } from './knew.tsx';
import { Paid } from './paid.tsx';
import { OtherSideButton } from './other-side.tsx';
import { SoWhat } from './so-what.tsx';
import { WhatIf } from './what-if.tsx';
import { Why } from './why.tsx';
import { formatMean } from '../../text/format-figure.ts';
import '../../kit/shell/page.css';
import './debrief.css';

const STEPS = ['happened', 'knew', 'paid', 'why', 'whatif', 'sowhat'] as const;
type StepId = (typeof STEPS)[number];
/** What is printed: an answer to a question is read on the page, where it was asked. */
const PRINTED: readonly StepId[] = STEPS.filter((id) => id !== 'whatif');

const ID_OF: Readonly<Record<DebriefStep, StepId>> = {
  happened: 'happened',
  knew: 'knew',
  paid: 'paid',
  why: 'why',
  'what-if': 'whatif',
  'so-what': 'sowhat',
};

/** How far the host of a session has led, and the step that stands on the projector; everything outside sessions. */
function useLed(): { readonly open: number; readonly shown: StepId | null } {
  const open = useParticipant(({ info }) => (info.stage === 'over' ? STEPS.length : info.revealed.length));
  const shown = useParticipant(({ info }) => info.shown?.step ?? null);
  return { open: open ?? STEPS.length, shown: shown === null ? null : ID_OF[shown] };
}

/** Props of DebriefPage. */
export interface DebriefPageProps {
  readonly view: TableView;
  readonly debrief: DebriefView;
  /** Opens the settings of the reader's own seat; stands beside the reader's name. */
  readonly seatDialog: ReactNode;
  /** Returns to the table's own pages. */
  readonly onRecord: () => void;
}

/** The truth, in six steps: what happened, who knew what, who paid, why, what if, so what. */
export function DebriefPage({ view, debrief, seatDialog, onRecord }: DebriefPageProps) {
  const { t } = useTranslation('debrief');
  const { t: frame } = useTranslation('table');
  const [, go] = useLocation();
  const { seat: seatName } = useStory();
  const led = useLed();
  const { t: screen } = useTranslation('screen');
  const [step, setStep] = useState<StepId>(led.shown ?? 'happened');
  // The page goes where the host leads, once each time; the reader may look back at what is open.
  const [followed, setFollowed] = useState(led.shown);
  if (led.shown !== followed) {
    setFollowed(led.shown);
    if (led.shown !== null) setStep(led.shown);
  }
  const isPrinting = usePrinting();
  const main = useRef<HTMLElement>(null);
  const at = STEPS.indexOf(step);
  useEffect(() => {
    main.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
    // The step's first words are to be read next, wherever the button was.
    if (at > 0) main.current?.focus({ preventScroll: true });
  }, [at]);
  const steps = STEPS.map((id, index): Step => {
    const state = index < at ? 'past' : index === at ? 'current' : index === at + 1 ? 'next' : 'later';
    return { id, label: t(`step.${id}`), state, note: t(`state.${state === 'current' ? id : state}`) };
  });
  const first = debrief.rounds[0]?.halfYear.year;
  const last = debrief.rounds.at(-1)?.halfYear.year;
  const next = STEPS[at + 1];
  const isClosed = at + 1 >= led.open && next !== undefined;
  const { seat, role, name } = view.you;
  const { t: roles } = useTranslation('roles');
  const you = seat === null ? (role === undefined ? null : roles(`the.${role}`)) : seatName(seat);
  return (
    <div className="frame">
      <header className="frame-head">
        <Masthead
          info={view.info}
          round={
            <>
              <b className="mast-round">{frame('played', { count: debrief.roundsPlayed })}</b>
              <span className="mast-half">
                {first === undefined || last === undefined
                  ? null
                  : frame('mastHalf', { half: first === last ? first : frame('years', { first, last }) })}
              </span>
            </>
          }
        />
        <div className="band debrief-band">
          <Role seat={seat} name={t('title')}>
            <span>{you === null ? t('observed') : t('you', { seat: you, name: personWords(name) })}</span>{' '}
            <span>{seatDialog}</span>
          </Role>
          <Steps
            label={t('steps')}
            steps={steps}
            onGo={(id) => {
              const wanted = STEPS.find((one) => one === id);
              if (wanted !== undefined && STEPS.indexOf(wanted) < led.open) setStep(wanted);
            }}
          />
        </div>
      </header>
      <main ref={main} tabIndex={0} className="frame-page debrief-page">
        {step === 'whatif' && !isPrinting ? null : <Lead view={view} debrief={debrief} />}
        {led.shown === step ? <ClassPart /> : null}
        {(isPrinting ? PRINTED.filter((id) => STEPS.indexOf(id) < led.open) : [step]).map((id) => (
          <section key={id} className="debrief-step">
            <h2 className="visually-hidden debrief-step-title">{t(`step.${id}`)}</h2>
            <StepBody id={id} debrief={debrief} view={view} />
          </section>
        ))}
      </main>
      <div className="frame-foot">
        <footer className="foot debrief-foot">
          <p className="debrief-open">
            <b>{t('open.title')}</b> <span className="second">{t('open.words')}</span>
          </p>
          <Button onClick={onRecord}>{frame('nav.record')}</Button>
          {isClosed ? (
            <p className="note">{screen('led.waitStep')}</p>
          ) : next === undefined ? (
            <>
              <Button onClick={() => go('/')}>{t('sowhat.first')}</Button>
              <OtherSideButton view={view} />
            </>
          ) : (
            <Button look="primary" size="large" onClick={() => setStep(next)}>
              {t(`next.${step}`)}
            </Button>
          )}
        </footer>
      </div>
    </div>
  );
}

function StepBody({ id, debrief, view }: Pick<DebriefPageProps, 'view' | 'debrief'> & { readonly id: StepId }) {
  switch (id) {
    case 'happened':
      return <Happened debrief={debrief} table={view.public} />;
    case 'knew':
      return <Knew debrief={debrief} table={view.public} />;
    case 'paid':
      return <Paid debrief={debrief} />;
    case 'why':
      return (
        <>
          <Why debrief={debrief} />
          {view.info.dissents === undefined ? null : <Dissents dissents={view.info.dissents} />}
        </>
      );
    case 'whatif':
      return <WhatIf />;
    case 'sowhat':
      return <SoWhat debrief={debrief} view={view} />;
  }
}

function Lead({ view, debrief }: Pick<DebriefPageProps, 'view' | 'debrief'>) {
  const { t } = useTranslation('debrief');
  const { meanLetter, meanEffort, meanReport, programmeDelay } = debrief.facts;
  const percent = Math.round(Math.abs(programmeDelay));
  const last = debrief.rounds.at(-1);
  // A share of almost nothing is meaningless: after a short game both worlds have hardly moved.
  const isSame = percent < 1 || (last !== undefined && Math.abs(last.programme - last.baselineProgramme) < 0.5);
  const delay = isSame ? t('notDelayed') : t(programmeDelay > 0 ? 'delayed' : 'hastened', { percent });
  return (
    <div className="debrief-lead">
      <h1 className="ending">
        <Trans
          t={t}
          i18nKey={`ending.${debrief.ending}`}
          values={{ letter: formatMean(meanLetter), effort: formatMean(meanEffort) }}
          components={{ l: <span className="letter-word" />, s: <span className="spirit-word" /> }}
        />
      </h1>
      <p className="narrative second">
        <span>{t('joint', { code: groupCode(view.info.code), count: debrief.roundsPlayed, delay })}</span>{' '}
        <span>{t('gap', { report: formatMean(meanReport), effort: formatMean(meanEffort) })}</span>
      </p>
    </div>
  );
}

import { isSameJson } from '@letter/shared/play';
import type { Motion } from '@letter/shared/protocol';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskedWords } from '../../kit/delegation/use-asked-words.ts';
import { presentIn, useDelegation } from '../../kit/delegation/use-delegation.ts';
import type { OwnDelegation } from '../../kit/delegation/use-delegation.ts';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { Square } from '../../marks/square.tsx';
import type { Answer } from '../../net/requests.ts';
import { useActions, usePublic, useYou } from '../../state/use-table.ts';
import { personWords } from '../../text/formats.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import './delegation.css';
import '../../kit/delegation/delegation.css';

/** What waits in the delegation for those who decide on it, and dissent in one click; nothing for somebody alone. */
export function WaitingMotions({ hasDocket = false }: { readonly hasDocket?: boolean }) {
  const { t } = useTranslation('delegation');
  const sayRefusal = useRefusal();
  const own = useDelegation();
  const motions = useYou().motions;
  const [refusal, setRefusal] = useState<string | null>(null);
  useMotionNews(own, motions);
  if (own === null || (motions.length === 0 && !hasDocket)) return null;
  const run = async (answer: Answer) => {
    const given = await answer;
    setRefusal(given.ok ? null : sayRefusal(given.error));
  };
  return (
    <Section title={t('waiting.title')} aside={t('waiting.note')} level={2}>
      {motions.map((motion) => (
        <OneMotion key={motion.id} motion={motion} own={own} run={run} />
      ))}
      {hasDocket ? <DocketDissent run={run} /> : null}
      <DissentLines own={own} />
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </Section>
  );
}

interface Run {
  readonly run: (answer: Answer) => Promise<void>;
}

function OneMotion({ motion, own, run }: Run & { readonly motion: Motion; readonly own: OwnDelegation }) {
  const { t } = useTranslation('delegation');
  const words = useAskedWords();
  const actions = useActions();
  const dissents = useDissents();
  const what = words(motion.asked);
  const isYours = motion.by === own.you;
  const name = personWords(own.byId.get(motion.by)?.name ?? '');
  const dissent = dissents.find((one) => isSameJson(one.from, motion.asked));
  const present = presentIn(own);
  const decides = own.byId.get(motion.decider ?? '');
  const mayVote =
    !(own.byId.get(own.you)?.isAdviser ?? false) && (motion.decider === null || motion.decider === own.you);
  const vote = (isFor: boolean) => void run(actions.voteOnMotion(motion.id, isFor));
  const isJoint = motion.decider === null;
  return (
    <article className="motion">
      <div className="motion-words">
        <p className="narrative">{isYours ? t('waiting.yours', { what }) : t('waiting.suggests', { name, what })}</p>
        <p className="small">
          {isJoint
            ? t('waiting.majority', { needed: motion.needed, all: present.length })
            : motion.decider === own.you
              ? t('waiting.youDecide')
              : t('waiting.decides', { name: personWords(decides?.name ?? '') })}
        </p>
      </div>
      <div className="motion-acts">
        {isJoint ? <Roll motion={motion} own={own} /> : null}
        <div className="motion-buttons">
          {mayVote ? (
            <Button size="small" isOn={motion.for.includes(own.you)} onClick={() => vote(true)}>
              {t(isJoint ? 'waiting.for' : 'waiting.take')}
            </Button>
          ) : null}
          {isYours ? (
            <Button size="small" onClick={() => vote(false)}>
              {t('waiting.takeBack')}
            </Button>
          ) : mayVote ? (
            <Button size="small" isOn={motion.against.includes(own.you)} onClick={() => vote(false)}>
              {t(isJoint ? 'waiting.against' : 'waiting.leave')}
            </Button>
          ) : null}
          {isYours ? null : (
            <Button look="link" onClick={() => void run(actions.dissent(motion.id, dissent === undefined))}>
              {t(dissent === undefined ? 'waiting.dissent' : 'waiting.dissents')}
            </Button>
          )}
        </div>
      </div>
    </article>
  );
}

/** The delegation as a small roll: solid for, cross against, hatched who has not said. */
function Roll({ motion, own }: { readonly motion: Motion; readonly own: OwnDelegation }) {
  const { t } = useTranslation('delegation');
  const side = (id: string): 'for' | 'against' | 'open' =>
    motion.for.includes(id) ? 'for' : motion.against.includes(id) ? 'against' : 'open';
  const looks = { for: 'solid', against: 'cross', open: 'hatched' } as const;
  return (
    <ul className="motion-roll" aria-label={t('waiting.roll.label')}>
      {presentIn(own).map(({ id, name }) => (
        <li key={id}>
          <Square look={looks[side(id)]} width={14} height={16} />
          <span>{id === own.you ? t('who.you') : personWords(name)}</span>
          <span className="small">{t(`waiting.roll.${side(id)}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function DocketDissent({ run }: Run) {
  const { t } = useTranslation('delegation');
  const actions = useActions();
  const round = usePublic()?.round ?? 0;
  const own = useDissents().find((one) => one.from === 'docket' && one.round === round);
  return (
    <p className="motion-docket">
      <Button look="link" onClick={() => void run(actions.dissent(null, own === undefined))}>
        {t(own === undefined ? 'waiting.docket' : 'waiting.docketOn')}
      </Button>
    </p>
  );
}

/** Who dissented in this round, as the delegation alone reads it. */
function DissentLines({ own }: { readonly own: OwnDelegation }) {
  const { t } = useTranslation('delegation');
  const round = usePublic()?.round ?? 0;
  const dissents = useYou().dissents;
  const names = [...new Set(dissents.filter((one) => one.round === round).map(({ name }) => name))];
  return names
    .filter((name) => name !== own.byId.get(own.you)?.name)
    .map((name) => (
      <p key={name} className="small dissent-line">
        {t('waiting.logged', { name: personWords(name) })}
      </p>
    ));
}

/** The reader's own dissents. */
function useDissents() {
  const name = useYou().name;
  return useYou().dissents.filter((one) => one.name === name);
}

/** What somebody else puts forward is said once to those who do not see the page. */
function useMotionNews(own: OwnDelegation | null, motions: readonly Motion[]): void {
  const { t } = useTranslation('delegation');
  const words = useAskedWords();
  const known = useRef(new Set(motions.map(({ id }) => id)));
  useEffect(() => {
    for (const { id, by, asked } of motions) {
      if (known.current.has(id)) continue;
      known.current.add(id);
      const name = own?.byId.get(by)?.name;
      if (name !== undefined && by !== own?.you)
        announce(t('waiting.news', { name: personWords(name), what: words(asked) }));
    }
  }, [own, motions, t, words]);
}

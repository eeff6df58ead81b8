import type { LeverId } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeverWords } from '../../kit/delegation/lever-words.ts';
import { useDelegation } from '../../kit/delegation/use-delegation.ts';
import type { OwnDelegation } from '../../kit/delegation/use-delegation.ts';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { DelegateSign } from '../../marks/delegate-sign.tsx';
import { useActions } from '../../state/use-table.ts';
import { listWords, personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/layout.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useToast } from '../../ui/toast.tsx';
import { PortfolioDialog } from './portfolio-dialog.tsx';
import './delegation.css';
import '../../kit/delegation/delegation.css';

/** Who of several people in the delegation decides what, and how far each is; nothing for somebody alone. */
export function WhoDecides({ isFolded = false }: { readonly isFolded?: boolean }) {
  const { t } = useTranslation('delegation');
  const own = useDelegation();
  if (own === null) return null;
  const content = (
    <>
      <ul className="delegates">
        {own.people.map((person) => (
          <OneDelegate key={person.id} person={person} own={own} />
        ))}
      </ul>
      <p className="small">{t(`who.words.${own.rule}`)}</p>
      {own.head === own.you ? <HeadActs own={own} /> : null}
    </>
  );
  const head = { title: t('who.title'), aside: t(`who.rule.${own.rule}`), level: 2 } as const;
  return isFolded ? <Disclosure {...head}>{content}</Disclosure> : <Section {...head}>{content}</Section>;
}

function OneDelegate({
  person,
  own,
}: {
  readonly person: OwnDelegation['people'][number];
  readonly own: OwnDelegation;
}) {
  const { t } = useTranslation('delegation');
  const lever = useLeverWords();
  const isYou = person.id === own.you;
  const isHead = person.id === own.head;
  const name = isYou
    ? t(isHead ? 'who.youHead' : 'who.you')
    : isHead
      ? t('who.head', { name: personWords(person.name) })
      : personWords(person.name);
  const state = !person.isHere
    ? t('who.away')
    : person.isAdviser
      ? t('who.adviser')
      : t(`who.${person.hasAgreed ? 'agreed' : 'open'}.${own.rule}`);
  const levers = leversOf(own, person.id);
  return (
    <li className="delegate">
      <DelegateSign seat={own.seat} initials={own.initials.get(person.name) ?? ''} isAway={!person.isHere} />
      <span className="delegate-words">
        <span className="delegate-line">
          <b>{name}</b>
          <span className={person.hasAgreed ? 'small is-done' : 'small'}>{state}</span>
        </span>
        {own.rule === 'portfolio' && !person.isAdviser ? (
          <span className="small">
            {levers.length === 0 ? t('who.noParts') : t('who.parts', { levers: listWords(levers.map(lever)) })}
          </span>
        ) : null}
      </span>
    </li>
  );
}

const leversOf = ({ owners }: OwnDelegation, id: string): readonly LeverId[] =>
  Object.entries(owners).flatMap(([lever, owner]) => (owner === id && isLever(lever) ? [lever] : []));

// The server names levers only.
const isLever = (lever: string): lever is LeverId => lever !== '';

function HeadActs({ own }: { readonly own: OwnDelegation }) {
  const { t } = useTranslation('delegation');
  const sayRefusal = useRefusal();
  const actions = useActions();
  const show = useToast();
  const [isOpen, setIsOpen] = useState(false);
  const heirs = own.people.filter(({ id, isAdviser }) => id !== own.you && !isAdviser);
  const passOn = async (id: string) => {
    const answer = await actions.passOn(id);
    const name = personWords(own.byId.get(id)?.name ?? '');
    show(answer.ok ? t('who.passDone', { name }) : sayRefusal(answer.error), !answer.ok);
  };
  return (
    <div className="delegate-acts">
      {heirs.length === 0 ? null : (
        <Menu
          className="btn btn-secondary btn-small"
          trigger={<span>{t('who.passOn')}</span>}
          label={t('who.passOn')}
          acts={heirs.map(({ id, name }) => ({ id, label: personWords(name) }))}
          onAct={(id) => void passOn(id)}
        />
      )}
      {own.rule === 'portfolio' ? (
        <Button size="small" onClick={() => setIsOpen(true)}>
          {t('who.assign')}
        </Button>
      ) : null}
      <PortfolioDialog own={own} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </div>
  );
}

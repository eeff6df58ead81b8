import { assertNever } from '@letter/shared/play';
import type { StartCheck, Warning } from '@letter/shared/session';
import type { ParticipantCard } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostAct } from '../../kit/session/use-host-act.ts';
import { peopleWords, personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import type { PersonAct } from './person-cell.tsx';
import { usePostWords } from '../../kit/session/people/use-post-words.ts';

/** Props of BeforeYouStart. */
export interface BeforeYouStartProps {
  readonly check: StartCheck;
  readonly people: readonly ParticipantCard[];
  readonly act: HostAct;
  readonly onPerson: (what: PersonAct, person: ParticipantCard) => void;
  readonly onBell: () => void;
}

/** A remedy: what its button says and what a press does. */
interface Remedy {
  readonly id: string;
  readonly label: string;
  readonly go: () => void;
}

/** A warning in words, and its remedies. */
interface Told {
  readonly key: string;
  readonly name: string;
  readonly fact: string;
  readonly remedies: readonly Remedy[];
}

/** What blocks the start, or that nothing does; then each thing that could be better: a name, a fact and a remedy in one click. */
export function BeforeYouStart({ check, people, act, onPerson, onBell }: BeforeYouStartProps) {
  const { t } = useTranslation('host');
  const words = usePostWords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { ask } = act;
  const nameOf = (id: string): string => personWords(people.find((one) => one.id === id)?.name ?? '');
  const told = check.warnings.map(tell).filter(({ key }) => !left.has(key));
  return (
    <div className="start-check">
      <h2 className="section-head">{t('before.title')}</h2>
      <p className="start-sum" aria-live="polite">
        {summary()}
      </p>
      {check.blocks.map(({ kind }) => (
        <div key={kind} className="start-item">
          <p className="narrative">{t(`before.block.${kind}.name`)}</p>
          <p className="small">{t(`before.block.${kind}.fact`)}</p>
          {kind === 'no-time' ? (
            <Button size="small" onClick={onBell}>
              {t('before.moveBell')}
            </Button>
          ) : null}
        </div>
      ))}
      <ul>
        {told.map(({ key, name, fact, remedies }) => (
          <li key={key} className="start-item">
            <p className="narrative">{name}</p>
            <p className="small">{fact}</p>
            <div className="start-acts">
              {remedies.map((remedy) => (
                <Button key={remedy.id} size="small" onClick={remedy.go}>
                  {remedy.label}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );

  function summary(): string {
    if (check.blocks.length > 0) return t('before.blocked');
    return told.length === 0 ? t('before.fine') : t('before.better', { count: told.length });
  }

  function leave(key: string, label = t('before.leave')): Remedy {
    return { id: 'leave', label, go: () => setLeft((known) => new Set([...known, key])) };
  }

  function tell(warning: Warning): Told {
    switch (warning.kind) {
      case 'rounds-dropped': {
        const key = `${warning.kind} ${warning.fit}`;
        return {
          key,
          name: t('before.rounds.name', { count: warning.fit }),
          fact: t('before.rounds.fact', { count: warning.wanted }),
          remedies: [{ id: 'bell', label: t('before.moveBell'), go: onBell }, leave(key)],
        };
      }
      case 'other-number': {
        const key = `${warning.kind} ${warning.tables} ${warning.better}`;
        return {
          key,
          name: t('before.number.name', { count: warning.here }),
          fact: t('before.number.fact', { count: warning.better, tables: warning.tables }),
          remedies: [
            {
              id: 'balance',
              label: t('before.number.go', { count: warning.better }),
              go: () => void ask('host.balance', { afresh: false }),
            },
            leave(key),
          ],
        };
      }
      case 'empty-table': {
        const key = `${warning.kind} ${warning.table}`;
        return {
          key,
          name: t('before.empty.name', { table: warning.table }),
          fact: t('before.empty.fact'),
          remedies: [
            { id: 'balance', label: t('hall.balance'), go: () => void ask('host.balance', { afresh: false }) },
            leave(key),
          ],
        };
      }
      case 'uneven': {
        const { table, from, person, to } = warning;
        const key = `${warning.kind} ${person} ${table}`;
        return {
          key,
          name: t('before.uneven.name', { table }),
          fact: t('before.uneven.fact', { from }),
          remedies: [
            {
              id: 'move',
              label: t('before.uneven.go', { name: nameOf(person), table }),
              go: () => void ask('host.place', { person, place: to }),
            },
            leave(key),
          ],
        };
      }
      case 'unplaced': {
        const { people: unplaced } = warning;
        return {
          key: warning.kind,
          name: t('before.unplaced.name', {
            count: unplaced.length,
            names: peopleWords(unplaced.slice(0, 3).map(plainName)),
          }),
          fact: t('before.unplaced.fact'),
          remedies: [
            { id: 'seat', label: t('before.unplaced.go'), go: () => void ask('host.balance', { afresh: false }) },
          ],
        };
      }
      case 'away': {
        const person = people.find((one) => one.id === warning.person);
        const doing = (what: PersonAct) => () => (person === undefined ? undefined : onPerson(what, person));
        return {
          key: `${warning.kind} ${warning.person}`,
          name: t('before.away.name', { name: nameOf(warning.person) }),
          fact: t('before.away.fact', { place: words.place(warning.place) }),
          remedies: [
            { id: 'code', label: t('before.away.code'), go: doing('code') },
            { id: 'absent', label: t('hall.act.absent'), go: doing('absent') },
          ],
        };
      }
      case 'not-come': {
        const key = `${warning.kind} ${warning.people.length}`;
        return {
          key,
          name: t('before.notCome.name', { count: warning.people.length }),
          fact: peopleWords(warning.people.slice(0, 6).map(plainName)),
          remedies: [
            {
              id: 'absent',
              label: t('before.notCome.go', { count: warning.people.length }),
              go: () => void markAll(warning.people),
            },
            leave(key, t('before.notCome.wait')),
          ],
        };
      }
      default:
        return assertNever(warning);
    }
  }

  function plainName(id: string): string {
    return people.find((one) => one.id === id)?.name ?? '';
  }

  async function markAll(ids: readonly string[]): Promise<void> {
    for (const person of ids) if ((await ask('host.absent', { person, on: true })) === null) return;
  }
}

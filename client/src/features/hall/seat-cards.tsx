import type { ParticipantCard } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReachableOrigin } from '../../kit/lobby/use-reachable-origin.ts';
import type { HostAct } from '../../kit/session/use-host-act.ts';
import { suggestName } from '../../net/display-name.ts';
import { useHost } from '../../state/session-desk.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, ErrorNote, WaitLine } from '../../ui/notes.tsx';
import { SeatCard } from './seat-card.tsx';
import { isIn } from '../../kit/session/people/seat-rows.ts';

/** Props of SeatCards. */
export interface SeatCardsProps {
  readonly act: HostAct;
  readonly onBack: () => void;
}

/** A card for everybody with a place, four to a sheet: made with fresh codes, then printed. */
export function SeatCards({ act, onBack }: SeatCardsProps) {
  const { t } = useTranslation('host');
  const people = useHost(({ host }) => host.people);
  const expected = useHost(({ host }) => host.settings.expected);
  const name = useHost(({ info }) => info.name);
  const code = useHost(({ info }) => info.code);
  const { origin } = useReachableOrigin();
  const [codes, setCodes] = useState<ReadonlyMap<string, string> | null>(null);
  const seated = inOrder(people);
  const missing = Math.max(0, expected - people.filter(isIn).length);
  const make = async () => {
    const reply = await act.ask('host.codes', { people: seated.map(({ id }) => id) });
    if (reply !== null) setCodes(new Map(reply.codes.map(({ person, rejoin }) => [person, rejoin])));
  };
  const addNameless = async () => {
    const text = namesFor(missing, people).join('\n');
    await act.ask('host.roster', { text, keepsRepeats: true });
  };
  const printed = seated.flatMap((person) => {
    const rejoin = codes?.get(person.id);
    return rejoin === undefined || person.place === null ? [] : [{ person, place: person.place, rejoin }];
  });
  return (
    <div className="cards">
      <header className="cards-head">
        <h2 className="screen-title">{t('cards.title')}</h2>
        <p className="narrative">{t('cards.words', { count: seated.length })}</p>
        <div className="cards-acts">
          <Button onClick={onBack}>{t('cards.back')}</Button>
          {missing === 0 ? null : (
            <Button aria-disabled={act.isBusy} onClick={() => void addNameless()}>
              {t('cards.nameless', { count: missing })}
            </Button>
          )}
          {codes === null ? (
            <Button
              look="primary"
              aria-disabled={seated.length === 0 || act.isBusy}
              onClick={() => (seated.length === 0 ? undefined : void make())}
            >
              {t('cards.make', { count: seated.length })}
            </Button>
          ) : (
            <Button look="primary" onClick={() => window.print()}>
              {t('cards.print')}
            </Button>
          )}
        </div>
        <p className="note">{t(codes === null ? 'cards.before' : 'cards.after')}</p>
        {act.refusal === null ? null : <ErrorNote what={act.refusal} />}
        {act.isBusy ? <WaitLine>{t('cards.wait')}</WaitLine> : null}
      </header>
      {seated.length === 0 ? <EmptyState>{t('cards.none')}</EmptyState> : null}
      <div className="cards-sheets" data-theme="sheet">
        {printed.map(({ person, place, rejoin }) => (
          <SeatCard key={person.id} {...{ person, place, rejoin, code, origin }} session={name} />
        ))}
      </div>
    </div>
  );
}

/** Everybody with a place, table by table, so that the cards of a table come out together. */
const inOrder = (people: readonly ParticipantCard[]): readonly ParticipantCard[] =>
  people
    .filter((one) => isIn(one) && one.place !== null)
    .toSorted((a, b) => (a.place?.table ?? 0) - (b.place?.table ?? 0));

/** Names that say nothing about anybody and that nobody here has; a card with one has a line for the real name. */
function namesFor(count: number, people: readonly ParticipantCard[]): readonly string[] {
  const taken = new Set(people.map(({ name }) => name));
  const names: string[] = [];
  for (let tries = 0; names.length < count; tries += 1) {
    const name = suggestName();
    // Once they are nearly used up a number tells them apart.
    if (taken.has(name) && tries < 20 * count) continue;
    taken.add(name);
    names.push(name);
  }
  return names;
}

import { opensIn, priceOf } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { useOffered } from '../../state/use-options.ts';
import { useScenario, useSend } from '../../state/use-table.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TermLink } from '../../kit/glossary/term-link.tsx';
import { RefusalLine } from '../../kit/orders/lever-notes.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';

/** The Committee: listings and who holds them; proposing one, and placing the one hold per round. */
export function Committee({ view, words }: Spoken) {
  const { t } = useTranslation('texts');
  const scenario = useScenario();
  const proposals = useOffered('propose-listing');
  const holds = useOffered('place-hold');
  const send = useSend();
  if (opensIn(scenario, 'propose-listing') > view.public.round) return null;
  const { listings } = view.public;
  const nameOf = (id: string) => scenario.intermediaries.find((one) => one.id === id)?.name ?? words.name(id);
  const open = listings.filter(({ status }) => status === 'proposed').length;
  return (
    <Disclosure
      title={t('committee.title')}
      aside={open === 0 ? t('committee.none') : t('committee.open', { count: open })}
    >
      <p className="small">
        <span>{t('committee.what', { evidence: priceOf(scenario, 'listing.evidence') })}</span>{' '}
        <TermLink term="committee">{t('committee.term')}</TermLink>
      </p>
      <ul className="plain-rows">
        {listings.toReversed().map((listing) => {
          const hold = holds.find(({ order }) => order.listing === listing.id);
          return (
            <li key={listing.id}>
              <span>
                <b>{nameOf(listing.intermediary)}</b>{' '}
                <span className="small">
                  {t(`committee.status.${listing.status}`, {
                    seat: listing.heldBy === null ? '' : words.marks(`seatShort.${listing.heldBy}`),
                    round: listing.round,
                  })}
                </span>
              </span>
              <SeatName seat={listing.by} size={11} length="short" />
              {hold === undefined ? null : (
                <span>
                  <Button size="small" disabled={hold.rejection !== null} onClick={() => void send(hold.order)}>
                    {t('committee.hold')}
                  </Button>
                  {hold.rejection === null ? null : (
                    <span className="small closed-line">{` ${words.refusal(hold.rejection)}`}</span>
                  )}
                </span>
              )}
            </li>
          );
        })}
        {proposals
          .filter(({ rejection }) => rejection?.code !== 'already-done')
          .map(({ order, rejection }) => (
            <li key={order.intermediary}>
              <span>{nameOf(order.intermediary)}</span>
              <span>
                <Button size="small" disabled={rejection !== null} onClick={() => void send(order)}>
                  {t('committee.propose')}
                </Button>
              </span>
              {rejection === null ? null : <span className="small closed-line">{words.refusal(rejection)}</span>}
            </li>
          ))}
      </ul>
      <RefusalLine place="propose-listing" words={words} />
      <RefusalLine place="place-hold" words={words} />
    </Disclosure>
  );
}

import type { Agreement } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../../marks/seat-sign.tsx';
import { useSend } from '../../../state/use-table.ts';
import { useOffered, useOwnView } from '../../../state/use-options.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { RefusalLine } from '../../../kit/orders/lever-notes.tsx';
import type { Spoken } from '../../../kit/words/spoken.ts';
import { SigningSheet } from './signing-sheet.tsx';
import { TermList } from './term-list.tsx';
import { listWords } from '../../../text/formats.ts';

/** An offer that waits for signatures: its promises, its length, who has signed, and this delegation's answer. */
export function OfferCard({ agreement, words }: Pick<Spoken, 'words'> & { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const view = useOwnView();
  const answers = useOffered('answer-agreement').filter(({ order }) => order.agreement === agreement.id);
  const send = useSend();
  const [isAsked, setAsked] = useState(false);
  const missing = agreement.parties.filter((seat) => !agreement.signed.includes(seat));
  const effects = answers.flatMap(({ expected }) => expected);
  return (
    <section className="offer" aria-label={t('card.label', { seat: words.t(`seatThe.${agreement.offeredBy}`) })}>
      <p className="offer-head">
        <SeatName seat={agreement.offeredBy} size={12} isColored />{' '}
        <span>{t(agreement.offeredBy === view.seat ? 'card.ours' : 'card.theirs')}</span>
      </p>
      <TermList terms={agreement} />
      <p className="small">
        <span>{t('card.missing', { seats: listWords(missing.map((seat) => words.t(`seatThe.${seat}`))) })}</span>{' '}
        {effects.length === 0 ? null : <span>{t('card.effect', { effect: words.expectations(effects) })}</span>}
      </p>
      {answers.length === 0 ? null : (
        <div className="offer-acts">
          {answers.map(({ order, rejection }) => (
            <Button
              key={order.answer}
              size="small"
              disabled={rejection !== null}
              onClick={() => (order.answer === 'sign' ? setAsked(true) : void send(order))}
            >
              {order.answer === 'sign' ? <Icon name="check" /> : null}
              <span>{t(`card.${order.answer}`)}</span>
            </Button>
          ))}
        </div>
      )}
      <RefusalLine place="answer-agreement" words={words} />
      <SigningSheet
        agreement={agreement}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onSign={() => {
          setAsked(false);
          void send({ kind: 'answer-agreement', agreement: agreement.id, answer: 'sign' });
        }}
        view={view}
        words={words}
      />
    </section>
  );
}

/** An offer of this round that is no longer open: its outcome, with its promises one press away. */
export function SettledOffer({ agreement, words }: Pick<Spoken, 'words'> & { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  return (
    <Disclosure
      level={4}
      title={t('card.settled', { seat: words.t(`seatThe.${agreement.offeredBy}`) })}
      aside={t(
        agreement.status === 'declined' && agreement.parties.length > 2
          ? 'card.oneDeclined'
          : `status.${agreement.status}`,
      )}
    >
      <TermList terms={agreement} />
    </Disclosure>
  );
}

import { MAX_ROUNDS, SEATS, forecast, precheck } from '@letter/shared/play';
import type { AgreementTerms, SeatId, Term } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffered } from '../../../state/use-options.ts';
import { useOrderBook, useScenario } from '../../../state/use-table.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { RefusalLine } from '../../../kit/orders/lever-notes.tsx';
import type { Spoken } from '../../../kit/words/spoken.ts';
import { TermEditor } from './term-editor.tsx';
import { useTermWords } from './use-term-words.ts';
import { clauseWords } from '../../../text/formats.ts';

/** Props of AgreementBuilder. */
export interface AgreementBuilderProps extends Spoken {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The delegation that the offer is initially for; null starts without one. */
  readonly counterpart: SeatId | null;
}

const ROUNDS = Array.from({ length: MAX_ROUNDS }, (_, index) => index + 1);

/** Builds an offer of typed promises, from a template or from scratch, and checks it while it is built. */
export function AgreementBuilder({ isOpen, onClose, counterpart, view, words }: AgreementBuilderProps) {
  const { t } = useTranslation('agreements');
  const scenario = useScenario();
  const say = useTermWords();
  const { send } = useOrderBook();
  const templates = useOffered('offer-agreement').filter(
    ({ order }) => counterpart === null || order.terms.parties.includes(counterpart),
  );
  const empty: AgreementTerms = {
    parties: SEATS.filter((seat) => seat === view.seat || seat === counterpart),
    terms: [],
    rounds: 2,
    secret: counterpart !== null,
    condition: 'none',
  };
  const [terms, setTerms] = useState<AgreementTerms>(empty);
  const rejection = terms.terms.length === 0 ? null : precheck(view, scenario, { kind: 'offer-agreement', terms });
  const effects = forecast(view, scenario, { kind: 'offer-agreement', terms });
  const setParty = (seat: SeatId, isIn: boolean) => {
    const parties = SEATS.filter((one) => (one === seat ? isIn : terms.parties.includes(one)));
    setTerms({ ...terms, parties, terms: terms.terms.filter(({ by }) => parties.includes(by)) });
  };
  const offer = async () => {
    if (await send({ kind: 'offer-agreement', terms })) {
      setTerms(empty);
      onClose();
    }
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('build.title')}
      over={words.t('lever.offer-agreement.what')}
      actions={
        <>
          <Button size="large" onClick={onClose}>
            {t('build.cancel')}
          </Button>
          <Button
            size="large"
            look="primary"
            disabled={terms.terms.length === 0 || rejection !== null}
            onClick={() => void offer()}
          >
            {t('build.send')}
          </Button>
        </>
      }
    >
      <div className="builder">
        <label className="builder-line">
          <span>{t('build.from')}</span>
          <select
            className="plain-select"
            value=""
            onChange={(event) => {
              const template = templates[Number(event.target.value)];
              setTerms(template === undefined ? empty : template.order.terms);
            }}
          >
            <option value="" disabled>
              {t('build.choose')}
            </option>
            <option value="-1">{t('build.blank')}</option>
            {templates.map(({ order }, index) => (
              <option key={JSON.stringify(order.terms)} value={index}>
                {clauseWords(order.terms.terms.map((term) => say.whole(term)))}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="builder-line">
          <legend>{t('build.parties')}</legend>
          {SEATS.filter((seat) => seat !== view.seat).map((seat) => (
            <label key={seat} className="check">
              <input
                type="checkbox"
                checked={terms.parties.includes(seat)}
                onChange={(event) => setParty(seat, event.target.checked)}
              />
              {words.marks(`seatShort.${seat}`)}
            </label>
          ))}
        </fieldset>
        <TermEditor
          terms={terms}
          onChange={(next: readonly Term[]) => setTerms({ ...terms, terms: next })}
          view={view}
          words={words}
        />
        <div className="builder-line">
          <span>{t('build.rounds')}</span>
          <Segmented
            label={t('build.rounds')}
            options={ROUNDS.map((value) => ({ value, label: String(value) }))}
            value={ROUNDS.find((one) => one === terms.rounds) ?? null}
            onChange={(rounds) => setTerms({ ...terms, rounds })}
          />
        </div>
        <label className="check">
          <input
            type="checkbox"
            checked={terms.condition === 'while-no-test'}
            onChange={(event) => setTerms({ ...terms, condition: event.target.checked ? 'while-no-test' : 'none' })}
          />
          {t('build.whileNoTest')}
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={terms.secret}
            onChange={(event) => setTerms({ ...terms, secret: event.target.checked })}
          />
          {t('build.secret')}
        </label>
        {effects.length === 0 ? null : (
          <p className="small">{t('card.effect', { effect: words.expectations(effects) })}</p>
        )}
        {rejection === null ? null : <p className="small closed-line">{words.refusal(rejection)}</p>}
        <RefusalLine place="offer-agreement" words={words} />
      </div>
    </Dialog>
  );
}

import {
  MAX_ROUNDS,
  SEATS,
  SNAP_BACKS,
  forecast,
  hasRelief,
  isSameJson,
  precheck,
  snapBackOf,
} from '@letter/shared/play';
import type { AgreementTerms, SeatId, Term } from '@letter/shared/play';
import { readOfferDraft } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../state/drafts.ts';
import { useOffered } from '../../../state/use-options.ts';
import { useScenario, useSend } from '../../../state/use-table.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { RefusalLine } from '../../../kit/orders/lever-notes.tsx';
import type { Spoken } from '../../../kit/words/spoken.ts';
import { TermEditor } from './term-editor.tsx';
import { useTermWords } from '../../../kit/words/use-term-words.ts';
import { clauseWords } from '../../../text/formats.ts';

/** Props of AgreementBuilder. */
export interface AgreementBuilderProps extends Spoken {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The delegation that the offer is initially for; null starts without one. */
  readonly counterpart: SeatId | null;
}

const BLANK = 'blank';
const ROUNDS = Array.from({ length: MAX_ROUNDS }, (_, index) => index + 1);

/** Builds an offer of typed promises, from a template or from scratch, and checks it while it is built. */
export function AgreementBuilder({ isOpen, onClose, counterpart, view, words }: AgreementBuilderProps) {
  const { t } = useTranslation('agreements');
  const scenario = useScenario();
  const say = useTermWords();
  const send = useSend();
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
  const [draft, setDraft] = useDraft(`offer.${counterpart ?? 'plenary'}`, readOfferDraft);
  const terms = draft ?? empty;
  const setTerms = (next: AgreementTerms) => setDraft(() => (isSameJson(next, empty) ? null : next));
  const rejection = terms.terms.length === 0 ? null : precheck(view, scenario, { kind: 'offer-agreement', terms });
  const effects = forecast(view, scenario, { kind: 'offer-agreement', terms });
  const setParty = (seat: SeatId, isIn: boolean) => {
    const parties = SEATS.filter((one) => (one === seat ? isIn : terms.parties.includes(one)));
    const kept = terms.terms.filter(({ by }) => parties.includes(by));
    setTerms({ ...withTerms(terms, kept), parties });
  };
  const offer = async () => {
    if (await send({ kind: 'offer-agreement', terms })) {
      setDraft(() => null);
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
        <SelectField
          layout="inline"
          className="builder-line"
          label={t('build.from')}
          value={null}
          placeholder={t('build.choose')}
          options={[
            { value: BLANK, label: t('build.blank') },
            ...templates.map(({ order }, index) => ({
              value: String(index),
              label: clauseWords(order.terms.terms.map((term) => say.whole(term))),
            })),
          ]}
          onChange={(index) => setTerms(templates[Number(index)]?.order.terms ?? empty)}
        />
        <fieldset className="builder-line">
          <legend>{t('build.parties')}</legend>
          {SEATS.filter((seat) => seat !== view.seat).map((seat) => (
            <Checkbox
              key={seat}
              className="check"
              isSelected={terms.parties.includes(seat)}
              onChange={(isIn) => setParty(seat, isIn)}
            >
              {words.marks(`seatShort.${seat}`)}
            </Checkbox>
          ))}
        </fieldset>
        <TermEditor
          terms={terms}
          onChange={(next: readonly Term[]) => setTerms(withTerms(terms, next))}
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
        <Checkbox
          className="check"
          isSelected={terms.condition === 'while-no-test'}
          onChange={(isOn) => setTerms({ ...terms, condition: isOn ? 'while-no-test' : 'none' })}
        >
          {t('build.whileNoTest')}
        </Checkbox>
        <Checkbox className="check" isSelected={terms.secret} onChange={(secret) => setTerms({ ...terms, secret })}>
          {t('build.secret')}
        </Checkbox>
        {hasRelief(terms) ? (
          <SelectField
            layout="inline"
            className="builder-line"
            label={t('build.snapBack')}
            value={snapBackOf(terms)}
            options={SNAP_BACKS.map((value) => ({ value, label: t(`build.snapBackHow.${value}`) }))}
            onChange={(snapBack) => setTerms({ ...terms, snapBack })}
          />
        ) : null}
        {effects.length === 0 ? null : (
          <p className="small">{t('card.effect', { effect: words.expectations(effects) })}</p>
        )}
        {rejection === null ? null : <p className="small closed-line">{words.refusal(rejection)}</p>}
        <RefusalLine place="offer-agreement" words={words} />
      </div>
    </Dialog>
  );
}

/** An offer with other promises; what becomes of relief is said only where there is some. */
function withTerms({ snapBack, ...offer }: AgreementTerms, terms: readonly Term[]): AgreementTerms {
  const isSaid = snapBack !== undefined && hasRelief({ terms });
  return { ...offer, terms, ...(isSaid ? { snapBack } : {}) };
}

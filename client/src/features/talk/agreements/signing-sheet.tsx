import { dutiesOf, forecast } from '@letter/shared/play';
import type { Agreement, Duty } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import type { Spoken } from '../../../kit/words/spoken.ts';
import { useStakesWords } from '../../../kit/words/use-stakes-words.ts';
import { useTermWords } from '../../../kit/words/use-term-words.ts';
import { useHand, useScenario } from '../../../state/use-table.ts';
import { asSentence } from '../../../text/formats.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';

/** Props of SigningSheet. */
export interface SigningSheetProps extends Spoken {
  readonly agreement: Agreement;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSign: () => void;
}

/** What a signature asks for and costs in this half-year, what it brings, and the one question before it is given. */
export function SigningSheet({ agreement, isOpen, onClose, onSign, view, words }: SigningSheetProps) {
  const { t } = useTranslation('stakes');
  const { whole } = useTermWords();
  const scenario = useScenario();
  const docket = useHand();
  const duties = dutiesOf(view, scenario, agreement, { docket, ownVote: view.ownVote });
  const theirs = agreement.terms.filter(({ by }) => by !== view.seat);
  const price = forecast(view, scenario, { kind: 'answer-agreement', agreement: agreement.id, answer: 'sign' });
  const seat = words.t(`seatThe.${view.seat}`);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('sheet.title', { seat })}
      over={t('sheet.over', { seat: words.t(`seatThe.${agreement.offeredBy}`) })}
      actions={
        <>
          <Button size="large" onClick={onClose}>
            {t('sheet.notYet')}
          </Button>
          <Button size="large" look="primary" onClick={onSign}>
            {t('sheet.sign')}
          </Button>
        </>
      }
    >
      <div className="signing">
        <section>
          <h3 className="section-head">{t('sheet.you')}</h3>
          {duties.length === 0 ? <p className="narrative">{t('sheet.nothing')}</p> : null}
          <ul className="signing-duties">
            {duties.map((duty) => (
              <DutyLine key={duty.index} duty={duty} view={view} words={words} />
            ))}
          </ul>
          {price.length === 0 ? null : (
            <p className="note">{t('sheet.price', { effect: words.expectations(price) })}</p>
          )}
        </section>
        <section>
          <h3 className="section-head">{t('sheet.they')}</h3>
          {theirs.length === 0 ? <p className="narrative">{t('sheet.getNothing')}</p> : null}
          <ul className="signing-duties">
            {theirs.map((term, index) => (
              <li key={index}>{asSentence(whole(term))}</li>
            ))}
          </ul>
        </section>
        <p className="small">
          <span>{t('sheet.rounds', { count: agreement.rounds })}</span>{' '}
          {agreement.condition === 'while-no-test' ? <span>{t('sheet.whileNoTest')}</span> : null}{' '}
          <span>{t('sheet.last')}</span>
        </p>
      </div>
    </Dialog>
  );
}

function DutyLine({ duty, view, words }: Spoken & { readonly duty: Duty }) {
  const { t } = useTranslation('stakes');
  const say = useStakesWords();
  const { points, expected, change } = duty;
  const unit = view.budget.unit;
  const cost =
    points === 0
      ? t('sheet.same')
      : points < 0
        ? t(`sheet.frees.${unit}`, { count: -points })
        : words.cost(unit, points);
  const toll =
    change === null && expected.length === 0
      ? t('sheet.fits')
      : expected.length === 0
        ? t('sheet.needsOnly', { cost })
        : t('sheet.needs', { cost, effect: words.expectations(expected) });
  return (
    <li>
      <p>
        <b>{say.rule(duty.term)}</b>
      </p>
      <p className="note signing-toll">
        <Icon name={change === null ? 'check' : 'arrow'} size={12} /> <span>{toll}</span>
      </p>
      <p className="small">{t('sheet.breach', { sight: say.sight(duty.sight) })}</p>
    </li>
  );
}

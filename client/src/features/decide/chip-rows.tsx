import { slot } from '@letter/shared/play';
import type { Expectation } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { TermLink } from '../../kit/glossary/term-link.tsx';
import { useOffered } from '../../state/use-options.ts';
import { useHand, useScenario } from '../../state/use-table.ts';
import { BarSlots } from '../../ui/bar-slots.tsx';
import { chipsFor, isStep } from './chip-plan.ts';
import { ChipStepper } from './chip-stepper.tsx';
import type { CountedUse } from './chip-stepper.tsx';
import { ClosedLines, RefusalLine, isNotDear } from '../../kit/orders/lever-notes.tsx';
import { SetBy } from '../../kit/delegation/set-by.tsx';
import { PromiseLines } from '../../kit/orders/promise-lines.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { leverFacts } from './lever-facts.ts';

/** What moves the circle as a whole; the groups have a part of their own. */
const isOfCircle = ({ quantity }: Expectation): boolean => !quantity.startsWith('loyalty-');

/** One use of chips: its count, the effect of more, and why the next step is closed. */
export function ChipRow({
  use,
  view,
  words,
  hasStepper = false,
}: Spoken & { readonly use: CountedUse; readonly hasStepper?: boolean }) {
  const { t } = useTranslation('decide');
  const docket = useHand();
  const offered = useOffered<CountedUse>(use).filter(({ order }) => isStep(docket, order));
  const scenario = useScenario();
  const now = chipsFor(scenario, docket, use);
  const chosen = offered.find(({ order }) => order.chips === now);
  const next = offered.filter(({ order }) => order.chips === now + 1);
  const most = Math.max(...offered.map(({ order }) => order.chips), now);
  return (
    <div className="chip-row">
      <span className="chip-row-name">{t(`use.${use}`)}</span>
      <BarSlots label={words.t('cost.chips', { count: now })} total={most} filled={now} />
      <span className="numeric chip-row-count">{words.t('cost.chips', { count: now })}</span>
      {hasStepper ? <ChipStepper use={use} view={view} words={words} /> : null}
      <div className="chip-row-note">
        <p className="small">
          {chosen === undefined || chosen.expected.length === 0
            ? words.t(`lever.${use}.what`, leverFacts(scenario))
            : t('chip.expected', { effect: words.expectations(chosen.expected.filter(isOfCircle)) })}
        </p>
        {use === 'fund-security' ? (
          <p className="small">
            <TermLink term="inminban">{t('security.watch')}</TermLink>
          </p>
        ) : null}
        <SetBy places={[use]} />
        <PromiseLines place={slot(use)} reader={view.seat} />
        <ClosedLines choices={next.filter(isNotDear)} words={words} />
        <RefusalLine place={use} words={words} />
      </div>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { useHand, useSend } from '../../state/use-table.ts';
import { useOffered } from '../../state/use-options.ts';
import { Section } from '../../ui/layout.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { RefusalLine } from '../../kit/orders/lever-notes.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { formatFigure } from '../../text/format-figure.ts';

/**
 * How much households carry: three stances with their consequences for people, in plain words; none is marked as best.
 */
export function BurdenChoice({ view, words }: Spoken) {
  const { t } = useTranslation('decide');
  const docket = useHand();
  const send = useSend();
  const offered = useOffered('set-burden');
  const order = docket['set-burden'];
  const chosen = order?.kind === 'set-burden' ? order.burden : 'none';
  const welfare = view.country?.welfare;
  const fall = offered
    .find((one) => one.order.burden === chosen)
    ?.expected.find(({ quantity }) => quantity === 'welfare');
  return (
    <Section title={t('burden.title')} aside={t('burden.aside')}>
      <ChoiceList
        label={t('burden.title')}
        value={chosen}
        onChange={(burden) => void send({ kind: 'set-burden', burden })}
        choices={offered.map(({ order: one, rejection, cost, expected }) => ({
          value: one.burden,
          label: words.option(one),
          isDisabled: rejection !== null && one.burden !== chosen,
          note:
            rejection === null
              ? one.burden === 'none'
                ? t('burden.none')
                : t('effect.note', {
                    cost: words.cost('chips', cost),
                    effect: words.expectations(expected.filter(({ quantity }) => quantity !== 'chips')),
                  })
              : words.refusal(rejection),
        }))}
      />
      <p className="narrative burden-story">
        {fall === undefined || welfare === undefined
          ? t('burden.story.none')
          : t(chosen === 'heavy' ? 'burden.story.heavy' : 'burden.story.some', {
              from: formatFigure(welfare),
              to: formatFigure(welfare + fall.mean),
            })}
      </p>
      <RefusalLine place="set-burden" words={words} />
    </Section>
  );
}

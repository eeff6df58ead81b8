import { VOTES_NEEDED, forecastRoll, hasVeto, isSender, whipFactsOfView } from '@letter/shared/play';
import type { DraftBlanks, RollForecast, Scenario, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { VoteSquares } from '../../marks/vote-squares.tsx';
import { useScenario, useSend } from '../../state/use-table.ts';
import { useOffered } from '../../state/use-options.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { ClosedLines, RefusalLine } from '../../kit/orders/lever-notes.tsx';
import { AbsentMembers } from './absent-members.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import type { Spoken } from '../../kit/words/spoken.ts';

/** The forecast of the fifteen if the roll were called now, with the reader's own vote; `null` without a text. */
const forecastOf = (view: SeatView, scenario: Scenario): RollForecast | null =>
  view.public.draft === null ? null : forecastOn(view, scenario, view.public.draft.blanks);

/** The same forecast for a text that need not be on the table. */
export function forecastOn(view: SeatView, scenario: Scenario, blanks: DraftBlanks): RollForecast {
  const own = isSender(view.seat) && view.ownVote !== null ? { [view.seat]: view.ownVote } : {};
  return forecastRoll(scenario, whipFactsOfView(view.public), blanks, own, view.gathered);
}

/** The fifteen squares: the thirteen by how they lean, and the two seats as far as their votes are known. */
export function ForecastSquares({ view }: Pick<Spoken, 'view'>) {
  const forecast = forecastOf(view, useScenario());
  if (forecast === null) return null;
  const { thirteen, open } = forecast;
  const own = hasVeto(view.seat) ? view.ownVote : null;
  return (
    <VoteSquares
      counts={{
        yes: thirteen.yes + (own === 'yes' ? 1 : 0),
        leaning: thirteen.leaning,
        undecided: thirteen.undecided + open.length,
        abstain: own === 'abstain' ? 1 : 0,
        against: thirteen.against + (own === 'no' ? 1 : 0),
      }}
    />
  );
}

/** One sentence with one number: how many of the fifteen would say yes, and whether that is enough. */
export function WhipSentence({ view }: Pick<Spoken, 'view'>) {
  const { t } = useTranslation('texts');
  const { holders } = useStory();
  const forecast = forecastOf(view, useScenario());
  if (forecast === null) return null;
  const yes = Math.round(forecast.yes);
  const values = { yes, needed: VOTES_NEEDED, by: holders(forecast.vetoes) };
  const [first, second] = forecast.open;
  const who = first === undefined ? 'nobody' : second === undefined ? first : 'both';
  return (
    <p className="whip-sentence">
      {forecast.vetoes.length > 0
        ? t('whip.vetoed', values)
        : yes < VOTES_NEEDED
          ? t('whip.few', values)
          : t(`whip.enough.${who}`, values)}
    </p>
  );
}

/** The count if the roll were called now: the sentence, the fifteen squares, and the pen's means of winning members. */
export function Whip({ view, words }: Spoken) {
  const { t } = useTranslation('texts');
  if (view.public.draft === null) return null;
  return (
    <Section title={t('whip.title')} aside={t(view.seat === 'un' ? 'whip.own' : 'whip.pens')}>
      <WhipSentence view={view} />
      <ForecastSquares view={view} />
      <p className="small">{t(view.seat === 'un' ? 'whip.assumesPen' : 'whip.assumes')}</p>
      <AbsentMembers view={view} words={words} />
      {isSender(view.seat) && view.seat === 'un' ? <Gather words={words} /> : null}
    </Section>
  );
}

function Gather({ words }: Pick<Spoken, 'words'>) {
  const { t } = useTranslation('texts');
  const offered = useOffered('gather-votes');
  const send = useSend();
  if (offered.length === 0) return null;
  return (
    <div className="gather">
      <p className="small">{words.t('lever.gather-votes.what')}</p>
      <div className="row-acts">
        {offered.map(({ order, rejection, cost }) => (
          <Button key={order.votes} size="small" disabled={rejection !== null} onClick={() => void send(order)}>
            {t('whip.gather', { count: order.votes, cost: words.cost('points', cost) })}
          </Button>
        ))}
      </div>
      <ClosedLines choices={offered} words={words} />
      <RefusalLine place="gather-votes" words={words} />
    </div>
  );
}

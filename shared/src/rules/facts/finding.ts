import { moodAfter, type BankMood, type DollarSteps } from '../../model/expectations.ts';
import { reputationOf } from '../../model/finance.ts';
import type { PublicRound } from '../../terms/public-record.ts';
import type { Scenario } from '../../terms/scenario.ts';

/**
 * Whether a finding against banks stands after some rounds: one of the world's opening or a later one, which an
 * agreement can rescind and a snap-back restore.
 */
export function findingStands(
  { opening }: Pick<Scenario, 'opening'>,
  record: readonly Pick<PublicRound, 'headlines'>[],
): boolean {
  let stands = opening.finding;
  for (const { headlines } of record) {
    for (const line of headlines) {
      if (line.kind === 'dollar-step' && line.step === 'finding') stands = true;
      if (line.kind === 'finding-restored') stands = true;
      if (line.kind === 'finding-rescinded') stands = false;
    }
  }
  return stands;
}

/** Whether an agreement has rescinded the finding. */
export const hasReleased = (agreement: string, record: readonly Pick<PublicRound, 'headlines'>[]): boolean =>
  record.some(({ headlines }) =>
    headlines.some((line) => line.kind === 'finding-rescinded' && line.agreement === agreement),
  );

/** The dollar steps of a round that are on record. */
export function dollarStepsIn(headlines: PublicRound['headlines']): DollarSteps {
  const took = (step: 'finding' | 'threat' | 'penalty'): boolean =>
    headlines.some((line) => line.kind === 'dollar-step' && line.step === step);
  return {
    finding: took('finding') || headlines.some(({ kind }) => kind === 'finding-restored'),
    threat: took('threat'),
    penalty: took('penalty'),
    rescission: headlines.some(({ kind }) => kind === 'finding-rescinded'),
  };
}

/** The banks' mood after the rounds on record: it depends only on public acts, so anybody can compute it. */
export const moodOnRecord = (
  { params, stocks }: Pick<Scenario, 'params' | 'stocks'>,
  record: readonly Pick<PublicRound, 'headlines' | 'reputation'>[],
): BankMood =>
  record.reduce<BankMood>(
    (mood, { headlines, reputation }) => {
      const { fear } = moodAfter(params, mood, dollarStepsIn(headlines));
      return { fear, reputation: reputation ?? mood.reputation };
    },
    { fear: stocks.finance.fear, reputation: reputationOf(stocks.finance) },
  );

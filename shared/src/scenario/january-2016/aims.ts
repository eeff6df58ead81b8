import type { AimData, Scenario } from '../../engine/scenario.ts';

// Aims of the four seats: weights of the rules of play, section 6 (design review, 3.3), and fixed anchors. An anchor is the
// reading that scores 0 and the one that scores 100. Anchors are placed so that a game in which nothing much happens scores
// in the middle, the worst plausible game about 20 and the best about 80. Each says what its ends would look like.

/** Aims, weights in percent, and anchors of January 2016. */
export const january2016Aims: Scenario['aims'] = {
  us: [
    // Percent of the baseline's threat averted. A programme that outruns the baseline by a tenth is a total failure; three
    // quarters is what an inspected freeze can hold back.
    aim('programme-delayed', 20, -10, 75),
    // Percent of the baseline's hard currency denied: 45 is the loss of all exports under the texts of 2017 (S123).
    aim('revenue-denied', 10, 0, 45),
    // 100 less tension: 12 is a crisis as in 2017 that never ends, 88 a peninsula as quiet as in the summer of 2018.
    aim('peace', 15, 12, 88),
    // Unity and trust two fifths each, honest reports one fifth: 35 is a Council that no longer meets, 90 one front.
    aim('coalition', 25, 35, 90),
    // 20 is a government that cannot pass a budget for sanctions, 85 one that both parties back.
    aim('mandate', 30, 20, 85),
  ],
  china: [
    // 100 less border risk: 40 is refugees in Jilin, 95 a quiet river.
    aim('stable-border', 15, 40, 95),
    // 100 less build-up: 20 is missile defence and a strike group next door, 85 what stood there before 2016.
    aim('no-build-up', 45, 20, 85),
    // Percent of the trade that sought the border: 25 is what was left in 2018, above 100 it earns from displaced trade.
    aim('trade', 25, 25, 105),
    aim('standing', 15, 25, 80),
  ],
  un: [
    // Mean of credibility and unity: 20 is a Council that is bypassed, 80 one whose texts are carried out.
    aim('credibility-unity', 30, 20, 80),
    // Percent of the threat averted less a toll for tests; a failed year of tests lies well below zero.
    aim('non-proliferation', 40, -25, 75),
    // Welfare in percent of the baseline (seven tenths) and access (three tenths): 35 is famine without relief staff.
    aim('welfare-access', 30, 35, 102),
  ],
  dprk: [
    // Loyalty: 30 is a palace that plots, 94 one that is well paid and proud.
    aim('ruling-circle', 35, 30, 94),
    // 100 (1 - exp(-(N - 12) / 89)): 15 is a programme half given up, 62 one that can reach a continent.
    aim('deterrent', 25, 15, 62),
    // Percent of the baseline's hard currency: 40 leaves the court and little else.
    aim('hard-currency', 20, 40, 120),
    // Freedom of action: 20 is a hungry country that lives on gifts.
    aim('autonomy', 20, 20, 95),
  ],
};

function aim(name: AimData['aim'], weight: number, zero: number, hundred: number): AimData {
  return { aim: name, weight, anchor: { zero, hundred } };
}

import { normal } from '../lib/rng.ts';
import type { Stream } from '../lib/rng.ts';
import type { Income } from './budget.ts';
import { addLoss } from './flows.ts';
import type { Loss, Losses } from './flows.ts';
import type { ModelParams } from '../terms/params.ts';
import type { StepInputs } from './step-inputs.ts';
import type { Stocks } from '../terms/stocks.ts';
import type { Tracer } from './tracer.ts';

// Economy: an enforced embargo costs growth, most when it first bites (C1); staple prices and the exchange rate stay
// broadly stable, because local markets adapt and barred exports are sold at home.

/**
 * Imported inputs lost to production, as shares. A letter on trade covers machinery, metals and parts; a closed border
 * stops them with all other goods. The loss of finished goods affects people, not output.
 */
function inputsLost(params: ModelParams, loss: Loss): Loss {
  const { border, sea, dollar, bypass, closure } = loss;
  const scale = 1 / coveredShare(params);
  // Without a letter on the goods only the closure matters, and that stops all goods equally.
  if (border + sea + dollar === 0 || !Number.isFinite(scale)) return loss;
  const lost = (border + sea + dollar - bypass) * scale + closure;
  return { border: border * scale, sea: sea * scale, dollar: dollar * scale, bypass: bypass * scale, closure, lost };
}

function coveredShare(params: ModelParams): number {
  for (const row of params.trade.channels) if (row.channel === 'consumer') return row.covered.value;
  return 0;
}

/** Weighted share (0-1) lost of the foreign trade that output depends on. */
export function tradeLost(params: ModelParams, losses: Losses): number {
  const p = params.economy;
  return (
    p.weightExports.value * losses.commodities.lost +
    p.weightConsumer.value * inputsLost(params, losses.consumer).lost +
    p.weightFuel.value * losses.fuel.lost
  );
}

/** Growth, output, prices and the exchange rate after the half-year. */
export function runEconomy(
  params: ModelParams,
  stocks: Stocks,
  inputs: StepInputs,
  losses: Losses,
  income: Income,
  from: Stream,
  tracer: Tracer,
): Stocks['economy'] {
  const p = params.economy;
  const { economy, trade } = stocks;
  const weight = p.growthByChange.value + p.growthByLevel.value;
  const noise = p.growthNoise.value * normal(from, 'economy', 'harvest');

  tracer.open('growth', economy.growth, 'mixed');
  tracer.addOwn('previous', -economy.growth, 'economy.trend');
  tracer.add('trend', p.trend.value, 'economy.trend', 'public');
  addLoss(tracer, 'exports', losses.commodities, weight * p.weightExports.value, 'economy.growthByChange');
  addLoss(
    tracer,
    'goods',
    inputsLost(params, losses.consumer),
    weight * p.weightConsumer.value,
    'economy.growthByChange',
  );
  addLoss(tracer, 'fuel', losses.fuel, weight * p.weightFuel.value, 'economy.growthByChange');
  tracer.add('adapted', p.growthByChange.value * trade.lost, 'economy.growthByChange', 'mixed');
  tracer.add('harvest', noise, 'economy.growthNoise', 'mixed');
  const growth = tracer.close(-30, 30);

  tracer.open('output', economy.output, 'mixed');
  tracer.add('growth', (economy.output * growth) / 200, 'economy.trend', 'mixed');
  const output = tracer.close(1, 1000);

  const scarcity = p.priceByScarcity.value;
  tracer.open('staple-price', economy.staplePrice, 'public');
  tracer.add('market', p.priceSpeed.value * (100 - economy.staplePrice), 'economy.priceSpeed', 'public');
  addLoss(tracer, 'scarcity', losses.consumer, -p.priceSpeed.value * scarcity, 'economy.priceByScarcity');
  addLoss(tracer, 'fuel', losses.fuel, -p.priceSpeed.value * scarcity * 0.25, 'economy.priceByScarcity');
  const glut = -p.priceSpeed.value * p.priceByGlut.value * Math.max(0, losses.commodities.lost);
  tracer.add('sold-at-home', glut, 'economy.priceByGlut', 'mixed');
  tracer.add('relief', -p.priceSpeed.value * p.priceByRelief.value * inputs.relief, 'economy.priceByRelief', 'sea');
  tracer.add('season', p.priceNoise.value * normal(from, 'economy', 'price'), 'economy.priceNoise', 'mixed');
  const staplePrice = tracer.close(20, 500);

  const shortfall = Math.max(-0.5, 1 - income.total / params.budget.normalIncome.value);
  tracer.open('exchange-rate', economy.exchangeRate, 'public');
  tracer.add('market', p.rateSpeed.value * (100 - economy.exchangeRate), 'economy.rateSpeed', 'public');
  tracer.add('shortfall', p.rateSpeed.value * p.rateByShortfall.value * shortfall, 'economy.rateByShortfall', 'mixed');
  const exchangeRate = tracer.close(20, 500);
  return { output, growth, staplePrice, exchangeRate };
}

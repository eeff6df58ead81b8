// The face of the rules that a client may import: words, orders, options, views and forecasts. Never the World.
export * from './lib/result.ts';
export * from './lib/assert-never.ts';
export * from './engine/vocabulary.ts';

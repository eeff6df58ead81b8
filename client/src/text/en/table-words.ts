// What every first page of a table says, fetched together.
export { default as acts } from './acts.json';
export { default as agreements } from './agreements.json';
export { default as briefing } from './briefing.json';
export { default as moments } from './moments.json';
export { default as play } from './play.json';
export { default as refusal } from './refusal.json';
export { default as roles } from './roles.json';
export { default as seat } from './seat.json';
export { default as stakes } from './stakes.json';
export { default as stock } from './stock.json';
export { default as story } from './story.json';
export { default as table } from './table.json';
export { default as talk } from './talk.json';

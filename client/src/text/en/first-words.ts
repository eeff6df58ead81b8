// What the first page says, fetched together.
export { default as common } from './common.json';
export { default as landing } from './landing.json';
export { default as levels } from './levels.json';
export { default as marks } from './marks.json';
export { default as worlds } from './worlds.json';

import { sealed } from '../../terms/order-shape.ts';

export const workCommonList = sealed(
  'work-common-list',
  {},
  { prices: ['list-work'], reasons: ['list-worked', 'list-ready'] },
);

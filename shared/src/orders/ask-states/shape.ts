import { sealed } from '../../terms/order-shape.ts';

export const askStates = sealed('ask-states', {}, { prices: ['ask-states-monitoring'], reasons: ['states-asked'] });

import type { Scenario } from '../../inputs.js';
import type { SimulatorOptions } from '../../simulator/index.js';

type OutcomeOf = NonNullable<SimulatorOptions['outcome']>;

/** What each scenario does to the commit that is deployed; every other revision is healthy. */
const outcomeOfCommit: { readonly [S in Scenario]: ReturnType<OutcomeOf> } = {
  'healthy': 'healthy',
  'degraded': 'degraded',
  'sync-failed': 'sync-failed',
  'timeout': 'never-healthy',
  'auto-sync': 'healthy',
  'busy': 'healthy',
  'window': 'healthy',
  'flapping': 'flapping',
};

/** The fate of each revision in a scenario. */
export function rehearsalOutcomes(scenario: Scenario, commit: string): OutcomeOf {
  return ({ sha }) => (sha === commit ? outcomeOfCommit[scenario] : 'healthy');
}

import { accessRules } from './access.js';
import { declarativeRules } from './declarative.js';
import { historyRules } from './history.js';
import { hostRules } from './host.js';
import { namespaceRules } from './namespaces.js';
import { parityRules } from './parity.js';
import { pinnedRules } from './pinned.js';
import { projectRules } from './projects.js';
import { pruneRules } from './prune.js';
import { referenceRules } from './references.js';
import { secretRules } from './secrets.js';
import { serverRules } from './server.js';
import { structureRules } from './structure.js';
import { syncPolicyRules } from './sync-policy.js';
import type { Rule } from './rule.js';

/** Every rule, in the order of the ids. */
export const rules: readonly Rule[] = [
  ...declarativeRules, ...structureRules, ...referenceRules, ...parityRules, ...pinnedRules, ...syncPolicyRules, ...pruneRules,
  ...projectRules, ...namespaceRules, ...accessRules, ...secretRules, ...historyRules, ...serverRules, ...hostRules,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));

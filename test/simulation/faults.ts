import type { Random } from './random.js';

/** What may befall any seed. */
const commonKinds = [
  // Before a request is carried out, or in place of that.
  'http-unavailable', 'http-cut', 'http-truncated', 'http-web-page', 'http-rate-limited', 'http-forbidden', 'http-unauthenticated', 'http-redirect', 'http-slow', 'http-silent', 'http-error-in-200',
  // Of a request that changes something: not carried out; carried out and not told; carried out later.
  'write-undone', 'write-lost', 'write-late',
  'stream-cut', 'stream-ended', 'stream-error', 'stream-mute',
  // Of the control plane, for a while.
  'comparisons-hang', 'git-host-lags', 'informer-lags', 'operation-overlooked', 'repository-unreadable', 'manifests-fail', 'window-closed', 'foreign-operation', 'drift', 'application-recreated',
  'git-unreachable', 'git-slow', 'push-lost', 'push-late', 'push-unanswered', 'push-declined', 'somebody-pushes', 'somebody-edits-the-same', 'somebody-pushes-first',
  'slack-down', 'slack-slow', 'slack-gone', 'slack-lost',
  'audit-disk-full', 'clock-skew',
  'signal-before', 'signal-during', 'signal-after', 'kill-before', 'kill-after',
] as const;

/** Where records are brought to a ledger: it is not reached, refuses, loses a push or its answer, takes it later or says nothing; others are first; it cannot be noted what is owed. */
export const ledgerKinds = ['ledger-unreachable', 'ledger-declined', 'ledger-undone', 'ledger-unanswered', 'ledger-late', 'ledger-overtaken', 'ledger-silent', 'ledger-not-noted'] as const;

/** Where jobs propose: what befalls GitHub's API, and what people do while a run is about to propose. */
export const githubKinds = ['github-slow', 'github-unavailable', 'github-limited', 'proposal-undone', 'proposal-lost', 'proposal-late', 'proposal-refused', 'proposal-decided-meanwhile', 'branch-taken'] as const;

/** Everything that can be made to go wrong, by where it does. */
export const faultKinds = [...commonKinds, ...ledgerKinds, ...githubKinds] as const;
export type FaultKind = (typeof faultKinds)[number];

/** How likely each kind is at each occasion; 0 for those that a seed leaves out. */
export type Rates = Readonly<Partial<Record<FaultKind, number>>>;

/** The faults of one seed: draws them, counts them, and ends them for the healing. */
export class Faults {
  readonly counts = new Map<FaultKind, number>();
  readonly rates: Rates;
  #healed = false;

  constructor(rates: Rates) {
    this.rates = rates;
  }

  get healed(): boolean {
    return this.#healed;
  }

  /** From now on nothing goes wrong. */
  heal(): void {
    this.#healed = true;
  }

  /** True where it is to go wrong now, which then counts. */
  strikes(kind: FaultKind, random: Random): boolean {
    const struck = !this.#healed && random.chance(this.rates[kind] ?? 0);
    if (struck) this.count(kind);
    return struck;
  }

  /** The first of these that strikes. */
  choose<K extends FaultKind>(kinds: readonly K[], random: Random): K | undefined {
    return kinds.find((kind) => this.strikes(kind, random));
  }

  count(kind: FaultKind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }
}

/** Nothing goes wrong. */
export const calm: Rates = Object.fromEntries(commonKinds.map((kind) => [kind, 0]));

/** Most seeds leave out most kinds: what comes together then comes often enough to be seen. */
export function drawRates(random: Random): Rates {
  const share = random.pick([0, 0.1, 0.25, 0.25, 0.5, 0.8]);
  return Object.fromEntries(commonKinds.map((kind) => [kind, random.chance(share) ? 0.01 * 20 ** random.fraction() : 0]));
}

/** Of what few seeds have: it has few occasions, so that it must be likelier there. */
export function drawRareRates(random: Random, kinds: readonly FaultKind[]): Rates {
  const share = random.pick([0, 0.3, 0.6, 0.8]);
  return Object.fromEntries(kinds.map((kind) => [kind, random.chance(share) ? 0.08 * 6 ** random.fraction() : 0]));
}

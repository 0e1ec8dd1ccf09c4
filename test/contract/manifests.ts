/** Images: the suite deploys what any cluster can pull, and what none can. */
export const images = { one: 'registry.k8s.io/pause:3.9', two: 'registry.k8s.io/pause:3.10', broken: 'registry.k8s.io/pause:broken' } as const;

/** A Deployment that gives up after some seconds where its image cannot be pulled. */
export function deployment(name: string, image: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  replicas: 1
  progressDeadlineSeconds: 8
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      terminationGracePeriodSeconds: 0
      containers: [{name: main, image: "${image}"}]
`;
}

export function configMap(name: string, value: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {value: ${JSON.stringify(value)}}\n`;
}

/** No API server takes a key like this. */
export function refused(name: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {"not allowed!": "x"}\n`;
}

/** The kind Rollout without a status subresource: its status stands in git, and no controller is needed. */
export const rolloutDefinition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: rollouts.argoproj.io}
spec:
  group: argoproj.io
  scope: Namespaced
  names: {kind: Rollout, listKind: RolloutList, plural: rollouts, singular: rollout}
  versions:
    - name: v1alpha1
      served: true
      storage: true
      schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true}}
`;

/** A Rollout that pauses at a step of its canary, as controllers before 0.10 (without an observed generation) and since tell of it. */
export function rollout(name: string, observedGeneration?: number): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {name: ${name}}
spec:
  replicas: 1
  strategy: {canary: {steps: [{setWeight: 20}, {pause: {}}]}}
status:
  phase: Paused
  message: CanaryPauseStep${observedGeneration === undefined ? '' : `\n  observedGeneration: "${observedGeneration}"`}
  currentStepIndex: 1
  currentPodHash: new
  stableRS: old
  pauseConditions: [{reason: CanaryPauseStep, startTime: "2026-01-01T00:00:00Z"}]
`;
}

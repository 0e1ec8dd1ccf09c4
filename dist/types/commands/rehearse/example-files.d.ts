/** A small config repository: one Deployment, or Rollout with the steps of a canary, with its Service and ConfigMap, at an image tag. */
export declare function exampleFiles(tag: string, { canary }: {
    readonly canary: boolean;
}): Readonly<Record<string, string>>;

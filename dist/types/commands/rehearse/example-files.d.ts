/** A small config repository: one Deployment with its Service and ConfigMap, at an image tag. */
export declare function exampleFiles(tag: string): Readonly<Record<string, string>>;
